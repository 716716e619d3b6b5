import {isAbsolute} from 'node:path';
import {LibraryError} from './errors.ts';

/**
 * The folder of the reader's data on this system.
 * @throws {LibraryError} where the home folder is not known
 */
export async function dataFolder(): Promise<string> {
	try {
		// It asks for the home folder as soon as it is loaded, which fails for a user the system knows nothing of.
		const {default: envPaths} = await import('env-paths');
		const {data} = envPaths('mission-brief', {suffix: ''});
		if (isAbsolute(data)) {
			return data;
		}
	} catch {}

	throw new LibraryError('failed', 'the home folder is not known; --data says where your data are');
}
