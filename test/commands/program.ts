// The command line as a process of its own, without the screen: `node test/commands/program.ts BUNDLED [arguments]`.
import {run} from '../../source/commands/line/run.ts';
import {existingLibrary} from '../../source/library/existing-library.ts';
import {readReport} from '../../source/report/read-file.ts';

const [bundled = '', ...args] = process.argv.slice(2);
const exitCode = await run(args, {
	streams: process,
	env: process.env,
	bundled: () => readReport(bundled),
	notices: () => '',
	version: '1.2.3',
	clock: Date.now,
	library: (folder, warn) => existingLibrary(folder, {now: () => new Date().toISOString(), warn}),
	newLibrary: async (folder = '', warn) => {
		const {openLibrary} = await import('../../source/library/open-library.ts');
		return openLibrary(folder, {now: () => new Date().toISOString(), warn});
	},
	untilInterrupted: (work) => work(new AbortController().signal),
	ask: async () => undefined,
	keyTable: async () => [],
	documentSettings: async () => ({letterhead: undefined, classification: undefined}),
	lastReport: async () => undefined,
	openBriefing: async () => undefined,
});

process.exit(exitCode);
