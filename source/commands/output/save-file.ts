import type {Stats} from 'node:fs';
import {access, constants, realpath, stat, writeFile} from 'node:fs/promises';
import {writeWhole} from '../../library/store/write-whole.ts';
import {AlreadyThere, exitCodes, Failure, writeFailure} from '../world/errors.ts';

const permissionBits = 0o777;

/**
 * Saves what the reader asks for where they ask for it, whole or not at all. A file that is there is replaced only where that is
 * forced; it then keeps its permissions, and a link stays one. A pipe or device is simply written to.
 * @throws {Failure} 73 where it cannot be created or is there already, 74 where writing fails; what was there before is then untouched
 */
export async function saveFile(
	path: string,
	content: string | Uint8Array,
	{isForced}: {readonly isForced: boolean},
): Promise<void> {
	const before = await existing(path);
	if (before?.isDirectory()) {
		throw new Failure(exitCodes.cantCreate, `${path}: is a directory`);
	}

	if (before?.isFile() && !isForced) {
		throw new AlreadyThere(path);
	}

	try {
		if (before === undefined) {
			writeWhole(path, content, {isNew: !isForced});
		} else if (before.isFile()) {
			// Taking a file's place needs no permission on the file itself: it is asked for, so that a protected one is left alone.
			await access(path, constants.W_OK);
			writeWhole(await realpath(path), content, {mode: before.mode & permissionBits});
		} else {
			await writeFile(path, content);
		}
	} catch (error) {
		throw (error as NodeJS.ErrnoException).code === 'EEXIST'
			? new AlreadyThere(path)
			: writeFailure(path, error as NodeJS.ErrnoException);
	}
}

async function existing(path: string): Promise<Stats | undefined> {
	try {
		return await stat(path);
	} catch {
		return undefined;
	}
}
