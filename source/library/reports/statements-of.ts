import type {Statement} from '../../report/model.ts';
import type {Queries} from '../store/queries.ts';
import type {KnownActor} from './known-actors.ts';

/** A statement of an actor in some report of the library. */
export type StatementOf = Pick<Statement, 'id' | 'paragraph' | 'text' | 'kind' | 'verb' | 'extent'> & {
	/** The symbol of the report. */
	readonly report: string;
	/** Whether a rule of the import is unsure of it, and nobody has reviewed it. */
	readonly unreviewed: boolean;
	/** Empty where it is not stated, like the next. */
	readonly missionFrom: string;
	readonly missionTo: string;
	/** The actor as this report has it. */
	readonly actor: {readonly id: string; readonly name: string};
};

type StatementRow = Omit<StatementOf, 'actor' | 'unreviewed'> & {
	readonly actor: string;
	readonly name: string;
	readonly unreviewed: number;
};

// Of several actors of one report, one stands for a statement they made together.
const select = `
SELECT symbol AS report, mission_from AS missionFrom, mission_to AS missionTo, passages.entry AS id, paragraph, text, kind, verb,
	extent, unreviewed, min(actors.entry) AS actor, actors.name AS name
FROM json_each(?)
	JOIN actors ON actors.id = value
	JOIN sayings ON sayings.actor = actors.id
	JOIN passages ON passages.id = passage
	JOIN reports ON reports.id = actors.report
GROUP BY passages.id
ORDER BY mission_from, mission_to, symbol, passages.id`;

/** What some actors said, by mission and then as in the report. */
export function statementsBy(queries: Queries, actors: readonly Pick<KnownActor, 'row'>[]): StatementOf[] {
	return queries
		.all<StatementRow>(select, JSON.stringify(actors.map(({row}) => row)))
		.map(({actor, name: called, unreviewed, ...row}) => ({
			...row,
			unreviewed: unreviewed === 1,
			actor: {id: actor, name: called},
		}));
}
