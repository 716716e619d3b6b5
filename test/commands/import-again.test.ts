import {expect, test} from 'vitest';
import {importedLibrary, inventedFile} from './documents.ts';

type Entry = Readonly<Record<string, unknown>>;
test('the same thing again changes nothing, and says so', async () => {
	const file = inventedFile('twice.txt', {symbol: 'S/2031/11'});
	const {run, bytes} = await importedLibrary(file);
	const before = bytes();
	const {code, stdout} = await run(['import', file]);
	expect([code, stdout]).toEqual([0, expect.stringContaining('changes nothing')]);
	expect(bytes()).toEqual(before);
});

test('another document of the same symbol takes its place, and says so', async () => {
	const {run, json} = await importedLibrary(inventedFile('first.txt', {symbol: 'S/2031/12'}));
	const other = inventedFile('second.txt', {symbol: 'S/2031/12', country: 'Ostreva'});
	expect((await run(['import', other])).stdout).toContain(
		'imported from second.txt, in place of the one that was there',
	);
	expect(await json('library')).toMatchObject([{symbol: 'S/2031/12', title: 'Security Council mission to Ostreva'}]);
});

test('one document under two names is one report', async () => {
	const file = inventedFile('S_2031_40.txt');
	const {run, json} = await importedLibrary(file);
	const hits = await json('search', 'quays');
	const copy = inventedFile('download.txt');
	const {stdout} = await run(['import', copy]);
	expect(stdout).toMatch(/^S\/2031\/40\n.*\n {2}in your library already: download\.txt changes nothing\n/);
	expect(stdout).toMatch(/^ {2}next +mission-brief S\/2031\/40 /m);
	expect(await json('library')).toMatchObject([{symbol: 'S/2031/40'}]);
	expect(await json('search', 'quays')).toEqual(hits);
});

test('a copy that has less than the one it replaces says so', async () => {
	const paragraphs = ['The quays are closed.', 'The mayor asked for a crane.', 'The road is open.'];
	const {run, json} = await importedLibrary(inventedFile('whole.txt', {symbol: 'S/2031/41', paragraphs}));
	const part = inventedFile('part.txt', {symbol: 'S/2031/41', paragraphs: paragraphs.slice(0, 2)});
	expect((await run(['import', part])).stdout).toContain(
		'  check     the one that was there, from whole.txt, had more: 3 paragraphs\n',
	);
	const whole = inventedFile('whole again.txt', {symbol: 'S/2031/41', paragraphs: [...paragraphs, 'All is well.']});
	const again = await json<Entry>('import', whole);
	expect(again).toMatchObject({state: 'replaced', replaced: {name: 'part.txt', paragraphs: 2}, check: {}});
	expect((await run(['import', part])).stdout).toContain('had more: 4 paragraphs');
});
