import {expect, test} from 'vitest';
import {openOwn} from '../../library/own-library.ts';
import type {Entry} from '../command-line.ts';
import {importedLibrary, inventedFile} from '../documents.ts';

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

test('a copy that has less than the one that is there takes its place only where that is forced, and says so', async () => {
	const paragraphs = ['The quays are closed.', 'The mayor asked for a crane.', 'The road is open.'];
	const {run, json} = await importedLibrary(inventedFile('whole.txt', {symbol: 'S/2031/41', paragraphs}));
	const part = inventedFile('part.txt', {symbol: 'S/2031/41', paragraphs: paragraphs.slice(0, 2)});
	const before = await json('library');
	expect(await run(['import', part, inventedFile('other.txt', {symbol: 'S/2031/44'})])).toMatchObject({
		code: 73,
		stdout: expect.stringMatching(/^S\/2031\/44\n/),
		stderr: expect.stringMatching(
			/part\.txt: not imported: the S\/2031\/41 in your library, from whole\.txt, has more: 3 paragraphs, and this 2; --force replaces it\n/,
		),
	});
	expect(await json('library')).toEqual(expect.arrayContaining(before as unknown[]));
	expect((await run(['import', '--force', part])).stdout).toContain(
		'  check     the one that was there, from whole.txt, had more: 3 paragraphs\n',
	);
	const whole = inventedFile('whole again.txt', {symbol: 'S/2031/41', paragraphs: [...paragraphs, 'All is well.']});
	const again = await json<Entry>('import', whole);
	expect(again).toMatchObject({state: 'replaced', replaced: {name: 'part.txt', paragraphs: 2}, check: {}});
});

test('notes stay with their words in another copy, and those on what it has not are told', async () => {
	const said = ['The mayor said that the well was dry.', 'The mayor feared that the crane would fall.'];
	const {run, json, folder} = await importedLibrary(
		inventedFile('notes-1.txt', {symbol: 'S/2031/42', paragraphs: [said.join(' '), 'All is well.']}),
	);
	const ids = new Map((await json<Entry[]>('issues', 'S/2031/42')).map(({kind, id}) => [kind, String(id)]));
	const {notes, close} = openOwn(folder);
	for (const [kind, text] of [
		['reports', 'Which well?'],
		['fears', 'Whose crane?'],
	] as const) {
		notes.add({report: 'S/2031/42', target: {kind: 'statement', id: ids.get(kind) ?? ''}, text});
	}

	close();
	const longer = ['The mayor asked that the road be mended.', ...said].join(' ');
	const {stdout} = await run(['import', inventedFile('notes-2.txt', {symbol: 'S/2031/42', paragraphs: [longer]})]);
	expect(stdout).not.toContain('not in this copy');
	const printed = () => json<Entry[]>('notes', '--report', 'S/2031/42');
	const titled = async () => (await printed()).map(({text, title}) => [text, title]);
	expect(await titled()).toEqual([
		['Which well?', 'the well was dry'],
		['Whose crane?', 'the crane would fall'],
	]);
	const shorter = inventedFile('notes-3.txt', {symbol: 'S/2031/42', paragraphs: [said[1] ?? '']});
	expect((await run(['import', '--force', shorter])).stdout).toContain(
		'  check     your note on what is not in this copy, kept: “Which well?”\n',
	);
	expect(await titled()).toEqual([
		['Whose crane?', 'the crane would fall'],
		['Which well?', null],
	]);
	const shown = await json<Entry>('library', 'show', 'S/2031/42');
	expect(shown).toMatchObject({check: {notes: ['Which well?']}});
});
