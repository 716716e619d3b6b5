import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline/promises';
import {expect, onTestFinished, test} from 'vitest';
import {readBackup} from '../../../source/library/store/readable.ts';
import {amount} from '../../amount.ts';
import {noteOn, openOwn, ownFolder, report, textsIn} from '../own-library.ts';
import {startAnother} from './programs/another-program.ts';

const pageSize = 4096;

/** Four programs that write to one library, each killed and followed by another, again and again. */
function writers(folder: string) {
	const saved = new Set<number>();
	let kills = 0;
	let isOver = false;
	const keepOne = async (count: number): Promise<void> => {
		const program = startAnother(folder, 'endless');
		let said = 0;
		for await (const line of createInterface(program.stdout)) {
			saved.add(Number(line.replace('saved ', '')));
			said++;
			if (said === count || isOver) {
				program.kill('SIGKILL');
			}
		}

		kills++;
	};
	const all = [3, 5, 8, 13].map(async (count) => {
		while (!isOver) {
			await keepOne(count);
		}
	});
	const end = async (): Promise<void> => {
		isOver = true;
		await Promise.all(all);
	};
	onTestFinished(end);
	return {saved, kills: () => kills, end};
}

/** A library of somebody who waits for writers that never pause, however busy the machine is. */
function patient(folder: string): ReturnType<typeof openOwn> {
	const library = openOwn(folder);
	library.file.waitAtMost(120_000);
	return library;
}

test('a backup has all that was saved before it, while programs write and are killed', async () => {
	const folder = ownFolder();
	const {saved, kills, end} = writers(folder);
	const wanted = amount(3, 60);
	const library = patient(folder);
	let backups = 0;
	while (backups < wanted) {
		// One in between any two kills.
		await expect.poll(kills).toBeGreaterThan(backups);
		const before = [...saved];
		const file = join(ownFolder(), 'mine.backup');
		writeFileSync(file, '');
		library.file.copyInto(file);
		const {database} = readBackup(file);
		const there = new Set(
			database
				.prepare('SELECT id FROM notes')
				.all()
				.map(({id}) => id),
		);
		expect(before.filter((id) => !there.has(id))).toEqual([]);
		backups++;
	}

	await end();
	const there = new Set(library.notes.ofReport(report).map(({id}) => id));
	expect([...saved].filter((id) => !there.has(id))).toEqual([]);
	expect(there.size).toBeGreaterThan(wanted);
	expect(library.warnings).toEqual([]);
	library.close();
	expect(readBackup(join(folder, 'library.sqlite')).counts.notes).toBe(there.size);
});

test('what is restored over the folder of a killed program is whole, and so is what was there', async () => {
	const source = openOwn();
	source.notes.add(noteOn('in the backup'));
	source.close();
	const backup = join(source.folder, 'library.sqlite');
	for (let time = 0; time < amount(1, 12); time++) {
		const folder = ownFolder();
		const {saved, kills, end} = writers(folder);
		await expect.poll(() => kills()).toBeGreaterThan(0);
		const library = patient(folder);
		const kept = library.file.restore(readBackup(backup));
		// Those who still write go on in what was restored.
		await end();
		const texts = textsIn(library);
		expect(texts).toContain('in the backup');
		const former = readBackup(kept ?? '')
			.database.prepare('SELECT id FROM notes')
			.all();
		expect(former.length + texts.length).toBeGreaterThan(saved.size);
		library.close();
		expect(readBackup(join(folder, 'library.sqlite')).counts.notes).toBe(texts.length);
		expect(library.warnings).toEqual([]);
	}
});

test('bits that flip cost no more than what they are in', () => {
	const library = openOwn();
	for (let at = 0; at < 200; at++) {
		library.notes.add(noteOn(`note ${at} ${'x'.repeat(200)}`));
	}

	library.close();
	const sound = readFileSync(join(library.folder, 'library.sqlite'));
	const count = amount(5, 25);
	for (let time = 0; time < count; time++) {
		const folder = ownFolder();
		const path = join(folder, 'library.sqlite');
		const bytes = Buffer.from(sound);
		// In the heads of the pages that hold notes, the latter half: the others say what the file is, and where each table begins.
		const pages = bytes.length / pageSize;
		const page = Math.floor((pages / 2) * (1 + (time + 0.37) / count));
		const at = page * pageSize + ((time * 11) % 48);
		bytes[at] = (bytes[at] ?? 0) ^ (1 << (time % 8));
		writeFileSync(path, bytes);
		const damaged = openOwn(folder);
		const there = damaged.notes.ofReport(report).length;
		expect(there, `a bit at ${at}, ${damaged.warnings}`).toBeGreaterThan(150);
		damaged.notes.add(noteOn('after it'));
		damaged.close();
		expect(openOwn(folder).notes.ofReport(report)).toHaveLength(there + 1);
		expect(readdirSync(folder).filter((name) => name.endsWith('damaged.sqlite'))).toHaveLength(damaged.warnings.length);
	}
});
