import {readFileSync, realpathSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import * as v from 'valibot';
import {readSettingsFile, type SettingsFile, settingsFileIn} from './settings.ts';
import {asLibraryError} from './store/errors.ts';
import {makeFolder} from './store/folder.ts';
import {writeWhole} from './store/write-whole.ts';

const place = v.object({
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

const remembered = v.object({
	last: v.optional(v.string()),
	reports: v.optional(v.record(v.string(), place), {}),
});

type Remembered = v.InferOutput<typeof remembered>;

/**
 * Where the reader was in a report when it was last open: view, lens, searches, and in each view the cursor, folds, order and opened entry.
 */
export type LastPlace = v.InferOutput<typeof place>;

/** What is remembered between two runs. None of it ever throws. */
export type LastPlaces = {
	/** What was remembered of a report; `undefined` when it was never open. */
	readonly recall: (report: string) => LastPlace | undefined;
	/** Remembers a report, and the file it was read from or `undefined` for the bundled one, as the last one open. */
	readonly remember: (report: string, file: string | undefined, place: LastPlace) => void;
	/** The file that was open last; `undefined` for the bundled report. */
	readonly last: () => string | undefined;
};

/**
 * What is remembered, in a file beside the settings that the reader alone may read: it holds what was searched.
 * @param folder the folder of the settings; `undefined` where the home folder is not known
 * @param warn is told in one line, once, why something is not remembered
 */
export async function openLastPlaces(folder: string | undefined, warn: (message: string) => void): Promise<LastPlaces> {
	const said = new Set<string>();
	const tell = (why: string): void => {
		if (!said.has(why)) {
			said.add(why);
			warn(`what was open is not remembered: ${why}`);
		}
	};

	if (folder === undefined) {
		tell('the home folder is not known');
		return {recall: () => undefined, remember: () => undefined, last: () => undefined};
	}

	const path = join(folder, 'remembered.json');
	// What is wrong with the settings is said where the reader's own are read.
	const settings: SettingsFile = await readSettingsFile(folder).catch(() => ({}));
	let earlier = earlierIn(settings);
	const attempt = <Result>(action: () => Result): Result | undefined => {
		try {
			return action();
		} catch (error) {
			tell(asLibraryError(error, path).message);
			return undefined;
		}
	};
	const read = (): Remembered => {
		const text = textOf(path);
		const found = text === undefined ? {reports: {}} : parse(text);
		if (found === undefined) {
			tell(`${path} is damaged, and is begun anew`);
		}

		return {...earlier, ...found, reports: {...earlier?.reports, ...found?.reports}};
	};
	const save = (changed: Remembered): void => {
		makeFolder(folder);
		// A power cut may cost the last place; waiting for the disk would cost the key that comes meanwhile.
		write(path, changed, false);
	};
	if (earlier !== undefined) {
		attempt(() => {
			save(read());
			takeOutOfSettings(settings, folder);
			earlier = undefined;
		});
	}

	return {
		recall: (report) => attempt(() => read().reports[report]),
		remember: (report, file, now) => {
			attempt(() => {
				const {reports} = read();
				const last = file === undefined ? {} : {last: file};
				save({...last, reports: {...reports, [report]: now}});
			});
		},
		last: () => attempt(() => read().last),
	};
}

// Earlier versions kept what is remembered among the settings.
function earlierIn(settings: SettingsFile): Remembered | undefined {
	const {success, output} = v.safeParse(remembered, settings);
	return success && ('last' in settings || 'reports' in settings) ? output : undefined;
}

function takeOutOfSettings({last: _last, reports: _reports, ...others}: SettingsFile, folder: string): void {
	const path = realpathSync(settingsFileIn(folder));
	if (Object.keys(others).length === 0) {
		rmSync(path);
	} else {
		write(path, others, true);
	}
}

function textOf(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
			return undefined;
		}

		throw error;
	}
}

function parse(text: string): Remembered | undefined {
	try {
		return v.parse(remembered, JSON.parse(text));
	} catch {
		return undefined;
	}
}

function write(path: string, value: unknown, flush: boolean): void {
	writeWhole(path, `${JSON.stringify(value, null, '\t')}\n`, {mode: 0o600, flush});
}
