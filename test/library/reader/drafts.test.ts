import {expect, test} from 'vitest';
import {meeting, minutes, noteOn, openOwn, ownFolder, report, statement} from '../own-library.ts';

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

test('a draft that another program made a note of is no second note when it is saved', () => {
	const clock = minutes();
	const {folder, drafts: theirs, notes: theirNotes} = openOwn(ownFolder(), clock);
	const {drafts, notes} = openOwn(folder, clock);
	theirs.save(noteOn('ask the pilots'));
	expect(drafts.save(noteOn('ask the Mayor'))).toBe(true);
	theirNotes.add(noteOn('ask the pilots twice'));
	expect(notes.ofReport(report).map(({text}) => text)).toEqual(['ask the pilots twice']);
	expect(drafts.get(report, statement)).toMatchObject({text: 'ask the Mayor'});
});

test('saving a note leaves the draft of another note, or of a new one, on the same entry', () => {
	const {notes, drafts} = openOwn();
	const note = notes.add(noteOn('first'));
	drafts.save(noteOn('a new one'));
	notes.edit(note, 'changed');
	expect(drafts.get(report, statement)).toMatchObject({text: 'a new one'});
	notes.add(noteOn('a new one, done'));
	expect(drafts.get(report, statement)).toBeUndefined();
	drafts.save({...noteOn('changing'), note: note.id});
	notes.add(noteOn('another'));
	expect(drafts.get(report, statement)).toMatchObject({text: 'changing', note: note.id});
});

test('a draft never takes the place of another note’s, nor lets it go', () => {
	const {notes, drafts} = openOwn();
	const note = notes.add(noteOn('first'));
	drafts.save(noteOn('a new one'));
	expect(() => drafts.save({...noteOn('changing'), note: note.id})).toThrow('another draft waits on the same entry');
	drafts.save({...noteOn(' '), note: note.id});
	drafts.clear(report, statement, note.id);
	expect(drafts.get(report, statement)).toMatchObject({text: 'a new one'});
});

test('the draft of a note that another program removed goes when that is saved', () => {
	const {notes, drafts} = openOwn();
	const note = notes.add(noteOn('first'));
	drafts.save({...noteOn('changed '), note: note.id});
	notes.remove(note.id);
	notes.edit(note, 'changed ');
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

test('a draft that another program has left on the entry meanwhile becomes a note, and is not written over', () => {
	const {folder, drafts: theirs} = openOwn();
	const {drafts, notes} = openOwn(folder);
	theirs.save(noteOn('ask the pilots'));
	expect(drafts.save(noteOn('ask the Mayor'))).toBe(true);
	expect(drafts.save(noteOn('ask the Mayor twice'))).toBe(false);
	expect(notes.ofReport(report).map(({text}) => text)).toEqual(['ask the pilots']);
	expect(drafts.get(report, statement)).toMatchObject({text: 'ask the Mayor twice'});
	const left = drafts.get(report, statement)?.updated;
	expect(theirs.save({...noteOn('ask the Mayor thrice'), draftLeft: left})).toBe(false);
	expect(notes.ofReport(report)).toHaveLength(1);
});

test('saving a note leaves the draft that another program has left on the entry', () => {
	const {folder, drafts: theirs} = openOwn();
	const {drafts, notes} = openOwn(folder);
	theirs.save(noteOn('ask the pilots'));
	notes.add(noteOn('ask the Mayor'));
	expect(drafts.get(report, statement)).toMatchObject({text: 'ask the pilots'});
});
