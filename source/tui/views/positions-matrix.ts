import {shortName, shortNames} from '../../briefing/actors/names.ts';
import {both} from '../../briefing/actors/selection.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {letterOf, type Matrix, type MatrixRow, marksText, matrixOf} from '../../briefing/entry/matrix.ts';
import {holdersText, relationText} from '../../briefing/entry/positions.ts';
import type {Target} from '../../briefing/entry/target.ts';
import {oncePer, oncePerKey} from '../../briefing/once-per.ts';
import {cut, pad, textWidth, wrap} from '../../printing/text.ts';
import type {Actor, Question} from '../../report/model.ts';
import type {Room} from '../drawing/layout.ts';
import {type Line, line, type Span, span} from '../drawing/line.ts';
import {type Entry, item} from '../drawing/outline.ts';
import type {Context} from './view.ts';

const leastQuestion = 24;
const leastColumn = 4;
/** A column, and what stands before it. */
const leastGrid = 13;
const widestWord = 10;
const gap = '  ';
/** Between the actors of the lens and the others. */
const lensGap = ' │ ';
const differs = '≠ ';

type Column = {readonly actor: Actor; readonly width: number; readonly gap: string; readonly isTheirs: boolean};

// The view asks for it on every key; it is the same while report and lens stay.
const matrixIn = oncePer(({index, selection, lens}: Context) => matrixOf(index, both(selection.positions), lens));

/**
 * The rows: a question each, with the letters of those who answer it.
 * @param across the first actor that shows
 */
export function matrixEntries(context: Context, across: number): Entry[] {
	const matrix = matrixIn(context);
	return matrix.rows.map(({question, marks}) =>
		item({
			target: {kind: 'question', id: question.id},
			actors: [...marks.keys()],
			draw: (width) => {
				const grid = gridIn(matrix)(width);
				const relation = span(
					question.relation === 'differ' ? ` ${differs}` : ' '.repeat(differs.length + 1),
					'accent',
				);
				return line([
					span(pad(question.question, grid.question)),
					relation,
					...grid.columnsFrom(across).flatMap((column) => cell(column, marks)),
				]);
			},
		}),
	);
}

function cell({actor, width, gap: before, isTheirs}: Column, marks: MatrixRow['marks']): Span[] {
	const text = marksText(marks.get(actor.id));
	const tone = text === '' ? 'dim' : isTheirs ? 'accent' : 'plain';
	return [span(before, 'dim'), span(pad(text || '·', width), tone)];
}

/** The lines above: what it is, which actors show of how many, and their names, in so many lines at most. */
export function matrixHead(context: Context, across: number, {width, height}: Room): Line[] {
	const matrix = matrixIn(context);
	const {actors, theirs, rows} = matrix;
	const grid = gridIn(matrix)(width);
	const columns = grid.columnsFrom(across);
	const to = across + columns.length;
	const shown = columns.length === actors.length ? 'all' : `${across + 1}–${to} of`;
	const isSome = rows.some(({marks}) => [...marks.values()].flat().some(({extent}) => extent === 'some'));
	const signs = [
		...(theirs > 0 && theirs < actors.length ? ['lens │ others'] : []),
		`${differs}differ`,
		...(isSome ? ['a, b: some of them'] : []),
	].join(' · ');
	const count = `${across > 0 ? '← ' : ''}${shown} ${actors.length} actors${to < actors.length ? ' →' : ''}`;
	const titles = [`Questions by actors · ${signs}`, `By actor · ${signs}`, signs];
	const title = titles.find((text) => textWidth(text) + textWidth(count) < width) ?? signs;
	const names = columns.map((column) => nameLines(column, height - 1));
	const before = ' '.repeat(grid.question + differs.length + 1);
	return [
		line([span(title, 'dim')], [span(count, 'dim')]),
		...Array.from({length: height - 1}, (_, at) =>
			line([
				span(before),
				...columns.flatMap((column, which) => [
					span(column.gap, 'dim'),
					span(pad(names[which]?.[at] ?? '', column.width), column.isTheirs ? 'accent' : 'strong'),
				]),
			]),
		),
	];
}

/** What stands below: the question the cursor is on, how its answers relate, and each with its letter, holders and paragraphs. */
export function matrixLegend(context: Context, target: Target | undefined, {width, height}: Room): Line[] {
	const row = matrixIn(context).rows.find(({question}) => target?.kind === 'question' && question.id === target.id);
	if (row === undefined) {
		return [];
	}

	const {question} = row;
	const relation = relationText(question);
	const [first = '', ...others] = wrap(question.question, width - relation.length - 1);
	const lines = [
		line(''),
		line([span(first, 'strong')], [span(relation, question.relation === 'differ' ? 'accent' : 'dim')]),
		...others.map((text) => line([span(text, 'strong')])),
		...stanceLines(context, question, width),
		...(question.note === undefined ? [] : wrap(question.note, width).map((text) => line([span(text, 'dim')]))),
	];
	return lines.length <= height
		? lines
		: [...lines.slice(0, height - 1), line([span(`and ${lines.length - height + 1} more lines: ⏎ opens it`, 'dim')])];
}

