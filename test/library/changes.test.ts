import {describe, expect, test} from 'vitest';
import {type Change, make} from '../../source/library/changes.ts';
import {papersOf} from '../../source/library/papers.ts';
import {LibraryError} from '../../source/library/store/errors.ts';
import {errorOf, filesIn, meeting, noteOn, openOwn, report, statement} from './own-library.ts';

const tea = {report, date: '2031-05-04', start: '16:00', title: 'Tea', with: ['france']};
const place = {report, checklist: meeting.id, target: {kind: 'term', id: '3'}} as const;

/** A library of the running test, and what changes to it do. */
function changing() {
	const library = openOwn();
	const papers = () => papersOf(library, report);
	const does = (change: Change) => make(library, change);
	/** Takes back what was done; what takes that back is given. */
	const undo = (done: ReturnType<typeof does>) => does(done.undo as Change);
	return {library, papers, does, undo};
}

describe('a note', () => {
	test('is added, taken back, and there again', () => {
		const {papers, does, undo} = changing();
		const added = does({kind: 'add-note', parts: noteOn('Ask who drew the map.')});
		expect(added).toEqual({said: 'Note saved', undo: {kind: 'remove-note', id: 1}});
		const [note] = papers().notes;
		expect(note).toMatchObject({text: 'Ask who drew the map.', target: statement});
		const taken = undo(added);
		expect(taken).toEqual({said: 'Note removed', undo: {kind: 'restore-note', note}});
		expect(papers().notes).toEqual([]);
		expect(undo(taken)).toEqual({said: 'The note is there again', undo: undefined});
		expect(papers().notes).toEqual([note]);
	});

	test('is changed', () => {
		const {library, papers, does} = changing();
		const note = library.notes.add(noteOn('frist'));
		expect(does({kind: 'edit-note', note, text: 'first'}).said).toBe('Note saved');
		expect(papers().notes).toMatchObject([{id: note.id, text: 'first'}]);
	});

	test('that is gone already is removed without a word on taking that back', () => {
		const {does} = changing();
		expect(does({kind: 'remove-note', id: 7})).toEqual({said: 'Note removed', undo: undefined});
	});

	test('of nothing is refused, and nothing is changed', () => {
		const {library, papers, does} = changing();
		const note = library.notes.add(noteOn('kept'));
		for (const change of [
			{kind: 'add-note', parts: noteOn(' \n')},
			{kind: 'edit-note', note, text: ''},
		] as const) {
			expect(errorOf(() => does(change))).toBeInstanceOf(LibraryError);
		}

		expect(papers().notes).toEqual([note]);
	});
});

describe('a draft', () => {
	test('is kept and dropped, and nothing is said of it', () => {
		const {papers, does} = changing();
		const quiet = {said: '', undo: undefined};
		expect(does({kind: 'keep-draft', parts: noteOn('half a')})).toEqual(quiet);
		expect(papers().drafts).toMatchObject([{text: 'half a', target: statement}]);
		expect(does({kind: 'drop-draft', report, target: statement})).toEqual(quiet);
		expect(papers().drafts).toEqual([]);
	});

	test('that is not there is dropped without making a library', () => {
		const {library, does} = changing();
		does({kind: 'drop-draft', report, target: statement});
		expect(filesIn(library.folder)).toEqual([]);
	});

	test('is removed and brought back', () => {
		const {papers, does, undo} = changing();
		does({kind: 'keep-draft', parts: noteOn('half a')});
		const [draft] = papers().drafts;
		const removed = does({kind: 'remove-draft', draft: draft as NonNullable<typeof draft>});
		expect(removed.said).toBe('Draft removed');
		expect(papers().drafts).toEqual([]);
		expect(undo(removed).said).toBe('The draft is there again');
		expect(papers().drafts).toMatchObject([{text: 'half a'}]);
	});

	test('goes when its note is saved', () => {
		const {papers, does} = changing();
		does({kind: 'keep-draft', parts: noteOn('half a')});
		does({kind: 'add-note', parts: noteOn('half a thought')});
		expect(papers()).toMatchObject({drafts: [], notes: [{text: 'half a thought'}]});
	});
});

test('a mark is made and taken away, and each is taken back by the other', () => {
	const {papers, does, undo} = changing();
	const marked = does({kind: 'toggle-mark', report, target: statement});
	expect(marked.said).toBe('Marked');
	expect(papers().marks).toMatchObject([{target: statement}]);
	const unmarked = undo(marked);
	expect(unmarked.said).toBe('Mark taken away');
	expect(papers().marks).toEqual([]);
	undo(unmarked);
	expect(papers().marks).toMatchObject([{target: statement}]);
});

test('a thing to raise goes round: raised, answered, open again', () => {
	const {papers, does} = changing();
	const steps = Array.from({length: 4}, () => [
		does({kind: 'advance-check', place, seen: papers().checks[0]?.state ?? 'open'}).said,
		papers()
			.checks.map(({state}) => state)
			.join(),
	]);
	expect(steps).toEqual([
		['Raised', 'raised'],
		['Answered', 'answered'],
		['Open again', ''],
		['Raised', 'raised'],
	]);
});

