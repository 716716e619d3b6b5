import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {reportText} from '../../fixtures.ts';
import {commandLine, type Entry, failureOf, writeReport} from '../command-line.ts';
import {importedLibrary, inventedFile} from '../documents.ts';

describe('import --audit', () => {
	const file = inventedFile('audited.txt', {symbol: 'S/2031/30', terms: ['To hear the pilots.']});

	test('prints each line and where its words went, and keeps nothing', async () => {
		const {run, folder} = await importedLibrary();
		const {code, stdout, stderr} = await run(['import', '--audit', file]);
		expect(code).toBe(0);
		expect(stdout).toMatch(/^Line +Where +Words$/m);
		expect(stdout).toMatch(
			/^ +7 +paragraph 1 +The Harbour Authority asked that the quays be cleared before the rains\.$/m,
		);
		expect(stderr.replaceAll(/\d+ ms/g, '… ms')).toBe(
			`mission-brief: ${file}: 7 lines, every word in one place; read in … ms, parts found in … ms, report made in … ms\n`,
		);
		expect(existsSync(join(folder, 'library.sqlite'))).toBe(false);
	});

	test('as data', async () => {
		const {json} = await importedLibrary();
		const lines = await json<Entry[]>('import', '--audit', file);
		expect(lines).toHaveLength(7);
		expect(lines[0]).toMatchObject({
			file,
			line: 1,
			text: 'United Nations S/2031/30',
			words: [
				{places: ['aside: masthead'], text: 'United Nations'},
				{places: ['symbol'], text: 'S/2031/30'},
			],
		});
	});

	test('has nothing to say of a report in our own model', async () => {
		const own = writeReport('own-audit.json', reportText());
		expect(await failureOf(commandLine(['import', '--audit', own]))).toBe(
			`65: ${own}: is in our own model already: nothing was taken apart; audit the document it is from`,
		);
	});
});
