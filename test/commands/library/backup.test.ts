import {chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {meeting, noteOn, openOwn, ownFolder, report, statement, textsIn} from '../../library/own-library.ts';
import {buildVersionOne} from '../../library/store/schema/version-one.ts';
import {inDatabase, makeNewer} from '../../library/store/spoilt.ts';
import {commandLine, failureOf, jsonOf} from '../command-line.ts';
import {importedLibrary, inventedFile} from '../documents.ts';

const belmarra = inventedFile('belmarra.txt', {symbol: 'S/2031/40', day: 4});

/** A folder with one report and something of each kind that a reader adds. */
async function kept() {
	const {folder} = await importedLibrary(belmarra);
	const library = openOwn(folder);
	library.notes.add(noteOn('ask about the ferry'));
	library.drafts.save({report, target: meeting, text: 'half a', note: undefined, meeting: undefined});
	library.marks.toggle(report, statement);
	library.checks.advance({report, checklist: 'm-1', target: {kind: 'term', id: '3'}});
	library.ownMeetings.add({report, date: '2031-05-04', title: 'Lunch', with: []});
	library.savedLenses.save({report, name: 'north', actors: ['a-1']});
	return {folder, library, file: join(ownFolder(), 'mine.backup')};
}

const counts = {
	reports: 1,
	notes: 1,
	drafts: 1,
	marks: 1,
	ticks: 1,
	meetings: 1,
	questions: 0,
	lenses: 1,
	corrections: 0,
};
const inWords = '1 report, 1 note, 1 draft, 1 mark, 1 tick, 1 meeting, 1 lens';
const texts = (folder: string) => textsIn(openOwn(folder));

describe('a backup', () => {
	test('has all that is kept while the library is open, and brings it to another computer', async () => {
		const {folder, library, file} = await kept();
		const written = await commandLine(['backup', file, '--data', folder, '--json']);
		expect(written).toMatchObject({code: 0, stderr: `mission-brief: ${file}: ${inWords}\n`});
		expect(JSON.parse(written.stdout)).toEqual({file, ...counts});
		expect(statSync(file).mode & 0o777).toBe(0o600);
		library.notes.add(noteOn('after it'));
		const there = join(ownFolder(), 'new');
		const restored = await commandLine(['restore', file, '--data', there, '--json']);
		expect(restored).toMatchObject({code: 0, questions: []});
		expect(restored.stderr).toBe(`mission-brief: restored from ${file}: ${inWords}\n`);
		expect(JSON.parse(restored.stdout)).toEqual({file, ...counts, kept: null});
		expect(texts(there)).toEqual(['ask about the ferry']);
		expect(await jsonOf('search', 'mission', '--data', there)).toEqual(
			expect.arrayContaining([expect.objectContaining({report: 'S/2031/40'})]),
		);
	});

	test('replaces a file only where that is forced, and never the library', async () => {
		const {folder, file} = await kept();
		writeFileSync(file, 'a letter');
		expect(await commandLine(['backup', file, '--data', folder])).toMatchObject({code: 73});
		expect(readFileSync(file, 'utf8')).toBe('a letter');
		expect(await commandLine(['backup', file, '--data', folder, '--force'])).toMatchObject({code: 0});
		const library = join(folder, 'library.sqlite');
		expect(await failureOf(commandLine(['backup', library, '--data', folder, '--force']))).toBe(
			`73: ${library}: is read for this, and is not replaced`,
		);
		expect(texts(folder)).toEqual(['ask about the ferry']);
		expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
	});

	test('of nothing is none, and one that cannot be written leaves nothing behind', async () => {
		const file = join(ownFolder(), 'none.backup');
		expect(await commandLine(['backup', file, '--data', ownFolder()])).toMatchObject({code: 66});
		expect(existsSync(file)).toBe(false);
		const {folder} = await kept();
		expect(await commandLine(['backup', join(folder, 'no', 'folder'), '--data', folder])).toMatchObject({code: 73});
		expect(await commandLine(['backup', '/dev/null', '--data', folder])).toMatchObject({code: 73});
		expect(await commandLine(['backup', 'one', 'two', '--data', folder])).toMatchObject({code: 64});
	});
});

describe('restore', () => {
	test('asks, keeps what was there beside it, and can bring that back', async () => {
		const {folder, library, file} = await kept();
		await commandLine(['backup', file, '--data', folder]);
		library.notes.add(noteOn('written since'));
		const asked = ['restore', file, '--data', folder];
		expect(await commandLine(asked)).toMatchObject({code: 64, questions: [expect.stringContaining('2 notes')]});
		expect(await commandLine(asked, {answer: 'n'})).toMatchObject({code: 1});
		expect(texts(folder)).toHaveLength(2);
		const aside = join(folder, 'library.replaced.sqlite');
		expect(await commandLine(asked, {answer: 'y'})).toMatchObject({
			code: 0,
			stderr: `mission-brief: restored from ${file}: ${inWords}; what was there is kept as ${aside}\n`,
		});
		// A briefing that has it open goes on with what was restored.
		expect(textsIn(library)).toEqual(['ask about the ferry']);
		library.notes.add(noteOn('and on'));
		expect(texts(folder)).toEqual(['ask about the ferry', 'and on']);
		expect(await commandLine(['restore', aside, '--data', folder, '--yes'])).toMatchObject({code: 0, questions: []});
		expect(texts(folder)).toEqual(['ask about the ferry', 'written since']);
		expect(readdirSync(folder)).toContain('library.replaced-2.sqlite');
	});

	test('over what a program left that was killed: no old log is beside the new file', async () => {
		const {folder, library, file} = await kept();
		await commandLine(['backup', file, '--data', folder]);
		library.notes.add(noteOn('in the log'));
		const crashed = ownFolder();
		for (const name of readdirSync(folder)) {
			copyFileSync(join(folder, name), join(crashed, name));
		}

		expect(await commandLine(['restore', file, '--data', crashed, '--yes'])).toMatchObject({code: 0});
		expect(texts(crashed)).toEqual(['ask about the ferry']);
		const aside = ownFolder();
		copyFileSync(join(crashed, 'library.replaced.sqlite'), join(aside, 'library.sqlite'));
		expect(texts(aside)).toEqual(['ask about the ferry', 'in the log']);
	});

	test('reads what an earlier version wrote, and what cannot be written', async () => {
		const folder = ownFolder();
		const old = buildVersionOne(ownFolder());
		chmodSync(old, 0o400);
		expect(await commandLine(['restore', old, '--data', folder])).toMatchObject({code: 0});
		expect(texts(folder)).not.toEqual([]);
	});

	test.each<readonly [string, RegExp, (file: string) => void]>([
		['a letter', /^65: .* is no backup of mission-brief/, (file) => writeFileSync(file, 'a letter')],
		['an empty file', /^65: .* is no backup of mission-brief/, (file) => writeFileSync(file, '')],
		[
			'the database of another program',
			/^65: .* is no backup of mission-brief/,
			(file) => inDatabase(file, 'CREATE TABLE bookmarks (url)'),
		],
		['one of a newer program', /^65: .* takes a newer mission-brief/, makeNewer],
		['a damaged one', /^65: .* is damaged/, (file) => writeFileSync(file, readFileSync(file).fill(0xa5, 8192, 12_288))],
		['one that was cut', /^65: .* is damaged/, (file) => writeFileSync(file, readFileSync(file).subarray(0, 20_000))],
		['a folder', /^66: .* is no file/, (file) => file],
	])('refuses %s, and changes nothing', async (what, why, spoil) => {
		const {folder, file} = await kept();
		if (!/letter|empty|another|folder/.test(what)) {
			await commandLine(['backup', file, '--data', folder]);
		}

		spoil(file);
		const named = what === 'a folder' ? folder : file;
		expect(await failureOf(commandLine(['restore', named, '--data', folder, '--yes']))).toMatch(why);
		expect(texts(folder)).toEqual(['ask about the ferry']);
		expect(readdirSync(folder).filter((name) => /replaced|damaged/.test(name))).toEqual([]);
	});

	test('of no file, or of the library itself, is refused', async () => {
		const {folder, file} = await kept();
		expect(await commandLine(['restore', file, '--data', folder])).toMatchObject({code: 66});
		const library = join(folder, 'library.sqlite');
		expect(await commandLine(['restore', library, '--data', folder, '--yes'])).toMatchObject({code: 64});
	});

	test('takes the place of a library that is damaged', async () => {
		const {folder, library, file} = await kept();
		await commandLine(['backup', file, '--data', folder]);
		library.close();
		writeFileSync(join(folder, 'library.sqlite'), 'spoilt '.repeat(1000));
		expect(await commandLine(['restore', file, '--data', folder])).toMatchObject({
			code: 0,
			stderr: expect.stringContaining('library.damaged.sqlite'),
		});
		expect(texts(folder)).toEqual(['ask about the ferry']);
	});
});
