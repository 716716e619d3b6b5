import type {Stats} from 'node:fs';
import {access, constants, type FileHandle, open, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {exitCodes, Failure, systemReason} from '../world/errors.ts';

const permissionBits = 0o777;
const newFileMode = 0o666;

/**
 * Writes a file whole or not at all: the text goes to a new file beside it, which then takes its place and its permissions.
 * A link stays one; a pipe or device is simply written to.
 * @throws {Failure} 73 where it cannot be created, 74 where writing fails; what was there before is then untouched
 */
export async function saveFile(path: string, text: string): Promise<void> {
	const there = await existing(path);
	if (there?.isDirectory()) {
		throw new Failure(exitCodes.cantCreate, `${path}: is a directory`);
	}

	if (there !== undefined && !there.isFile()) {
		await attempt(path, exitCodes.ioError, () => writeFile(path, text));
		return;
	}

	const target = there === undefined ? path : await attempt(path, exitCodes.cantCreate, () => writable(path));
	const temporary = join(dirname(target), `.mission-brief-${process.pid}.tmp`);
	const mode = there === undefined ? newFileMode : there.mode & permissionBits;
	const file = await attempt(path, exitCodes.cantCreate, () => open(temporary, 'wx', mode));
	try {
		await attempt(path, exitCodes.ioError, () => fill(file, text, there === undefined ? undefined : mode));
		await attempt(path, exitCodes.cantCreate, () => rename(temporary, target));
	} catch (error) {
		await rm(temporary, {force: true});
		throw error;
	}
}

async function existing(path: string): Promise<Stats | undefined> {
	try {
		return await stat(path);
	} catch {
		return undefined;
	}
}

// Taking a file's place needs no permission on the file itself: it is asked for, so that a protected one is left alone.
async function writable(path: string): Promise<string> {
	await access(path, constants.W_OK);
	return realpath(path);
}

// The process's mask applies to a new file; one that is replaced keeps exactly what it had.
async function fill(file: FileHandle, text: string, mode: number | undefined): Promise<void> {
	try {
		await file.writeFile(text);
		if (mode !== undefined) {
			await file.chmod(mode);
		}

		await file.sync();
	} finally {
		await file.close();
	}
}

async function attempt<Result>(path: string, code: number, work: () => Promise<Result>): Promise<Result> {
	try {
		return await work();
	} catch (error) {
		throw new Failure(code, `${path}: ${systemReason(error as NodeJS.ErrnoException)}`);
	}
}
