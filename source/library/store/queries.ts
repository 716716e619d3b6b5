import type {DatabaseSync, SQLInputValue, StatementSync} from 'node:sqlite';

/** The questions and orders a store gives to the library. A row is what its query selects, which the caller states. */
export type Queries = {
	readonly all: <Row>(query: string, ...values: readonly SQLInputValue[]) => readonly Row[];
	readonly get: <Row>(query: string, ...values: readonly SQLInputValue[]) => Row | undefined;
	/** Gives the id of the row that was inserted last. */
	readonly run: (query: string, ...values: readonly SQLInputValue[]) => number;
};

/** Asks a database; what was prepared once is kept. */
export function queriesOn(database: DatabaseSync): Queries {
	const prepared = new Map<string, StatementSync>();
	const statement = (query: string): StatementSync => {
		const known = prepared.get(query) ?? database.prepare(query);
		prepared.set(query, known);
		return known;
	};

	return {
		all: <Row>(query: string, ...values: readonly SQLInputValue[]) => statement(query).all(...values) as Row[],
		get: <Row>(query: string, ...values: readonly SQLInputValue[]) =>
			statement(query).get(...values) as Row | undefined,
		run: (query, ...values) => Number(statement(query).run(...values).lastInsertRowid),
	};
}
