import {both} from '../../briefing/actors/selection.ts';
import {holdersText, isOwnQuestion} from '../../briefing/entry/positions.ts';
import type {Table} from '../../printing/table.ts';
import type {Position, Question} from '../../report/model.ts';
import type {Context} from '../input/context.ts';
import {actorReferences, captionOf, nothingLeft} from '../output/lens.ts';
import type {DataRecord, Printable} from '../output/printable.ts';
import {recordOf} from '../records/fields.ts';
import {type PositionRecord, type QuestionRecord, question} from '../records/positions.ts';

/** The questions on which positions are taken; under a lens those on which its actors hold one, with everybody's positions. */
export function open(context: Context): Printable {
	const questions = both(context.selection.positions);
	const records = () => questions.map((entry) => toRecord(context, entry));
	return {
		records: () => records().flatMap(holderRecords),
		json: records,
		table: () => tableOf(context, questions),
		nothing: nothingLeft(context, 'positions', questions),
	};
}

function toRecord(context: Context, entry: Question) {
	const positions = entry.positions.map((position) => toPositionRecord(context, position));
	return recordOf(question, {...entry, positions, own: isOwnQuestion(entry)});
}

function holderRecords({positions, note, own, ...asked}: QuestionRecord): DataRecord[] {
	return positions.flatMap(({stance, holders}) => holders.map((holder) => ({...asked, stance, ...holder, note, own})));
}

// A row for each position.
function tableOf(context: Context, questions: readonly Question[]): Table {
	return {
		title: 'Positions',
		caption: captionOf(context),
		headings: 2,
		columns: [{title: 'Question'}, {title: 'Relation'}, {title: 'Position', grow: 1}, {title: 'Held by', grow: 1}],
		rows: questions.flatMap((entry) =>
			entry.positions.map(({stance, holders}, at) => ({
				cells: [entry.question, relationOf(entry), stance, holdersText(context.index, holders)],
				notes: noteAt(entry, at),
			})),
		),
	};
}

/** The note on a question, below its last position, as it is on the whole. */
export function noteAt({positions, note}: Question, at: number): string[] {
	return at === positions.length - 1 && note !== undefined ? [note] : [];
}

/** One answer to a question as data. */
export function toPositionRecord({index}: Context, {stance, holders}: Position): PositionRecord {
	return {
		stance,
		holders: holders.map(({actor, paragraph, statement}) => ({
			actor: actorReferences(index, [actor])[0] ?? null,
			paragraph,
			statement: statement ?? null,
		})),
	};
}

/** How the positions on a question relate, and whose reading that is where the report draws no contrast. */
export function relationOf(entry: Question): string {
	const {relation, inferred} = entry;
	return isOwnQuestion(entry) ? `${relation} (yours)` : inferred ? `${relation} (inferred by us)` : relation;
}
