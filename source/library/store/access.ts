import {type BigIntStats, statSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {countsIn} from './counts.ts';
import {asLibraryError, LibraryError, type LibraryErrorCode} from './errors.ts';
import {besideAs, libraryIn} from './folder.ts';
import {inTransaction, keepCopy} from './migrate.ts';
import {openFile} from './open-file.ts';
import {openToRead, usualPatience} from './open-to-read.ts';
import {type Queries, queriesOn} from './queries.ts';
import {type Backup, copyKept} from './readable.ts';
import {importedTables, readersTables, schemaSteps} from './schema/steps.ts';

/** An opened library, the files that were then at its path and at that of its log. */
type Opened = {readonly database: DatabaseSync; readonly queries: Queries; readonly files: ReturnType<typeof filesAt>};

/** How long nothing must have been written before the log is brought into the file, in milliseconds. */
const pauseBeforeCheckpoint = 1000;

/**
 * Gives access to the library of a folder. Nothing is opened or made before it is first used.
 * @param warn is told in one line that a damaged library was moved aside
 */
export function accessTo(folder: string, warn: (message: string) => void) {
	const path = libraryIn(folder);
	let opened: Opened | undefined;
	let patience = usualPatience;
	let checkpoint: NodeJS.Timeout | undefined;
	/** What a writing that is going on asks. */
	let writing: Queries | undefined;

	const close = (): void => {
		clearTimeout(checkpoint);
		opened?.database.close();
		opened = undefined;
	};

	// What is written to a file or a log that was removed or replaced would be lost.
	const isInPlace = ({files}: Opened): boolean =>
		filesAt(path).every((file, at) => file?.ino === files[at]?.ino && file?.dev === files[at]?.dev);
	const current = (isDamageMet: boolean): Opened => {
		if (opened !== undefined && !isInPlace(opened)) {
			bringLogIn(opened.database);
			close();
		}

		if (opened === undefined) {
			const database = openFile(path, warn, patience, isDamageMet);
			opened = {database, queries: queriesOn(database), files: filesAt(path)};
		}

		return opened;
	};

	// So that the file alone is whole, and a copy of it too, while the program waits for its reader.
	const bringLogInSoon = (): void => {
		clearTimeout(checkpoint);
		checkpoint = setTimeout(() => opened && bringLogIn(opened.database), pauseBeforeCheckpoint).unref();
	};

	const attempt = <Result>(work: (opened: Opened) => Result, isDamageMet = false): Result => {
		try {
			return work(current(isDamageMet));
		} catch (error) {
			throw asLibraryError(error, path);
		}
	};

	// Damage that shows in the middle of the work: opened anew, the whole library is looked through, and moved aside where it is damaged.
	const use = <Result>(work: (opened: Opened) => Result): Result => {
		try {
			return attempt(work);
		} catch (error) {
			if (!hasCode(error, 'damaged')) {
				throw error;
			}

			close();
			return attempt(work, true);
		}
	};

	return {
		/** Reads. What cannot be written can still be read, and what is not there is empty. */
		read: <Result>(work: (queries: Queries) => Result): Result => {
			if (writing !== undefined) {
				return work(writing);
			}

			// To look is no reason to make one.
			if (identity(path) === undefined) {
				close();
				return readOnce(path, undefined, work);
			}

			try {
				return use(({queries}) => work(queries));
			} catch (error) {
				if (!hasCode(error, 'read-only', 'full')) {
					throw error;
				}

				return readOnce(path, error, work);
			}
		},
		/** Writes all or nothing. When it returns, what was written is on the disk; within another writing, when that does. */
		write: <Result>(work: (queries: Queries) => Result): Result => {
			if (writing !== undefined) {
				return work(writing);
			}

			const result = use((now) => {
				try {
					return inTransaction(now.database, path, () => {
						// Since it was looked at, another program has moved it aside.
						if (!isInPlace(now)) {
							throw new LibraryError('damaged', 'was replaced', {path});
						}

						writing = now.queries;
						return work(now.queries);
					});
				} finally {
					writing = undefined;
				}
			});
			bringLogInSoon();
			return result;
		},
		/** Puts what a library in memory keeps in place of all that is there; gives where that is kept, where there was anything. */
		replace: ({database: by}: Backup): string | undefined =>
			use(({database, queries}) => {
				const kept = Object.values(countsIn(queries)).some((count) => count > 0)
					? besideAs('replaced', path)
					: undefined;
				inTransaction(database, path, () => {
					if (kept !== undefined) {
						keepCopy(path, kept);
					}

					empty(database);
					if (copyKept(by, database).length > 0) {
						throw new LibraryError('failed', 'cannot hold what was read', {path});
					}
				});
				return kept;
			}),
		/** Another value once another program has changed the library, told at once; `undefined` where it cannot be told. */
		stamp: (): string | undefined => {
			if (opened === undefined || !isInPlace(opened)) {
				return filesAt(path)
					.map((file) => `${file?.ino} ${file?.mtimeNs}`)
					.join();
			}

			const {database, queries} = opened;
			try {
				database.exec('PRAGMA busy_timeout = 0');
				return String(queries.get<{data_version: number}>('PRAGMA data_version')?.data_version);
			} catch {
				return undefined;
			} finally {
				database.exec(`PRAGMA busy_timeout = ${patience}`);
			}
		},
		/** How long to wait from now on for another program that is writing, in milliseconds. */
		waitAtMost: (time: number): void => {
			patience = time;
			opened?.database.exec(`PRAGMA busy_timeout = ${time}`);
		},
		/** Lets go of the file; it is opened again when it is needed. */
		close,
	};
}

/** The way of the stores to the library's file. Everything throws {@link LibraryError}, and then nothing was written. */
export type Access = Readonly<ReturnType<typeof accessTo>>;

// Never kept open: the next time, the disk may have room again.
function readOnce<Result>(path: string, refusal: LibraryError | undefined, work: (queries: Queries) => Result): Result {
	try {
		using database = openToRead(path, refusal);
		return work(database === undefined ? nothingKept() : queriesOn(database));
	} catch (error) {
		throw asLibraryError(error, path);
	}
}

let nothing: Queries | undefined;

/** What a library has in which nothing is. To make it takes longer than to read it: it is made once, and stays as it is. */
function nothingKept(): Queries {
	if (nothing === undefined) {
		const database = new DatabaseSync(':memory:');
		database.exec(`${schemaSteps.join('')} PRAGMA query_only = 1`);
		nothing = queriesOn(database);
	}

	return nothing;
}

// Search, actors and statements are made anew of the reports. What refers to others goes before them.
function empty(database: DatabaseSync): void {
	database.exec("INSERT INTO search (search) VALUES ('delete-all')");
	for (const table of [...readersTables, ...importedTables].toReversed().filter((name) => name !== 'search')) {
		database.exec(`DELETE FROM ${table}`);
	}
}

// Where another program reads or writes meanwhile, it is that program's turn, or the next pause's.
function bringLogIn(database: DatabaseSync): void {
	try {
		database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
	} catch {}
}

function filesAt(path: string) {
	return [identity(path), identity(`${path}-wal`)];
}

function identity(path: string): BigIntStats | undefined {
	try {
		return statSync(path, {bigint: true});
	} catch {
		return undefined;
	}
}

function hasCode(error: unknown, ...codes: readonly LibraryErrorCode[]): error is LibraryError {
	return error instanceof LibraryError && codes.includes(error.code);
}
