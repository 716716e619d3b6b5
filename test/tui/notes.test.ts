import {describe, expect, test, vi} from 'vitest';
import {LibraryError} from '../../source/library/library-error.ts';
import {fillingLibrary, keeping, running} from './keeping.ts';
import type {Reader} from './reader.ts';

/** Opens a note on what the cursor is on, writes it, and saves it. */
const noting = (reader: Reader, text: string) => reader.press('w').type(text).press('ctrl+s');
/** The section of the screen under a heading, as far as the next empty line. */
const under = (reader: Reader, heading: string) => {
	const lines = reader.screen().split('\n');
	const from = lines.findIndex((line) => line.trim() === heading);
	const rest = from === -1 ? [] : lines.slice(from + 1);
	return rest.slice(
		0,
		rest.findIndex((line) => line.trim() === '' || line.startsWith('─')),
	);
};

describe('a note', () => {
	test('is written on what the cursor is on, in several lines, and Ctrl-S keeps it', () => {
		const {reader, papers} = keeping();
		const writing = reader.press('j', 'w').type('Ask who chose').press('enter').type('the ground.');
		expect(writing.lines()[3]).toContain('New note on Talks on neutral ground');
		expect(writing.lines()[5]).toMatch(/^ {3}Ask who chose *$/);
		expect(writing.lines()[6]).toMatch(/^ {3}the ground\.▏ *$/);
		const saved = writing.press('ctrl+s');
		expect(saved.state.overlay).toBeUndefined();
		expect(saved.lines().at(-1)).toContain('Note saved · u takes it back');
		expect(papers().notes).toMatchObject([
			{target: {kind: 'statement', id: 'neutral'}, text: 'Ask who chose\nthe ground.'},
		]);
		expect(papers().drafts).toEqual([]);
	});

	test('takes letters that are keys elsewhere as text', () => {
		const {reader, papers} = keeping();
		noting(reader.press('j'), 'q: w? [x]/.');
		expect(papers().notes[0]?.text).toBe('q: w? [x]/.');
	});

	test('is a + in the list, which moves nothing, and stands in the detail with its time', () => {
		const {reader} = keeping();
		const before = reader.press('j', 'k');
		const after = noting(before.press('j'), 'Ask who chose').press('k');
		expect(after.lines()[5]).toMatch(/^\+ {4}asks {5}Talks on neutral ground/);
		expect(after.lines()[5]?.slice(1)).toBe(before.lines()[5]?.slice(1));
		expect(after.lines().filter((line) => line.startsWith('+'))).toHaveLength(1);
		expect(under(after.press('j', 'enter'), 'Your notes')).toEqual([
			expect.stringMatching(/^ {5}Ask who chose {2,}4 May 09:\d\d$/),
		]);
	});

	test('is said in words to a screen reader', () => {
		const {reader} = keeping({spoken: true});
		const noted = noting(reader.press('j'), 'Ask who chose');
		expect(noted.pointed()).toMatch(/Talks on neutral ground .*with a note/);
		expect(noted.lines().filter((line) => line.startsWith('+'))).toEqual([]);
	});

	test('is there again the next time', () => {
		const {reader, library} = keeping();
		const left = noting(reader.press('j'), 'Ask who chose').press('k');
		expect(keeping({}, library).reader.press('j', 'k').screen()).toBe(left.press('j', 'k').screen());
	});

	test('of several on one entry stands below the others, in the order of writing', () => {
		const {reader} = keeping({size: [80, 40]});
		const twice = noting(noting(reader.press('j'), 'First'), 'Second');
		expect(under(twice.press('enter'), 'Your notes').map((line) => line.trim().split(' ')[0])).toEqual([
			'First',
			'Second',
		]);
	});

	test('is on whatever can be opened: delegates, figures, meetings, questions, terms and paragraphs too', () => {
		const {reader, papers} = keeping();
		for (const view of ['1', '3', '4', '5', '6', '7']) {
			noting(reader.press(view), `Seen in view ${view}`);
		}

		expect(papers().notes.map(({target}) => target.kind)).toEqual([
			'member',
			'figure',
			'meeting',
			'question',
			'term',
			'paragraph',
		]);
	});

	test('needs something it is on', () => {
		const {reader} = keeping();
		const nowhere = reader.press("'", 'w');
		expect(nowhere.state.overlay).toBeUndefined();
		expect(nowhere.lines().at(-1)).toContain('A note is on something: put the cursor on it');
	});
});

