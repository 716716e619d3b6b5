import {describe, expect, test} from 'vitest';
import {LibraryError} from '../../../../source/library/store/errors.ts';
import {openOwn} from '../../../library/own-library.ts';
import {fillingLibrary, keeping, running} from '../../keeping.ts';
import {noting, under} from './noting.ts';

describe('a draft', () => {
	test('is kept by Esc, says so, and w goes on with it', () => {
		const {reader, papers} = keeping();
		const left = reader.press('j', 'w').type('Ask who').press('escape');
		expect(left.lines().at(-1)).toContain('Not saved, kept as a draft: w goes on with it');
		expect(papers()).toMatchObject({notes: [], drafts: [{text: 'Ask who'}]});
		const again = left.press('k', 'j', 'w');
		expect(again.lines()[14]).toMatch(/New note on Talks on neutral ground +draft of 4 May 09:\d\d GMT\+0/);
		expect(again.lines()[15]).toContain('Ask who▏');
		again.type(' chose').press('ctrl+s');
		expect(papers()).toMatchObject({notes: [{text: 'Ask who chose'}], drafts: []});
	});

	test('on which another program goes on stays as that left it where nothing is written here', () => {
		const library = openOwn();
		const other = openOwn(library.folder, () => '2031-05-05T10:00:00.000Z');
		const [here, there] = [keeping({}, library), keeping({}, other)];
		const left = here.reader.press('j', 'w').type('Ask who').press('escape');
		const again = left.press('w');
		there.reader.press('j', 'w').type('Ask where').press('escape');
		expect(here.papers()).toMatchObject({notes: [{text: 'Ask who'}], drafts: [{text: 'Ask where'}]});
		expect(again.press('escape').lines().at(-1)).toContain('kept as a draft: w goes on with it');
		expect(here.papers()).toMatchObject({notes: [{text: 'Ask who'}], drafts: [{text: 'Ask where'}]});
	});

	test('stands in the detail of what it is on, and first among the notes', () => {
		const {reader} = keeping();
		const left = noting(reader, 'Saved').press('j', 'w').type('Half a thought').press('escape');
		expect(under(left.press('enter'), 'Your notes')[0]).toMatch(/^ {5}draft Half a thought/);
		const notes = left.press('W');
		expect(under(notes, 'Not saved yet')).toEqual([
			expect.stringMatching(/^ > {3}draft Half a thought · on: Talks on neutral ground {2,}4 May 09:\d\d GMT\+0$/),
		]);
		expect(notes.press('w').lines()[15]).toContain('Half a thought▏');
	});

	test.each([
		['an entry', ['j', 'enter']],
		['a brief', ['G', 'k', 'b']],
		['the meeting or actor that a brief is on', ['G', 'k', 'b', 'g']],
	])('on %s moves nothing above it while it is written', (_, keys) => {
		const {reader, papers} = keeping();
		const open = reader.press(...keys, 'w');
		const writing = open.type('Ask');
		expect(papers().drafts).toMatchObject([{text: 'Ask'}]);
		expect(writing.lines().slice(0, 14)).toEqual(open.lines().slice(0, 14));
	});

	test('of a change leaves the note as it was until it is saved', () => {
		const {reader, papers} = keeping();
		const left = noting(reader.press('j'), 'Ask').press('W', 'c').type(' him').press('escape');
		expect(left.lines().at(-1)).toContain('Not saved, kept as a draft: c goes on with it');
		expect(papers()).toMatchObject({notes: [{text: 'Ask'}], drafts: [{text: 'Ask him', note: 1}]});
		const again = left.press('c');
		expect(again.lines()[14]).toMatch(/^ {3}Changing your note on Talks on neutral ground +draft of/);
		again.press('ctrl+s');
		expect(papers()).toMatchObject({notes: [{id: 1, text: 'Ask him'}], drafts: []});
	});

	test('of several lines is listed with …, as a note is', () => {
		const {reader} = keeping();
		const left = reader.press('j', 'w').type('First').press('enter').type('second').press('escape');
		expect(left.press('W').pointed()).toContain('draft First … · on: Talks on neutral ground');
		expect(under(left.press('enter'), 'Your notes')[0]).toMatch(/draft First … {2,}4 May/);
	});

	test('of a new note leaves the other notes on its entry to be changed', () => {
		const {reader, papers} = keeping();
		const left = noting(reader.press('j'), 'Saved').press('w').type('Half').press('escape');
		const list = left.press('W', 'j');
		expect(list.pointed()).toContain('Saved');
		const changing = list.press('c');
		expect(changing.lines()[14]).not.toContain('draft');
		expect(changing.lines()[15]).toContain('Saved▏');
		changing.type('!').press('ctrl+s');
		expect(papers()).toMatchObject({notes: [{text: 'Saved!'}], drafts: [{text: 'Half'}]});
		expect(left.press('w').lines()[15]).toContain('Half▏');
	});

	test('of a new note is not lost when another note on its entry is opened and left', () => {
		const {reader, papers} = keeping();
		const list = noting(reader.press('j'), 'Saved').press('w').type('Half').press('escape', 'W', 'j');
		list.press('c').type('!').press('backspace', 'escape');
		list.press('c', 'ctrl+u', 'escape');
		expect(papers()).toMatchObject({notes: [{text: 'Saved'}], drafts: [{text: 'Half'}]});
		const refused = list.press('c').type('!').press('escape');
		expect(refused.lines()[15]).toContain('Not kept as a draft: another draft waits on the same entry.');
		expect(refused.screen()).toContain('Saved!▏');
		expect(papers()).toMatchObject({notes: [{text: 'Saved'}], drafts: [{text: 'Half'}]});
	});

	test('of one note is not that of another on the same entry', () => {
		const {reader, papers} = keeping();
		const list = noting(noting(reader.press('j'), 'One'), 'Two').press('W');
		const left = list.press('c').type('!').press('escape', 'g', 'j', 'j', 'j');
		expect(left.pointed()).toContain('Two');
		expect(left.press('c').lines()[15]).toContain('Two▏');
		expect(left.press('k', 'c').lines()[15]).toContain('One!▏');
		expect(left.press('escape', 'w').lines()[15]).toContain('One!▏');
		expect(papers().drafts).toMatchObject([{text: 'One!', note: 1}]);
	});

	test('is removed with d, in the list of notes or where it stands on its entry, and u brings it back', () => {
		for (const keys of [['W'], ['enter', 'G']]) {
			const {reader, papers} = keeping();
			const left = noting(reader.press('j'), 'Saved').press('w').type('Half').press('escape');
			const there = left.press(...keys, ...(keys[0] === 'W' ? [] : ['k']));
			expect(there.pointed()).toContain('draft Half');
			const removed = there.press('d');
			expect(removed.lines().at(-1)).toContain('Draft removed · u takes it back');
			expect(papers()).toMatchObject({notes: [{text: 'Saved'}], drafts: []});
			expect(removed.press('u').lines().at(-1)).toContain('The draft is there again');
			expect(papers()).toMatchObject({notes: [{text: 'Saved'}], drafts: [{text: 'Half'}]});
		}
	});

	test('on an actor is removed from the brief on that actor, too', () => {
		const {reader, papers} = keeping();
		const brief = reader.press('G', 'k', 'b', 'g', 'w').type('Half').press('escape', 'g', 'j');
		expect(brief.pointed()).toContain('draft Half');
		brief.press('d');
		expect(papers().drafts).toEqual([]);
	});

	test('that comes to be what the note says is none', () => {
		const {reader, papers} = keeping();
		noting(reader.press('j'), 'Ask').press('W', 'c').type('!').press('backspace', 'escape');
		expect(papers()).toMatchObject({notes: [{text: 'Ask'}], drafts: []});
	});

	test('is offered the next time', () => {
		const {reader, library} = keeping();
		reader.press('j', 'w').type('Ask who').press('escape');
		expect(keeping({}, library).reader.lines().at(-1)).toContain(
			'A draft of a note is not saved yet: W lists your notes',
		);
		keeping({}, library).reader.press('w').type('More').press('escape');
		expect(keeping({}, library).reader.lines().at(-1)).toContain('2 drafts of notes are not saved yet');
	});
});

