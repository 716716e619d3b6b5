import {statSync} from 'node:fs';
import {resolve} from 'node:path';
import {LibraryError, type LibraryErrorCode} from '../library/library-error.ts';
import {noPapers, type Papers, papersOf} from '../library/papers.ts';
import type {Command} from './commands.ts';
import {exitCodes} from './exit-codes.ts';
import {Failure} from './failure.ts';
import type {Request} from './request.ts';
import type {World} from './world.ts';
import {say} from './write.ts';

const codes: Readonly<Record<LibraryErrorCode, number>> = {
	'read-only': exitCodes.noInput,
	failed: exitCodes.noInput,
	damaged: exitCodes.badData,
	newer: exitCodes.badData,
	invalid: exitCodes.badData,
	busy: exitCodes.unavailable,
	full: exitCodes.ioError,
};

/**
 * What the reader keeps of a report, as far as a command shows it. Where it cannot be read, and something else was asked for,
 * one line says so.
 * @param report the symbol
 * @throws {Failure} where it was asked for and cannot be read, or the folder that was named is none
 */
export async function readKept(
	report: string,
	command: Command | undefined,
	{data}: Request,
	{library: open, streams}: World,
): Promise<Papers> {
	if (command?.kept === undefined) {
		return noPapers;
	}

	// A slip in its name would else look like somebody who keeps nothing.
	if (data !== undefined && statSync(data, {throwIfNoEntry: false})?.isDirectory() !== true) {
		throw new Failure(exitCodes.noInput, `${data}: there is no such folder; --data names the folder of your data`);
	}

	const warnings: string[] = [];
	try {
		const library = await open(data === undefined ? undefined : resolve(data), (message) => warnings.push(message));
		if (library === undefined) {
			return noPapers;
		}

		try {
			return papersOf(library, report);
		} finally {
			library.close();
		}
	} catch (error) {
		if (!(error instanceof LibraryError)) {
			throw error;
		}

		if (command.kept === 'asked') {
			throw new Failure(codes[error.code], error.message);
		}

		warnings.push(`${error.message}; what you keep is left out`);
		return noPapers;
	} finally {
		for (const warning of warnings) {
			await say(streams.stderr, warning);
		}
	}
}
