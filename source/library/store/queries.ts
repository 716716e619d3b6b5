import type {DatabaseSync, SQLInputValue} from 'node:sqlite';
import {oncePerKey} from '../../briefing/once-per.ts';

/** A row that is added: each value by its column. */
export type NewRow = Readonly<Record<string, SQLInputValue | undefined>>;

/** Asks a database; what was prepared once is kept. */
export function queriesOn(database: DatabaseSync) {
	const statement = oncePerKey((query: string) => database.prepare(query));

	const add = (order: 'INSERT' | 'INSERT OR REPLACE', table: string, row: NewRow): number => {
		const columns = Object.keys(row);
		const query = `${order} INTO ${table} (${columns.join()}) VALUES (${columns.map(() => '?').join()})`;
		const values = Object.values(row).map((value) => value ?? null);
		return Number(statement(query).run(...values).lastInsertRowid);
	};

	return {
		all: <Row>(query: string, ...values: readonly SQLInputValue[]): readonly Row[] =>
			statement(query).all(...values) as Row[],
		get: <Row>(query: string, ...values: readonly SQLInputValue[]) =>
			statement(query).get(...values) as Row | undefined,
		run: (query: string, ...values: readonly SQLInputValue[]): void => {
			statement(query).run(...values);
		},
		/** Adds a row to a table, each value by its column, `undefined` as null; gives its id. */
		insert: (table: string, row: NewRow): number => add('INSERT', table, row),
		/** Adds a row in place of the one that has its key. */
		replace: (table: string, row: NewRow): void => {
			add('INSERT OR REPLACE', table, row);
		},
	};
}

/** The questions and orders a store gives to the library. A row is what its query selects, which the caller states. */
export type Queries = Readonly<ReturnType<typeof queriesOn>>;
