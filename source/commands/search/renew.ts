import type {Library} from '../../library/open-library.ts';
import {LibraryError, type LibraryErrorCode} from '../../library/store/errors.ts';
import {renewSearch} from '../../shelf/renew-search.ts';
import {say, type TextStream} from '../world/world.ts';

const unwritable: ReadonlySet<LibraryErrorCode> = new Set(['read-only', 'full', 'busy']);

/**
 * Makes the search of a library anew for what the reader has put right since. Where it cannot be written, one line says what is not
 * searched.
 * @throws {LibraryError} where it cannot be read
 */
export async function renew(library: Library | undefined, stderr: TextStream): Promise<void> {
	try {
		await (library && renewSearch(library));
	} catch (error) {
		if (!(error instanceof LibraryError && unwritable.has(error.code))) {
			throw error;
		}

		await say(stderr, `what you corrected since is not looked through: ${error.message}`);
	}
}
