import {join} from 'node:path';
import {type BuildOptions, build} from 'esbuild';
import {bundlePlugins} from './bundle-plugins.ts';
import {importingEntry, importingFile, lateImporting} from './late-importing.ts';

// The first statement, ahead of every module, in syntax that any Node.js since version 12 reads.
const versionCheck = `{const {process} = globalThis, {node} = process.versions;
if (Number.parseInt(node, 10) < 24) {
process.stderr.write('mission-brief needs Node.js 24 or newer; this is ' + node + '. Run it with "npm start", which brings its own.\\n');
process.exit(69);
}}`;
const requireShim =
	"const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);";

/** The text of each file of the bundle by its name: the program, which comes last, and what it loads only when it is needed. */
export async function bundleProgram(entry: string, root: string, name: string): Promise<readonly [string, string][]> {
	const stdin = {contents: importingEntry(), resolveDir: root, loader: 'ts'} as const;
	return [
		[importingFile, await bundleOne({stdin}, root)],
		[name, await bundleOne({entryPoints: [entry], plugins: [lateImporting]}, root)],
	];
}

/**
 * Bundles a program into the text of one executable module. The entry must not have a `#!` line of its own.
 * @param entry the file that starts the program
 * @param root the folder that relative paths and dependencies are looked up from
 */
export async function bundle(entry: string, root: string): Promise<string> {
	return bundleOne({entryPoints: [entry]}, root);
}

async function bundleOne({plugins = [], ...given}: BuildOptions, root: string): Promise<string> {
	const {outputFiles = [], metafile} = await build({
		...given,
		absWorkingDir: root,
		bundle: true,
		minify: true,
		write: false,
		metafile: true,
		format: 'esm',
		platform: 'node',
		// One older than what is needed: the version check only speaks where the whole file can be parsed.
		target: 'node20',
		jsx: 'automatic',
		charset: 'utf8',
		legalComments: 'eof',
		logLevel: 'silent',
		define: {'process.env.NODE_ENV': '"production"', 'Intl.Segmenter': 'LazySegmenter'},
		inject: [join(import.meta.dirname, 'lazy-segmenter.ts')],
		banner: {js: ['#!/usr/bin/env node', versionCheck, requireShim].join('\n')},
		plugins: [...plugins, ...bundlePlugins],
	});
	const imported = Object.values(metafile?.outputs ?? {}).flatMap(({imports}) => imports.map(({path}) => path));
	const left = imported.filter((path) => path !== `./${importingFile}`);
	if (left.length > 0) {
		throw new Error(`the bundle still imports ${left.join(', ')}`);
	}

	const [file, ...rest] = outputFiles;
	if (file === undefined || rest.length > 0) {
		throw new Error(`the bundle is ${rest.length + 1} files instead of one`);
	}

	return file.text;
}
