import {statSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Library} from '../../library/open-library.ts';
import {asLibraryError, LibraryError, type LibraryErrorCode} from '../../library/store/errors.ts';
import {exitCodes, Failure, wrongUsage} from './errors.ts';
import {type Request, say, type Voice, type World} from './world.ts';

const readCodes: Readonly<Record<LibraryErrorCode, number>> = {
	'read-only': exitCodes.noInput,
	failed: exitCodes.noInput,
	damaged: exitCodes.badData,
	newer: exitCodes.badData,
	invalid: exitCodes.badData,
	busy: exitCodes.unavailable,
	full: exitCodes.ioError,
};
const writeCodes: typeof readCodes = {...readCodes, 'read-only': exitCodes.cantCreate, failed: exitCodes.cantCreate};

/**
 * Works with the reader's library where there is one, and lets go of it. What became of a damaged one is told in a line.
 * @throws {LibraryError}
 */
export async function readLibrary<Result>(
	{data}: Pick<Request, 'data'>,
	world: World,
	work: (library: Library | undefined) => Result | Promise<Result>,
): Promise<Result> {
	const problem = problemOf(data);
	if (problem !== undefined) {
		throw problem;
	}

	return workIn(world.library, data, world, work);
}

/**
 * Does some work that asks the library for what is in it; there may be none.
 * @throws {Failure} why it cannot be read
 */
export async function askLibrary<Result>(
	request: Pick<Request, 'data'>,
	world: World,
	work: (library: Library | undefined) => Result | Promise<Result>,
): Promise<Result> {
	return readLibrary(request, world, work).catch((error) => {
		throw asFailure(error);
	});
}

/** Why the folder that was named for the reader's data is none: a slip in its name would else look like somebody who keeps nothing. */
export function problemOf(data: string | undefined): LibraryError | undefined {
	try {
		const folder = data === undefined ? undefined : statSync(data, {throwIfNoEntry: false});
		const reason = folder === undefined ? 'there is no such folder' : 'is not a folder';
		return data === undefined || folder?.isDirectory()
			? undefined
			: new LibraryError('failed', `${reason}; --data names the folder of your data`, {path: data});
	} catch (error) {
		return asLibraryError(error, data ?? '');
	}
}

/**
 * Does some work that writes to the library: where there is no library yet, it is made.
 * @throws {Failure} why it cannot be written
 */
export async function changeLibrary<Result>(
	{data}: Pick<Request, 'data'>,
	world: World,
	work: (library: Library) => Result | Promise<Result>,
): Promise<Result> {
	return workIn(world.newLibrary, data, world, work).catch((error) => {
		throw asWriteFailure(error);
	});
}

/**
 * Asks the reader whether something is to be done to the library.
 * @param without what does it where nobody can be asked
 * @throws {Failure} 64 where nobody can be
 */
export async function agreed(question: string, command: string, without: string, {ask}: World): Promise<boolean> {
	const answer = await ask(`${question} [y/N] `);
	if (answer === undefined) {
		throw wrongUsage(`${command}: there is no terminal to ask on; ${without}`);
	}

	return /^y(?:es)?$/i.test(answer.trim());
}

/** Why the library could not be read, with its exit code; any other error as it is. */
export function asFailure(error: unknown): unknown {
	return error instanceof LibraryError ? new Failure(readCodes[error.code], error.message) : error;
}

/**
 * What some work reads of what a library was written into.
 * @throws {Failure} why it cannot be read
 */
export function readable<Result>(work: () => Result): Result {
	try {
		return work();
	} catch (error) {
		throw asFailure(error);
	}
}

/** Why the library could not be written, with its exit code; any other error as it is. */
export function asWriteFailure(error: unknown): unknown {
	return error instanceof LibraryError ? new Failure(writeCodes[error.code], error.message) : error;
}

async function workIn<Opened extends Library | undefined, Result>(
	open: (folder: string | undefined, warn: (message: string) => void) => Promise<Opened>,
	data: string | undefined,
	voice: Voice,
	work: (library: Opened) => Result | Promise<Result>,
): Promise<Result> {
	const warnings: string[] = [];
	let opened: Library | undefined;
	try {
		const library = await open(data === undefined ? undefined : resolve(data), (message) => warnings.push(message));
		opened = library;
		return await work(library);
	} finally {
		opened?.close();
		await say(voice, ...warnings);
	}
}
