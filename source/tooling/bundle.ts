import {join} from 'node:path';
import {build} from 'esbuild';
import {bundlePlugins} from './bundle-plugins.ts';

// The first statement, ahead of every module, in syntax that any Node.js since version 12 reads.
const versionCheck = `{const {process} = globalThis, {node} = process.versions;
if (Number.parseInt(node, 10) < 24) {
process.stderr.write('mission-brief needs Node.js 24 or newer; this is ' + node + '. Run it with "npm start", which brings its own.\\n');
process.exit(69);
}}`;
const requireShim =
	"const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);";

/**
 * Bundles a program into the text of one executable module. The entry must not have a `#!` line of its own.
 * @param entry the file that starts the program
 * @param root the folder that relative paths and dependencies are looked up from
 */
export async function bundle(entry: string, root: string): Promise<string> {
	const {outputFiles, metafile} = await build({
		entryPoints: [entry],
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
		plugins: [...bundlePlugins],
	});
	const left = Object.values(metafile.outputs).flatMap(({imports}) => imports.map(({path}) => path));
	if (left.length > 0) {
		throw new Error(`the bundle still imports ${left.join(', ')}`);
	}

	const [file, ...rest] = outputFiles;
	if (file === undefined || rest.length > 0) {
		throw new Error(`the bundle is ${rest.length + 1} files instead of one`);
	}

	return file.text;
}
