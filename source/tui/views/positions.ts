import {both} from '../../briefing/actors/selection.ts';
import {jointHolders, notWorkedOut, readingText} from '../../briefing/entry/positions.ts';
import type {Target} from '../../briefing/entry/target.ts';
import {isContested, isImported} from '../../briefing/report-index.ts';
import {pad, textWidth} from '../../printing/text.ts';
import type {Position, Question} from '../../report/model.ts';
import {type Line, line, span, widthOf} from '../drawing/line.ts';
import {type Entry, heading, item} from '../drawing/outline.ts';
import {matrixEntries, matrixHead, matrixLegend, spokenMatrix, turned} from './positions-matrix.ts';
import {type Context, headLine, holderMark, holdersSpans, markAt, speakerSpans, type View} from './view.ts';

const arrangements = ['by question', 'by actor'] as const;

const widestStance = 48;
const gap = 2;

/** How a reader makes what a report lacks. */
const makesOne =
	'To make a question of your own, press ! on a statement and then on another that opposes it, or & for one that completes it: in Issues (2), or on any statement that is open.';

/** Contested questions: who holds what, and where they differ or complement each other; as a list, or as a matrix by actors. */
export const positions: View = {
	shortTitle: 'Pos',
	arrangements,
	heading: (context, arrangement) => () => {
		const whole = arrangement === arrangements[0] ? 'Questions, and who holds what' : 'By actor, what each holds';
		const what = isImported(context.index.report) ? 'Questions, and what several speak on' : whole;
		return headLine(context, what, context.selection.positions, context.index.report.questions);
	},
	entries: (context, arrangement, across) =>
		arrangement === arrangements[0]
			? listed(context)
			: context.spoken
				? spokenMatrix(context)
				: matrixEntries(context, across),
	grid: {arrangement: arrangements[1], head: matrixHead, legend: matrixLegend, turned},
	whyNone: ({index}) => {
		const why = notWorkedOut(index.report);
		return why && `${why} ${makesOne}`;
	},
	whyEmpty: ({index}, names) =>
		notWorkedOut(index.report) ?? `${names} holds no position on a question the report leaves contested.`,
};

// The subjects on which several speak are many, and stand folded behind the questions.
function listed(context: Context): Entry[] {
	const all = both(context.selection.positions);
	const subjects = all.filter((question) => !isContested(question));
	return [
		...all.filter(isContested).map((question) => questionEntry(context, question)),
		...(subjects.length === 0
			? []
			: [heading('subjects', () => line([span('Several speak on (by shared words, no verdict)', 'dim')]))]),
		...subjects.map((question) => subjectEntry(context, question)),
	];
}

function subjectEntry(context: Context, question: Question): Entry {
	const {positions} = question;
	const speakers = new Set(positions.flatMap(({holders}) => holders.map(({actor}) => actor))).size;
	return {
		...questionEntry(context, question),
		startsOpen: false,
		draw: () => line(question.question, `${speakers} speak`),
		children: () =>
			positions.map((position, at) =>
				item({
					key: `position:${question.id}:${at}`,
					target: targetOfSaid(question, position),
					actors: position.holders.map(({actor}) => actor),
					draw: (width) => drawSaid(context, position, width),
				}),
			),
	};
}

function questionEntry(context: Context, question: Question): Entry {
	return item({
		target: {kind: 'question', id: question.id},
		actors: question.positions.flatMap(({holders}) => holders.map(({actor}) => actor)),
		startsOpen: true,
		draw: () => {
			const reading = readingText(question, 'beside');
			const tone = question.relation === 'differ' ? 'accent' : 'dim';
			const whose = reading === '' ? [] : [span(`, ${reading}`, 'dim')];
			return line([span(question.question, 'strong')], [span(question.relation, tone), ...whose]);
		},
		children: () => question.positions.map((position, at) => positionEntry(context, question, position, at)),
	});
}

function positionEntry(context: Context, question: Question, position: Position, at: number): Entry {
	return item({
		key: `position:${question.id}:${at}`,
		target: {kind: 'question', id: question.id},
		link: question.positions.slice(0, at).flatMap(({holders}) => jointHolders(holders)).length,
		actors: position.holders.map(({actor}) => actor),
		draw: (width) => drawPosition(context, position, columnOf(context, question, width), width),
	});
}

function columnOf(context: Context, {positions: all}: Question, width: number): number {
	const usual = Math.min(widestStance, Math.floor(width / 2));
	const longest = Math.max(...all.map(({stance}) => textWidth(stance)));
	const room = width - gap - Math.max(...all.map(({holders}) => widthOf(holdersSpans(context, holders))));
	return longest <= room ? Math.max(longest, Math.min(usual, room)) : usual;
}

function targetOfSaid({id}: Question, {holders: [first]}: Position): Target {
	return first?.statement === undefined ? {kind: 'question', id} : {kind: 'statement', id: first.statement};
}

// As a row of Issues: who spoke is cut before the paragraph is.
function drawSaid(context: Context, {stance, holders}: Position, width: number): Line {
	const [first] = holders;
	const who = holderMark(context, ...holders);
	const names = speakerSpans(who.text, textWidth(stance), width).map(({text}) =>
		span(text, who.tone === 'accent' ? 'accent' : 'dim'),
	);
	return line([span(stance)], [...names, markAt(first?.paragraph ?? '')]);
}

// What one of both leaves empty the other has.
function drawPosition(context: Context, {stance, holders}: Position, column: number, width: number): Line {
	const who = holdersSpans(context, holders);
	const room = width - gap - widthOf(who);
	const needed = textWidth(stance);
	const stanceWidth =
		needed > column ? Math.max(column, Math.min(needed, room)) : Math.max(needed, Math.min(column, room));
	return line([span(pad(stance, stanceWidth)), span(' '.repeat(gap)), ...who]);
}
