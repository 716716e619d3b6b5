import {deepStrictEqual} from 'node:assert';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {crc32} from 'node:zlib';
import {type BuildOptions, build} from 'esbuild';
import {parseReport} from '../../report/parse.ts';
import {bundlePlugins} from './bundle-plugins.ts';
import {lateEntry, lateRooms, leaveLate, leaveProgram, programFile} from './late-rooms.ts';
import {packagesIn} from './notices.ts';

// The first statement, ahead of every module, in syntax that any Node.js since version 12 reads.
const versionCheck = `{const {process} = globalThis, {node} = process.versions;
if (Number.parseInt(node, 10) < 24) {
const isInstalled = import.meta.url.includes('/node_modules/');
const clone = decodeURIComponent(new URL('..', import.meta.url).pathname).replace(/^\\/(?=[A-Za-z]:)|\\/$/g, '');
const help = isInstalled ? 'Install a newer one, from nodejs.org or with your version manager, and run it again.' : 'Run "npm start" in ' + clone + ', which brings its own.';
process.stderr.write('mission-brief needs Node.js 24 or newer; this is ' + node + '. ' + help + '\\n');
process.exit(69);
}}`;
const requireShim =
	"const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);";

/** A bundled program. */
type Bundle = {
	/** The text of each of its files by its name: the program, which comes last, and what it loads only when it is needed. */
	readonly files: readonly (readonly [name: string, text: string])[];
	/** The folders of the packages that are in it, relative to the root. */
	readonly packages: readonly string[];
};

/**
 * Bundles the program: `mission-brief.js`, which starts it, `program.js`, which is all that most starts need, and the late rooms.
 * @param root the folder that relative paths and dependencies are looked up from
 */
export async function bundleProgram(root: string): Promise<Bundle> {
	const late = await Promise.all(
		lateRooms.map(async (room) => {
			const stdin = {contents: lateEntry(room), resolveDir: root, loader: 'ts'} as const;
			return {file: room.file, ...(await bundle({stdin, plugins: [leaveLate]}, root))};
		}),
	);
	const define = {CHECKED_REPORT: String(checkedReport(join(root, 'data', 's-2014-173.json')))};
	const program = await bundle({entryPoints: ['cli.tsx'], plugins: [leaveLate], define}, root);
	const start = await bundle({entryPoints: ['source/start.ts'], plugins: [leaveProgram]}, root);
	return {
		files: [
			...late.map(({file, text}) => [file, text] as const),
			[programFile, program.text],
			['mission-brief.js', start.text],
		],
		packages: packagesIn([...late, program, start].map(({metafile}) => metafile)),
	};
}

// What checking changes nothing of need not be checked again; its CRC-32.
function checkedReport(file: string): number {
	const bytes = readFileSync(file);
	deepStrictEqual(parseReport(bytes.toString()), JSON.parse(bytes.toString()));
	return crc32(bytes);
}

/**
 * Bundles a program into the text of one executable module, and tells what is in it. The entry must not have a `#!` line of its own.
 * @param given the file that starts the program, and what is special of it
 * @param root the folder that relative paths and dependencies are looked up from
 * @throws where it imports what is not in it
 */
export async function bundle({plugins = [], define = {}, ...given}: BuildOptions, root: string) {
	const {outputFiles, metafile} = await build({
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
		// What esbuild puts in the place of `using` keeps the error of one turn of a loop for the next.
		supported: {using: true},
		jsx: 'automatic',
		charset: 'utf8',
		legalComments: 'eof',
		logLevel: 'silent',
		define: {'process.env.NODE_ENV': '"production"', 'Intl.Segmenter': 'LazySegmenter', ...define},
		inject: [join(import.meta.dirname, 'lazy-segmenter.ts')],
		banner: {js: ['#!/usr/bin/env node', versionCheck, requireShim].join('\n')},
		plugins: [...plugins, ...bundlePlugins],
	});
	const imported = Object.values(metafile.outputs).flatMap(({imports}) => imports.map(({path}) => path));
	const besides = [programFile, ...lateRooms.map(({file}) => file)].map((file) => `./${file}`);
	const left = imported.filter((path) => !besides.includes(path));
	if (left.length > 0) {
		throw new Error(`the bundle still imports ${left.join(', ')}`);
	}

	const [file, ...rest] = outputFiles;
	if (file === undefined || rest.length > 0) {
		throw new Error(`the bundle is ${rest.length + 1} files instead of one`);
	}

	return {text: file.text, metafile};
}
