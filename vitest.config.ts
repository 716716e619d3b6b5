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
		maxWorkers: Math.max(2, availableParallelism()),
		testTimeout: 20_000,
		// What bundles the program first takes as long as a busy machine lets it.
		hookTimeout: 60_000,
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
					globalSetup: ['test/pty/harness/build-first.ts'],
					// After the others: what is timed in a terminal should not share the processor with them.
					sequence: {groupOrder: 1},
				},
			},
		],
	},
});
