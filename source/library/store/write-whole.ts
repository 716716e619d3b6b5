import {randomUUID} from 'node:crypto';
import {closeSync, fchmodSync, fsyncSync, futimesSync, openSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** What a file has beside its content: permissions, which a new file else has of the process, and a time, which else is now. */
type FileStatus = {
	readonly mode?: number | undefined;
	readonly modified?: Date;
	/** Whether it may take the place of another; without it, it may. */
	readonly isNew?: boolean;
};

/**
 * Writes a file whole or not at all: what it holds goes to a new file beside it, which then takes its place. The libraries for this ask
 * the system to write once and do not look how much it took, so that a full disk leaves the file cut short.
 * @throws the error of the system, `EEXIST` where a new file is there already, whose `syscall` is `open` or `rename` where the file cannot be created; what was there before is
 * then untouched
 */
export function writeWhole(
	path: string,
	content: string | Uint8Array,
	{mode, modified, isNew = false}: FileStatus = {},
): void {
	const temporary = join(dirname(path), `.mission-brief-${randomUUID()}.tmp`);
	const file = openSync(temporary, 'wx', mode);
	try {
		try {
			writeFileSync(file, content);
			// The process's mask was applied on opening.
			if (mode !== undefined) {
				fchmodSync(file, mode);
			}

			if (modified !== undefined) {
				futimesSync(file, modified, modified);
			}

			fsyncSync(file);
		} finally {
			closeSync(file);
		}

		if (isNew) {
			reserve(path);
		}

		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, {force: true});
		throw error;
	}
}

// Of two programs that make one file at once, the second finds it there.
function reserve(path: string): void {
	closeSync(openSync(path, 'wx'));
}
