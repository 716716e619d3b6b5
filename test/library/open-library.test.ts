import {existsSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {notesIn} from '../../source/library/reader/notes.ts';
import {accessTo} from '../../source/library/store/access.ts';
import {minutes, noteOn, openOwn, ownFolder, report, statement} from './own-library.ts';
import {runAnother} from './store/programs/another-program.ts';

const attempt = async (env: Record<string, string>, cwd: string, home = cwd) => {
	const {stdout, stderr} = await runAnother(['', 'try', 'mine'], {env, cwd, home});
	expect(stderr).toBe('');
	return JSON.parse(stdout);
};

describe('a library', () => {
	test('is not made by opening it, nor by looking for what is not there', () => {
		const folder = join(ownFolder(), 'data', 'mission-brief');
		const library = openOwn(folder);
		expect(library.notes.ofReport(report)).toEqual([]);
		expect(library.drafts.get(report, statement)).toBeUndefined();
		expect(library.checks.ofReport(report)).toEqual([]);
		expect(library.savedLenses.ofReport(report)).toEqual([]);
		library.close();
		expect(existsSync(folder)).toBe(false);
	});

	test('is made with its folder by what is written first, for its owner only', () => {
		const folder = join(ownFolder(), 'data', 'mission-brief');
		const library = openOwn(folder);
		library.marks.toggle(report, statement);
		expect(statSync(folder).mode & 0o777).toBe(0o700);
		expect(readdirSync(folder).filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0)).toEqual([
			'library.lock',
		]);
		library.close();
		expect(readdirSync(folder)).toEqual(['library.lock', 'library.sqlite']);
	});

	test('writes through a log to the disk, and leaves nothing of what is removed', () => {
		const folder = ownFolder();
		const access = accessTo(folder, expect.unreachable);
		const notes = notesIn(access, minutes());
		const {id} = notes.add(noteOn('the name of an informant'));
		const setting = (name: string) => access.read((queries) => queries.get(`PRAGMA ${name}`));
		expect(setting('journal_mode')).toEqual({journal_mode: 'wal'});
		expect(setting('synchronous')).toEqual({synchronous: 2});
		expect(setting('foreign_keys')).toEqual({foreign_keys: 1});
		notes.remove(id);
		access.close();
		const bytes = readFileSync(join(folder, 'library.sqlite'), 'latin1');
		expect(bytes).toContain('CREATE TABLE notes');
		expect(bytes).not.toContain('informant');
	});

	test('can be used after it was closed', () => {
		const library = openOwn();
		library.notes.add(noteOn('before'));
		library.close();
		library.notes.add(noteOn('after'));
		library.close();
		library.close();
		expect(library.notes.ofReport(report)).toHaveLength(2);
	});

	test('whose folder vanishes while it is open is begun anew, not written to what is gone', () => {
		const library = openOwn(join(ownFolder(), 'data'));
		library.notes.add(noteOn('gone'));
		rmSync(library.folder, {recursive: true});
		expect(library.notes.ofReport(report)).toEqual([]);
		library.notes.add(noteOn('there'));
		library.close();
		expect(openOwn(library.folder).notes.ofReport(report)).toMatchObject([{text: 'there'}]);
		expect(library.warnings).toEqual([]);
	});
});

describe('the folder', () => {
	test("is the user's data folder", async () => {
		const home = ownFolder();
		expect(await attempt({}, home)).toMatchObject({before: [], added: 'mine'});
		expect(existsSync(join(home, '.local', 'share', 'mission-brief', 'library.sqlite'))).toBe(true);
		expect(await attempt({XDG_DATA_HOME: join(home, 'mine')}, home)).toMatchObject({before: []});
		expect(existsSync(join(home, 'mine', 'mission-brief', 'library.sqlite'))).toBe(true);
	});

	test('is nowhere without a home: nothing is written where the program is started', async () => {
		const folder = ownFolder();
		const {stderr} = await runAnother(['', 'try', 'mine'], {env: {HOME: ''}, cwd: folder, home: folder});
		expect(stderr).toContain('the home folder is not known; --data says where your data are');
		expect(readdirSync(folder)).toEqual([]);
	});
});
