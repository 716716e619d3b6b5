import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {expect, onTestFinished, test, vi} from 'vitest';
import {existingLibrary} from '../../source/library/existing-library.ts';
import {noteOn, openOwn, ownFolder, report} from './own-library.ts';

const world = {now: () => '2031-05-04T09:00:00.000Z', warn: () => {}};

test('a library that is there is opened', async () => {
	const own = openOwn();
	own.notes.add(noteOn('kept'));
	own.close();
	const library = await existingLibrary(own.folder, world);
	onTestFinished(() => library?.close());
	expect(library?.notes.ofReport(report)).toMatchObject([{text: 'kept'}]);
});

test('one that is not is none, and is not made', async () => {
	const folder = join(ownFolder(), 'missing');
	expect(await existingLibrary(folder, world)).toBeUndefined();
	expect(existsSync(folder)).toBe(false);
});

test('by default it is in the user’s data folder', async () => {
	const home = ownFolder();
	vi.stubEnv('XDG_DATA_HOME', home);
	onTestFinished(() => {
		vi.unstubAllEnvs();
	});
	expect(await existingLibrary(undefined, world)).toBeUndefined();
	const own = openOwn(join(home, 'mission-brief'));
	own.notes.add(noteOn('kept'));
	own.close();
	const library = await existingLibrary(undefined, world);
	onTestFinished(() => library?.close());
	expect(library?.notes.ofReport(report)).toHaveLength(1);
});
