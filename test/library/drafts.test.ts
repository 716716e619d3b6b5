import {expect, test} from 'vitest';
import {meeting, noteOn, openOwn, report, statement} from './own-library.ts';

test('what was being typed is offered again the next time, just as it stood', () => {
	const {folder, drafts, close} = openOwn();
	drafts.save(noteOn('Ask'));
	drafts.save({...noteOn('Ask who  \n\n'), meeting: 'm-1'});
	close();
	const again = openOwn(folder).drafts;
	expect(again.get(report, statement)).toEqual({
		report,
		target: statement,
		meeting: 'm-1',
		text: 'Ask who  \n\n',
		updated: '2031-05-04T09:01:00.000Z',
	});
	expect(again.get(report, meeting)).toBeUndefined();
});

test('saving the note lets its draft go, and no other', () => {
	const {notes, drafts} = openOwn();
	drafts.save(noteOn('on the statement'));
	drafts.save(noteOn('on the meeting', meeting));
	drafts.save({...noteOn('of another report'), report: 'S/2031/8'});
	const note = notes.add(noteOn('on the statement, done'));
	expect(drafts.ofReport(report).map(({text}) => text)).toEqual(['on the meeting']);
	expect(drafts.ofReport('S/2031/8')).toHaveLength(1);
	drafts.save({...noteOn('changing it'), note: note.id});
	notes.edit(note, 'changed');
	expect(drafts.get(report, statement)).toBeUndefined();
});

test('a draft says which note it changes, until that is removed', () => {
	const {notes, drafts} = openOwn();
	const note = notes.add(noteOn('as it was'));
	drafts.save({...noteOn('as it will be'), note: note.id});
	expect(drafts.get(report, statement)).toMatchObject({note: note.id});
	notes.remove(note.id);
	expect(drafts.get(report, statement)).toMatchObject({text: 'as it will be'});
	expect(drafts.get(report, statement)).not.toHaveProperty('note');
	drafts.save({...noteOn('a word more'), note: note.id});
	expect(drafts.get(report, statement)).not.toHaveProperty('note');
});

test('an editor that is emptied, or a draft that is given up, leaves none', () => {
	const {drafts} = openOwn();
	drafts.save(noteOn('a word'));
	drafts.save(noteOn(' \n'));
	expect(drafts.get(report, statement)).toBeUndefined();
	drafts.save(noteOn('a word'));
	drafts.clear(report, statement);
	expect(drafts.ofReport(report)).toEqual([]);
});

test('the latest draft is listed first, and none holds a control character', () => {
	const {drafts} = openOwn();
	drafts.save(noteOn('first\u001B[2J'));
	drafts.save(noteOn('second\rline', meeting));
	expect(drafts.ofReport(report).map(({text}) => text)).toEqual(['second\nline', 'first']);
});
