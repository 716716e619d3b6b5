import {existsSync, mkdirSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';

const mostOfOneName = 99;

/**
 * Makes a folder that only its owner may read, and those it is in, where they are not there yet; another program may make any of
 * them meanwhile.
 *
 * Not by `recursive`, which tries for ever where the system says of a folder that is there that it is not, as below /proc.
 * @throws the system's error
 */
export function makeFolder(folder: string): void {
	const parent = dirname(folder);
	if (!existsSync(parent)) {
		makeFolder(parent);
	}

	try {
		mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST' && statSync(folder).isDirectory();
		if (!isThere) {
			throw error;
		}
	}
}

/** The library's file in its folder. */
export function libraryIn(folder: string): string {
	return join(folder, 'library.sqlite');
}

/** The file whose lock is held while the library is made, migrated or moved aside. */
export function lockOf(library: string): string {
	return library.replace(/sqlite$/, 'lock');
}

/**
 * Where what a library was can be kept, beside it under a word that says why: a name not in use. The ending stays, so that what looks
 * into such files still knows it, and so do the names of the log beside it.
 */
export function besideAs(word: string, library: string): string {
	const named = (suffix: string) => library.replace(/sqlite$/, `${word}${suffix}.sqlite`);
	const names = [named(''), ...Array.from({length: mostOfOneName - 1}, (_, at) => named(`-${at + 2}`))];
	return names.find((name) => !existsSync(name) && !existsSync(`${name}-wal`)) ?? named(`-${Date.now()}`);
}
