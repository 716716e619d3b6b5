import {accessSync, closeSync, constants, openSync, renameSync, statSync} from 'node:fs';
import {dirname, isAbsolute} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {asLibraryError, isDamage, LibraryError} from './errors.ts';
import {asideOf, lockOf, makeFolder} from './folder.ts';
import {migrate, versionOf} from './migrate.ts';
import {importedTables, libraryVersion, readersTables} from './schema/steps.ts';

/** How long to wait for another program to finish writing, in milliseconds. */
export const patience = 5000;

/**
 * Opens the library to read and write. It is made where there is none, migrated where it is older, and moved aside where it
 * is damaged; of several programs that start at once, one does so and the others wait.
 * @param warn is told in one line that the library was moved aside, and where to
 * @throws {LibraryError}
 */
export function openFile(path: string, warn: (message: string) => void): DatabaseSync {
	try {
		createFile(path);
		return openReady(path) ?? alone(path, () => setUp(path, warn));
	} catch (error) {
		throw asLibraryError(error, path);
	}
}

// Only its owner may read what is in it. It is never opened but by SQLite once it is there: closing any other handle to
// it would release the locks that this process holds on it.
function createFile(path: string): void {
	const folder = dirname(path);
	// An empty HOME would have it written wherever the program is started.
	if (!isAbsolute(folder)) {
		throw new LibraryError('failed', 'the home folder is not known', {path});
	}

	makeFolder(folder);
	// The log is written beside it.
	accessSync(folder, constants.W_OK);
	try {
		closeSync(openSync(path, 'wx', 0o600));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
			throw error;
		}

		if (statSync(path).isDirectory()) {
			throw new LibraryError('failed', 'is a directory', {path});
		}

		accessSync(path, constants.R_OK | constants.W_OK);
	}
}

function openReady(path: string): DatabaseSync | undefined {
	return opened(path, (database) => versionOf(database, path) === libraryVersion && isSound(database));
}

function setUp(path: string, warn: (message: string) => void): DatabaseSync {
	const prepared = prepare(path);
	if (prepared !== undefined) {
		return prepared;
	}

	const aside = moveAside(path);
	warn(`the library in ${path} is damaged; it is kept as ${aside}, and a new one is begun`);
	createFile(path);
	const begun = prepare(path);
	if (begun === undefined) {
		throw new LibraryError('damaged', 'is damaged, though it is new', {path});
	}

	return begun;
}

function prepare(path: string): DatabaseSync | undefined {
	return opened(path, (database) => {
		if (versionOf(database, path) < libraryVersion) {
			database.exec('PRAGMA journal_mode = WAL');
			migrate(database, path);
		}

		return isSound(database);
	});
}

// A note must outlive the program and the machine once it is said to be saved: each transaction reaches the disk
// (`FULL`). What the reader removes does not stay in the free parts of the file (`secure_delete`).
function opened(path: string, isFit: (database: DatabaseSync) => boolean): DatabaseSync | undefined {
	if (hasLostItsHead(path)) {
		return undefined;
	}

	const database = new DatabaseSync(path, {timeout: patience, enableForeignKeyConstraints: true});
	try {
		database.exec('PRAGMA synchronous = FULL');
		database.exec('PRAGMA secure_delete = ON');
		if (isFit(database)) {
			return database;
		}
	} catch (error) {
		if (!isDamage(error)) {
			database.close();
			throw error;
		}
	}

	database.close();
	return undefined;
}

// SQLite would throw the log of an empty file away, and with it what was written last.
function hasLostItsHead(path: string): boolean {
	return statSync(path).size === 0 && (statSync(`${path}-wal`, {throwIfNoEntry: false})?.size ?? 0) > 0;
}

function isSound(database: DatabaseSync): boolean {
	const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
	const names = new Set(tables.map(({name}) => name));
	return (
		[...readersTables, ...importedTables].every((table) => names.has(table)) &&
		readersTables.every((table) => database.prepare(`PRAGMA quick_check(${table})`).get()?.quick_check === 'ok')
	);
}

// The log goes first: beside a new library, that of the old one would be taken for its own.
function moveAside(path: string): string {
	const aside = asideOf(path);
	try {
		for (const part of ['-shm', '-wal', '']) {
			if (statSync(`${path}${part}`, {throwIfNoEntry: false}) !== undefined) {
				renameSync(`${path}${part}`, `${aside}${part}`);
			}
		}
	} catch (error) {
		const {reason} = asLibraryError(error, path);
		throw new LibraryError('damaged', `is damaged, and cannot be moved aside: ${reason}`, {path, cause: error});
	}

	return aside;
}

// SQLite's own lock on a file apart: the system releases it however the program ends.
function alone<Result>(path: string, work: () => Result): Result {
	const lock = new DatabaseSync(lockOf(path), {timeout: patience});
	try {
		lock.exec('BEGIN EXCLUSIVE');
		return work();
	} finally {
		lock.close();
	}
}
