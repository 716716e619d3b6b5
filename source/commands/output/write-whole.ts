import {open, rename, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/** What a file has beside its text: permissions, which a new file else has of the process, and a time, which else is now. */
export type FileStatus = {readonly mode?: number | undefined; readonly modified?: Date};

/**
 * Writes a file whole or not at all: the text goes to a new file beside it, which then takes its place. The libraries for this ask
 * the system to write once and do not look how much it took, so that a full disk leaves the file cut short.
 * @throws the error of the system, whose `syscall` is `open` or `rename` where the file cannot be created; what was there before is
 * then untouched
 */
export async function writeWhole(path: string, text: string, {mode, modified}: FileStatus = {}): Promise<void> {
	const temporary = join(dirname(path), `.mission-brief-${process.pid}.tmp`);
	const file = await open(temporary, 'wx', mode);
	try {
		try {
			await file.writeFile(text);
			// The process's mask was applied on opening.
			await (mode === undefined ? undefined : file.chmod(mode));
			await (modified === undefined ? undefined : file.utimes(modified, modified));
			await file.sync();
		} finally {
			await file.close();
		}

		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, {force: true});
		throw error;
	}
}
