import {getRawAsset, isSea} from 'node:sea';
import {fileURLToPath} from 'node:url';
import {crc32} from 'node:zlib';
import pkg from './package.json' with {type: 'json'};
import {run} from './source/commands/line/run.ts';
import {say} from './source/commands/world/world.ts';
import type {LastPlaces} from './source/library/last-places.ts';
import {dataFolder, userFolders} from './source/library/store/user-folders.ts';
import type {Report} from './source/report/model.ts';
import {parseReportFile, readFileBytes} from './source/report/read-file.ts';

/** The CRC-32 of the bundled report when it was checked: where the program is built. */
declare const CHECKED_REPORT: number;

const bundled = 'data/s-2014-173.json';

let remembered: LastPlaces | undefined;
/** What there is to say while the briefing has the screen, and is said once when it is closed. */
let held: Set<string> | undefined;

const exitCode = await run(process.argv.slice(2), {
	streams: process,
	env: process.env,
	bundled: bundledReport,
	notices: () => Buffer.from(shipped('dist/THIRD-PARTY-NOTICES.txt')).toString(),
	version: pkg.version,
	clock: Date.now,
	library: async (folder, warning) => {
		const {existingLibrary} = await import('./source/library/existing-library.ts');
		return existingLibrary(folder, {now: () => new Date().toISOString(), warn: warning});
	},
	newLibrary: async (folder, warning) => {
		const {openLibrary} = await import('./source/library/open-library.ts');
		return openLibrary(folder ?? (await dataFolder()), {now: () => new Date().toISOString(), warn: warning});
	},
	untilInterrupted: async (work) => {
		const stop = new AbortController();
		const abort = () => stop.abort();
		// Once: who presses the keys again wants the end at once.
		process.once('SIGINT', abort);
		try {
			return await work(stop.signal);
		} finally {
			process.off('SIGINT', abort);
		}
	},
	ask: async (question) => {
		if (!process.stdin.isTTY || !process.stderr.isTTY) {
			return undefined;
		}

		const {createInterface} = await import('node:readline');
		const lines = createInterface({input: process.stdin, output: process.stderr});
		// Ctrl-C and Ctrl-D close it, and are no answer.
		return new Promise((resolve) => {
			lines.once('close', () => resolve(''));
			lines.question(question, (answer) => {
				resolve(answer);
				lines.close();
			});
		});
	},
	documentSettings: async () => {
		const {readDocumentSettings} = await import('./source/library/document-settings.ts');
		return readDocumentSettings((await userFolders()).settings, warn);
	},
	lastReport: async () => (await lastPlaces()).last(),
	keyTable: async () => {
		const {helpLines} = await import('./source/tui/keys/help-lines.ts');
		const {keymap} = await import('./source/tui/keys/keymap.ts');
		return helpLines(keymap, '');
	},
	openBriefing: async ({color, ...opening}) => {
		// Ink's colours know neither NO_COLOR nor our flag, and are decided when Ink is loaded.
		if (!color) {
			process.env.FORCE_COLOR = '0';
		}

		const {openBriefing} = await import('./source/tui/open.ts');
		const spoken = process.env.INK_SCREEN_READER === 'true';
		held = new Set();
		const {readSettings} = await import('./source/library/settings.ts');
		const settings = await readSettings((await userFolders()).settings);
		const world = {settings, lastPlaces: await lastPlaces(), clock: Date.now, warn, spoken, env: process.env};
		try {
			return await openBriefing({...opening, ...world});
		} finally {
			for (const message of held) {
				await say({streams: process}, message);
			}
		}
	},
});

process.exit(exitCode);

// What comes with the program a single executable holds itself.
function shipped(name: string): Uint8Array {
	return isSea()
		? new Uint8Array(getRawAsset(name))
		: readFileBytes(fileURLToPath(new URL(`../${name}`, import.meta.url)));
}

// An altered file is checked like any other.
function bundledReport(): Report {
	const bytes = shipped(bundled);
	return crc32(bytes) === CHECKED_REPORT ? JSON.parse(Buffer.from(bytes).toString()) : parseReportFile(bytes, bundled);
}

async function lastPlaces(): Promise<LastPlaces> {
	const {openLastPlaces} = await import('./source/library/last-places.ts');
	remembered ??= await openLastPlaces((await userFolders()).settings, warn);
	return remembered;
}

function warn(message: string): void {
	if (held === undefined) {
		void say({streams: process}, message);
	} else {
		held.add(message);
	}
}
