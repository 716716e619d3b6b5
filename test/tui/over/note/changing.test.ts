import {describe, expect, test} from 'vitest';
import {keeping} from '../../keeping.ts';
import {noting, under} from './noting.ts';

describe('a note that is there', () => {
	test('is changed with c from where the cursor is on it, or from its own page', () => {
		const {reader, papers} = keeping();
		const list = noting(reader.press('j'), 'Ask who chos').press('W');
		const changing = list.press('c');
		expect(changing.lines()[14]).toMatch(/^ {3}Changing your note on Talks on neutral ground +written 4 May 09:\d\d/);
		expect(changing.lines()[15]).toContain('Ask who chos▏');
		const changed = changing.type('e').press('ctrl+s');
		expect(under(changed, 'In order of writing')[0]).toContain('Ask who chose · on: Talks on neutral ground');
		expect(changed.lines().at(-1)).toContain('Note saved');
		const page = changed.press('enter');
		expect(page.lines()[3]).toContain('Your note');
		expect(page.lines()[4]).toMatch(/written 4 May 09:\d\d GMT\+0, changed 4 May 09:\d\d GMT\+0/);
		page.press('c').type(' it').press('ctrl+s');
		expect(papers().notes.map(({text}) => text)).toEqual(['Ask who chose it']);
	});

	test('stays as it is when w writes another one beside it, on the same entry of the same meeting', () => {
		const {reader, papers} = keeping();
		const brief = noting(reader.press('4', 'b', 'g'), 'They came late');
		const [first] = papers().notes;
		const again = brief.press('escape', 'b');
		expect(again.pointed()).toContain('+ They came late');
		const writing = again.press('w');
		expect(writing.screen()).toMatch(/\n {3}New note on Minister, audience *\n {3}▏/);
		writing.type('They left early').press('ctrl+s');
		expect(papers().notes).toEqual([
			first,
			{...first, id: 2, text: 'They left early', created: expect.anything(), updated: expect.anything()},
		]);
		again.press('W', 'w').type('No date was agreed').press('ctrl+s');
		expect(papers().notes.map(({target, meeting}) => ({target, meeting}))).toEqual(
			Array.from({length: 3}, () => ({target: first?.target, meeting: first?.meeting})),
		);
	});

	test('says with which key it is changed: the footer names c on a note, and nowhere else', () => {
		const {reader} = keeping();
		const brief = noting(reader.press('4', 'b', 'g'), 'They came late').press('escape', 'b');
		expect(brief.lines().at(-1)).toContain('c change');
		expect(brief.press('j').lines().at(-1)).not.toContain('c change');
		expect(brief.press('enter').lines().at(-1)).toContain('c change');
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
			const saved = list.press('c').type(typed).press('ctrl+s');
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
		expect(removed.screen()).toContain('There are none.');
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
		expect(elsewhere.lines().at(-1)).toContain('Only notes, meetings and questions of your own can be removed');
		expect(papers().notes).toHaveLength(1);
	});

	test('cannot be emptied: it says how to remove it, and Esc leaves it as it was', () => {
		const {reader, papers} = keeping();
		const emptied = noting(reader.press('j'), 'Ask')
			.press('W', 'c')
			.press(...Array.from({length: 3}, () => 'backspace'), 'ctrl+s');
		expect(emptied.screen()).toContain('Nothing is written. Esc leaves the note as it was; d removes it there.');
		expect(emptied.press('escape').state.overlay).toBeUndefined();
		expect(papers()).toMatchObject({notes: [{text: 'Ask'}], drafts: []});
	});
});
