import {statSync} from 'node:fs';
import {DatabaseSync, type SQLInputValue} from 'node:sqlite';
import {countsIn} from './counts.ts';
import {asLibraryError, isDamage, LibraryError} from './errors.ts';
import {openCutOff, openUnderKnownSchema} from './known-schema.ts';
import {versionOf} from './migrate.ts';
import {hasLostItsHead, openReadOnly} from './open-to-read.ts';
import {queriesOn} from './queries.ts';
import {type KeptTable, keptTables, libraryVersion, schemaSteps} from './schema/steps.ts';

/** What every library has had from the first version on. */
const firstTables = ['notes', 'drafts', 'marks', 'checks'];

/** The code of SQLite for a file that is none of its own. */
const notADatabase = 26;

/** Beyond where a table can be read from either end, how many rows are looked for one by one. */
const mostLookedFor = 100_000n;

/** Where nothing can be read from the end of a table, how many rows there may still be. */
const mostLost = 1000n;

/**
 * Reads all that can be read of a damaged library, which stays as it is; where it cannot be opened, that is nothing.
 * @returns a library of this version in memory, whose search is still to be made, beside the tables that were there and could not be read
 * whole; none where not even these are known
 * @throws the error of the system
 */
export function readableIn(path: string) {
	for (const open of hasLostItsHead(path) ? [] : [openReadOnly, openCutOff, openUnderKnownSchema]) {
		try {
			using source = open(path);
			// Where the schema cannot be read, nothing can: this says so.
			if (source !== undefined && tableNames(source).size > 0) {
				return takenOver(source, path);
			}
		} catch (error) {
			if (!isDamage(error)) {
				throw error;
			}
		}
	}

	return {database: finished(inMemory(0), 0), unread: []};
}

/**
 * Reads a backup, or any library that this program or an earlier one has written.
 * @returns a library of this version in memory, whose search is still to be made, and how much there is in it
 * @throws {LibraryError} `failed` where there is no such file, `invalid` where it is no library, `damaged`, `newer`
 */
export function readBackup(path: string) {
	const file = statSync(path, {throwIfNoEntry: false});
	if (!file?.isFile()) {
		throw new LibraryError('failed', file === undefined ? 'there is no such file' : 'is no file', {path});
	}

	try {
		using source = openReadOnly(path);
		const names = tableNames(source);
		if (!firstTables.every((table) => names.has(table))) {
			throw new LibraryError('invalid', 'is no backup of mission-brief', {path});
		}

		const isSound = source.prepare('PRAGMA integrity_check(1)').get()?.integrity_check === 'ok';
		const taken = isSound ? takenOver(source, path) : undefined;
		if (taken === undefined || taken.unread.length > 0) {
			throw new LibraryError('damaged', 'is damaged', {path});
		}

		return {database: taken.database, counts: countsIn(queriesOn(taken.database))};
	} catch (error) {
		throw (error as {readonly errcode?: number}).errcode === notADatabase
			? new LibraryError('invalid', 'is no backup of mission-brief', {path, cause: error})
			: asLibraryError(error, path);
	}
}

/** What was read of a backup. */
export type Backup = ReturnType<typeof readBackup>;

function takenOver(source: DatabaseSync, path: string) {
	const version = versionOf(source, path);
	const database = inMemory(version);
	const unread = copyKept(source, database, version);
	return {database: finished(database, version), unread};
}

/**
 * Copies all that is kept into a library that is empty.
 * @returns the tables of which not every row could be read and was taken
 */
export function copyKept(source: DatabaseSync, target: DatabaseSync, version = libraryVersion): readonly KeptTable[] {
	// The corrections of version 3 get their text of the passages; later versions make these anew.
	if (version === 3) {
		copyTable(source, target, 'passages');
	}

	const names = tableNames(target);
	return keptTables.filter((table) => names.has(table) && !copyTable(source, target, table));
}

// What refers to what was lost refers to nothing; search, actors and statements are made anew where they are asked for.
function finished(database: DatabaseSync, version: number): DatabaseSync {
	database.exec(`
		${schemaSteps.slice(version).join('')}
		PRAGMA user_version = ${libraryVersion};
		DELETE FROM reports WHERE id NOT IN (SELECT report FROM report_bodies);
		DELETE FROM report_bodies WHERE report NOT IN (SELECT id FROM reports);
		UPDATE reports SET indexed = NULL, first_passage = 0, last_passage = -1;
		UPDATE drafts SET note = NULL WHERE note NOT IN (SELECT id FROM notes);
	`);
	return database;
}

// A row may come before the one it refers to.
function inMemory(version: number): DatabaseSync {
	const database = new DatabaseSync(':memory:', {enableForeignKeyConstraints: false});
	database.exec(schemaSteps.slice(0, version).join(''));
	return database;
}

/** The names of the tables of a library. */
export function tableNames(database: DatabaseSync): ReadonlySet<unknown> {
	const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
	return new Set(tables.map(({name}) => name));
}

function copyTable(source: DatabaseSync, target: DatabaseSync, table: string): boolean {
	const columns = target
		.prepare('SELECT name FROM pragma_table_info(?)')
		.all(table)
		.map(({name}) => String(name));
	const places = columns.map(() => '?');
	const insert = target.prepare(`INSERT INTO ${table} (${columns.join()}) VALUES (${places.join()})`);
	let isWhole = true;
	const take = ({row: _, ...values}: Row): void => {
		try {
			insert.run(...Object.values(values));
		} catch {
			isWhole = false;
		}
	};
	try {
		isWhole = readRows(source, table, columns, take) && isWhole;
	} catch {
		isWhole = false;
	}

	keepSequence(source, target, table);

	return isWhole;
}

type Row = Readonly<Record<string, SQLInputValue>> & {readonly row: bigint};

// From the beginning as far as it goes, from the end as far as it goes, and what lies between row by row.
function readRows(source: DatabaseSync, table: string, columns: readonly string[], take: (row: Row) => void): boolean {
	const select = (rest: string) => {
		const statement = source.prepare(`SELECT rowid AS row, ${columns.join()} FROM ${table} NOT INDEXED WHERE ${rest}`);
		statement.setReadBigInts(true);
		return statement;
	};
	let last = 0n;
	let first: bigint | undefined;
	try {
		for (const row of select('rowid > ? ORDER BY rowid').iterate(last) as Iterable<Row>) {
			last = row.row;
			take(row);
		}

		return true;
	} catch {}

	try {
		for (const row of select('rowid > ? ORDER BY rowid DESC').iterate(last) as Iterable<Row>) {
			first = row.row;
			take(row);
		}
	} catch {}

	const one = select('rowid = ?');
	const end = first ?? last + mostLost;
	for (let at = last + 1n; at < end && at <= last + mostLookedFor; at++) {
		try {
			const row = one.get(at);
			if (row !== undefined) {
				take(row as Row);
			}
		} catch {}
	}

	return false;
}

// An id that was given is never given again, though what had it is removed: it may be named elsewhere. Where the last one
// cannot be read, the highest that is taken over stands for it: no row is lost with it.
function keepSequence(source: DatabaseSync, target: DatabaseSync, table: string): void {
	try {
		const sequence = source.prepare('SELECT seq FROM sqlite_sequence WHERE name = ?').get(table);
		if (sequence?.seq !== undefined) {
			target.prepare('DELETE FROM sqlite_sequence WHERE name = ?').run(table);
			target.prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)').run(table, sequence.seq);
		}
	} catch {}
}
