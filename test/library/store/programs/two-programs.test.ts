import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {expect, test} from 'vitest';
import {amount, isLong} from '../../../amount.ts';
import {noteOn, openOwn, ownFolder, report, textsIn} from '../../own-library.ts';
import {runAnother} from './another-program.ts';

const write = (folder: string, count: number, name: string) => runAnother([folder, 'write', String(count), name]);

test('two programs that write at once lose no note', async () => {
	const count = amount(50, 500);
	const folder = ownFolder();
	const programs = await Promise.all([write(folder, count, 'one'), write(folder, count, 'other')]);
	expect(programs).toEqual(programs.map(() => ({code: 0, signal: null, stdout: '[]', stderr: ''})));
	const wanted = ['one', 'other'].flatMap((name) => Array.from({length: count}, (_, at) => `${name} ${at}`));
	expect(textsIn(openOwn(folder)).toSorted()).toEqual(wanted.toSorted());
});

test('several that make the library at once make one', async () => {
	const folder = ownFolder();
	const programs = await Promise.all(Array.from({length: amount(4, 8)}, (_, at) => write(folder, 2, `program ${at}`)));
	expect(programs).toEqual(programs.map(() => ({code: 0, signal: null, stdout: '[]', stderr: ''})));
	expect(openOwn(folder).notes.ofReport(report)).toHaveLength(2 * programs.length);
	expect(readdirSync(folder).filter((name) => /damaged|backup/.test(name))).toEqual([]);
});

test.runIf(isLong)(
	'a program waits for another that writes or makes the library, and in the end says so in one line',
	async () => {
		const written = openOwn();
		written.notes.add(noteOn('kept'));
		const begun = ownFolder();
		const held = [join(written.folder, 'library.sqlite'), join(begun, 'library.lock')].map((path) => {
			const database = new DatabaseSync(path);
			database.exec('BEGIN EXCLUSIVE');
			return database;
		});
		const folders = [written.folder, begun];
		const tried = await Promise.all(folders.map((folder) => runAnother([folder, 'try', 'mine'])));
		for (const database of held) {
			database.close();
		}

		for (const [at, folder] of folders.entries()) {
			const message = `${join(folder, 'library.sqlite')}: another program is writing to it`;
			expect(JSON.parse(tried[at]?.stdout ?? '')).toMatchObject({added: {code: 'busy', message}});
		}

		expect(written.notes.ofReport(report)).toHaveLength(1);
		expect(openOwn(begun).notes.ofReport(report)).toEqual([]);
	},
);

test('what one writes, another that has the library open sees', () => {
	const one = openOwn();
	const other = openOwn(one.folder);
	expect(other.notes.ofReport(report)).toEqual([]);
	const note = one.notes.add(noteOn('hello'));
	expect(other.notes.ofReport(report)).toEqual([note]);
	other.notes.remove(note.id);
	expect(one.notes.ofReport(report)).toEqual([]);
});
