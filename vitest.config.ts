import {availableParallelism} from 'node:os';
import {defineConfig} from 'vitest/config';
import {importInkTable, inkTableFile} from './source/tooling/bundle/patches.ts';

const inkTableImports = {
	name: 'ink-table-imports',
	transform: (code: string, id: string) => (inkTableFile.test(id) ? importInkTable(code) : undefined),
};

export default defineConfig({
	plugins: [inkTableImports],
	test: {
		environment: 'node',
		pool: 'threads',
		// Modules are loaded once in each worker: what tests share is read-only.
		isolate: false,
		maxWorkers: Math.max(2, availableParallelism()),
		// Only what hangs takes so long, on however busy a machine.
		testTimeout: 300_000,
		hookTimeout: 300_000,
		expect: {poll: {interval: 10, timeout: 60_000}},
		globalSetup: ['test/global-setup.ts'],
		env: {FORCE_COLOR: '0', TZ: 'UTC', LANG: 'C.UTF-8'},
		server: {deps: {inline: ['ink-table']}},
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: ['test/pty/**'],
					sequence: {groupOrder: 0},
				},
			},
			{
				extends: true,
				test: {
					name: 'pty',
					include: ['test/pty/**/*.test.ts'],
					// After the others: what is timed in a terminal should not share the processor with them.
					sequence: {groupOrder: 1},
				},
			},
		],
	},
});
