import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {bundle} from '../../../source/tooling/bundle/bundle.ts';

const run = promisify(execFile);
const entry = `
import {createHash} from 'crypto';
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {Box, renderToString, Text} from 'ink';
import Table, {Header} from 'ink-table';
import Conf from 'conf';
import stringWidth from 'string-width';
import * as sqlite from 'node:sqlite';

const conf = (options) => new Conf({cwd: import.meta.dirname, ...options});
const tasks = {
	table: () => renderToString(<Table data={[{country: 'Mali', name: 'Keïta'}]} />, {columns: 40}),
	names: () => [typeof Header, typeof sqlite.DatabaseSync, createHash('sha1').update('').digest('hex').slice(0, 4)].join(),
	widths: () => ['é…', '\\u001B[1;31mé\\u001B[0m', '漢字', 'e\\u0301', '\\u001B]8;;x\\u0007a\\u001B]8;;\\u0007', ''].map((text) => stringWidth(text)).join(),
	ambiguous: () => stringWidth('“', {ambiguousIsNarrow: false}),
	counted: () => stringWidth('\\u001B[1mé', {countAnsiEscapeCodes: true}) + ',' + stringWidth('é', {countAnsiEscapeCodes: true}),
	segments: () => [...new Intl.Segmenter().segment('ae\\u0301')].length,
	conf: () => { conf().set('a', 1); return conf().get('a'); },
	schema: () => conf({schema: {a: {type: 'number'}}}),
	loaded: () => tasks.table() && process.moduleLoadList.filter((name) => /^NativeModule (?:crypto|assert|child_process)$/.test(name)).join(),
	child: async () => (await promisify(execFile)(process.execPath, ['-p', '1 + 1'])).stdout.trim(),
	later: async () => typeof (await import('node:zlib')).gzipSync,
};
console.log(await tasks[process.argv[2]]());
`;
const noFetch = "globalThis.fetch = () => { throw new Error('fetched'); };";
const oldNode = "Object.defineProperty(process, 'versions', {value: {...process.versions, node: '20.20.2'}});";

let folder: string;
let code: string;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'mission brief bundle '));
	symlinkSync(join(import.meta.dirname, '..', '..', '..', 'node_modules'), join(folder, 'node_modules'));
	writeFileSync(join(folder, 'cli.tsx'), entry);
	({text: code} = await bundle({entryPoints: ['cli.tsx']}, folder));
	writeFileSync(join(folder, 'bundle.mjs'), code);
	rmSync(join(folder, 'node_modules'));
});

afterAll(() => rmSync(folder, {recursive: true}));

const start = (task: string, preload = '', file = 'bundle.mjs') =>
	run(process.execPath, [`--import=data:text/javascript,${encodeURIComponent(preload)}`, file, task], {
		cwd: folder,
		env: {FORCE_COLOR: '0'},
	});

test('is executable text that starts with the version check', () => {
	expect(code).toMatch(/^#!\/usr\/bin\/env node\n\{const/);
});

test('draws with Ink and ink-table without their packages, and without a fetch', async () => {
	const {stdout} = await start('table', noFetch);
	expect(stdout).toContain('│ Mali    │ Keïta │');
});

test('reaches the modules of Node.js by import, namespace and require', async () => {
	expect((await start('names')).stdout).toBe('function,function,da39\n');
	expect((await start('later')).stdout).toBe('function\n');
});

test('loads those that take long when they are called, and then they do all that they do', async () => {
	expect((await start('loaded')).stdout).toBe('\n');
	expect((await start('child')).stdout).toBe('2\n');
});

test('measures and cuts text as string-width and Intl.Segmenter do', async () => {
	expect((await start('widths')).stdout).toBe('2,1,4,1,1,0\n');
	expect((await start('counted')).stdout).toBe('4,1\n');
	expect((await start('ambiguous')).stdout).toBe('2\n');
	expect((await start('segments')).stdout).toBe('2\n');
});

test('draws accents without making a segmenter', async () => {
	const trap = "Intl.Segmenter = class { constructor() { throw new Error('made') } };";
	expect((await start('table', trap)).stdout).toContain('Keïta');
	await expect(start('segments', trap)).rejects.toThrow('made');
});

test('keeps a config, and refuses a schema it could not check', async () => {
	expect((await start('conf')).stdout).toBe('1\n');
	await expect(start('schema')).rejects.toThrow('conf is bundled without its schema validator');
});

test('says in one line that an older Node.js will not do, and in which folder the clone brings its own', async () => {
	const dist = join(folder, 'a clone', 'dist');
	mkdirSync(dist, {recursive: true});
	writeFileSync(join(dist, 'bundle.mjs'), code);
	await expect(start('table', oldNode, join(dist, 'bundle.mjs'))).rejects.toMatchObject({
		code: 69,
		stdout: '',
		stderr: `mission-brief needs Node.js 24 or newer; this is 20.20.2. Run "npm start" in ${realpathSync(folder)}/a clone, which brings its own.\n`,
	});
});

test('says in an installed copy, which has no "npm start", what to install', async () => {
	const installed = join(folder, 'node_modules', 'mission-brief', 'dist');
	mkdirSync(installed, {recursive: true});
	writeFileSync(join(installed, 'bundle.mjs'), code);
	await expect(start('table', oldNode, join(installed, 'bundle.mjs'))).rejects.toMatchObject({
		code: 69,
		stderr:
			'mission-brief needs Node.js 24 or newer; this is 20.20.2. Install a newer one, from nodejs.org or with your version manager, and run it again.\n',
	});
});
