import {chmodSync, existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {suggestion} from '../briefing/wording.ts';
import {describeJsonError} from '../report/json-error.ts';
import {asLibraryError, LibraryError} from './store/errors.ts';

/** What the reader set, in a file that they write and the program only reads. */
export type Settings = {
	/** The keys of their own as they wrote them; `undefined` where there are none. */
	readonly keys: unknown;
	/** Why the file cannot be read, in one line, or what in it is no setting, a line each. */
	readonly faults: readonly string[];
};

/** All that stands in the file of the settings, as it was read. */
export type SettingsFile = Readonly<Record<string, unknown>>;

const names = ['keys', 'export'];
/** What earlier versions kept among the settings. */
const earlierNames = ['last', 'reports'];

/** The file of the settings in their folder. */
export function settingsFileIn(folder: string): string {
	return join(folder, 'config.json');
}

/**
 * Reads the reader's settings. A file that cannot be read is left as it is.
 * @param folder where they are; `undefined` where the home folder is not known
 */
export async function readSettings(folder: string | undefined): Promise<Settings> {
	if (folder === undefined) {
		return {keys: undefined, faults: []};
	}

	try {
		const settings = await readSettingsFile(folder);
		return {keys: settings.keys, faults: unknownSettings(settings, folder)};
	} catch (error) {
		return {keys: undefined, faults: [`your settings are not used: ${(error as Error).message}`]};
	}
}

/** What in the file of the settings is no setting, a line each with the file. */
export function unknownSettings(settings: SettingsFile, folder: string): string[] {
	return Object.keys(settings)
		.filter((name) => ![...names, ...earlierNames].includes(name))
		.map((name) => `${settingsFileIn(folder)}: there is no setting "${name}"${suggestion(name, names)}`);
}

/**
 * All that stands in the file of the settings; nothing where there is none.
 * @throws {LibraryError} where it cannot be read
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
		throw error instanceof SyntaxError
			? new LibraryError('invalid', error.message, {path, cause: error})
			: asLibraryError(error, path);
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
