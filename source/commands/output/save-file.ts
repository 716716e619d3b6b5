import type {Stats} from 'node:fs';
import {access, constants, realpath, stat, writeFile} from 'node:fs/promises';
import {writeWhole} from '../../library/store/write-whole.ts';
import {exitCodes, Failure, systemReason} from '../world/errors.ts';

const permissionBits = 0o777;
const writing = new Set(['write', 'fchmod', 'fsync', 'close']);

/**
 * Saves a text where the reader asks for it, whole or not at all. A file keeps its permissions, a link stays one, and a pipe or
 * device is simply written to.
 * @throws {Failure} 73 where it cannot be created, 74 where writing fails; what was there before is then untouched
 */
export async function saveFile(path: string, text: string): Promise<void> {
	const before = await existing(path);
	if (before?.isDirectory()) {
		throw new Failure(exitCodes.cantCreate, `${path}: is a directory`);
	}

	try {
		if (before === undefined) {
			writeWhole(path, text);
		} else if (before.isFile()) {
			// Taking a file's place needs no permission on the file itself: it is asked for, so that a protected one is left alone.
			await access(path, constants.W_OK);
			writeWhole(await realpath(path), text, {mode: before.mode & permissionBits});
		} else {
			await writeFile(path, text);
		}
	} catch (error) {
		const {syscall = ''} = error as NodeJS.ErrnoException;
		const code = writing.has(syscall) ? exitCodes.ioError : exitCodes.cantCreate;
		throw new Failure(code, `${path}: ${systemReason(error as NodeJS.ErrnoException)}`);
	}
}

async function existing(path: string): Promise<Stats | undefined> {
	try {
		return await stat(path);
	} catch {
		return undefined;
	}
}
