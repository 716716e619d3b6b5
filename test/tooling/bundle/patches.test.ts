import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import * as inkTable from 'ink-table';
import {expect, test} from 'vitest';
import {patchedPackages} from '../../../source/tooling/bundle/bundle-plugins.ts';
import {
	decodeYoga,
	drawWholeLines,
	importInkTable,
	replaceOnce,
	sendChangedCells,
	sendFrameAtOnce,
} from '../../../source/tooling/bundle/patches.ts';

test('a text is replaced where it stands once, dollar signs and all', () => {
	expect(replaceOnce('a b c', 'b', '$&', 'it')).toBe('a $& c');
});

test.each(['none', 'b and b'])('a patch fails loudly when its text is not there once: %s', (code) => {
	expect(() => replaceOnce(code, 'b', 'x', 'a package')).toThrow(/a package is not the release .* not once: b/);
});

test('the patches refuse what they were not written for', () => {
	expect(() => importInkTable('module.exports = 1')).toThrow('ink-table is not the release');
	expect(() => drawWholeLines('class Output {}')).toThrow('ink is not the release');
	expect(() => sendChangedCells('stream.write(text)')).toThrow('ink is not the release');
	expect(() => sendFrameAtOnce('this.log(output);')).toThrow('ink is not the release');
	expect(() => decodeYoga('fetch(url)')).toThrow('yoga-layout is not the release');
});

test('the tests themselves can import ink-table, and all that it exports', () => {
	const code = readFileSync(fileURLToPath(import.meta.resolve('ink-table')), 'utf8');
	const names = new Set(Array.from(code.matchAll(/^exports\.(\w+) = /gm), ([, name]) => name));
	expect(names).toContain('default');
	expect(new Set(Object.keys(inkTable))).toEqual(names);
	expect(inkTable.default).toBeTypeOf('function');
});

const root = join(import.meta.dirname, '..', '..', '..');
const readJson = (...path: string[]) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

test.each(patchedPackages)('%s is pinned to one release, which is the only one installed', (name) => {
	const {devDependencies, overrides} = readJson('package.json');
	const pinned = devDependencies[name] ?? overrides[name];
	expect(pinned).toMatch(/^\d+\.\d+\.\d+$/);
	const {packages} = readJson('package-lock.json');
	const copies = Object.keys(packages).filter((path) => path.endsWith(`node_modules/${name}`));
	expect(copies).toEqual([`node_modules/${name}`]);
	expect(packages[`node_modules/${name}`].version).toBe(pinned);
	expect(readJson('node_modules', name, 'package.json').version).toBe(pinned);
});
