import {fileURLToPath} from 'node:url';
import pkg from './package.json' with {type: 'json'};
import {run} from './source/commands/line/run.ts';
import {say} from './source/commands/world/write.ts';
import type {Settings} from './source/library/settings.ts';

let settings: Settings | undefined;
/** What there is to say while the briefing has the screen, and is said when it is closed. */
let held: string[] | undefined;

const exitCode = await run(process.argv.slice(2), {
	streams: process,
	env: process.env,
	bundled: fileURLToPath(new URL('../data/s-2014-173.json', import.meta.url)),
	version: pkg.version,
	clock: Date.now,
	library: async (folder, warning) => {
		const {existingLibrary} = await import('./source/library/existing-library.ts');
		return existingLibrary(folder, {now: () => new Date().toISOString(), warn: warning});
	},
	newLibrary: async (folder, warning) => {
		const {dataFolder} = await import('./source/library/store/data-folder.ts');
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
	lastReport: async () => (await rememberedSettings()).last(),
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
		const remembered = await rememberedSettings();
		held = [];
		try {
			return await openBriefing({...opening, settings: remembered, clock: Date.now, warn, spoken, env: process.env});
		} finally {
			for (const message of held) {
				await say(process.stderr, message);
			}
		}
	},
});

process.exit(exitCode);

async function rememberedSettings(): Promise<Settings> {
	if (settings !== undefined) {
		return settings;
	}

	try {
		const {openSettings} = await import('./source/library/settings.ts');
		settings = openSettings(warn);
	} catch (error) {
		// Settings never stop the program. Where the system knows no home of the user, their folder cannot even be named.
		warn(`what was open is not remembered: ${(error as Error).message}`);
		settings = {recall: () => undefined, remember: () => undefined, last: () => undefined, keys: () => undefined};
	}

	return settings;
}

function warn(message: string): void {
	if (held === undefined) {
		void say(process.stderr, message);
	} else {
		held.push(message);
	}
}
