import type {Library} from '../../library/open-library.ts';
import {LibraryError, type LibraryErrorCode} from '../../library/store/errors.ts';
import {renewSearch} from '../../shelf/renew-search.ts';
import {say, type Voice} from '../world/world.ts';

const unwritable: ReadonlySet<LibraryErrorCode> = new Set(['read-only', 'full', 'busy']);

/**
 * Asks the search of a library, and once more where it is behind what the reader has put right, or was lost with what was damaged:
 * it is then made anew. Where it cannot be written, one line says what is not searched.
 * @throws {LibraryError} where it cannot be read
 */
export async function askRenewed<Answer>(
	library: Library | undefined,
	voice: Voice,
	ask: () => Answer,
): Promise<Answer> {
	// The question itself may meet the damage, so it comes first.
	const answer = ask();
	try {
		return library !== undefined && (await renewSearch(library)) ? ask() : answer;
	} catch (error) {
		if (!(error instanceof LibraryError && unwritable.has(error.code))) {
			throw error;
		}

		await say(voice, `what you corrected since is not looked through: ${error.message}`);
		return answer;
	}
}
