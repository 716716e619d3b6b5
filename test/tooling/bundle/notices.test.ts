import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {noticesOf, packagesIn} from '../../../source/tooling/bundle/notices.ts';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'mission-brief-notices-'));
});

afterEach(() => rmSync(root, {recursive: true}));

function install(folder: string, about: object, files: Readonly<Record<string, string>> = {}): string {
	for (const [name, text] of Object.entries({...files, 'package.json': JSON.stringify(about)})) {
		mkdirSync(dirname(join(root, folder, name)), {recursive: true});
		writeFileSync(join(root, folder, name), text);
	}

	return folder;
}

test('the packages of a bundle are told from its list of modules, one within another too', () => {
	const modules = [
		'cli.tsx',
		'node_modules/ink/build/index.js',
		'node_modules/ink/build/output.js',
		'node_modules/@scope/tool/index.js',
		'node_modules/@scope/tool/node_modules/styles/index.js',
		'trimmed:node_modules/countries/countries.json',
		'imported-builtin:fs',
	];
	const inputs = Object.fromEntries(modules.map((path) => [path, {bytes: 1, imports: []}]));
	expect(packagesIn([{inputs}])).toEqual([
		'node_modules/@scope/tool',
		'node_modules/@scope/tool/node_modules/styles',
		'node_modules/countries',
		'node_modules/ink',
	]);
});

test('the packages that a list of our own is made from are in it, too', () => {
	const list = 'source/importing/language/lexicon/member-states.json';
	const program = join(import.meta.dirname, '../../../source/tooling/generate/member-states.ts');
	const imported = readFileSync(program, 'utf8').matchAll(/ from '([^./:'][^/']*)/g);
	const folders = [...imported].map(([, name]) => `node_modules/${name}`);
	expect(folders).not.toEqual([]);
	expect(packagesIn([{inputs: {[list]: {bytes: 1, imports: []}}}])).toEqual(
		folders.toSorted().filter((name, at, all) => name !== all[at - 1]),
	);
});

test('a package comes with its licence and its notice, whole', () => {
	const folder = install(
		'node_modules/tool',
		{name: 'tool', version: '1.2.3', license: 'Apache-2.0'},
		{'LICENSE.md': 'All of\r\nthe licence', NOTICE: 'A notice'},
	);
	expect(noticesOf([folder], root)).toContain('tool 1.2.3: Apache-2.0\n\nAll of\nthe licence\n\nA notice\n');
});

test('a package without a licence text has that of its licence, under its copyright', () => {
	const folder = install('node_modules/isarray', {name: 'isarray', version: '1.0.0', license: 'MIT'});
	const text = noticesOf([folder], root);
	expect(text).toContain('Copyright (c) 2013 Julian Gruber');
	expect(text).toContain('THE SOFTWARE IS PROVIDED "AS IS"');
});

test('a package of which no licence text is known stops the build', () => {
	const folder = install('node_modules/tool', {name: 'tool', version: '1.2.3', license: 'MIT'}, {NOTICE: 'A notice'});
	expect(() => noticesOf([folder], root)).toThrow('tool has no licence text');
});
