import {globSync, readFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {defineConfig} from 'vitest/config';
import {patched, patches} from './source/tooling/bundle/patches.ts';

const [inkTable] = patches;
const inkTableImports = {
	name: 'ink-table-imports',
	transform: (code: string, id: string) => (inkTable?.file.test(id) ? patched(inkTable, code) : undefined),
};
// A thread takes longer to load each file of the source than to find the report in most documents. The build is of the same source.
const builtThread = {
	name: 'built-thread',
	transform: (code: string, id: string) =>
		id.endsWith('/importing/thread-module.ts')
			? code.replace('./import-here.ts', '../../dist/importing.js')
			: undefined,
};
const tests = 'test/**/*.test.{ts,tsx}';
/** The tests that try more in the long run than in every other. */
const longTests = () => globSync(tests).filter((file) => readFileSync(file, 'utf8').includes("/amount.ts'"));

/** `vitest run --mode long` is the long run. */
export default defineConfig(({mode}) => ({
	plugins: [inkTableImports, builtThread],
	test: {
		include: mode === 'long' ? longTests() : [tests],
		environment: 'node',
		pool: 'threads',
		// Modules are evaluated once in each worker, not once for each file: what tests share is read-only.
		isolate: false,
		// Two more than there are processors: who tests in a terminal mostly waits.
		maxWorkers: availableParallelism() + 2,
		// Only what hangs takes so long, on however busy a machine.
		testTimeout: mode === 'long' ? 3_600_000 : 300_000,
		hookTimeout: 300_000,
		expect: {poll: {interval: 10, timeout: 60_000}},
		globalSetup: ['test/global-setup.ts'],
		env: {
			FORCE_COLOR: '0',
			// Else Ink starts a program for each screen that is no terminal, to ask for the size of the one the tests run in.
			COLUMNS: '80',
			LINES: '24',
			TZ: 'UTC',
			LANG: 'C.UTF-8',
			LONG_RUN: mode === 'long' ? 'yes' : 'no',
		},
		server: {deps: {inline: ['ink-table']}},
	},
}));
