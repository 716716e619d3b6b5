import {isAbsolute} from 'node:path';
import {LibraryError} from './errors.ts';

/**
 * The absolute paths of the user's folders of this program on this system: of their data, of their settings, and of what can be made again;
 * `undefined` where the home folder is not known.
 */
export async function userFolders() {
	try {
		// It asks for the home folder as soon as it is loaded, which fails for a user the system knows nothing of.
		const {default: envPaths} = await import('env-paths');
		const {data, config, cache} = envPaths('mission-brief', {suffix: ''});
		return {data: absolute(data), settings: absolute(config), cache: absolute(cache)};
	} catch {
		return {data: undefined, settings: undefined, cache: undefined};
	}
}

// An empty HOME would have them made wherever the program is started.
function absolute(path: string): string | undefined {
	return isAbsolute(path) ? path : undefined;
}

/**
 * The folder of the reader's data on this system.
 * @throws {LibraryError} where the home folder is not known
 */
export async function dataFolder(): Promise<string> {
	const {data} = await userFolders();
	if (data === undefined) {
		throw new LibraryError('failed', 'the home folder is not known; --data says where your data are');
	}

	return data;
}
