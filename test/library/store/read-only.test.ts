import {chmodSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {libraryVersion} from '../../../source/library/store/schema/steps.ts';
import {isRoot, nobody} from '../../pty/harness/briefing.ts';
import {run} from '../../pty/harness/command.ts';
import {errorOf, noteOn, openOwn, ownFolder, report} from '../own-library.ts';
import {runAnother} from './programs/another-program.ts';
import {buildVersionOne} from './schema/version-one.ts';
import {filledWithReport, spoilTable} from './spoilt.ts';

/** What somebody without rights sees in a library, and what they are told when they write in it. */
async function tryAsNobody(folder: string): Promise<{readonly before: unknown; readonly added: unknown}> {
	const {stdout, stderr} = await runAnother([folder, 'try', 'mine'], {user: nobody});
	expect(stderr).toBe('');
	return JSON.parse(stdout);
}

/** A folder with a library that everybody may read and nobody may write. */
function readable(text: string): {readonly folder: string; readonly path: string} {
	const {folder, notes, close} = openOwn();
	notes.add(noteOn(text));
	close();
	return {folder, path: share(folder)};
}

function share(folder: string): string {
	for (const name of readdirSync(folder)) {
		chmodSync(join(folder, name), 0o444);
	}

	chmodSync(folder, 0o555);
	return join(folder, 'library.sqlite');
}

describe.runIf(isRoot)('as somebody without rights (skipped unless root runs the tests)', () => {
	test('a folder that is read-only is read, and refuses a note in one line', async () => {
		const {folder, path} = readable('kept');
		const there = readdirSync(folder);
		expect(await tryAsNobody(folder)).toEqual({
			before: ['kept'],
			added: {code: 'read-only', message: `${path}: permission denied`},
			warnings: [],
		});
		expect(readdirSync(folder)).toEqual(there);
	});

	test('one whose search is damaged, and cannot be put aside, is not said to have nothing', async () => {
		const {folder, path} = filledWithReport();
		spoilTable(path, 'search_data');
		share(folder);
		expect(await run(['search', 'boats', '--data', folder], {user: nobody})).toMatchObject({
			code: 65,
			stdout: '',
			stderr: `mission-brief: ${path}: is damaged\n`,
		});
	});

	test('so is one in which a program was killed: what is in the log is read', async () => {
		const {folder, path} = readable('kept');
		const library = openOwn(folder);
		library.notes.add(noteOn('in the log'));
		share(folder);
		expect(await tryAsNobody(folder)).toEqual({
			before: ['kept', 'in the log'],
			added: {code: 'read-only', message: `${path}: permission denied`},
			warnings: [],
		});
	});

	test('a file that is read-only in a folder that is not is read, too', async () => {
		const {folder, path} = readable('kept');
		chmodSync(folder, 0o777);
		expect(await tryAsNobody(folder)).toMatchObject({
			before: ['kept'],
			added: {code: 'read-only', message: `${path}: permission denied`},
		});
	});

	test('a read-only folder without a library is empty', async () => {
		const folder = ownFolder();
		chmodSync(folder, 0o555);
		for (const place of [folder, join(folder, 'deeper', 'still')]) {
			expect(await tryAsNobody(place)).toMatchObject({before: [], added: {code: 'read-only'}});
		}

		expect(readdirSync(folder)).toEqual([]);
	});

	test('a library that may not be read says so', async () => {
		const {folder, path} = readable('secret');
		chmodSync(path, 0o600);
		const refusal = `${path}: permission denied`;
		expect(await tryAsNobody(folder)).toMatchObject({
			before: {code: 'failed', message: refusal},
			added: {code: 'read-only', message: refusal},
		});
		chmodSync(folder, 0o700);
		expect(await tryAsNobody(folder)).toMatchObject({before: {code: 'failed', message: refusal}});
	});

	test('a damaged or older one that cannot be put right is left alone, and said to be so', async () => {
		const damaged = ownFolder();
		writeFileSync(join(damaged, 'library.sqlite'), 'spoilt '.repeat(1000));
		const spoilt = share(damaged);
		expect(await tryAsNobody(damaged)).toMatchObject({before: {code: 'damaged', message: `${spoilt}: is damaged`}});
		const older = ownFolder();
		buildVersionOne(older);
		const path = share(older);
		expect(await tryAsNobody(older)).toMatchObject({
			before: {
				code: 'read-only',
				message: `${path}: cannot be brought from version 1 to ${libraryVersion}: permission denied`,
			},
			added: {code: 'read-only', message: `${path}: permission denied`},
		});
		chmodSync(join(damaged, 'library.sqlite'), 0o666);
		expect(await tryAsNobody(damaged)).toMatchObject({before: {code: 'damaged'}});
	});

	test('a folder that may be written again takes the note', async () => {
		const folder = ownFolder(nobody);
		chmodSync(folder, 0o555);
		expect(await tryAsNobody(folder)).toMatchObject({added: {code: 'read-only'}});
		chmodSync(folder, 0o755);
		expect(await tryAsNobody(folder)).toMatchObject({before: [], added: 'mine'});
	});
});

test('a file where the folder should be, or a folder where the file should be, is said in one line', () => {
	const folder = ownFolder();
	writeFileSync(join(folder, 'file'), 'mine');
	const inFile = openOwn(join(folder, 'file'));
	expect(inFile.notes.ofReport(report)).toEqual([]);
	expect(errorOf(() => inFile.notes.add(noteOn('new')))).toMatchObject({
		code: 'failed',
		message: `${join(folder, 'file', 'library.sqlite')}: its folder is not a directory`,
	});
	mkdirSync(join(folder, 'library.sqlite'));
	const refusal = {code: 'failed', message: `${join(folder, 'library.sqlite')}: is a directory`};
	const onFolder = openOwn(folder);
	expect(errorOf(() => onFolder.notes.ofReport(report))).toMatchObject(refusal);
	expect(errorOf(() => onFolder.notes.add(noteOn('new')))).toMatchObject(refusal);
});
