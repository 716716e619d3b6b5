import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {reportText} from '../../fixtures.ts';
import {harbourReport} from '../../importing/invented/harbour.ts';
import {makers} from '../../importing/invented/make-documents.ts';
import {type Entry, failureOf, writeReport} from '../command-line.ts';
import {importedLibrary, inventedFile} from '../documents.ts';

describe('import', () => {
	test('keeps a report and says what was found, what was not, and what to type next', async () => {
		const {run, folder} = await importedLibrary();
		const file = inventedFile('aurelia.txt', {symbol: 'S/2031/9', terms: ['To hear the pilots.', 'To report.']});
		const {code, stdout, stderr} = await run(['import', file]);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toBe(`S/2031/9
  Security Council mission to Belmarra · 4–6 May 2031
  imported from aurelia.txt
  found     3 paragraphs (2 of annexes) · 1 statement · 3 actors · 2 terms of
            reference
  not in it date of publication, members of the mission, figures, programme
  next      mission-brief S/2031/9 --data ${folder}
`);
		expect((await run(['text', 'S/2031/9'])).stdout).toContain('The Harbour Authority asked');
	});

	test.each(Object.entries(makers))('reads a document of kind %s', async (kind, make) => {
		const {json} = await importedLibrary();
		const file = writeReport(`harbour-${kind}`, await make(harbourReport));
		expect(await json('import', file)).toMatchObject({
			file,
			title: 'Mission to Port Aurelia',
			missionFrom: '2031-05-04',
			source: {name: `harbour-${kind}`, kind},
			state: 'new',
			members: 2,
			terms: 2,
			meetings: 2,
		});
	});

	test('reads JSON in our own model', async () => {
		const {json} = await importedLibrary();
		const file = writeReport('own.json', reportText({symbol: 'S/2031/10'}));
		expect(await json('import', file)).toMatchObject({symbol: 'S/2031/10', source: {kind: 'json'}, state: 'new'});
	});

	test('several at a time: an account of each, an array as data, and one that is none holds up no other', async () => {
		const {run} = await importedLibrary();
		const [one, two] = [inventedFile('one.txt', {symbol: 'S/2031/13'}), inventedFile('two.txt', {symbol: 'S/2031/14'})];
		const letter = writeReport('letter.txt', 'Dear all,\nsee you there.\n');
		const {code, stdout, stderr} = await run(['import', one, letter, two, 'gone.txt', one, '--json']);
		expect(JSON.parse(stdout).map(({symbol}: Entry) => symbol)).toEqual(['S/2031/13', 'S/2031/14']);
		expect(stderr.split('\n')).toEqual([
			`mission-brief: ${letter}: not a mission report: it has no numbered paragraphs, terms of reference or programme`,
			'mission-brief: gone.txt: no such file',
			'',
		]);
		expect(code).toBe(65);
		expect((await run(['library', '--csv'])).stdout.trim().split('\n')).toHaveLength(3);
	});

	test('as CSV, as Markdown and into a file', async () => {
		const {run, folder} = await importedLibrary();
		const file = inventedFile('formats.txt', {symbol: 'S/2031/15'});
		expect((await run(['import', file, '--csv'])).stdout).toMatch(/^symbol,title,[\s\S]*\r\nS\/2031\/15,/);
		expect((await run(['import', file, '--markdown'])).stdout).toMatch(/^\| S\/2031\/15 \| found \|/m);
		const output = join(folder, 'account.json');
		expect(await run(['import', file, '--output', output])).toMatchObject({code: 0, stdout: ''});
		expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({symbol: 'S/2031/15', state: 'unchanged'});
	});

	test('a name cannot move the cursor', async () => {
		const {run} = await importedLibrary();
		const file = inventedFile('\u001B[2Jbad\n.txt');
		const {stdout} = await run(['import', file]);
		expect(stdout).toContain('from bad .txt');
		expect(stdout).not.toContain('\u001B');
		expect((await run(['library'])).stdout).not.toContain('\u001B');
		expect((await run(['import', '--audit', file])).stderr).not.toContain('\u001B');
	});
});

describe('Ctrl-C', () => {
	test('leaves what was imported by then, and says how far it came', async () => {
		const {run, json} = await importedLibrary();
		const stop = new AbortController();
		const files = Array.from({length: 5}, (_, at) => inventedFile(`stop-${at}.txt`, {symbol: `S/2031/${20 + at}`}));
		stop.abort();
		expect(await failureOf(run(['import', ...files], {signal: stop.signal}))).toBe(
			'130: stopped: nothing was imported; the same command again goes on, as what is there already changes nothing',
		);
		expect(await json('library')).toEqual([]);
		expect((await run(['import', ...files])).code).toBe(0);
		expect(await json('library')).toHaveLength(5);
	});
});
