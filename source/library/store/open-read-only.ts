import {accessSync, constants, statSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {pathToFileURL} from 'node:url';

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

function logSize(path: string): number {
	return statSync(`${path}-wal`, {throwIfNoEntry: false})?.size ?? 0;
}