describe('a note that is there', () => {
	test('is changed with w from where the cursor is on it, or from its own page', () => {
		const {reader, papers} = keeping();
		const list = noting(reader.press('j'), 'Ask who chos').press('W');
		const changing = list.press('w');
		expect(changing.lines()[3]).toContain('Note on Talks on neutral ground');
		expect(changing.lines()[5]).toContain('Ask who chos▏');
		const changed = changing.type('e').press('ctrl+s');
		expect(under(changed, 'In order of writing')[0]).toContain('Ask who chose · on: Talks on neutral ground');
		expect(changed.lines().at(-1)).toContain('Note saved');
		const page = changed.press('enter');
		expect(page.lines()[3]).toContain('Your note');
		expect(page.lines()[4]).toMatch(/written 4 May 09:\d\d, changed 4 May 09:\d\d/);
		page.press('w').type(' it').press('ctrl+s');
		expect(papers().notes.map(({text}) => text)).toEqual(['Ask who chose it']);
	});

	test('opens what it is on with Enter', () => {
		const {reader} = keeping();
		const page = noting(reader.press('j'), 'Ask').press('W', 'enter');
		expect(page.press('enter').lines()[3]).toContain('Talks on neutral ground');
		expect(page.press('enter', 'escape').screen()).toBe(page.press('j', 'k').screen());
	});

	test('that is saved unchanged stays as it was, and says so', () => {
		const {reader, papers} = keeping();
		const list = noting(reader.press('j'), 'Ask').press('W');
		const [before] = papers().notes;
		for (const typed of ['', '  ']) {
			const saved = list.press('w').type(typed).press('ctrl+s');
			expect(saved.lines().at(-1)).toContain('Nothing was changed');
			expect(saved.lines().slice(0, -1)).toEqual(list.press('j', 'k').lines().slice(0, -1));
			expect(papers()).toMatchObject({notes: [before], drafts: []});
		}
	});

	test('is removed with d, and u brings it back as it was', () => {
		const {reader, papers} = keeping();
		const list = noting(reader.press('j'), 'Ask').press('W');
		const [note] = papers().notes;
		const removed = list.press('d');
		expect(papers().notes).toEqual([]);
		expect(removed.screen()).toContain('No note is written.');
		expect(removed.lines().at(-1)).toContain('Note removed · u takes it back');
		const restored = removed.press('u');
		expect(papers().notes).toEqual([note]);
		expect(restored.lines().at(-1)).toContain('The note is there again');
		expect(restored.press('u').lines().at(-1)).toContain('Nothing to take back');
	});

	test('that is removed on its own page leads back to where it was opened from', () => {
		const {reader} = keeping();
		const page = noting(noting(reader.press('j'), 'First'), 'Second').press('W', 'enter');
		const list = page.press('d');
		expect(under(list, 'In order of writing')).toEqual([expect.stringContaining('Second · on: Talks on neutral')]);
		expect(list.press('escape').pointed()).toContain('Talks on neutral ground');
	});

	test('leaves the cursor on the note above when the last of several is removed', () => {
		const {reader, papers} = keeping();
		const both = noting(noting(reader.press('j'), 'First'), 'Second').press('W');
		const removed = both.press('j', 'd');
		expect(removed.pointed()).toContain('First');
		removed.press('d');
		expect(papers().notes).toEqual([]);
	});

	test('is taken back with u right after it was written', () => {
		const {reader, papers} = keeping();
		const taken = noting(reader.press('j'), 'A slip').press('u');
		expect(papers().notes).toEqual([]);
		expect(taken.lines()[5]).toMatch(/^ >/);
	});

	test('is needed for d: elsewhere that says so, and nothing is removed', () => {
		const {reader, papers} = keeping();
		const elsewhere = noting(reader.press('j'), 'Ask').press('k', 'd');
		expect(elsewhere.lines().at(-1)).toContain('Only notes and meetings of your own can be removed');
		expect(papers().notes).toHaveLength(1);
	});

	test('cannot be emptied: it says how to remove it, and Esc leaves it as it was', () => {
		const {reader, papers} = keeping();
		const emptied = noting(reader.press('j'), 'Ask')
			.press('W', 'w')
			.press(...Array.from({length: 3}, () => 'backspace'), 'ctrl+s');
		expect(emptied.screen()).toContain('Nothing is written. Esc leaves the note as it was; d removes it there.');
		expect(emptied.press('escape').state.overlay).toBeUndefined();
		expect(papers()).toMatchObject({notes: [{text: 'Ask'}], drafts: []});
	});
});

