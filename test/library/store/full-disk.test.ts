import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {notesIn} from '../../../source/library/reader/notes.ts';
import {accessTo} from '../../../source/library/store/access.ts';
import {errorOf, minutes, noteOn, openOwn, ownFolder, report, textsIn} from '../own-library.ts';
import {buildVersionOne, lookInto} from './schema/version-one.ts';
import {smallDisk} from './small-disk.ts';

const kibibyte = 1024;
const long = 'a word and another '.repeat(3000);

test('a note that finds no room is refused in one line, and is kept once there is some', (context) => {
	const {folder, fill, clear} = smallDisk(join(ownFolder(), 'disk'), context);
	const library = openOwn(folder);
	library.notes.add(noteOn('kept'));
	fill();
	const refusal = {
		name: 'LibraryError',
		code: 'full',
		message: `${join(folder, 'library.sqlite')}: no space left on the device`,
	};
	expect(errorOf(() => library.notes.add(noteOn(long)))).toMatchObject(refusal);
	expect(errorOf(() => library.drafts.save(noteOn(long)))).toMatchObject(refusal);
	expect(textsIn(library)).toEqual(['kept']);
	clear();
	library.notes.add(noteOn(long));
	expect(library.notes.ofReport(report)).toHaveLength(2);
	expect(library.warnings).toEqual([]);
});

test('a program that starts on a full disk can read, and write once there is room', (context) => {
	const {folder, fill, clear} = smallDisk(join(ownFolder(), 'disk'), context);
	const before = openOwn(folder);
	before.notes.add(noteOn('kept'));
	before.close();
	fill();
	const library = openOwn(folder);
	expect(textsIn(library)).toEqual(['kept']);
	expect(errorOf(() => library.notes.add(noteOn('new')))).toMatchObject({code: 'full'});
	expect(library.notes.ofReport(report)).toHaveLength(1);
	clear();
	library.notes.add(noteOn('new'));
	expect(textsIn(library)).toEqual(['kept', 'new']);
});

test('a library cannot be begun on a full disk, and is once there is room', (context) => {
	const {folder, fill, clear} = smallDisk(join(ownFolder(), 'disk'), context);
	fill();
	const library = openOwn(folder);
	expect(library.notes.ofReport(report)).toEqual([]);
	expect(errorOf(() => library.notes.add(noteOn('new')))).toMatchObject({code: 'full'});
	expect(library.notes.ofReport(report)).toEqual([]);
	clear();
	library.notes.add(noteOn('new'));
	expect(library.notes.ofReport(report)).toHaveLength(1);
	expect(library.warnings).toEqual([]);
});

test('an older library that finds no room for its copy stays as it was', (context) => {
	const {folder, fill, clear} = smallDisk(join(ownFolder(), 'disk'), context);
	const path = buildVersionOne(
		folder,
		Array.from({length: 40}, (_, at) => `${at} ${'x'.repeat(2 * kibibyte)}`),
	);
	const library = openOwn(folder);
	// None at all, room for the log only, and room for half of the copy.
	for (const left of [0, 48, 96]) {
		fill(left * kibibyte);
		for (const work of [() => library.notes.add(noteOn('new')), () => library.notes.ofReport(report)]) {
			const {code, message} = errorOf(work);
			expect(code).toBe('full');
			expect(message).toMatch(
				/library\.sqlite: (?:cannot be brought from version 1 to \d+: )?no space left on the device$/,
			);
		}

		clear();
		expect(lookInto(path)).toMatchObject({version: 1});
		expect(readdirSync(folder).filter((name) => name.includes('backup'))).toEqual([]);
	}

	library.notes.add(noteOn('new'));
	expect(lookInto(path).notes).toHaveLength(42);
	expect(lookInto(join(folder, 'library.v1.backup.sqlite')).notes).toHaveLength(41);
});

test('the same where no disk can be mounted: a file that may not grow', () => {
	const access = accessTo(ownFolder(), () => {});
	onTestFinished(access.close);
	const notes = notesIn(access, minutes());
	const note = notes.add(noteOn('kept'));
	const limit = (pages: number) => access.read((queries) => queries.get(`PRAGMA max_page_count = ${pages}`));
	limit(1);
	expect(errorOf(() => notes.add(noteOn(long)))).toMatchObject({code: 'full'});
	expect(errorOf(() => notes.edit(note, long))).toMatchObject({code: 'full'});
	expect(notes.ofReport(report)).toEqual([note]);
	limit(100_000);
	notes.edit(note, long);
	expect(notes.ofReport(report)).toMatchObject([{text: long.trim()}]);
});
