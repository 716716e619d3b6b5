import Table from 'ink-table';
import {expect, test} from 'vitest';
import {keepOutputCaches} from '../../source/tooling/ink-output.ts';
import {importInkTable} from '../../source/tooling/ink-table-imports.ts';
import {replaceOnce} from '../../source/tooling/replace-once.ts';
import {decodeYoga} from '../../source/tooling/yoga-loader.ts';

test('a text is replaced where it stands once, dollar signs and all', () => {
	expect(replaceOnce('a b c', 'b', '$&', 'it')).toBe('a $& c');
});

test.each(['none', 'b and b'])('a patch fails loudly when its text is not there once: %s', (code) => {
	expect(() => replaceOnce(code, 'b', 'x', 'a package')).toThrow(/a package is not the release .* not once: b/);
});

test('the patches refuse what they were not written for', () => {
	expect(() => importInkTable('module.exports = 1')).toThrow('ink-table is not the release');
	expect(() => keepOutputCaches('class Output {}')).toThrow('ink is not the release');
	expect(() => decodeYoga('fetch(url)')).toThrow('yoga-layout is not the release');
});

test('the tests themselves can import ink-table', () => {
	expect(Table).toBeTypeOf('function');
});
