import {closeSync, openSync, writeSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';

/** The size of the pages of a library, in bytes. */
export const pageSize = 4096;

/** Overwrites bytes of a file with what is no page. */
export function spoil(path: string, from: number, to: number): void {
	const file = openSync(path, 'r+');
	writeSync(file, Buffer.alloc(to - from, 0xa5), 0, to - from, from);
	closeSync(file);
}

/** Overwrites the page that a table of a closed library begins with. */
export function spoilTable(path: string, table: string): void {
	const database = new DatabaseSync(path);
	const root = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table)?.rootpage;
	database.close();
	spoil(path, (Number(root) - 1) * pageSize, Number(root) * pageSize);
}
