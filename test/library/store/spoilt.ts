import {closeSync, openSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {noteOn, openOwn} from '../own-library.ts';
import {reportOf, source} from '../reports/some-reports.ts';

/** The size of the pages of a library, in bytes. */
export const pageSize = 4096;

/** Overwrites bytes of a file with what is no page. */
export function spoil(path: string, from: number, to: number): void {
	const file = openSync(path, 'r+');
	writeSync(file, Buffer.alloc(to - from, 0xa5), 0, to - from, from);
	closeSync(file);
}

/** Runs a statement on a database that no program of ours has open. */
export function inDatabase(path: string, sql: string): void {
	using database = new DatabaseSync(path);
	database.exec(sql);
}

/** Gives a closed library the form that a program to come will have. */
export function makeNewer(path: string): void {
	inDatabase(path, 'PRAGMA user_version = 99');
}

/** Overwrites the page that a table of a closed library begins with. */
export function spoilTable(path: string, table: string): void {
	const database = new DatabaseSync(path);
	const root = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table)?.rootpage;
	database.close();
	spoil(path, (Number(root) - 1) * pageSize, Number(root) * pageSize);
}

/** A folder with a library of some notes, closed and in one file. */
export function filled(notes = 200): {readonly folder: string; readonly path: string} {
	const library = openOwn();
	for (let at = 0; at < notes; at++) {
		library.notes.add(noteOn(`note ${at} ${'x'.repeat(200)}`));
	}

	library.close();
	return {folder: library.folder, path: join(library.folder, 'library.sqlite')};
}

/** The same with two notes and a report that speaks of pilots. */
export function filledWithReport(): ReturnType<typeof filled> {
	const {folder, path} = filled(2);
	const library = openOwn(folder);
	library.reports.save({report: reportOf(['The pilots asked for boats.']), source});
	library.close();
	return {folder, path};
}
