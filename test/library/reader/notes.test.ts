import {describe, expect, test} from 'vitest';
import type {Note} from '../../../source/library/reader/notes.ts';
import {errorOf, meeting, noteOn, openOwn, report, statement} from '../own-library.ts';

const texts = (notes: readonly Note[]) => notes.map(({text}) => text);

describe('a note', () => {
	test('is there again the next time, with the instant it was written', () => {
		const {folder, notes, close} = openOwn();
		const note = notes.add(noteOn('Ask who drew the map.\nBefore lunch.'));
		close();
		expect(openOwn(folder).notes.ofReport(report)).toEqual([note]);
		expect(note).toEqual({
			id: 1,
			report,
			target: statement,
			text: 'Ask who drew the map.\nBefore lunch.',
			created: '2031-05-04T09:00:00.000Z',
			updated: '2031-05-04T09:00:00.000Z',
		});
	});

	test('can be changed, and says when', () => {
		const {notes} = openOwn();
		const changed = notes.edit(notes.add(noteOn('frist')), 'first');
		expect(changed).toMatchObject({
			id: 1,
			text: 'first',
			created: '2031-05-04T09:00:00.000Z',
			updated: '2031-05-04T09:01:00.000Z',
		});
		expect(notes.ofReport(report)).toEqual([changed]);
	});

	test('that is removed is gone, and comes back as it was when that is undone, also after a new one', () => {
		const {notes} = openOwn();
		const first = notes.add(noteOn('first'));
		expect(notes.remove(first.id)).toEqual(first);
		expect(notes.ofReport(report)).toEqual([]);
		expect(notes.remove(first.id)).toBeUndefined();
		const second = notes.add(noteOn('second'));
		expect(notes.restore(first)).toEqual(first);
		expect(notes.restore(first)).toEqual(first);
		expect(notes.ofReport(report)).toEqual([first, second]);
	});

	test('loses what could move the cursor, and keeps its lines, tabs and accents', () => {
		const {notes} = openOwn();
		const {text} = notes.add(noteOn('\n a\u001B[31mb\u001B]52;c;aGk=\u0007\rKeïta\r\n\t安理会 \u202E👩‍🌾\u0000 \n'));
		expect(text).toBe('ab\nKeïta\n\t安理会 👩‍🌾');
		expect(texts(notes.ofReport(report))).toEqual([text]);
		expect(notes.add(noteOn('half \uD83D of one')).text).toBe('half \uFFFD of one');
	});

	test.each(['', ' \n\t ', '\u001B[0m'])('of %j is refused, and what was there stays', (nothing) => {
		const {notes} = openOwn();
		const note = notes.add(noteOn('kept'));
		for (const work of [() => notes.add(noteOn(nothing)), () => notes.edit(note, nothing)]) {
			expect(errorOf(work)).toMatchObject({name: 'LibraryError', code: 'invalid', message: 'the note is empty'});
		}

		expect(notes.ofReport(report)).toEqual([note]);
	});
});

describe('notes are listed', () => {
	test('by report, in the order they were written; one on a meeting belongs to it', () => {
		const {notes} = openOwn();
		notes.add(noteOn('on the meeting', meeting));
		notes.add({...noteOn('on a statement, in the meeting'), meeting: meeting.id});
		notes.add(noteOn('on the statement'));
		notes.add({...noteOn('elsewhere'), report: 'S/2031/8'});
		expect(notes.ofReport(report).map(({text, meeting: of}) => [text, of])).toEqual([
			['on the meeting', meeting.id],
			['on a statement, in the meeting', meeting.id],
			['on the statement', undefined],
		]);
		expect(texts(notes.ofReport('S/2031/8'))).toEqual(['elsewhere']);
	});
});

describe('two programs at one note', () => {
	test('that both change it keep both texts', () => {
		const one = openOwn();
		const other = openOwn(one.folder);
		const note = one.notes.add(noteOn('as it was'));
		other.notes.edit(note, 'as the other has it');
		const mine = one.notes.edit(note, 'as I have it');
		expect(texts(one.notes.ofReport(report))).toEqual(['as the other has it', 'as I have it']);
		expect(mine.id).not.toBe(note.id);
		expect(other.notes.edit(mine, 'as I have it').id).toBe(mine.id);
	});

	test('keep what is written in one while the other removes it', () => {
		const one = openOwn();
		const other = openOwn(one.folder);
		const note = one.notes.add(noteOn('as it was'));
		other.notes.remove(note.id);
		expect(one.notes.edit(note, 'still wanted')).toMatchObject({id: note.id, created: note.created});
		expect(texts(other.notes.ofReport(report))).toEqual(['still wanted']);
	});
});
