import {wordLine} from '../briefing/find-query.ts';
import type {Statement} from '../report/model.ts';
import type {Queries} from './queries.ts';

/** A statement of an actor in some report of the library. */
export type StatementOf = Pick<Statement, 'id' | 'paragraph' | 'text' | 'kind' | 'verb' | 'extent'> & {
	/** The symbol of the report. */
	readonly report: string;
	/** Empty where it is not stated, like the next. */
	readonly missionFrom: string;
	readonly missionTo: string;
	/** The actor as this report has it. */
	readonly actor: {readonly id: string; readonly name: string};
};

type StatementRow = Omit<StatementOf, 'actor'> & {readonly actor: string; readonly name: string};

// Of several actors of one report that go by the name, one stands for a statement they made together.
const select = `
SELECT symbol AS report, mission_from AS missionFrom, mission_to AS missionTo, passages.entry AS id, paragraph, text, kind, verb,
	extent, min(actors.entry) AS actor, actors.name AS name
FROM actor_names
	JOIN actors ON actors.id = actor_names.actor
	JOIN sayings ON sayings.actor = actors.id
	JOIN passages ON passages.id = passage
	JOIN reports ON reports.id = actors.report
WHERE folded = ?
GROUP BY passages.id
ORDER BY mission_from, mission_to, symbol, passages.id`;

/** What an actor said, by mission and then as in the report. The name is one it goes by, acronym or alias; accents and case don't matter. */
export function statementsOf(queries: Queries, name: string): StatementOf[] {
	return queries
		.all<StatementRow>(select, wordLine(name))
		.map(({actor, name: called, ...row}) => ({...row, actor: {id: actor, name: called}}));
}
