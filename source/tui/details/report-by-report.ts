import {someOf} from '../../briefing/actors/names.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import type {Target} from '../../briefing/entry/target.ts';
import {memoizeLast} from '../../briefing/memo.ts';
import {oncePer} from '../../briefing/once-per.ts';
import {orderBy} from '../../briefing/order-by.ts';
import {formatSpan} from '../../briefing/programme/moments.ts';
import type {ReportIndex} from '../../briefing/report-index.ts';
import {bySubject} from '../../briefing/subjects/by-subject.ts';
import {joined} from '../../briefing/wording.ts';
import type {StatementOf} from '../../library/reports/statements-of.ts';
import type {Actor} from '../../report/model.ts';
import {statementOf} from '../../shelf/statements-everywhere.ts';
import {type Block, paragraph, section} from '../drawing/block.ts';
import {type Line, line, sideBySide, span, wrapSpans} from '../drawing/line.ts';
import type {DetailContext} from '../views/view.ts';

/** A column that is narrower is read a word or two a line. */
const leastColumn = 28;
const gap = 3;
const indent = 2;
/** More subjects than these are read in the reports themselves. */
const mostSubjects = 12;

/**
 * What an actor said in two reports or more on one subject, the country of this report first, side by side where the screen has 100
 * columns, oldest first; nothing where there is no other report.
 */
export function reportByReport({index, elsewhere, isRoomy}: DetailContext, actor: Actor): Block[] {
	const others = elsewhere?.saidBy(actor) ?? [];
	const subjects = others.length === 0 ? [] : subjectsIn(index)(actor)(others);
	const {subject: here = ''} = index.report;
	const countries = [
		...Map.groupBy(orderBy(subjects, (one) => [countryOf(one) === here ? 0 : 1]).slice(0, mostSubjects), countryOf),
	];
	const isHereAlone = countries.every(([country]) => country === here);
	return section(
		'Report by report, oldest first (by shared words, no verdict)',
		countries.flatMap(([country, those]) => [
			...(isHereAlone ? [] : [paragraph(country === '' ? 'Country not stated' : `On ${country}`, 'dim')]),
			...those.flatMap((subject): Block[] => [
				...(isRoomy ? inColumns(index, actor, subject) : below(index, actor, subject)),
				{kind: 'blank'},
			]),
		]),
	);
}

// What is said in reports on different countries is never one subject.
function countryOf([first]: readonly StatementOf[]): string {
	return first?.country ?? '';
}

// The page asks for it on every key; it is the same while what is known of other reports stays.
const subjectsIn = oncePer((index: ReportIndex) =>
	oncePer((actor: Actor) =>
		memoizeLast((others: readonly StatementOf[]) => {
			const said = index.statementsBy.get(actor.id) ?? [];
			const here = said.map((one) => statementOf(index, one, actor));
			return bySubject([...here, ...others]);
		}),
	),
);

function below(index: ReportIndex, actor: Actor, subject: readonly StatementOf[]): Block[] {
	return subject.map((one) => ({
		kind: 'drawn',
		leadsTo: {target: targetOf(index, one)},
		draw: (width) => rowOf(actor, [one], width - indent),
	}));
}

// What leads on is what another report has: that of this one stands above.
function inColumns(index: ReportIndex, actor: Actor, subject: readonly StatementOf[]): Block[] {
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
							rowOf(actor, subject.slice(row * fit, (row + 1) * fit), column),
						).flat();
					},
				},
			];
}

function rowOf(actor: Actor, subject: readonly StatementOf[], column: number): Line[] {
	const cells = subject.map((one) => [
		...wrapSpans([span(sourceOf(actor, one), 'dim')], column),
		...wrapSpans([span(one.said)], column),
	]);
	return sideBySide(cells, column, gap).map((spans) => line([span(' '.repeat(indent)), ...spans]));
}

// Where it stands, and who said it where that is a member or goes by another name there: `S/2031/7, 4–5 May 2031 ¶3 · Blue Front`.
function sourceOf({name}: Actor, one: StatementOf): string {
	const {report, missionFrom, missionTo, paragraph: number, extent, unreviewed, actor} = one;
	const who = extent === 'some' ? someOf(actor.name) : actor.name;
	return joined(
		' · ',
		`${joined(', ', report, formatSpan(missionFrom, missionTo))} ${paragraphSign(number)}`,
		(extent === 'some' || actor.name !== name) && who,
		unreviewed && 'unreviewed',
	);
}

function targetOf({report: {symbol}}: ReportIndex, {report, id}: StatementOf): Target {
	const entry = {kind: 'statement', id} as const;
	return report === symbol ? entry : {kind: 'other-report', report, entry};
}
