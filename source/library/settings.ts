import {accessSync, constants, copyFileSync, existsSync} from 'node:fs';
import {dirname, isAbsolute, join} from 'node:path';
import Conf from 'conf';
import envPaths from 'env-paths';
import * as v from 'valibot';
import {asLibraryError} from './store/errors.ts';

const opened = v.object({
	view: v.string(),
	lens: v.array(v.string()),
	searches: v.optional(v.array(v.string())),
	places: v.record(
		v.string(),
		v.object({
			cursor: v.optional(v.string()),
			folds: v.record(v.string(), v.picklist(['open', 'closed'])),
			arrangement: v.optional(v.string()),
			opened: v.optional(v.string()),
		}),
	),
});

const stored = v.looseObject({
	last: v.optional(v.string()),
	reports: v.optional(v.record(v.string(), opened)),
});

type Stored = v.InferOutput<typeof stored>;

/** Where the reader was in a report when it was last open: view, lens, and in each view the cursor, folds, order and opened entry. */
export type LastPlace = v.InferOutput<typeof opened>;

/** What is remembered between two runs. */
export type Settings = {
	/** What was remembered of a report; `undefined` when it was never open. */
	readonly recall: (report: string) => LastPlace | undefined;
	/** Remembers a report, and the file it was read from or `undefined` for the bundled one, as the last one open. Never throws. */
	readonly remember: (report: string, file: string | undefined, place: LastPlace) => void;
	/** The file that was open last; `undefined` for the bundled report. */
	readonly last: () => string | undefined;
	/** The reader's own keys as they wrote them; `undefined` where there are none. */
	readonly keys: () => unknown;
};

/**
 * Opens the settings in the user's configuration folder. A damaged file is copied aside before it is written anew; one that cannot be
 * read or written once it is open is left alone.
 * @param warn is told in one line, once, what was damaged or why nothing is remembered
 * @throws {Error} where the folder is not known, or cannot be read
 */
export function openSettings(warn: (message: string) => void): Settings {
	const folder = envPaths('mission-brief', {suffix: ''}).config;
	// An empty HOME would have them written wherever the program is started.
	if (!isAbsolute(folder)) {
		throw new Error('the home folder is not known');
	}

	const path = join(folder, 'config.json');
	try {
		return settingsIn(openStore(folder, path, warn), path, once(warn));
	} catch (error) {
		throw new Error(reasonOf(error, path), {cause: error});
	}
}

function openStore(folder: string, path: string, warn: (message: string) => void): Conf<Stored> {
	const options = {cwd: folder, configName: 'config', deserialize: parseObject};
	try {
		return new Conf<Stored>(options);
	} catch (error) {
		if (!(error instanceof SyntaxError)) {
			throw error;
		}

		warn(`the settings in ${path} are damaged; they are kept as ${keepAside(path)}`);
		return new Conf<Stored>({...options, clearInvalidConfig: true});
	}
}

// Conf takes a list or a number for settings that hold nothing, and writes over them.
function parseObject(text: string): Stored {
	const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new SyntaxError('the settings are no object');
	}

	return value as Stored;
}

function settingsIn(conf: Conf<Stored>, path: string, warn: (message: string) => void): Settings {
	// Asked first: conf tries for a whole second to write where it may not, and the screen would stand still.
	const write = (changed: Stored): void => {
		if (existsSync(dirname(path))) {
			accessSync(dirname(path), constants.W_OK);
		}

		conf.store = changed;
	};

	const read = (): Stored => {
		const result = v.safeParse(stored, conf.store);
		if (result.success) {
			return result.output;
		}

		warn(`the settings in ${path} are damaged; they are kept as ${keepAside(path)}`);
		const {last: _last, reports: _reports, ...others} = conf.store;
		write(others);
		return others;
	};

	const attempt = <Result>(action: () => Result): Result | undefined => {
		try {
			return action();
		} catch (error) {
			warn(`what was open is not remembered: ${reasonOf(error, path)}`);
			return undefined;
		}
	};

	return {
		recall: (report) => attempt(() => read().reports?.[report]),
		remember: (report, file, place) => {
			attempt(() => {
				const {last: _last, ...others} = read();
				const last = file === undefined ? {} : {last: file};
				write({...others, ...last, reports: {...others.reports, [report]: place}});
			});
		},
		last: () => attempt(() => read().last),
		keys: () => attempt(() => read().keys),
	};
}

/** Why the system refused the file, in words; what else went wrong speaks for itself. */
function reasonOf(error: unknown, path: string): string {
	const {syscall, message} = error as NodeJS.ErrnoException;
	return syscall === undefined ? message : asLibraryError(error, path).message;
}

function keepAside(path: string): string {
	const names = [`${path}.damaged`, ...Array.from({length: 98}, (_, at) => `${path}.damaged-${at + 2}`)];
	const free = names.find((name) => !existsSync(name)) ?? `${path}.damaged`;
	copyFileSync(path, free, constants.COPYFILE_FICLONE);
	return free;
}

function once(warn: (message: string) => void): (message: string) => void {
	const said = new Set<string>();
	return (message) => {
		if (!said.has(message)) {
			said.add(message);
			warn(message);
		}
	};
}
