import {
	closeSync,
	fchmodSync,
	fsyncSync,
	futimesSync,
	linkSync,
	openSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {abandonedIn, temporaryName} from './temporary.ts';

const begin = '.mission-brief-';

/** What a file has beside its content: permissions, which a new file else has of the process, and a time, which else is now. */
type FileStatus = {
	readonly mode?: number | undefined;
	readonly modified?: Date;
	/** Whether it may take the place of another; without it, it may. */
	readonly isNew?: boolean;
	/** Whether to wait until it is on the disk, so that a power cut leaves the old file or the new one; without it, so it is. */
	readonly flush?: boolean;
};

/** What a file is to hold, or what writes that into a file that is there and empty. */
export type Content = string | Uint8Array | ((file: string) => void);

/**
 * Writes a file whole or not at all: what it holds goes to a new file beside it, which then takes its place. The libraries for this ask
 * the system to write once and do not look how much it took, so that a full disk leaves the file cut short.
 * What a program that was killed left half written is removed by the next that writes there.
 * @throws the error of the system, `EEXIST` where a new file is there already, whose `syscall` is `open` or `rename` where the file cannot
 * be created; what was there before is then untouched
 */
export function writeWhole(
	path: string,
	content: Content,
	{mode, modified, isNew = false, flush = true}: FileStatus = {},
): void {
	const folder = dirname(path);
	for (const abandoned of abandonedIn(folder, begin)) {
		rmSync(abandoned, {force: true});
	}

	const temporary = join(folder, temporaryName(begin));
	const file = openSync(temporary, 'wx', mode);
	try {
		try {
			if (typeof content === 'function') {
				content(temporary);
			} else {
				writeFileSync(file, content);
			}

			// The process's mask was applied on opening.
			if (mode !== undefined) {
				fchmodSync(file, mode);
			}

			if (modified !== undefined) {
				futimesSync(file, modified, modified);
			}

			if (flush) {
				fsyncSync(file);
			}
		} finally {
			closeSync(file);
		}

		if (isNew) {
			giveName(temporary, path);
		} else {
			renameSync(temporary, path);
		}
	} catch (error) {
		rmSync(temporary, {force: true});
		throw error;
	}
}

// Of two programs that make one file at once, the second finds it there. A second name for the file is there with all that it holds, or not
// at all, even where the program is killed; a file system without such names, as that of a stick, has the name taken first.
function giveName(temporary: string, path: string): void {
	try {
		linkSync(temporary, path);
		rmSync(temporary);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
			throw error;
		}

		takeName(temporary, path);
	}
}

function takeName(temporary: string, path: string): void {
	closeSync(openSync(path, 'wx'));
	try {
		renameSync(temporary, path);
	} catch (error) {
		rmSync(path, {force: true});
		throw error;
	}
}
