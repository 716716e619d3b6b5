import {both} from '../../briefing/actors/selection.ts';
import {letterOf} from '../../briefing/entry/matrix.ts';
import {isOwnQuestion} from '../../briefing/entry/own-questions.ts';
import {extentOf, holdersText, readingText, relations} from '../../briefing/entry/positions.ts';
import {bracketed} from '../../briefing/wording.ts';
import {type Table, tableOf} from '../../printing/table.ts';
import type {Position, Question} from '../../report/model.ts';
import type {Context} from '../input/context.ts';
import {captionOf} from '../output/lens-table.ts';
import type {DataRecord, Printable} from '../output/printable.ts';
import {nothingLeft} from '../output/why-nothing.ts';
import {yourNotes} from '../output/your-notes.ts';
import {actorReferences, recordOf} from '../records/fields.ts';
import {type PositionRecord, type QuestionRecord, question} from '../records/positions.ts';

/** The questions on which positions are taken; under a lens those on which its actors hold one, with everybody's positions. */
export function open(context: Context): Printable {
	const questions = both(context.selection.positions);
	const records = () =>
		questions.map((entry) => {
			const positions = entry.positions.map((position) => toPositionRecord(context, position));
			return recordOf(question, {...entry, positions, own: isOwnQuestion(entry)});
		});
	return {
		records: () => records().flatMap(holderRecords),
		json: records,
		table: () => positionsTable(context, questions, false),
		...nothingLeft(context, 'positions', questions),
	};
}

function holderRecords({positions, note, own, ...asked}: QuestionRecord): DataRecord[] {
	return positions.flatMap(({stance, holders}) => holders.map((holder) => ({...asked, stance, ...holder, note, own})));
}

/** A row for each position, with its letter where the questions stand as a matrix; the note on a question is below its last. */
export function positionsTable(context: Context, questions: readonly Question[], isMatrix: boolean): Table {
	const rows = questions.flatMap((entry) => entry.positions.map((position, at) => ({entry, at, ...position})));
	const letter = {title: 'Letter', cell: ({at}: {readonly at: number}) => letterOf(at)};
	return tableOf(rows, {
		title: 'Positions',
		caption: captionOf(context),
		headings: 2,
		columns: [
			{title: 'Question', cell: ({entry}) => entry.question},
			{title: 'Relation', cell: ({entry}) => bracketed(relations[entry.relation].beside, readingText(entry, 'table'))},
			...(isMatrix ? [letter] : []),
			{title: 'Position', grow: 1, cell: ({stance}) => stance},
			{title: 'Held by', grow: 1, cell: ({holders}) => holdersText(context.index, holders)},
		],
		notes: ({entry: {id, note, positions}, at}) =>
			at === positions.length - 1 ? [note ?? [], yourNotes(context, {kind: 'question', id})].flat() : [],
	});
}

/** One answer to a question as data. */
export function toPositionRecord({index}: Context, {stance, holders}: Position): PositionRecord {
	return {
		stance,
		holders: holders.map((holder) => ({
			actor: actorReferences(index, [holder.actor])[0] ?? null,
			extent: extentOf(index, holder),
			paragraph: holder.paragraph,
			statement: holder.statement ?? null,
		})),
	};
}
