import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {saveFile} from '../../../source/commands/output/save-file.ts';
import {smallDisk} from '../../library/store/small-disk.ts';
import {commandLine, failureOf, folder, maliFile} from '../command-line.ts';

const place = join(folder, 'output');
mkdirSync(place);

const save = (name: string, ...args: string[]) => commandLine(['text', ...args, '--output', join(place, name)]);
const read = (name: string) => readFileSync(join(place, name), 'utf8');

describe('--output writes a file', () => {
	test('whole, and says nothing', async () => {
		expect(await save('text.txt')).toMatchObject({code: 0, stdout: '', stderr: ''});
		expect(read('text.txt')).toBe((await commandLine(['text'])).stdout);
		expect(readdirSync(place)).toEqual(['text.txt']);
	});

	test('in the format of its ending, unless a flag names one', async () => {
		await save('text.json');
		await save('text.CSV');
		await save('text.md');
		await save('other.txt', '--json');
		await save('data.backup', '--json');
		expect(read('data.backup')).toBe(read('text.json'));
		await save('without', '--markdown');
		expect(read('without')).toBe(read('text.md'));
		expect(JSON.parse(read('text.json'))).toHaveLength(7);
		expect(read('text.CSV')).toMatch(/^paragraph,section,text,verbatim\r\n/);
		expect(read('text.md')).toMatch(/^# Text\n/);
		expect(read('other.txt')).toBe(read('text.json'));
	});

	test('in no format but that of its ending', async () => {
		expect(await failureOf(save('terms.pdf', '--csv'))).toBe(
			`64: --csv --output "${join(place, 'terms.pdf')}": a file that ends so is PDF`,
		);
		expect((await save('book.docx', '--json')).code).toBe(64);
	});

	test('in place of another only where that is forced, with its permissions, and through a link', async () => {
		writeFileSync(join(place, 'private.txt'), 'old');
		chmodSync(join(place, 'private.txt'), 0o600);
		symlinkSync('private.txt', join(place, 'link.txt'));
		expect(await failureOf(save('link.txt'))).toBe(
			`73: ${join(place, 'link.txt')}: is there already; --force replaces it`,
		);
		expect(read('private.txt')).toBe('old');
		expect((await save('link.txt', '--force')).code).toBe(0);
		expect(read('private.txt')).toContain('The mission travelled.');
		expect(readlinkSync(join(place, 'link.txt'))).toBe('private.txt');
		expect(statSync(join(place, 'private.txt')).mode & 0o777).toBe(0o600);
	});

	test.each(['foo.odt', 'foo', 'foo.'])(
		'%s has no ending that is a format: wrong usage, with those that work',
		async (name) => {
			expect(await failureOf(save(name))).toMatch(/^64: .* a file that ends in \.json, .* or \.docx can be written$/);
			expect(existsSync(join(place, name))).toBe(false);
		},
	);

	test('of two that write one new file at once the second is told that it is there', async () => {
		const path = join(place, 'at-once.txt');
		const ends = await Promise.allSettled(['one', 'other'].map((text) => saveFile(path, text, {isForced: false})));
		expect(ends.map(({status}) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
		expect(ends.find(({status}) => status === 'rejected')).toMatchObject({
			reason: {code: 73, reason: `${path}: is there already`},
		});
		expect(readdirSync(place).filter((name) => name.endsWith('.tmp'))).toEqual([]);
	});

	test('on a terminal too, without opening the briefing', async () => {
		const args = ['--output', join(place, 'overview.txt')];
		expect(await commandLine(args, {columns: 40})).toMatchObject({code: 0, stdout: '', opened: undefined});
		expect(read('overview.txt')).toBe((await commandLine([])).stdout);
	});

	test('and - or /dev/stdout is standard output', async () => {
		const {stdout} = await commandLine(['text']);
		expect((await commandLine(['text', '--output', '-'])).stdout).toBe(stdout);
		expect((await commandLine(['text', '--output', '/dev/stdout'])).stdout).toBe(stdout);
	});
});

describe('when it cannot', () => {
	test('a directory, or a folder that is not there: 73', async () => {
		mkdirSync(join(place, 'folder.txt'));
		expect(await failureOf(save('folder.txt'))).toBe(`73: ${join(place, 'folder.txt')}: is a directory`);
		expect(await failureOf(save('missing/text.txt'))).toBe(`73: ${join(place, 'missing/text.txt')}: no such directory`);
	});

	test('a device that is full: 74', async () => {
		expect(await failureOf(commandLine(['text', '--output', '/dev/full']))).toBe(
			'74: /dev/full: no space left on the device',
		);
	});

	test('a disk that fills up in the midst of it: 74, and what was there is whole', async (context) => {
		const disk = smallDisk(join(place, 'disk'), context);
		writeFileSync(join(disk.folder, 'text.txt'), 'kept');
		disk.fill(4096);
		expect(await failureOf(save('disk/text.txt', maliFile, '--force'))).toBe(
			`74: ${join(disk.folder, 'text.txt')}: no space left on the device`,
		);
		expect(read('disk/text.txt')).toBe('kept');
		expect(readdirSync(disk.folder)).toEqual(['ballast', 'text.txt']);
	});

	test('nothing found or wrong usage leaves what is there alone', async () => {
		writeFileSync(join(place, 'kept.txt'), 'kept');
		expect((await save('kept.txt', '--actor', 'observer')).code).toBe(1);
		expect((await save('kept.txt', '--actor', 'xyzzy')).code).toBe(64);
		expect(read('kept.txt')).toBe('kept');
		expect(readdirSync(place).filter((name) => name.endsWith('.tmp'))).toEqual([]);
	});
});
