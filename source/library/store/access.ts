import {type BigIntStats, statSync} from 'node:fs';
import type {DatabaseSync} from 'node:sqlite';
import {asLibraryError, LibraryError, type LibraryErrorCode} from './errors.ts';
import {libraryIn} from './folder.ts';
import {versionOf} from './migrate.ts';
import {openFile} from './open-file.ts';
import {openToRead} from './open-to-read.ts';
import {type Queries, queriesOn} from './queries.ts';

/** The way of the stores to the library's file. Everything throws {@link LibraryError}, and then nothing was written. */
export type Access = {
	/** Reads. What cannot be written can still be read, and what is not there is empty. */
	readonly read: <Result>(work: (queries: Queries) => Result) => Result;
	/** Writes all or nothing. When it returns, what was written is on the disk; within another writing, when that does. */
	readonly write: <Result>(work: (queries: Queries) => Result) => Result;
	/** Lets go of the file; it is opened again when it is needed. */
	readonly close: () => void;
};

type Opened = {readonly database: DatabaseSync; readonly queries: Queries; readonly file: BigIntStats | undefined};

/**
 * Gives access to the library of a folder. Nothing is opened or made before it is first used.
 * @param warn is told in one line that a damaged library was moved aside
 */
export function accessTo(folder: string, warn: (message: string) => void): Access {
	const path = libraryIn(folder);
	let opened: Opened | undefined;
	/** What a writing that is going on asks. */
	let writing: Queries | undefined;

	const close = (): void => {
		opened?.database.close();
		opened = undefined;
	};

	// What is written to a file that was removed or replaced would be lost.
	const current = (): Opened => {
		if (opened !== undefined && !isSame(opened.file, identity(path))) {
			close();
		}

		if (opened === undefined) {
			const database = openFile(path, warn);
			opened = {database, queries: queriesOn(database), file: identity(path)};
		}

		return opened;
	};

	const attempt = <Result>(work: (opened: Opened) => Result): Result => {
		try {
			return work(current());
		} catch (error) {
			throw asLibraryError(error, path);
		}
	};

	// Damage that shows in the middle of the work: opened anew, the library is looked through and moved aside.
	const use = <Result>(work: (opened: Opened) => Result): Result => {
		try {
			return attempt(work);
		} catch (error) {
			if (!hasCode(error, 'damaged')) {
				throw error;
			}

			close();
			return attempt(work);
		}
	};

	return {
		read: (work) => {
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
		write: (work) => {
			if (writing !== undefined) {
				return work(writing);
			}

			return use(({database, queries}) => {
				try {
					return inTransaction(database, path, () => {
						writing = queries;
						return work(queries);
					});
				} finally {
					writing = undefined;
				}
			});
		},
		close,
	};
}

// Never kept open: the next time, the disk may have room again.
function readOnce<Result>(path: string, refusal: LibraryError | undefined, work: (queries: Queries) => Result): Result {
	const database = openToRead(path, refusal);
	try {
		return work(queriesOn(database));
	} catch (error) {
		throw asLibraryError(error, path);
	} finally {
		database.close();
	}
}

// Another program may have taken the library to a newer version meanwhile: the version is looked at each time.
function inTransaction<Result>(database: DatabaseSync, path: string, work: () => Result): Result {
	database.exec('BEGIN IMMEDIATE');
	try {
		versionOf(database, path);
		const result = work();
		database.exec('COMMIT');
		return result;
	} catch (error) {
		if (database.isTransaction) {
			database.exec('ROLLBACK');
		}

		throw error;
	}
}

function identity(path: string): BigIntStats | undefined {
	try {
		return statSync(path, {bigint: true});
	} catch {
		return undefined;
	}
}

function isSame(one: BigIntStats | undefined, other: BigIntStats | undefined): boolean {
	return other !== undefined && one?.ino === other.ino && one.dev === other.dev;
}

function hasCode(error: unknown, ...codes: readonly LibraryErrorCode[]): error is LibraryError {
	return error instanceof LibraryError && codes.includes(error.code);
}