describe('what cannot be saved', () => {
	test('stays, with the reason above it, until it can', () => {
		const {library, is} = fillingLibrary();
		const {reader, papers} = keeping({}, library);
		const refused = noting(reader.press('j'), 'Ask who chose');
		expect(refused.lines()[15]).toContain('Not saved: no space left on the device');
		expect(refused.lines()[16]).toContain('Ask who chose▏');
		is.full = false;
		const saved = refused.type('!').press('ctrl+s');
		expect(saved.state.overlay).toBeUndefined();
		expect(papers().notes).toMatchObject([{text: 'Ask who chose!'}]);
	});

	test('and not be kept as a draft either is not lost with the first Esc', () => {
		const {library, is} = fillingLibrary();
		const {reader, papers} = keeping({}, library);
		const left = reader.press('j', 'w').type('Ask who chose').press('escape');
		expect(left.lines()[15]).toContain('Not kept as a draft: no space left on the device.');
		expect(left.screen()).toContain('Ask who chose▏');
		expect(left.press('escape').screen()).toBe(reader.press('j').screen());
		is.full = false;
		left.type('!').press('escape');
		expect(papers().drafts).toMatchObject([{text: 'Ask who chose!'}]);
	});

	test('says so while one writes, and the text goes on', () => {
		const {library} = fillingLibrary();
		const writing = keeping({}, library).reader.press('j', 'w').type('Ask');
		expect(writing.state.notice).toBe('The draft is not kept: no space left on the device · Esc twice lets it go');
		expect(writing.press('escape', 'escape').state.overlay).toBeUndefined();
		expect(writing.lines()[14]).toContain('Ask▏');
	});

	test('is no matter where nothing was written', () => {
		const {library} = fillingLibrary();
		const {reader} = keeping({}, library);
		expect(reader.press('j', 'w', 'escape').screen()).toBe(reader.press('j').screen());
		const program = running(new LibraryError('failed', 'the home folder is not known'));
		const before = program.screen();
		program.press('w', 'escape');
		expect(program.screen()).toBe(before);
	});
});