test('nothing but space is no note: Ctrl-S and Esc leave as it was', () => {
	const {reader, papers} = keeping();
	for (const key of ['ctrl+s', 'escape']) {
		const left = reader.press('j', 'w').type(' ').press('enter', key);
		expect(left.screen()).toBe(reader.press('j').screen());
	}

	expect(papers()).toMatchObject({notes: [], drafts: []});
});

describe('a draft', () => {
	test('is kept by Esc, says so, and w goes on with it', () => {
		const {reader, papers} = keeping();
		const left = reader.press('j', 'w').type('Ask who').press('escape');
		expect(left.lines().at(-1)).toContain('Not saved, kept as a draft: w goes on with it');
		expect(papers()).toMatchObject({notes: [], drafts: [{text: 'Ask who'}]});
		const again = left.press('k', 'j', 'w');
		expect(again.lines()[3]).toMatch(/New note on Talks on neutral ground +draft of 4 May 09:\d\d/);
		expect(again.lines()[5]).toContain('Ask who▏');
		again.type(' chose').press('ctrl+s');
		expect(papers()).toMatchObject({notes: [{text: 'Ask who chose'}], drafts: []});
	});

	test('stands in the detail of what it is on, and first among the notes', () => {
		const {reader} = keeping();
		const left = noting(reader, 'Saved').press('j', 'w').type('Half a thought').press('escape');
		expect(under(left.press('enter'), 'Your notes')[0]).toMatch(/^ {5}draft Half a thought/);
		const notes = left.press('W');
		expect(under(notes, 'Not saved yet')).toEqual([
			expect.stringMatching(/^ > {3}draft Half a thought · on: Talks on neutral ground {2,}4 May 09:\d\d$/),
		]);
		expect(notes.press('w').lines()[5]).toContain('Half a thought▏');
	});

	test('of a change leaves the note as it was until it is saved', () => {
		const {reader, papers} = keeping();
		const left = noting(reader.press('j'), 'Ask').press('W', 'w').type(' him').press('escape');
		expect(papers()).toMatchObject({notes: [{text: 'Ask'}], drafts: [{text: 'Ask him', note: 1}]});
		const again = left.press('w');
		expect(again.lines()[3]).toMatch(/^ {3}Note on Talks on neutral ground +draft of/);
		again.press('ctrl+s');
		expect(papers()).toMatchObject({notes: [{id: 1, text: 'Ask him'}], drafts: []});
	});

	test('of several lines is listed with …, as a note is', () => {
		const {reader} = keeping();
		const left = reader.press('j', 'w').type('First').press('enter').type('second').press('escape');
		expect(left.press('W').pointed()).toContain('draft First … · on: Talks on neutral ground');
		expect(under(left.press('enter'), 'Your notes')[0]).toMatch(/draft First … · on/);
	});

	test('of a new note leaves the other notes on its entry to be changed', () => {
		const {reader, papers} = keeping();
		const left = noting(reader.press('j'), 'Saved').press('w').type('Half').press('escape');
		const list = left.press('W', 'j');
		expect(list.pointed()).toContain('Saved');
		const changing = list.press('w');
		expect(changing.lines()[3]).not.toContain('draft');
		expect(changing.lines()[5]).toContain('Saved▏');
		changing.type('!').press('ctrl+s');
		expect(papers()).toMatchObject({notes: [{text: 'Saved!'}], drafts: [{text: 'Half'}]});
		expect(left.press('w').lines()[5]).toContain('Half▏');
	});

	test('of a new note is not lost when another note on its entry is opened and left', () => {
		const {reader, papers} = keeping();
		const list = noting(reader.press('j'), 'Saved').press('w').type('Half').press('escape', 'W', 'j');
		list.press('w').type('!').press('backspace', 'escape');
		list.press('w', 'ctrl+u', 'escape');
		expect(papers()).toMatchObject({notes: [{text: 'Saved'}], drafts: [{text: 'Half'}]});
		const refused = list.press('w').type('!').press('escape');
		expect(refused.lines()[5]).toContain('Not kept as a draft: another draft waits on the same entry.');
		expect(refused.screen()).toContain('Saved!▏');
		expect(papers()).toMatchObject({notes: [{text: 'Saved'}], drafts: [{text: 'Half'}]});
	});

	test('of one note is not that of another on the same entry', () => {
		const {reader, papers} = keeping();
		const list = noting(noting(reader.press('j'), 'One'), 'Two').press('W');
		const left = list.press('w').type('!').press('escape', 'g', 'j', 'j', 'j');
		expect(left.pointed()).toContain('Two');
		expect(left.press('w').lines()[5]).toContain('Two▏');
		expect(left.press('k', 'w').lines()[5]).toContain('One!▏');
		expect(left.press('escape', 'w').lines()[5]).toContain('One!▏');
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
		const brief = reader.press('G', 'k', 'b', 'g', 'w').type('Half').press('escape', 'G');
		expect(brief.pointed()).toContain('draft Half');
		brief.press('d');
		expect(papers().drafts).toEqual([]);
	});

	test('that comes to be what the note says is none', () => {
		const {reader, papers} = keeping();
		noting(reader.press('j'), 'Ask').press('W', 'w').type('!').press('backspace', 'escape');
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
		expect(refused.lines()[5]).toContain('Not saved: no space left on the device');
		expect(refused.lines()[6]).toContain('Ask who chose▏');
		is.full = false;
		const saved = refused.type('!').press('ctrl+s');
		expect(saved.state.overlay).toBeUndefined();
		expect(papers().notes).toMatchObject([{text: 'Ask who chose!'}]);
	});

	test('and not be kept as a draft either is not lost with the first Esc', () => {
		const {library, is} = fillingLibrary();
		const {reader, papers} = keeping({}, library);
		const left = reader.press('j', 'w').type('Ask who chose').press('escape');
		expect(left.lines()[5]).toContain('Not kept as a draft: no space left on the device.');
		expect(left.screen()).toContain('Ask who chose▏');
		expect(left.press('escape').screen()).toBe(reader.press('j').screen());
		is.full = false;
		left.type('!').press('escape');
		expect(papers().drafts).toMatchObject([{text: 'Ask who chose!'}]);
	});

	test('says so while one writes, and the text goes on', () => {
		const {library} = fillingLibrary();
		const writing = keeping({}, library).reader.press('j', 'w').type('Ask');
		expect(writing.lines().at(-1)).toContain('The draft is not kept: no space left on the device');
		expect(writing.lines()[5]).toContain('Ask▏');
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

describe('a note belongs to a meeting', () => {
	const meetingsOf = ({papers}: ReturnType<typeof keeping>) => papers().notes.map(({meeting}) => meeting);

	test('that it is on', () => {
		const shelf = keeping();
		noting(shelf.reader.press('4'), 'On the meeting');
		expect(meetingsOf(shelf)).toEqual(['audience']);
	});

	test('from whose brief it is written, whatever in it the note is on', () => {
		const shelf = keeping();
		const brief = shelf.reader.press('4', 'b');
		const noted = noting(noting(brief, 'On the term'), 'And again');
		expect(noted.lines()[3]).toContain('2 notes');
		expect(shelf.papers().notes[0]).toMatchObject({target: {kind: 'term', id: '1'}, meeting: 'audience'});
		expect(meetingsOf(shelf)).toEqual(['audience', 'audience']);
	});

	test('from whose brief one came, links away, until one goes elsewhere', () => {
		const shelf = keeping();
		const followed = shelf.reader.press('4', 'b', 'enter', 'enter');
		expect(followed.lines()[3]).not.toContain('Minister, audience');
		noting(followed, 'Two links from the brief');
		noting(followed.press('2'), 'Elsewhere');
		expect(meetingsOf(shelf)).toEqual(['audience', undefined]);
	});

	test('that is on, with a clock', () => {
		const shelf = keeping({at: '2020-05-03T12:30'});
		noting(shelf.reader.press('j'), 'While it is on');
		noting(shelf.reader.press('4', 'g', 'b'), 'From the brief on another');
		expect(meetingsOf(shelf)).toEqual(['union-lunch', 'audience']);
	});

	test('of none while nothing is on', () => {
		const shelf = keeping({at: '2020-05-03T11:00'});
		noting(shelf.reader.press('j'), 'In between');
		expect(meetingsOf(shelf)).toEqual([undefined]);
	});

	test('which its page names', () => {
		const shelf = keeping({at: '2020-05-03T12:30'});
		const page = noting(shelf.reader.press('j'), 'While it is on').press('W', 'enter');
		expect(under(page, 'On')[0]).toMatch(/Statement {2}Talks on neutral ground/);
		expect(under(page, 'Belongs to')[0]).toMatch(/Meeting {4}Union, lunch/);
	});
});

describe('the notes', () => {
	test('are listed by meeting, in order of time, and then those of none', () => {
		const {reader} = keeping();
		const later = noting(reader.press('4', 'j', 'b'), 'At lunch');
		const earlier = noting(later.press('escape', 'g', 'b'), 'At the audience');
		const all = noting(earlier.press('2', 'g'), 'Of none').press('W');
		const page = all
			.screen()
			.split('\n')
			.slice(3, -2)
			.map((line) =>
				line
					.replace(/^ > /, '')
					.trim()
					.replace(/ {2,}.*$/, ''),
			)
			.filter((line) => line !== '');
		expect(page).toEqual([
			'Your notes',
			'Sunday 3 May, 09:00 · Minister, audience',
			'At the audience · on: Term 1: Hear the parties',
			'Sunday 3 May, 12:00 · Union, lunch',
			expect.stringMatching(/^At lunch · on: /),
			'Of no meeting',
			'Of none · on: Harbour Coalition',
		]);
	});

	test('of one meeting are folded on its brief, and open from there', () => {
		const {reader} = keeping();
		const brief = noting(reader.press('4', 'b'), 'At the audience');
		expect(under(brief, 'Your notes')).toEqual(['     1 note, folded']);
		const opened = brief.press('G', 'enter');
		expect(opened.lines()[3]).toContain('Your notes: Minister, audience');
		expect(opened.pointed()).toContain('At the audience');
		expect(opened.press('escape').screen()).toBe(brief.press('G').screen());
	});

	test('on an actor stand on the brief that they were written from', () => {
		const {reader, papers} = keeping();
		const brief = reader.press('G', 'k', 'b', 'g');
		expect(brief.press('G').screen()).not.toContain('Your notes');
		expect(noting(brief, 'On the pilots').press('G').screen()).toMatch(/Your notes\n > {3}On the pilots/);
		expect(papers().notes).toMatchObject([{target: {kind: 'actor', id: 'union'}}]);
	});

	test('are one page, however often it is asked for', () => {
		const {reader} = keeping();
		const once = noting(reader.press('j'), 'Ask').press('W');
		expect(once.press('W', 'W', 'escape').screen()).toBe(once.press('escape').screen());
	});

	test('are none at first, which says how to write one', () => {
		const {reader} = keeping();
		expect(reader.press('W').screen()).toContain('No note is written. w writes one on what the cursor is on.');
	});

	test('are found by their words, and Enter goes to what they are on', async () => {
		const program = running();
		program.press('j', 'w');
		program.type('Ask about the lighthouse');
		program.press('ctrl+s', '/');
		program.type('lighthouse');
		await vi.waitFor(() => expect(program.screen()).toMatch(/ 1 found/));
		expect(program.screen()).toMatch(/ {3}Notes +1\n/);
		expect(program.screen()).toMatch(/ > {3}Ask about the lighthouse +Talks on neutral gr…/);
		program.press('enter');
		expect(program.screen().split('\n')[3]).toContain('Talks on neutral ground');
	});

	test('are found no more once they are removed', async () => {
		const program = running();
		program.press('j', 'w');
		program.type('Ask about the lighthouse');
		program.press('ctrl+s', 'u', '/');
		program.type('lighthouse');
		await vi.waitFor(() => expect(program.screen()).toContain('Nothing in the report has these words.'));
	});
});

describe('a long note', () => {
	const lines = Array.from({length: 40}, (_, at) => `line ${at + 1}`);

	test('scrolls with its cursor, as little as possible', () => {
		const {reader} = keeping();
		const written = reader.press('j', 'w').dispatch({type: 'text', text: lines.join('\n')});
		const shown = (there: Reader) => there.screen().match(/line \d+/g) ?? [];
		const bottom = shown(written);
		expect(bottom.at(-1)).toBe('line 40');
		const up = Array.from({length: bottom.length - 1}, () => 'up');
		expect(shown(written.press(...up))).toEqual(bottom);
		expect(shown(written.press(...up, 'up'))[0]).toBe(`line ${40 - bottom.length}`);
		expect(shown(written.press(...up, 'up', 'down'))[0]).toBe(`line ${40 - bottom.length}`);
	});

	test('is one line and … in lists, and whole on its page', () => {
		const {reader} = keeping({size: [80, 60]});
		const list = reader
			.press('j', 'w')
			.dispatch({type: 'text', text: lines.join('\n')})
			.press('ctrl+s', 'W');
		expect(list.pointed()).toMatch(/line 1 … · on:/);
		expect(
			list
				.press('enter')
				.screen()
				.match(/line \d+/g),
		).toHaveLength(40);
	});
});
