import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {writeWhole} from '../../../source/library/store/write-whole.ts';
import {ownFolder} from '../own-library.ts';

const module = join(import.meta.dirname, '..', '..', '..', 'source', 'library', 'store', 'write-whole.ts');

/** Runs lines in a program of their own to its end, and gives the number that it had. */
async function program(lines: string): Promise<number> {
	const child = spawn(process.execPath, ['--input-type=module', '-e', lines], {stdio: 'ignore'});
	await once(child, 'close');
	return child.pid ?? 0;
}

test('a new file is there whole or not at all, whenever the program that writes it is killed', async () => {
	for (const step of ['linkSync', 'renameSync', 'rmSync']) {
		const folder = ownFolder();
		await program(`
			import fs, {writeFileSync} from 'node:fs';
			import {syncBuiltinESMExports} from 'node:module';
			fs.${step} = () => process.kill(process.pid, 'SIGKILL');
			syncBuiltinESMExports();
			const {writeWhole} = await import(${JSON.stringify(module)});
			writeWhole(${JSON.stringify(join(folder, 'visit.txt'))}, 'all of it', {isNew: true});
		`);
		const held = readdirSync(folder).includes('visit.txt')
			? readFileSync(join(folder, 'visit.txt'), 'utf8')
			: 'all of it';
		expect(held).toBe('all of it');
	}
});

test('where a file has one name only, as on a stick, a new one is written, stays the first of that name, and leaves none where it cannot be', async () => {
	const folder = ownFolder();
	await program(`
		import fs from 'node:fs';
		import {syncBuiltinESMExports} from 'node:module';
		fs.linkSync = () => { throw Object.assign(new Error('link'), {code: 'EPERM'}); };
		syncBuiltinESMExports();
		const {writeWhole} = await import(${JSON.stringify(module)});
		const write = (name, text) => { try { writeWhole(${JSON.stringify(folder)} + '/' + name, text, {isNew: true}); } catch {} };
		write('visit.txt', 'the first');
		write('visit.txt', 'the second');
		fs.renameSync = () => { throw new Error('rename'); };
		syncBuiltinESMExports();
		write('other.txt', 'never there');
	`);
	expect(readdirSync(folder)).toEqual(['visit.txt']);
	expect(readFileSync(join(folder, 'visit.txt'), 'utf8')).toBe('the first');
});

test('what a killed program left half written goes with the next file, what one at work is writing stays', async () => {
	const folder = ownFolder();
	const [dead, alive] = [await program(''), process.ppid];
	const left = [`${dead}.tmp`, `${dead}.tmp-journal`, `${alive}.tmp`].map(
		(end) => `.mission-brief-${hostname()}-${end}`,
	);
	const others = ['.mission-brief-elsewhere-1.tmp', '.mission-brief.tmp', `mission-brief-${hostname()}-${dead}.tmp`];
	for (const name of [...left, ...others]) {
		writeFileSync(join(folder, name), 'half');
	}

	writeWhole(join(folder, 'visit.txt'), 'all of it', {isNew: true});
	expect(readdirSync(folder).toSorted()).toEqual([...left.slice(2), ...others, 'visit.txt'].toSorted());
});
