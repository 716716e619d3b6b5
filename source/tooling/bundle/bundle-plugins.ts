import {readFile} from 'node:fs/promises';
import type {Plugin, PluginBuild} from 'esbuild';
import {nodeBuiltins} from './node-builtins.ts';
import {packedFonts} from './packed-fonts.ts';
import {patched, patches} from './patches.ts';
import {quickWidth} from './quick-width.ts';

const missingValidator = "throw new Error('conf is bundled without its schema validator')";

// What is imported by a dependency, never reached by this program, and costs a start-up to load.
const stubs: Record<string, string> = {
	'react-devtools-core': 'export default undefined;',
	// Only web fonts are packed so.
	'brotli/decompress.js': 'export default undefined;',
	// ink-table tells rows apart by it, beside their places: what they hold does that without Node's cryptography.
	'object-hash': 'export default {sha1: JSON.stringify};',
	// signal-exit asks only whether what it is given is a function.
	assert: 'export const equal = (is, wanted, message) => { if (is !== wanted) throw new Error(message); };',
	// conf compares versions only to migrate.
	semver: 'export default undefined;',
	// Shows the cursor on standard error at the end, even where that is a file; Ink shows it on the terminal itself.
	'restore-cursor': 'export default () => {};',
	'ajv/dist/2020.js': `export class Ajv2020 { constructor() { ${missingValidator}; } }`,
	'ajv-formats': `export default {default() { ${missingValidator}; }};`,
};

const stubUnreached: Plugin = {
	name: 'stub-unreached',
	setup(build) {
		const names = Object.keys(stubs).map((name) => name.replaceAll('.', '\\.'));
		build.onResolve({filter: new RegExp(`^(?:${names.join('|')})$`)}, ({path}) => ({path, namespace: 'stub'}));
		build.onLoad({filter: /./, namespace: 'stub'}, ({path}) => ({contents: stubs[path] ?? ''}));
	},
};

/**
 * The packages whose code the build replaces. package.json pins each to one release: a patch is written for one text, and what
 * takes its place must do all that this one does. A range would let another release in that nobody has compared. What Ink
 * brings or asks for an older release of is pinned for Ink, too, under `overrides`.
 */
export const patchedPackages = [...new Set(['string-width', ...patches.map(({name}) => name)])];

/** What esbuild needs to make one fast file of this program. */
export const bundlePlugins: readonly Plugin[] = [
	stubUnreached,
	nodeBuiltins,
	quickWidth,
	packedFonts,
	...patches.map((patch) => ({
		name: patch.name,
		setup({onLoad}: PluginBuild) {
			onLoad({filter: patch.file}, async ({path}) => ({
				contents: patched(patch, await readFile(path, 'utf8')),
				loader: 'js',
			}));
		},
	})),
];