test('a tick is taken back, and one that another program was quicker with is shown first', () => {
	const {papers, does, undo} = changing();
	const raised = does({kind: 'advance-check', place, seen: 'open'});
	const answered = does({kind: 'advance-check', place, seen: 'raised'});
	undo(answered);
	expect(papers().checks).toMatchObject([{state: 'raised'}]);
	expect(does({kind: 'advance-check', place, seen: 'open'})).toEqual({
		said: 'Raised elsewhere meanwhile',
		undo: undefined,
	});
	expect(papers().checks).toMatchObject([{state: 'raised'}]);
	undo(raised);
	expect(papers().checks).toEqual([]);
});

test('what was changed in a note, or in a meeting, is taken back', () => {
	const {library, papers, does, undo} = changing();
	const note = library.notes.add(noteOn('first'));
	undo(does({kind: 'edit-note', note, text: 'second'}));
	expect(papers().notes).toMatchObject([{text: 'first'}]);
	const parts = {report, date: '2031-05-04', title: 'Coffee', with: []};
	const {id} = library.ownMeetings.add(parts);
	undo(does({kind: 'change-meeting', id, parts: {...parts, title: 'Tea', start: '10:00'}}));
	expect(papers().meetings).toMatchObject([{id, title: 'Coffee'}]);
});

describe("a meeting of the reader's own", () => {
	test('is added, changed, removed, and there again', () => {
		const {papers, does, undo} = changing();
		expect(does({kind: 'add-meeting', parts: tea})).toEqual({
			said: 'Added: Tea',
			undo: {kind: 'remove-meeting', id: 'own:1'},
		});
		expect(does({kind: 'change-meeting', id: 'own:1', parts: {...tea, title: 'Late tea'}}).said).toBe(
			'Changed: Late tea',
		);
		const [kept] = papers().meetings;
		const removed = does({kind: 'remove-meeting', id: 'own:1'});
		expect(removed).toEqual({said: 'Removed: Late tea', undo: {kind: 'restore-meeting', meeting: kept}});
		expect(papers().meetings).toEqual([]);
		expect(undo(removed)).toEqual({said: 'There again: Late tea', undo: undefined});
		expect(papers().meetings).toEqual([kept]);
	});

	test('that is gone already is removed without a word on taking that back', () => {
		const {does} = changing();
		expect(does({kind: 'remove-meeting', id: 'own:9'})).toEqual({said: 'Removed: the meeting', undo: undefined});
	});
});

describe('a lens', () => {
	test('gets a name, loses it, and has it again', () => {
		const {papers, does, undo} = changing();
		const lens = {report, name: 'The north', actors: ['mnla', 'hcua']};
		expect(does({kind: 'save-lens', lens})).toEqual({said: 'Lens saved as The north', undo: undefined});
		const removed = does({kind: 'remove-lens', report, name: 'the NORTH'});
		expect(removed).toEqual({said: 'Saved lens removed: the NORTH', undo: {kind: 'save-lens', lens}});
		expect(papers().lenses).toEqual([]);
		undo(removed);
		expect(papers().lenses).toEqual([lens]);
	});

	test('without a name is refused', () => {
		const {papers, does} = changing();
		expect(errorOf(() => does({kind: 'save-lens', lens: {report, name: ' ', actors: ['mnla']}}))).toMatchObject({
			code: 'invalid',
		});
		expect(papers().lenses).toEqual([]);
	});
});

describe('corrections', () => {
	const correction = {report, document: 'd0c', paragraph: '1', text: 'They met.', from: 0, to: 4, change: 'confirm'};

	test('are added together, said as whoever asks says it, and taken back together', () => {
		const {library, does, undo} = changing();
		const parts = [correction, {...correction, change: {type: 'kind', kind: 'fears'}}];
		const added = does({kind: 'add-corrections', parts, said: 'Put right'});
		expect(added).toEqual({
			said: 'Put right',
			undo: {kind: 'remove-corrections', ids: [1, 2], said: 'As it was before'},
		});
		expect(papersOf(library, report, 'd0c').corrections).toMatchObject(parts);
		expect(papersOf(library, report).corrections).toEqual([]);
		const taken = undo(added);
		expect(taken.said).toBe('As it was before');
		expect(papersOf(library, report, 'd0c').corrections).toEqual([]);
		expect(undo(taken)).toEqual({said: 'Corrected again', undo: undefined});
		expect(papersOf(library, report, 'd0c').corrections).toMatchObject(parts);
	});

	test('are all refused where one is', () => {
		const {library, does} = changing();
		const parts = [correction, {...correction, from: 5}];
		expect(errorOf(() => does({kind: 'add-corrections', parts, said: ''}))).toMatchObject({code: 'invalid'});
		expect(papersOf(library, report, 'd0c').corrections).toEqual([]);
	});
});
