import {once} from 'node:events';
import {statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import {expect, test} from 'vitest';
import {makeFolder} from '../../../source/library/store/folder.ts';
import {ownFolder} from '../own-library.ts';

const foldersAtOnce = join(import.meta.dirname, 'folders-at-once.ts');

test('a folder and those it is in are made for their owner alone', () => {
	const top = join(ownFolder(), 'share');
	const folder = join(top, 'mission-brief');
	makeFolder(folder);
	makeFolder(folder);
	expect([top, folder].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700]);
});

test('two programs that make the same ones at once both go on', async () => {
	const home = ownFolder();
	const folders = Array.from({length: 50}, (_, at) => join(home, String(at), '.local', 'share', 'mission-brief'));
	const counter = new Int32Array(new SharedArrayBuffer(4));
	const both = [1, 2].map(() => new Worker(foldersAtOnce, {workerData: {folders, counter}}));
	const failures = await Promise.all(both.map(async (thread) => (await once(thread, 'message')).flat()));
	expect(failures).toEqual([[], []]);
	expect(folders.filter((folder) => !statSync(folder).isDirectory())).toEqual([]);
});

test('what is no folder, or leads nowhere, is refused', () => {
	const home = ownFolder();
	writeFileSync(join(home, 'file'), '');
	symlinkSync(join(home, 'nowhere'), join(home, 'link'));
	expect(() => makeFolder(join(home, 'file'))).toThrow('EEXIST');
	expect(() => makeFolder(join(home, 'file', 'mission-brief'))).toThrow('ENOTDIR');
	expect(() => makeFolder(join(home, 'link'))).toThrow('ENOENT');
});
