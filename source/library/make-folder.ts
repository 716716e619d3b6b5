import {existsSync, mkdirSync, statSync} from 'node:fs';
import {dirname} from 'node:path';

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
