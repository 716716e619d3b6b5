import {statSync} from 'node:fs';
import type {Library, LibraryWorld} from './open-library.ts';
import {libraryIn} from './store/folder.ts';
import {dataFolder} from './store/user-folders.ts';

/**
 * Opens the reader's library where there is one. SQLite is loaded only then: who only looks would wait for it each time.
 * @param folder where it is; by default the user's data folder
 * @returns `undefined` where there is none
 * @throws {LibraryError} where the user's data folder is not known
 */
export async function existingLibrary(folder: string | undefined, world: LibraryWorld): Promise<Library | undefined> {
	const place = folder ?? (await dataFolder());
	if (!hasLibrary(place)) {
		return undefined;
	}

	const {openLibrary} = await import('./open-library.ts');
	return openLibrary(place, world);
}

/** Whether a folder has a library. What may not be looked at may be there: the library itself then says why it cannot be read. */
export function hasLibrary(folder: string): boolean {
	try {
		return statSync(libraryIn(folder), {throwIfNoEntry: false}) !== undefined;
	} catch {
		return true;
	}
}
