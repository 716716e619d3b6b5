import {once} from 'node:events';
import {expect, test} from 'vitest';
import {noteOn, openOwn, ownFolder, report, textsIn} from '../../own-library.ts';
import {startAnother} from './another-program.ts';

test('what is done at once is kept as a whole, and seen while it is done', () => {
	const {atOnce, notes, marks} = openOwn();
	const seen = atOnce(() => {
		notes.add(noteOn('one'));
		marks.toggle(report, {kind: 'statement', id: 's-1'});
		return notes.ofReport(report).length;
	});
	expect(seen).toBe(1);
	expect([notes.ofReport(report).length, marks.ofReport(report).length]).toEqual([1, 1]);
});

test('or nothing of it, where it fails midway', () => {
	const {atOnce, notes} = openOwn();
	notes.add(noteOn('before'));
	const failing = () =>
		atOnce(() => {
			notes.add(noteOn('one'));
			notes.add(noteOn(''));
		});
	expect(failing).toThrow('the note is empty');
	expect(textsIn({notes})).toEqual(['before']);
	notes.add(noteOn('after'));
	expect(notes.ofReport(report)).toHaveLength(2);
});

test('or nothing of it, where the program is killed midway', async () => {
	const folder = ownFolder();
	openOwn(folder).notes.add(noteOn('before'));
	const program = startAnother(folder, 'halfway');
	await once(program.stdout, 'data');
	program.kill('SIGKILL');
	await once(program, 'close');
	const {notes} = openOwn(folder);
	expect(textsIn({notes})).toEqual(['before']);
	notes.add(noteOn('after'));
	expect(notes.ofReport(report)).toHaveLength(2);
});
