import {mkdirSync, writeFileSync} from 'node:fs';
import {isAbsolute, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {libraryVersion} from '../../../source/library/store/schema/steps.ts';
import {ownFolder} from '../../library/own-library.ts';
import {filled, makeNewer} from '../../library/store/spoilt.ts';
import {commandLine} from '../command-line.ts';

/** A folder with a library that a program to come has written. */
function newer(): string {
	const {folder, path} = filled(1);
	makeNewer(path);
	return folder;
}

/** A folder with something else in the place of the library. */
function blocked(): string {
	const folder = ownFolder();
	mkdirSync(join(folder, 'library.sqlite'));
	return folder;
}

describe('the folder of the data', () => {
	test('is handed to the briefing, from wherever the program is', async () => {
		const {opened} = await commandLine(['--data', 'mine'], {columns: 80});
		expect(opened?.data).toBe(join(process.cwd(), 'mine'));
		expect(isAbsolute(opened?.data ?? '')).toBe(true);
		expect((await commandLine([], {columns: 80})).opened).not.toHaveProperty('data');
	});
});

describe('what cannot be read', () => {
	test.each([
		[newer, 65, `is a library of version 99, and this program knows ${libraryVersion}: it takes a newer mission-brief`],
		[blocked, 66, 'is a directory'],
	])('is the end where it was asked for, and one line where it was not', async (make, code, reason) => {
		const folder = make();
		const line = `mission-brief: ${join(folder, 'library.sqlite')}: ${reason}`;
		expect(await commandLine(['notes', '--data', folder, '--json'])).toMatchObject({
			code,
			stdout: '',
			stderr: `${line}\n`,
		});
		expect(await commandLine(['programme', '--data', folder])).toMatchObject({
			code: 0,
			stdout: (await commandLine(['programme'])).stdout,
			stderr: `${line}; what you keep is left out\n`,
		});
	});

	test('is not even looked for where nothing of it is shown', async () => {
		const folder = newer();
		expect(await commandLine(['--data', folder])).toMatchObject({code: 0, stderr: ''});
		expect(await commandLine(['--view', 'programme', '--data', folder])).toMatchObject({
			stderr: expect.stringContaining('version 99'),
		});
	});

	test('and is damaged is kept aside, said in one line', async () => {
		const folder = ownFolder();
		const path = join(folder, 'library.sqlite');
		writeFileSync(path, 'spoilt '.repeat(1000));
		const {code, stdout, stderr} = await commandLine(['now', '--at', '2031-05-04T09:20', '--data', folder]);
		expect([code, stdout.split('\n')[1]]).toEqual([0, expect.stringMatching(/^on {4}Government/)]);
		expect(stderr).toBe(
			`mission-brief: the library in ${path} is damaged; it is kept as ${join(folder, 'library.damaged.sqlite')}, and a new one is begun\n`,
		);
	});
});
