import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {reportText} from '../fixtures.ts';
import {harbourReport} from '../importing/harbour-report.ts';
import {makeDocx, makeHtml, makePdf, makeText} from '../importing/make-documents.ts';
import {openOwn, ownFolder} from '../library/own-library.ts';
import {smallDisk} from '../library/small-disk.ts';
import {commandLine, writeReport} from './command-line.ts';
import {importedLibrary, inventedFile, type TestLibrary} from './documents.ts';

type Entry = Readonly<Record<string, unknown>>;

/** A paragraph of a report in a library, as its corrections are placed: in the copy that is there. */
async function firstParagraph(json: TestLibrary['json'], symbol: string, number = '1') {
	const {source} = await json<{source: {hash: string}}>('library', 'show', symbol);
	const texts = await json<{paragraph: string; text: string}[]>('text', symbol);
	const text = texts.find(({paragraph}) => paragraph === number)?.text ?? '';
	return {report: symbol, document: source.hash, paragraph: number, text};
}

describe('import', () => {
	test('keeps a report and says what was found, what was not, and what to type next', async () => {
		const {run, folder} = await importedLibrary();
		const file = inventedFile('aurelia.txt', {symbol: 'S/2031/9', terms: ['To hear the pilots.', 'To report.']});
		const {code, stdout, stderr} = await run(['import', file]);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toBe(`S/2031/9
  Security Council mission to Belmarra · 4–6 May 2031
  imported, from aurelia.txt
  found     3 paragraphs · 1 statement · 2 actors · 2 terms of reference
  not in it date of publication, members of the mission, figures, programme
  next      mission-brief S/2031/9 --data ${folder}
`);
		expect((await run(['text', 'S/2031/9'])).stdout).toContain('The Harbour Authority asked');
	});

	test.each([
		['text', async () => makeText(harbourReport)],
		['pdf', () => makePdf(harbourReport)],
		['docx', async () => makeDocx(harbourReport)],
		['html', async () => makeHtml(harbourReport)],
	])('reads a document of kind %s', async (kind, make) => {
		const {json} = await importedLibrary();
		const file = writeReport(`harbour-${kind}`, await make());
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

	test('the same thing again changes nothing, and says so', async () => {
		const file = inventedFile('twice.txt', {symbol: 'S/2031/11'});
		const {run, bytes} = await importedLibrary(file);
		const before = bytes();
		const {code, stdout} = await run(['import', file]);
		expect([code, stdout]).toEqual([0, expect.stringContaining('in your library already; nothing has changed')]);
		expect(bytes()).toEqual(before);
	});

	test('another document of the same symbol takes its place, and says so', async () => {
		const {run, json} = await importedLibrary(inventedFile('first.txt', {symbol: 'S/2031/12'}));
		const other = inventedFile('second.txt', {symbol: 'S/2031/12', country: 'Ostreva'});
		expect((await run(['import', other])).stdout).toContain('imported in place of the one that was there');
		expect(await json('library')).toMatchObject([{symbol: 'S/2031/12', title: 'Security Council mission to Ostreva'}]);
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

	test('what the reader put right in the same document stays, and is applied', async () => {
		const file = inventedFile('corrected.txt', {symbol: 'S/2031/16'});
		const {run, json, folder} = await importedLibrary(file);
		const {corrections} = openOwn(folder);
		const place = await firstParagraph(json, 'S/2031/16');
		corrections.add({...place, from: 33, to: 70, change: {type: 'kind', kind: 'fears'}});
		await run(['library', 'remove', 'S/2031/16', '--yes']);
		expect((await run(['import', file])).stdout).toContain('  yours     1 correction, applied\n');
		expect(await json('issues', 'S/2031/16')).toMatchObject([
			{kind: 'fears', text: 'the quays be cleared before the rains'},
		]);
		expect((await run(['import', file])).stdout).toContain('nothing has changed');
	});

	test('what does not fit is told with its words, and kept', async () => {
		const file = inventedFile('unfit.txt', {symbol: 'S/2031/19'});
		const {run, json, folder} = await importedLibrary(file);
		const {corrections} = openOwn(folder);
		const place = await firstParagraph(json, 'S/2031/19');
		corrections.add({...place, from: 33, to: 70, change: {type: 'confirm'}});
		corrections.add({...place, from: 4, to: 21, change: {type: 'remove'}});
		corrections.add({...place, paragraph: '14', from: 4, to: 21, change: {type: 'remove'}});
		for (const command of [
			['import', file],
			['library', 'show', 'S/2031/19'],
		]) {
			const {stdout} = await run(command);
			expect(stdout).toContain('  yours     3 corrections, 2 did not fit\n');
			expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
				'your corrections that did not fit, kept as before: ¶1 “Harbour Authority”, ¶14 “Harbour Authority”',
			);
		}

		expect(await json('import', file)).toMatchObject({
			corrections: 3,
			check: {
				corrections: [
					{paragraph: '1', text: 'Harbour Authority', why: 'no statement was found in just these words'},
					{paragraph: '14', text: 'Harbour Authority', why: 'this copy has no ¶14'},
				],
			},
		});
		expect(corrections.ofReport('S/2031/19')).toHaveLength(3);
	});

	test('what the reader put right is so wherever the document is read, and not once it is taken back', async () => {
		const file = inventedFile('taken-back.txt', {symbol: 'S/2031/17'});
		const {run, json, folder} = await importedLibrary(file);
		const [found] = await json<unknown[]>('issues', 'S/2031/17');
		const {corrections} = openOwn(folder);
		const place = await firstParagraph(json, 'S/2031/17');
		const {id} = corrections.add({...place, from: 33, to: 70, change: {type: 'kind', kind: 'fears'}});
		for (const report of ['S/2031/17', file]) {
			expect(await json('issues', report)).toMatchObject([{kind: 'fears'}]);
		}

		expect((await run(['import', file])).stdout).toContain('nothing has changed');
		corrections.removeAll([id]);
		for (const report of ['S/2031/17', file]) {
			expect(await json('issues', report)).toEqual([found]);
		}
	});

	test('what the reader put right in one copy of a report is so in every other', async () => {
		const folder = ownFolder();
		const copies = [
			['S_2031_20.txt', makeText(harbourReport)],
			['S_2031_20.pdf', await makePdf(harbourReport)],
			['S_2031_20.docx', await makeDocx(harbourReport)],
			['S_2031_20.html', makeHtml(harbourReport)],
		] as const;
		const [first = '', ...others] = copies.map(([name, bytes]) => {
			const path = join(folder, name);
			writeFileSync(path, bytes);
			return path;
		});
		const {run, json, folder: data} = await importedLibrary(first);
		const symbol = 'S/2031/20';
		const {corrections} = openOwn(data);
		const [statement] = await json<{text: string; paragraph: string}[]>('issues', symbol);
		const {text, ...place} = await firstParagraph(json, symbol, statement?.paragraph);
		const from = text.indexOf(statement?.text ?? '?');
		corrections.add({
			...place,
			text,
			from,
			to: from + (statement?.text.length ?? 0),
			change: {type: 'kind', kind: 'fears'},
		});
		const [right] = await json<unknown[]>('issues', symbol);
		for (const copy of others) {
			expect((await run(['import', copy])).stdout).toContain('  yours     1 correction, applied\n');
			expect((await json<unknown[]>('issues', copy))[0]).toEqual(right);
			expect((await json<unknown[]>('issues', symbol))[0]).toEqual(right);
		}
	});

	test('a report in the program’s own format is not corrected, which is told; the corrections are kept', async () => {
		const file = inventedFile('copy.txt', {symbol: 'S/2031/21'});
		const {run, json, folder} = await importedLibrary(file);
		const place = await firstParagraph(json, 'S/2031/21');
		openOwn(folder).corrections.add({...place, from: 33, to: 70, change: {type: 'confirm'}});
		const own = writeReport('own.json', reportText({symbol: 'S/2031/21'}));
		expect(await json('import', own)).toMatchObject({
			corrections: 1,
			check: {corrections: [{paragraph: '1', why: 'a report in the program’s own format is not corrected'}]},
		});
		expect((await run(['import', file])).stdout).toContain('  yours     1 correction, applied\n');
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

	test('a disk that is full in the middle: 74, what is there by then, and how far it came', async (context) => {
		const disk = smallDisk(join(ownFolder(), 'disk'), context);
		const one = inventedFile('17.txt', {symbol: 'S/2031/17'});
		// More than whatever room the database has in its own files.
		const paragraphs = Array.from({length: 2000}, (_, at) => `The mayor of town ${at} said that well ${at} was dry.`);
		const two = inventedFile('18.txt', {symbol: 'S/2031/18', paragraphs});
		const data = ['--data', disk.folder];
		expect((await commandLine(['import', one, ...data])).code).toBe(0);
		disk.fill();
		const {code, stdout, stderr} = await commandLine(['import', one, two, ...data]);
		expect(code).toBe(74);
		expect(stdout).toContain('nothing has changed');
		expect(stderr).toMatch(/^mission-brief: .*; 1 of 2 are in your library\n$/);
		disk.clear();
		expect((await commandLine(['library', '--json', ...data])).stdout).toContain('S/2031/17');
	});
});

describe('what cannot be imported is one line, and nothing is kept', () => {
	const locked = async () => writeReport('locked.pdf', await makePdf(harbourReport, {password: 'sesame'}));
	const scanned = async () => writeReport('scanned.pdf', await makePdf([]));
	test.each<[string, () => Promise<string> | string, number, RegExp]>([
		['a password', locked, 65, /: a PDF with a password: save a copy without it and import that$/],
		['pictures', scanned, 65, /: a scanned PDF: it has no text; run OCR on it first$/],
		['no report', () => writeReport('note.txt', 'Buy bread.'), 65, /: not a mission report: /],
		[
			'bytes',
			() =>
				writeReport(
					'bytes.bin',
					Uint8Array.from({length: 600}, (_, at) => at + 1),
				),
			65,
			/: not a text/,
		],
		['wrong JSON', () => writeReport('wrong.json', '{"version": 1}'), 65, /wrong\.json: symbol: is missing$/],
		['no JSON', () => writeReport('none.json', 'hello'), 65, /none\.json: not valid JSON/],
		['nothing', () => writeReport('empty.txt', ''), 65, /: an empty document: there is no text in it$/],
		['a folder', () => ownFolder(), 66, /: is a directory$/],
		['no file', () => 'nowhere.pdf', 66, /^mission-brief: nowhere\.pdf: no such file$/],
	])('%s', async (_, make, wanted, message) => {
		const {run, folder} = await importedLibrary();
		for (const more of [[], ['--json']]) {
			const {code, stdout, stderr} = await run(['import', await make(), ...more]);
			expect([code, stdout]).toEqual([wanted, '']);
			expect(stderr.trimEnd()).toMatch(message);
			expect(stderr.trimEnd()).not.toContain('\n');
		}

		expect(existsSync(join(folder, 'library.sqlite'))).toBe(false);
	});

	test('into a library that cannot be written: 73', async () => {
		const folder = ownFolder();
		mkdirSync(join(folder, 'library.sqlite'));
		const {code, stdout, stderr} = await commandLine(['import', inventedFile('fine.txt'), '--data', folder]);
		expect([code, stdout]).toEqual([73, '']);
		expect(stderr).toMatch(/^mission-brief: .*library\.sqlite: is a directory\n$/);
	});

	test('wrong usage: 64', async () => {
		const {run} = await importedLibrary();
		expect((await run(['import'])).stderr).toBe('mission-brief: import needs words: mission-brief import FILE…\n');
		for (const flags of [['--actor', 'x'], ['--report', 'x'], ['--yes'], ['--view', 'text']]) {
			expect(await run(['import', 'x', ...flags])).toMatchObject({
				code: 64,
				stderr: `mission-brief: ${flags[0]} does not apply to import\n`,
			});
		}

		expect((await run(['issues', '--audit'])).stderr).toBe('mission-brief: --audit does not apply to issues\n');
	});
});

describe('Ctrl-C', () => {
	test('leaves what was imported by then, and says how far it came', async () => {
		const {run, json} = await importedLibrary();
		const stop = new AbortController();
		const files = Array.from({length: 5}, (_, at) => inventedFile(`stop-${at}.txt`, {symbol: `S/2031/${20 + at}`}));
		stop.abort();
		expect(await run(['import', ...files], {signal: stop.signal})).toMatchObject({
			code: 130,
			stdout: '',
			stderr:
				'mission-brief: stopped: nothing was imported; the same command again goes on, as what is there already changes nothing\n',
		});
		expect(await json('library')).toEqual([]);
		expect((await run(['import', ...files])).code).toBe(0);
		expect(await json('library')).toHaveLength(5);
	});
});

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
		expect(stderr).toBe(`mission-brief: ${file}: 7 lines, every word in one place\n`);
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
		expect(await commandLine(['import', '--audit', own])).toMatchObject({
			code: 65,
			stderr: `mission-brief: ${own}: is in our own model already: nothing was taken apart; audit the document it is from\n`,
		});
	});
});

test('a folder of the data is made when it is first needed', async () => {
	const folder = join(ownFolder(), 'new', 'folder');
	writeFileSync(join(ownFolder(), 'unused'), '');
	expect((await commandLine(['import', inventedFile('deep.txt'), '--data', folder])).code).toBe(0);
	expect(existsSync(join(folder, 'library.sqlite'))).toBe(true);
});
