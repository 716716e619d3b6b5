import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import * as inkTable from 'ink-table';
import {expect, test} from 'vitest';
import {patchedPackages} from '../../../source/tooling/bundle/bundle-plugins.ts';
import {patched, patches} from '../../../source/tooling/bundle/patches.ts';

const patch = {name: 'a package', replacements: [['b', '$&']]} as const;

test('a text is replaced where it stands once, dollar signs and all', () => {
	expect(patched(patch, 'a b c')).toBe('a $& c');
});

test.each(['none', 'b and b'])('a patch fails loudly when its text is not there once: %s', (code) => {
	expect(() => patched(patch, code)).toThrow(/a package is not the release .* not once: b/);
});

test.each([
	['ink-table', 'module.exports = 1'],
	['ink', 'class Output {}'],
	['ink', 'stream.write(text)'],
	['ink', 'this.log(output);'],
	['meow', 'export default meow'],
	['yoga-layout', 'fetch(url)'],
])('the patches of %s refuse what they were not written for: %s', (name, code) => {
	for (const one of patches.filter((other) => other.name === name)) {
		expect(() => patched(one, code)).toThrow(`${name} is not the release`);
	}
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