// In columns where everything has room, else each in running text.
function stanceLines({index}: Context, {positions}: Question, width: number): Line[] {
	const stances = positions.map(({stance, holders}, at) => ({
		letter: pad(letterOf(at), 3),
		stance,
		holders: holdersText(index, holders),
	}));
	const stanceWidth = Math.max(0, ...stances.map(({stance}) => textWidth(stance)));
	const isTabular = stances.every(({holders}) => 3 + stanceWidth + 2 + textWidth(holders) <= width);
	return stances.flatMap(({letter, stance, holders}) =>
		isTabular
			? [line([span(letter, 'strong'), span(`${pad(stance, stanceWidth)}  `), span(holders, 'dim')])]
			: wrap(`${stance} · ${holders}`, width - 3).map((text, at) =>
					line([span(at === 0 ? letter : '   ', 'strong'), span(text)]),
				),
	);
}

/**
 * The first actor of the page after the one that begins with an actor, or before it; the same where there is none.
 * @param step 1 for the page after, −1 for the one before
 */
export function turned(context: Context, across: number, width: number, step: 1 | -1): number {
	const matrix = matrixIn(context);
	const end = (first: number) => first + gridIn(matrix)(width).columnsFrom(first).length;
	if (step === 1) {
		return end(across) < matrix.actors.length ? end(across) : across;
	}

	let first = across;
	while (first > 0 && end(first - 1) >= across) {
		first--;
	}

	return first;
}

/** For the ear: what each actor answers, those of the lens first. */
export function spokenMatrix(context: Context): Entry[] {
	const {actors, rows} = matrixIn(context);
	return actors.map((actor, at) => {
		const answered = rows.filter(({marks}) => marks.has(actor.id));
		return item({
			key: `answers:${actor.id}`,
			target: {kind: 'actor', id: actor.id},
			actors: [actor.id],
			startsOpen: at === 0 || context.lens?.within.has(actor.id) === true,
			draw: () => line([span(shortNames(context.index, [actor.id]))], String(answered.length)),
			children: () => answered.map((row) => answerEntry(actor, row)),
		});
	});
}

function answerEntry({id}: Actor, {question, marks}: MatrixRow): Entry {
	const answers = (marks.get(id) ?? []).map(({stance, extent, paragraphs}) => {
		const said = question.positions[stance]?.stance ?? '';
		return `${extent === 'some' ? 'some of them: ' : ''}${said} ${paragraphs.map(paragraphSign).join(' ')}`;
	});
	return item({
		key: `answer:${id}:${question.id}`,
		target: {kind: 'question', id: question.id},
		actors: [id],
		draw: () => line([span(question.question)], answers.join(' · ')),
	});
}

/** How wide the questions are, and the columns from an actor on, in so many columns. Every row of every frame asks for it. */
const gridIn = oncePer((matrix: Matrix) =>
	oncePerKey((width: number) => {
		const {question, widest} = workOutShares(matrix, width);
		const room = width - question - differs.length - 1;
		return {question, columnsFrom: (across: number) => columnsIn(matrix, across, room, widest)};
	}),
);

// The columns of a question, and how wide a word of a name is at most: what the actors leave where all of them fit, with their names whole if
// they can be; else less than half.
function workOutShares(matrix: Matrix, width: number) {
	const longest = Math.max(0, ...matrix.rows.map(({question}) => textWidth(question.question)));
	const least = Math.min(longest, Math.max(Math.min(leastQuestion, width - leastGrid), Math.floor(width * 0.42)));
	const room = width - differs.length - 1;
	for (const widest of [Infinity, widestWord]) {
		const columns = columnsIn(matrix, 0, room - least, widest);
		if (columns.length === matrix.actors.length) {
			const taken = columns.reduce((sum, column) => sum + column.gap.length + column.width, 0);
			return {question: Math.max(least, Math.min(longest, room - taken)), widest};
		}
	}

	return {question: least, widest: widestWord};
}

// At least one, however narrow.
function columnsIn(matrix: Matrix, across: number, room: number, widest: number): Column[] {
	const {actors, theirs, rows} = matrix;
	const columns: Column[] = [];
	let left = room;
	for (const [offset, actor] of actors.slice(across).entries()) {
		const at = across + offset;
		const marks = rows.map((row) => marksText(row.marks.get(actor.id)).length);
		const words = shortName(actor)
			.split(' ')
			.map((word) => Math.min(widest, textWidth(word)));
		const before = offset === 0 ? '' : at === theirs ? lensGap : gap;
		const wanted = Math.max(leastColumn, ...marks, ...words);
		const wide = offset === 0 ? Math.max(1, Math.min(wanted, left)) : wanted;
		left -= before.length + wide;
		if (left < 0 && offset > 0) {
			break;
		}

		columns.push({actor, width: wide, gap: before, isTheirs: at < theirs});
	}

	return columns;
}

// The last line of a name stands just above its column.
function nameLines({actor, width}: Column, height: number): string[] {
	const words = shortName(actor)
		.split(' ')
		.map((word) => cut(word, width));
	const lines = wrap(words.join(' '), width);
	const shown =
		lines.length <= height ? lines : [...lines.slice(0, height - 1), cut(lines.slice(height - 1).join(' '), width)];
	return height < 1 ? [] : [...new Array<string>(height - shown.length).fill(''), ...shown];
}
