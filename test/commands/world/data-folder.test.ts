import {existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {ownFolder} from '../../library/own-library.ts';
import {commandLine, failureOf} from '../command-line.ts';
import {inventedFile} from '../documents.ts';

const document = inventedFile('for-some-folder.txt', {symbol: 'S/2031/70'});

/** Paths that are no folder for anybody's data, each made in a folder of its own. */
const wrong: readonly (readonly [what: string, make: (folder: string) => string, write: string, read: string])[] = [
	[
		'a file',
		aFile,
		'/library.sqlite: its folder is not a directory',
		': is not a folder; --data names the folder of your data',
	],
	[
		'below a file',
		(folder) => join(aFile(folder), 'data'),
		'/library.sqlite: a part of its path is not a directory',
		': there is no such folder; --data names the folder of your data',
	],
	[
		'a link that leads nowhere',
		(folder) => {
			symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
			return join(folder, 'link');
		},
		'/library.sqlite: its folder cannot be made',
		': there is no such folder; --data names the folder of your data',
	],
	[
		'links in a circle',
		(folder) => {
			symlinkSync('circle', join(folder, 'circle'));
			return join(folder, 'circle');
		},
		'/library.sqlite: the links in its path lead in a circle',
		': the links in its path lead in a circle',
	],
	[
		'one whose library is a folder',
		(folder) => {
			mkdirSync(join(folder, 'library.sqlite'));
			return folder;
		},
		'/library.sqlite: is a directory',
		'/library.sqlite: is a directory',
	],
	[
		'a name that is too long',
		(folder) => join(folder, 'x'.repeat(300)),
		'/library.sqlite: its path is too long',
		': its path is too long',
	],
];

function aFile(folder: string): string {
	writeFileSync(join(folder, 'file'), 'mine');
	return join(folder, 'file');
}

describe('--data that is no folder', () => {
	test('is a slip for whatever is asked, the report that comes with the program as well, and is not made', async () => {
		const data = join(ownFolder(), 'nowhere');
		for (const args of [
			['issues', 'S/2031/7'],
			['search', 'talks'],
			['brief', 'ffa'],
			['issues', document],
			['terms', document],
			['programme', document],
			['brief', 'Harbour Authority', '--report', document],
			['now', '--report', document],
			['notes', '--report', document],
		]) {
			expect(await failureOf(commandLine([...args, '--data', data]))).toBe(
				`66: ${data}: there is no such folder; --data names the folder of your data`,
			);
		}

		expect(existsSync(data)).toBe(false);
	});

	test.each(wrong)('%s: one line, 73 to write and 66 to read', async (_, make, write, read) => {
		const data = make(ownFolder());
		expect(await failureOf(commandLine(['import', document, '--data', data]))).toBe(`73: ${data}${write}`);
		for (const args of [['library'], ['library', 'show', 'x'], ['statements', 'mayor'], ['issues', 'S/2031/70']]) {
			expect(await failureOf(commandLine([...args, '--data', data]))).toBe(`66: ${data}${read}`);
		}
	});

	// There the system says of every folder that it cannot be made because it is not there.
	test.runIf(existsSync('/proc/self'))('below /proc: the same, at once', async () => {
		for (const data of ['/proc/x', '/proc/x/y', '/proc/self/x/y/z']) {
			expect(await failureOf(commandLine(['import', document, '--data', data]))).toBe(
				`73: ${data}/library.sqlite: its folder cannot be made`,
			);
		}
	});
});

test('folders that are not there yet are made by an import, for their owner only', async () => {
	const data = join(ownFolder(), 'new', 'folder');
	expect(await commandLine(['import', document, '--data', data])).toMatchObject({code: 0, stderr: ''});
	expect([data, join(data, '..')].map((folder) => statSync(folder).mode & 0o777)).toEqual([0o700, 0o700]);
	expect(readFileSync(join(data, 'library.sqlite')).length).toBeGreaterThan(0);
	expect((await commandLine(['issues', 'S/2031/70', '--data', data])).code).toBe(0);
});
