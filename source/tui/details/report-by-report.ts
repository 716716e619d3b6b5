import {paragraphSign} from '../../briefing/entry/citation.ts';
import {saidText} from '../../briefing/entry/said-text.ts';
import type {Target} from '../../briefing/entry/target.ts';
import {memoizeLast} from '../../briefing/memo.ts';
import {oncePer} from '../../briefing/once-per.ts';
import {formatSpan} from '../../briefing/programme/moments.ts';
import type {ReportIndex} from '../../briefing/report-index.ts';
import {bySubject} from '../../briefing/subjects/by-subject.ts';
import type {StatementOf} from '../../library/reports/statements-of.ts';
import type {Actor} from '../../report/model.ts';
import {statementOf} from '../../shelf/statements-everywhere.ts';
import {type Block, link, section} from '../drawing/block.ts';
import {type Line, line, sideBySide, span, wrapSpans} from '../drawing/line.ts';
import type {DetailContext} from '../views/view.ts';
import {leadIn} from './links.ts';

/** A column that is narrower is read a word or two a line. */
const leastColumn = 28;
const gap = 3;
const indent = 2;
/** More subjects than these are read in the reports themselves. */
const mostSubjects = 12;

/**
 * What an actor said in two reports or more on one subject, side by side where the screen has 100 columns, oldest first; nothing where
 * there is no other report.
 */
export function reportByReport({index, elsewhere, isRoomy}: DetailContext, actor: Actor): Block[] {
	const others = elsewhere?.saidBy(actor) ?? [];
	const subjects = others.length === 0 ? [] : subjectsIn(index)(actor)(others);
	return section(
		'Report by report, oldest first (by shared words, no verdict)',
		subjects
			.slice(0, mostSubjects)
			.flatMap((subject) => [...(isRoomy ? inColumns(index, subject) : below(index, subject)), {kind: 'blank'}]),
	);
}

// The page asks for it on every key; it is the same while what is known of other reports stays.
const subjectsIn = oncePer((index: ReportIndex) =>
	oncePer((actor: Actor) =>
		memoizeLast((others: readonly StatementOf[]) => {
			const said = index.statementsBy.get(actor.id) ?? [];
			const here = said.map((one) => ({...statementOf(index, one, actor), text: saidText(index, one)}));
			return bySubject([...here, ...others]);
		}),
	),
);

function below(index: ReportIndex, subject: readonly StatementOf[]): Block[] {
	return subject.map((said) => link(targetOf(index, said), said.text, [], leadIn(headOf(said), 'dim', 24)));
}

// What leads on is what another report has: that of this one stands above.
function inColumns(index: ReportIndex, subject: readonly StatementOf[]): Block[] {
	const other = subject.find(({report}) => report !== index.report.symbol);
	return other === undefined
		? []
		: [
				{
					kind: 'drawn',
					leadsTo: {target: targetOf(index, other)},
					draw: (width) => {
						const room = width - indent;
						const fit = Math.max(1, Math.min(subject.length, Math.floor((room + gap) / (leastColumn + gap))));
						const column = Math.floor((room + gap) / fit) - gap;
						return Array.from({length: Math.ceil(subject.length / fit)}, (_, row) =>
							rowOf(subject.slice(row * fit, (row + 1) * fit), column),
						).flat();
					},
				},
			];
}

function rowOf(subject: readonly StatementOf[], column: number): Line[] {
	const cells = subject.map((said) => [
		...wrapSpans([span(headOf(said), 'dim')], column),
		...wrapSpans([span(said.text)], column),
	]);
	return sideBySide(cells, column, gap).map((spans) => line([span(' '.repeat(indent)), ...spans]));
}

function headOf({report, missionFrom, missionTo, paragraph}: StatementOf): string {
	const dates = formatSpan(missionFrom, missionTo) || report;
	return `${dates} ${paragraphSign(paragraph)}`;
}

function targetOf({report: {symbol}}: ReportIndex, {report, id}: StatementOf): Target {
	const entry = {kind: 'statement', id} as const;
	return report === symbol ? entry : {kind: 'other-report', report, entry};
}
