import {shortName} from '../../briefing/actors/names.ts';
import {both} from '../../briefing/actors/selection.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {letterOf, type Mark, type Matrix, type MatrixRow, marksText, matrixOf} from '../../briefing/entry/matrix.ts';
import {isOwnQuestion} from '../../briefing/entry/own-questions.ts';
import {joined} from '../../briefing/wording.ts';
import {groupedBlocks, matrixBlock, paragraph} from '../../printing/markdown-blocks.ts';
import {formatPlain} from '../../printing/plain.ts';
import type {Table} from '../../printing/table.ts';
import {filled, textWidth, wrap} from '../../printing/text.ts';
import type {Actor} from '../../report/model.ts';
import type {Context} from '../input/context.ts';
import {captionOf} from '../output/lens-table.ts';
import type {DataRecord, Printable} from '../output/printable.ts';
import {nothingLeft} from '../output/why-nothing.ts';
import {actorReferences} from '../records/fields.ts';
import type {MatrixRecord} from '../records/positions.ts';
import {positionsTable} from './positions.ts';

const key = 'A, B: the positions below; a, b: only some of them';
/** Less than this and questions are read a word a line. */
const leastQuestion = 30;
const widestWord = 16;
/** A page of paper in small type, in characters. */
const widthOfPage = 84;
const gap = 2;

/** The questions by those who take a position on them; under a lens those on which its actors take one, its actors first. */
export function open(context: Context): Printable {
	const questions = both(context.selection.positions);
	const matrix = matrixOf(context.index, questions, context.lens);
	const grids = (width?: number) => pagesOf(matrix.actors, width).map((actors) => gridOf(context, matrix, actors));
	const lettered = () => positionsTable(context, questions, true);
	return {
		records: () => matrix.rows.map((row) => toSpreadsheet(matrix, row)),
		json: () => toRecord(context, matrix),
		table: () => gridOf(context, matrix, matrix.actors),
		parts: () => {
			const blocks = [paragraph(key), ...grids(widthOfPage).map(matrixBlock), ...groupedBlocks(lettered())];
			return [{title: 'Positions by actor', blocks}];
		},
		// A terminal has as many actors beside each other as fit, and the others below.
		plain: (width) => {
			const legend = `${wrap(key, width ?? Number.POSITIVE_INFINITY).join('\n')}\n`;
			return [...grids(width).map((grid) => formatPlain(grid, width)), legend, formatPlain(lettered(), width)].join(
				'\n',
			);
		},
		...nothingLeft(context, 'positions', questions),
	};
}

function toRecord({index}: Context, {actors, rows}: Matrix): MatrixRecord {
	return {
		actors: actors.map(({id, name}) => ({id, name})),
		questions: rows.map(({question: {id, question, issue, relation, inferred, positions, note}, marks}) => ({
			...{id, question, issue, relation, inferred},
			positions: positions.map(({stance}, at) => ({letter: letterOf(at), stance})),
			marks: [...marks].flatMap(([holder, held]) =>
				actorReferences(index, [holder]).flatMap((actor) =>
					held.map(({stance, extent, paragraphs}) => ({
						actor,
						letter: letterOf(stance),
						extent,
						paragraphs: [...paragraphs],
					})),
				),
			),
			note: note ?? null,
			own: isOwnQuestion({id}),
		})),
	};
}

// A letter means nothing in a spreadsheet that is sorted: each cell has the position itself.
function toSpreadsheet({actors}: Matrix, {question, marks}: MatrixRow): DataRecord {
	const {id, question: asked, issue, relation, inferred, positions, note = null} = question;
	const cell = ({stance, extent, paragraphs}: Mark) =>
		joined(' ', extent === 'some' && 'some of them:', positions[stance]?.stance, ...paragraphs.map(paragraphSign));
	const named = (actor: Actor) =>
		actors.some((other) => other !== actor && other.name === actor.name) ? actor.id : actor.name;
	const held = actors.map((actor) => [named(actor), (marks.get(actor.id) ?? []).map(cell)]);
	return {id, question: asked, issue, relation, inferred, ...Object.fromEntries(held), note, own: isOwnQuestion({id})};
}

function pagesOf(actors: readonly Actor[], width = Number.POSITIVE_INFINITY): (readonly Actor[])[] {
	return filled(actors, width - leastQuestion, (actor) => ({
		wide: gap + Math.min(widestWord, Math.max(...shortName(actor).split(' ').map(textWidth))),
	}));
}

// Where the others stand apart, a question that nobody here takes a position on says nothing.
function gridOf(context: Context, {actors: all, rows}: Matrix, actors: readonly Actor[]): Table {
	const isWhole = actors.length === all.length;
	const from = all.findIndex(({id}) => id === actors[0]?.id) + 1;
	const shown = isWhole ? '' : ` · actors ${from}–${from + actors.length - 1} of ${all.length}`;
	return {
		title: 'Positions by actor',
		caption: captionOf(context),
		columns: [{title: `Question${shown}`, grow: 8}, ...actors.map((actor) => ({title: shortName(actor), grow: 1}))],
		rows: rows
			.filter(({marks}) => isWhole || actors.some(({id}) => marks.has(id)))
			.map(({question, marks}) => ({
				cells: [question.question, ...actors.map(({id}) => marksText(marks.get(id)))],
			})),
	};
}
