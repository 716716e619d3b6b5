import type {Stats} from 'node:fs';
import {access, constants, realpath, stat, writeFile} from 'node:fs/promises';
import {type Content, writeWhole} from '../../library/store/write-whole.ts';
import {AlreadyThere, exitCodes, Failure, writeFailure} from '../world/errors.ts';

type Saving = {
	readonly isForced: boolean;
	/** The permissions of a new file, where it is not for everybody whom the process lets. */
	readonly mode?: number;
	/** The files that it is made of, which it never takes the place of. */
	readonly inputs?: readonly string[];
};

const permissionBits = 0o777;

/**
 * Saves what the reader asks for where they ask for it, whole or not at all. A file that is there is replaced only where that is
 * forced, and never one that is read; it then keeps its permissions, and a link stays one. A pipe or device is simply written to.
 * @throws {Failure} 73 where it cannot be created or is there already, 74 where writing fails; what was there before is then untouched
 */
export async function saveFile(path: string, content: Content, {isForced, mode, inputs = []}: Saving): Promise<void> {
	const before = await existing(path);
	if (before?.isDirectory()) {
		throw new Failure(exitCodes.cantCreate, `${path}: is a directory`);
	}

	if (before?.isFile() && !isForced) {
		throw new AlreadyThere(path);
	}

	for (const input of before?.isFile() ? inputs : []) {
		if (isSameFile(before, await existing(input))) {
			throw new Failure(exitCodes.cantCreate, `${path}: is read for this, and is not replaced`);
		}
	}

	try {
		if (before === undefined) {
			writeWhole(path, content, {mode, isNew: !isForced});
		} else if (before.isFile()) {
			// Taking a file's place needs no permission on the file itself: it is asked for, so that a protected one is left alone.
			await access(path, constants.W_OK);
			writeWhole(await realpath(path), content, {mode: before.mode & permissionBits});
		} else if (typeof content === 'function') {
			throw new Failure(exitCodes.cantCreate, `${path}: is no file`);
		} else {
			await writeFile(path, content);
		}
	} catch (error) {
		const {code, syscall} = error as NodeJS.ErrnoException;
		if (syscall === undefined) {
			throw error;
		}

		throw code === 'EEXIST' ? new AlreadyThere(path) : writeFailure(path, error as NodeJS.ErrnoException);
	}
}

/** Whether two files that are there are one, by whatever paths. */
export function isSameFile(one: Stats | undefined, other: Stats | undefined): boolean {
	return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}

async function existing(path: string): Promise<Stats | undefined> {
	return stat(path).catch(() => undefined);
}
