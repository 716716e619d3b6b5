import {copyFileSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {noteOn, openOwn, ownFolder, textsIn} from '../own-library.ts';
import {runAnother} from './programs/another-program.ts';

test('the file alone has all that was written, once nothing more is', async () => {
	const library = openOwn();
	const path = join(library.folder, 'library.sqlite');
	library.notes.add(noteOn('first'));
	library.notes.add(noteOn('second'));
	expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
	await vi.waitFor(() => expect(statSync(`${path}-wal`).size).toBe(0), {timeout: 10_000});
	const alone = ownFolder();
	copyFileSync(path, join(alone, 'library.sqlite'));
	expect(textsIn(openOwn(alone))).toEqual(['first', 'second']);
	library.notes.add(noteOn('third'));
	expect(textsIn(library)).toEqual(['first', 'second', 'third']);
});

test('a log that is removed while the library is open costs no note, and others can read on', async () => {
	const library = openOwn();
	const path = join(library.folder, 'library.sqlite');
	library.notes.add(noteOn('before'));
	rmSync(`${path}-wal`);
	library.notes.add(noteOn('after'));
	const other = await runAnother([library.folder, 'try', 'elsewhere']);
	expect(JSON.parse(other.stdout)).toMatchObject({added: 'elsewhere'});
	expect(textsIn(library).toSorted()).toEqual(['after', 'before', 'elsewhere']);
	library.close();
	expect(textsIn(openOwn(library.folder)).toSorted()).toEqual(['after', 'before', 'elsewhere']);
});
