import {once} from 'node:events';
import {createInterface} from 'node:readline/promises';
import {expect, test} from 'vitest';
import {fewOf} from '../../../amount.ts';
import {noteOn, openOwn, ownFolder, report} from '../../own-library.ts';
import {startAnother} from './another-program.ts';

/** Has another program save notes, and kills it the moment it says that so many are saved; gives how many it said. */
async function saveAndKill(folder: string, count: number): Promise<number> {
	const program = startAnother(folder, 'endless');
	const ended = once(program, 'close');
	let said = 0;
	for await (const line of createInterface(program.stdout)) {
		expect(line).toMatch(/^saved \d+$/);
		said++;
		if (said === count) {
			program.kill('SIGKILL');
		}
	}

	expect((await ended)[1]).toBe('SIGKILL');
	return said;
}

test('a program killed the moment it says "saved" has saved', async () => {
	const folder = ownFolder();
	let least = 0;
	for (const count of fewOf(3, [1, 3, 13, 1, 2, 5, 8, 40])) {
		least += await saveAndKill(folder, count);
		const library = openOwn(folder);
		const there = library.notes.ofReport(report).length;
		// The note that was being saved when it was killed may be there, too.
		expect(there).toBeGreaterThanOrEqual(least);
		library.notes.add(noteOn('after it'));
		least = there + 1;
		expect(library.warnings).toEqual([]);
		library.close();
	}
});

test('what a killed program left behind keeps no other from writing', async () => {
	const folder = ownFolder();
	const library = openOwn(folder);
	library.notes.add(noteOn('before it'));
	await saveAndKill(folder, 3);
	library.notes.add(noteOn('after it'));
	expect(library.notes.ofReport(report).length).toBeGreaterThanOrEqual(5);
});
