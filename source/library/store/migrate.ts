import {closeSync, fsyncSync, openSync, rmSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {asLibraryError, isDamage, LibraryError} from './errors.ts';
import {backupOf} from './folder.ts';
import {libraryVersion, schemaSteps} from './schema/steps.ts';

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

/**
 * Brings a library to the version of this program, all steps or none. What was not empty is copied beside it first, as
 * `library.v1.backup.sqlite`.
 * @throws {LibraryError} `full` or `failed`; the library is then as it was, and so is the folder
 */
export function migrate(database: DatabaseSync, path: string): void {
	database.exec('BEGIN IMMEDIATE');
	const from = versionOf(database, path);
	let copy: string | undefined;
	try {
		copy = from === 0 || from === libraryVersion ? undefined : keepCopy(path, from);
		for (const step of schemaSteps.slice(from)) {
			database.exec(step);
		}

		database.exec(`PRAGMA user_version = ${libraryVersion}; COMMIT`);
	} catch (error) {
		if (database.isTransaction) {
			database.exec('ROLLBACK');
		}

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

// By a connection of its own: the one that migrates is in a transaction, so that nobody writes between copy and steps.
function keepCopy(path: string, version: number): string {
	const copy = backupOf(path, version);
	// Made first, as SQLite would let others read it.
	closeSync(openSync(copy, 'wx', 0o600));
	try {
		const database = new DatabaseSync(path);
		try {
			database.prepare('VACUUM INTO ?').run(copy);
		} finally {
			database.close();
		}

		sync(copy);
		return copy;
	} catch (error) {
		rmSync(copy, {force: true});
		throw error;
	}
}

function sync(path: string): void {
	const file = openSync(path, 'r+');
	try {
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
