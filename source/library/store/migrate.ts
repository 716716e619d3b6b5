import {rmSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {asLibraryError, isDamage, LibraryError} from './errors.ts';
import {besideAs} from './folder.ts';
import {libraryVersion, schemaSteps} from './schema/steps.ts';
import {writeWhole} from './write-whole.ts';

/**
 * The version of a library; an empty file has 0.
 * @throws {LibraryError} `newer` where this program does not know it
 */
export function versionOf(database: DatabaseSync, path: string): number {
	const {user_version: version} = database.prepare('PRAGMA user_version').get() as {readonly user_version: number};
	if (version > libraryVersion) {
		throw new LibraryError(
			'newer',
			`is a library of version ${version}, and this program knows ${libraryVersion}: it takes a newer mission-brief`,
			{path},
		);
	}

	return version;
}

/** Does all of some work or nothing. It is told the version, which is looked at each time: another program may have changed that. */
export function inTransaction<Result>(database: DatabaseSync, path: string, work: (version: number) => Result): Result {
	database.exec('BEGIN IMMEDIATE');
	try {
		const result = work(versionOf(database, path));
		database.exec('COMMIT');
		return result;
	} catch (error) {
		if (database.isTransaction) {
			database.exec('ROLLBACK');
		}

		throw error;
	}
}

/**
 * Brings a library to the version of this program, all steps or none. What was not empty is copied beside it first, as
 * `library.v1.backup.sqlite`.
 * @throws {LibraryError} `full` or `failed`; the library is then as it was, and so is the folder
 */
export function migrate(database: DatabaseSync, path: string): void {
	let from = 0;
	let copy: string | undefined;
	try {
		inTransaction(database, path, (version) => {
			from = version;
			copy = from === 0 || from === libraryVersion ? undefined : besideAs(`v${from}.backup`, path);
			if (copy !== undefined) {
				keepCopy(path, copy);
			}

			for (const step of schemaSteps.slice(from)) {
				database.exec(step);
			}

			database.exec(`PRAGMA user_version = ${libraryVersion}`);
		});
	} catch (error) {
		if (copy !== undefined) {
			rmSync(copy, {force: true});
		}

		throw isDamage(error) || from === 0 ? error : notBrought(asLibraryError(error, path), path, from);
	}
}

/** Says of a refusal that it keeps an older library from being brought to the version of this program. */
export function notBrought({code, reason, cause}: LibraryError, path: string, from: number): LibraryError {
	const what = `cannot be brought from version ${from} to ${libraryVersion}: `;
	return new LibraryError(code, `${reason.startsWith(what) ? '' : what}${reason}`, {path, cause});
}

/**
 * Copies a library as it is now into a file for its owner alone, whole or not at all. By a connection of its own, so that another may
 * keep everybody from writing meanwhile.
 */
export function keepCopy(path: string, copy: string): void {
	const copyInto = (file: string): void => {
		using database = new DatabaseSync(path);
		database.prepare('VACUUM INTO ?').run(file);
	};
	writeWhole(copy, copyInto, {mode: 0o600});
}
