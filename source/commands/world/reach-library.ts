import {statSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Library} from '../../library/open-library.ts';
import {asLibraryError, LibraryError, type LibraryErrorCode, whereUnreadable} from '../../library/store/errors.ts';
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
 * Does some work that asks the reader's library for what is in it; there may be none. What became of a damaged one is told in a line.
 * @param instead what stands in place of it where the library cannot be read
 * @throws {Failure} why it cannot be read, where nothing stands in place of it; and, whatever does, why the folder that was named is none
 */
export async function askLibrary<Result>(
	{data}: Pick<Request, 'data'>,
	world: World,
	work: (library: Library | undefined) => Result | Promise<Result>,
	instead: (why: LibraryError) => Result | Promise<Result> = refuse,
): Promise<Result> {
	const problem = problemOf(data);
	return problem === undefined
		? workIn(world.library, data, world, work).catch(whereUnreadable(instead))
		: refuse(problem);
}

/** @throws {Failure} why the library cannot be read */
export function refuse({code, message}: LibraryError): never {
	throw new Failure(readCodes[code], message);
}

// A slip in the name of the folder would else look like somebody who keeps nothing.
function problemOf(data: string | undefined): LibraryError | undefined {
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

/**
 * Reads what a library was written into: a backup, a bundle.
 * @throws {Failure} why it cannot be read
 */
export function readCopy<Copy>(read: () => Copy): Copy {
	try {
		return read();
	} catch (error) {
		return whereUnreadable(refuse)(error);
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
