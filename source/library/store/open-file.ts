import {accessSync, closeSync, constants, linkSync, openSync, renameSync, rmSync, statSync} from 'node:fs';
import {dirname, isAbsolute} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {joined} from '../../briefing/wording.ts';
import {countsIn, countsText, unreadText} from './counts.ts';
import {asLibraryError, isDamage, LibraryError} from './errors.ts';
import {besideAs, lockOf, makeFolder} from './folder.ts';
import {migrate, versionOf} from './migrate.ts';
import {hasLostItsHead, logSize} from './open-to-read.ts';
import {queriesOn} from './queries.ts';
import {readableIn, tableNames} from './readable.ts';
import {importedTables, libraryVersion, readersTables} from './schema/steps.ts';
import {writeWhole} from './write-whole.ts';

/**
 * Opens the library to read and write. It is made where there is none, migrated where it is older, and moved aside where it
 * is damaged, with all that can be read of it taken over; of several programs that start at once, one does so and the others wait.
 * @param warn is told in one line that the library was moved aside, where to, and what was taken over
 * @param patience how long to wait for another program, in milliseconds
 * @param isDamageMet whether damage was met in it: all of it is then looked through, which takes long in a large one, and not what the
 * reader wrote alone
 * @throws {LibraryError}, and the error of SQLite or of the system
 */
export function openFile(
	path: string,
	warn: (message: string) => void,
	patience: number,
	isDamageMet: boolean,
): DatabaseSync {
	createFile(path);
	const ready = isDamageMet ? undefined : openReady(path, patience);
	return ready ?? alone(path, patience, () => setUp(path, warn, patience, isDamageMet ? isWhollySound : isSound));
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

function openReady(path: string, patience: number): DatabaseSync | undefined {
	return opened(path, patience, (database) => {
		if (versionOf(database, path) !== libraryVersion) {
			return false;
		}

		// A copy that was put there by hand has no log. An empty file gets none before this program has the lock: another may replace it.
		database.exec('PRAGMA journal_mode = WAL');
		return isSound(database);
	});
}

function setUp(
	path: string,
	warn: (message: string) => void,
	patience: number,
	isFit: (database: DatabaseSync) => boolean,
): DatabaseSync {
	const prepared = opened(path, patience, (database) => {
		if (versionOf(database, path) < libraryVersion) {
			database.exec('PRAGMA journal_mode = WAL');
			migrate(database, path);
		}

		return isFit(database);
	});
	if (prepared !== undefined) {
		return prepared;
	}

	// What another program, which has it open, writes after it was read would stay in the one that is moved aside.
	// Until it is closed. What cannot even be locked cannot be written by another either.
	using _ = opened(path, patience, (database) => {
		database.exec('BEGIN IMMEDIATE');
		return true;
	});
	// Read before it is moved, and written whole: a disk that is full leaves it where it is.
	const {database, unread} = readableIn(path);
	let aside = '';
	const putInPlace = (file: string): void => {
		database.prepare('VACUUM INTO ?').run(file);
		using copy = new DatabaseSync(file);
		copy.exec('PRAGMA journal_mode = WAL');
		aside = moveAside(path);
	};
	writeWhole(path, putInPlace, {mode: 0o600});
	const counts = countsIn(queriesOn(database));
	const taken = countsText(counts);
	const what = taken === '' ? 'a new one is begun' : `what can be read of it is taken over: ${taken}`;
	const lost = taken !== '' && unreadText(unread, counts);
	warn(joined('; ', `the library in ${path} is damaged`, `it is kept as ${aside}, and ${what}`, lost));
	const begun = openReady(path, patience);
	if (begun === undefined) {
		throw new LibraryError('damaged', 'is damaged, though it is new', {path});
	}

	return begun;
}

// A note must outlive the program and the machine once it is said to be saved: each transaction reaches the disk
// (`FULL`). What the reader removes does not stay in the free parts of the file (`secure_delete`).
function opened(path: string, patience: number, isFit: (database: DatabaseSync) => boolean): DatabaseSync | undefined {
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

function isSound(database: DatabaseSync): boolean {
	const names = tableNames(database);
	return (
		[...readersTables, ...importedTables].every((table) => names.has(table)) &&
		// The ids of all that is added come from the first.
		['sqlite_sequence', ...readersTables].every(
			(table) => database.prepare(`PRAGMA quick_check(${table})`).get()?.quick_check === 'ok',
		)
	);
}

function isWhollySound(database: DatabaseSync): boolean {
	return isSound(database) && database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check === 'ok';
}

// The log goes first: beside a new library, that of the old one would be taken for its own.
function moveAside(path: string): string {
	const aside = besideAs('damaged', path);
	try {
		// Its index is made anew of it, and an empty one tells nothing.
		rmSync(`${path}-shm`, {force: true});
		if (logSize(path) > 0) {
			renameSync(`${path}-wal`, `${aside}-wal`);
		} else {
			rmSync(`${path}-wal`, {force: true});
		}

		keepAs(path, aside);
	} catch (error) {
		const {reason} = asLibraryError(error, path);
		throw new LibraryError('damaged', `is damaged, and cannot be moved aside: ${reason}`, {path, cause: error});
	}

	return aside;
}

// By a second name, so that a program killed before the new library takes the first leaves the damaged one to be read out anew, and none
// that looks meanwhile begins an empty one; a file system without such names has it moved.
function keepAs(path: string, aside: string): void {
	try {
		linkSync(path, aside);
	} catch {
		renameSync(path, aside);
	}
}

// SQLite's own lock on a file apart: the system releases it however the program ends.
function alone<Result>(path: string, patience: number, work: () => Result): Result {
	using lock = new DatabaseSync(lockOf(path), {timeout: patience});
	lock.exec('BEGIN EXCLUSIVE');
	return work();
}
