import {holdersText} from '../../briefing/entry/holders.ts';
import type {Table} from '../../printing/table.ts';
import type {Position, Question} from '../../report/model.ts';
import {type ActorReference, actorReferences, type Context, captionOf, inTiers} from '../output/context.ts';
import type {DataRecord} from '../output/printable.ts';

/** A contested question as data. */
export type QuestionRecord = {
	readonly id: string;
	readonly question: string;
	readonly issue: string;
	readonly relation: Question['relation'];
	/** Whether the report itself draws no contrast. */
	readonly inferred: boolean;
	readonly positions: readonly PositionRecord[];
	readonly note: string | null;
};

/** One answer to a question, and who gives it. */
export type PositionRecord = {readonly stance: string; readonly holders: readonly HolderRecord[]};

/** Who holds a position, where the report says so, and the statement that proves it. */
export type HolderRecord = {
	readonly actor: ActorReference | null;
	readonly paragraph: string;
	readonly statement: string | null;
};

/** The questions on which positions are taken; under a lens those on which its actors hold one, with everybody's positions. */
export function records(context: Context): QuestionRecord[] {
	return inTiers(context.selection.positions).map(({entry}) => ({
		id: entry.id,
		question: entry.question,
		issue: entry.issue,
		relation: entry.relation,
		inferred: entry.inferred,
		positions: entry.positions.map((position) => toPositionRecord(context, position)),
		note: entry.note ?? null,
	}));
}

/** The same with a row for each holder. */
export function sheet(context: Context): DataRecord[] {
	return records(context).flatMap(({positions, note, ...question}) =>
		positions.flatMap(({stance, holders}) => holders.map((holder) => ({...question, stance, ...holder, note}))),
	);
}

/** The questions for people: a row for each position. */
export function table(context: Context): Table {
	return {
		title: 'Positions',
		caption: captionOf(context),
		headings: 2,
		columns: [{title: 'Question'}, {title: 'Relation'}, {title: 'Position', grow: 1}, {title: 'Held by', grow: 1}],
		rows: inTiers(context.selection.positions).flatMap(({entry: question}) =>
			question.positions.map((position, at) => ({
				cells: [question.question, relationOf(question), position.stance, holdersText(context.index, position.holders)],
				// Below the last position, as it is on the whole question.
				notes: at === question.positions.length - 1 && question.note !== undefined ? [question.note] : [],
			})),
		),
	};
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

function relationOf({relation, inferred}: Question): string {
	return inferred ? `${relation} (inferred by us)` : relation;
}
