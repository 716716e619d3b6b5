import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {noticesOf, packagesIn} from '../../../source/tooling/bundle/notices.ts';
import {ownFolder} from '../../library/own-library.ts';

/** The notices of a program that is made of one package. */
function noticesOn(about: object, files: Readonly<Record<string, string>>): string {
	const folder = ownFolder();
	for (const [name, text] of Object.entries({...files, 'package.json': JSON.stringify(about)})) {
		writeFileSync(join(folder, name), text);
	}

	return noticesOf(['.'], folder);
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
	const about = {name: 'tool', version: '1.2.3', license: 'Apache-2.0'};
	expect(noticesOn(about, {'LICENSE.md': 'All of\r\nthe licence', NOTICE: 'A notice'})).toContain(
		'tool 1.2.3: Apache-2.0\n\nAll of\nthe licence\n\nA notice\n',
	);
});

test('a package without a licence text has that of its licence, under its copyright', () => {
	const text = noticesOn({name: 'isarray', version: '1.0.0', license: 'MIT'}, {});
	expect(text).toContain('Copyright (c) 2013 Julian Gruber');
	expect(text).toContain('THE SOFTWARE IS PROVIDED "AS IS"');
});

test('a package of which no licence text is known stops the build', () => {
	const about = {name: 'tool', version: '1.2.3', license: 'MIT'};
	expect(() => noticesOn(about, {NOTICE: 'A notice'})).toThrow('tool has no licence text');
});
