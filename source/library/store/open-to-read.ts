import {accessSync, constants, statSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {pathToFileURL} from 'node:url';
import {asLibraryError, LibraryError} from './errors.ts';
import {notBrought, versionOf} from './migrate.ts';
import {libraryVersion} from './schema/steps.ts';

/**
 * Opens the library where it cannot be written: the folder is read-only, or the disk is full. `undefined` where nothing is in it.
 * @param refusal why it cannot be written, which is also why an older one cannot be read
 * @throws {LibraryError} where it cannot be read either, or the error of SQLite
 */
export function openToRead(path: string, refusal?: LibraryError): DatabaseSync | undefined {
	const database = openIfAny(path);
	try {
		const version = database && versionOf(database, path);
		if (version !== undefined && version < libraryVersion && refusal !== undefined) {
			throw notBrought(refusal, path, version);
		}

		return database;
	} catch (error) {
		database?.close();
		throw error;
	}
}

function openIfAny(path: string): DatabaseSync | undefined {
	try {
		const file = statSync(path, {throwIfNoEntry: false});
		if (file?.isDirectory()) {
			throw new LibraryError('failed', 'is a directory', {path});
		}

		return file === undefined || file.size === 0 ? undefined : openReadOnly(path);
	} catch (error) {
		const {code, reason} = asLibraryError(error, path);
		throw new LibraryError(code === 'read-only' ? 'failed' : code, reason, {path, cause: error});
	}
}

/** How long to wait for another program to finish writing, in milliseconds, where nobody waits at a screen. */
export const usualPatience = 5000;

/**
 * Opens a library that stays as it is. Even to read, SQLite writes an index of the log; where there is no log, it can be told that
 * nothing changes.
 * @throws the error of the system or of SQLite
 */
export function openReadOnly(path: string): DatabaseSync {
	accessSync(path, constants.R_OK);
	const url = pathToFileURL(path);
	return new DatabaseSync(logSize(path) > 0 ? url : new URL(`${url.href}?immutable=1`), {
		readOnly: true,
		timeout: usualPatience,
	});
}

/** Whether a library's log is all there is of it: SQLite would throw the log of an empty file away, and with it what was written last. */
export function hasLostItsHead(path: string): boolean {
	return statSync(path).size === 0 && logSize(path) > 0;
}

/** The size of a library's log in bytes, 0 where there is none. */
export function logSize(path: string): number {
	return statSync(`${path}-wal`, {throwIfNoEntry: false})?.size ?? 0;
}
