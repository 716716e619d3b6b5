import {chmodSync, existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describeJsonError} from '../report/json-error.ts';
import {asLibraryError} from './store/errors.ts';

/** What the reader set, in a file that they write and the program only reads. */
export type Settings = {
	/** The keys of their own as they wrote them; `undefined` where there are none. */
	readonly keys: unknown;
	/** Why the file cannot be read, in one line; `undefined` where it can, and where there is none. */
	readonly fault: string | undefined;
};

/** All that stands in the file of the settings, as it was read. */
export type SettingsFile = Readonly<Record<string, unknown>>;

/** The file of the settings in their folder. */
export function settingsFileIn(folder: string): string {
	return join(folder, 'config.json');
}

/**
 * Reads the reader's settings. A file that cannot be read is left as it is.
 * @param folder where they are; `undefined` where the home folder is not known
 */
export async function readSettings(folder: string | undefined): Promise<Settings> {
	try {
		return {keys: folder === undefined ? undefined : (await readSettingsFile(folder)).keys, fault: undefined};
	} catch (error) {
		return {keys: undefined, fault: `your settings are not used: ${(error as Error).message}`};
	}
}

/**
 * All that stands in the file of the settings; nothing where there is none.
 * @throws {Error} where it cannot be read; the message is one line with the file and the reason
 */
export async function readSettingsFile(folder: string): Promise<SettingsFile> {
	const path = settingsFileIn(folder);
	try {
		// Asked first: conf makes a folder for a file that is not there, and nobody waits for it who has no settings.
		if (!existsSync(path)) {
			return {};
		}

		keepPrivate(path);
		const {default: Conf} = await import('conf');
		return new Conf<SettingsFile>({cwd: folder, configName: 'config', deserialize: parseObject}).store;
	} catch (error) {
		throw error instanceof SyntaxError ? new Error(`${path}: ${error.message}`) : asLibraryError(error, path);
	}
}

// What editors make all may read, and earlier versions kept there what was searched. Where that cannot be changed it is only read.
function keepPrivate(path: string): void {
	const {mode} = statSync(path);
	if ((mode & 0o077) !== 0) {
		try {
			chmodSync(path, mode & 0o700);
		} catch {}
	}
}

// Conf takes a list or a number for settings that hold nothing.
function parseObject(written: string): SettingsFile {
	const text = written.replace(/^\uFEFF/, '');
	const value = parse(text);
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new SyntaxError('is no object, as {"keys": {"down": "n"}} is');
	}

	return value as SettingsFile;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new SyntaxError(describeJsonError(text, (error as Error).message));
	}
}
