import {byKind} from '../../briefing/by-kind.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {nameOfTarget} from '../../briefing/entry/name.ts';
import {type Target, topicOf} from '../../briefing/entry/target.ts';
import {formatDate} from '../../briefing/programme/moments.ts';
import {indexReport, type ReportIndex} from '../../briefing/report-index.ts';
import {counted, joined} from '../../briefing/wording.ts';
import type {Bundle} from '../../library/bundle/bundle.ts';
import type {Comparison, Difference} from '../../library/bundle/differences.ts';
import type {Library} from '../../library/open-library.ts';
import {cut} from '../../printing/text.ts';
import type {Report} from '../../report/model.ts';
import {withAdded} from '../../shelf/opened-report.ts';
import {bundledReport} from '../input/read-papers.ts';
import type {Printable} from '../output/printable.ts';
import type {World} from '../world/world.ts';
import {changeText, correctionText} from './their-corrections.ts';

const longestName = 70;

/** What a bundle has that the reader's library has not, with what they have otherwise, numbered as they are chosen. */
export function differencesPrintable(
	bundle: Bundle,
	{symbol, differences}: Comparison,
	library: Library,
	world: World,
): Printable {
	const report = bundle.report ?? library.reports.get(symbol) ?? bundledReport(world).report;
	const index = indexReport(withTheirs(report, bundle));
	return {
		records: () => differences.map(({kind}, at) => ({number: at + 1, kind})),
		table: () => ({
			title: bundle.title,
			caption: bundle.symbol,
			headings: 0,
			columns: [
				{title: '#', align: 'right'},
				{title: 'What'},
				{title: 'Where', grow: 1},
				{title: 'Theirs', grow: 3},
				{title: 'Yours', grow: 2},
			],
			rows: differences.map((difference, at) => ({
				cells: [String(at + 1), difference.kind, ...cellsOf(difference, index)],
			})),
		}),
	};
}

// Notes of theirs name their own meetings and questions.
function withTheirs(report: Report, {symbol, meetings, questions}: Bundle): Report {
	const own = {report: symbol, own: true, placeInferred: false, via: [], paragraph: ''} as const;
	return withAdded(report, {
		meetings: meetings.map((meeting) => ({...meeting, ...own})),
		questions: questions.map((question) => ({...question, report: symbol})),
	});
}

function cellsOf(difference: Difference, index: ReportIndex): readonly [where: string, theirs: string, yours: string] {
	return byKind<Difference, readonly [where: string, theirs: string, yours: string]>(difference, {
		report: ({theirs: {report, source}}) => [
			source.name,
			`${report.title}, ${counted(report.statements.length, 'statement')}`,
			'',
		],
		correction: ({theirs, mine}) => [
			paragraphSign(theirs.paragraph),
			correctionText(theirs),
			mine ? changeText(mine) : '',
		],
		meeting: ({theirs, mine}) => [formatDate(theirs.date), meetingText(theirs), mine ? meetingText(mine) : ''],
		question: ({theirs, mine}) => ['', questionText(theirs), mine ? questionText(mine) : ''],
		note: ({theirs}) => [nameOf(theirs.target, index), theirs.text, ''],
		mark: ({theirs}) => ['', nameOf(theirs.target, index), ''],
		tick: ({theirs, before}) => {
			const brief = nameOf({kind: 'brief', on: topicOf(theirs.meeting)}, index);
			const state = theirs.answered === undefined ? 'raised' : 'answered';
			return [brief, `${state}: ${nameOf(theirs.target, index)}`, before.state === 'open' ? '' : before.state];
		},
	});
}

// Enough to know it again.
function nameOf(target: Target, index: ReportIndex): string {
	return cut(nameOfTarget(index, target), longestName);
}

type Timed = Pick<Bundle['meetings'][number], 'start' | 'end' | 'title' | 'place' | 'who'>;

function meetingText({start, end, title, place, who}: Timed): string {
	const times = end === undefined ? start : `${start}–${end}`;
	return joined(', ', times, title, place, who);
}

function questionText({question, positions}: Pick<Bundle['questions'][number], 'question' | 'positions'>): string {
	return `${question} ${positions.map(({stance}) => stance).join(' / ')}`;
}
