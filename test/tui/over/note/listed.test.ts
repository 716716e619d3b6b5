import {describe, expect, test} from 'vitest';
import {keeping, running} from '../../keeping.ts';
import {noting, under} from './noting.ts';

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
		expect(noted.pointed()).toContain('Term 1');
		expect(noted.screen()).toMatch(/Term 1 .*\n +\+ On the term .*\n +\+ And again .*\n +\[ \] Term 2/);
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

	test('or to none from the brief on actors, as what is ticked there, though one is on', () => {
		const shelf = keeping({at: '2020-05-03T12:30'});
		const brief = shelf.reader.press('2', 'g', 'b', 'x');
		noting(brief, 'From the brief on actors');
		noting(brief.press('enter'), 'A link from it');
		expect(meetingsOf(shelf)).toEqual([undefined, undefined]);
		expect(shelf.papers().checks).toMatchObject([{checklist: 'actors:coalition'}]);
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
	test('have beside them what was ticked in the briefs, by meeting too, and Enter goes to it', () => {
		const {reader} = keeping();
		const ticked = reader.press('4', 'b', 'x', 'escape', '2', 'g', 'b', 'x', 'x');
		const page = ticked.press('W');
		expect(under(page, 'Sunday 3 May, 09:00 · Minister, audience')[0]).toMatch(
			/raised +Term 1: Hear the parties +4 May 09:\d\d GMT\+0$/,
		);
		expect(under(page, 'Of no meeting')[0]).toMatch(/answered +Term \d/);
		expect(page.press('enter').screen()).toContain('Term 1');
	});

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
			'Your notes and ticks',
			'Sunday 3 May, 09:00 · Minister, audience',
			'At the audience · on: Term 1: Hear the parties',
			'Sunday 3 May, 12:00 · Union, lunch',
			expect.stringMatching(/^At lunch · on: /),
			'Of no meeting',
			'Of none · on: Harbour Coalition',
		]);
	});

	test('stand in a brief: on all of it under its head, on a line beneath that, and what was written for it on anything else last', () => {
		const {reader, papers, library} = keeping();
		const meeting = 'audience';
		library.notes.add({report: 'X/2020/7', target: {kind: 'paragraph', id: '5'}, meeting, text: 'Read it once more'});
		library.notes.add({report: 'X/2020/7', target: {kind: 'paragraph', id: '5'}, text: 'Of no meeting'});
		const {reader: again} = keeping({}, library);
		const brief = noting(again.press('4', 'b', 'j', 'j'), 'Not again\nWhatever he says');
		const noted = noting(brief.press('g'), 'The whole of it');
		expect(reader.press('4', 'b').screen()).not.toContain('your note');
		expect(papers().notes).toHaveLength(4);
		expect(noted.screen()).toMatch(
			/in the room: Minister Zoë Çelik\n( > | {3}) {2}\+ The whole of it +your note\n(?:.*\n)*? +\[ \] holds Talks at home.*\n +\+ Not again\n +Whatever he says +your note\n/,
		);
		expect(noted.press('G').screen()).toMatch(/Your other notes\n > {3}\+ Read it once more +your note\n/);
		expect(noted.press('G').screen()).not.toContain('Of no meeting');
	});

	test('say in the brief on another meeting for which one they were written', () => {
		const {library} = keeping();
		library.notes.add({
			report: 'X/2020/7',
			target: {kind: 'term', id: '1'},
			meeting: 'union-lunch',
			text: 'At the table',
		});
		const {reader} = keeping({}, library);
		expect(reader.press('4', 'b').screen()).toMatch(/\+ At the table +your note, Sun 3 May 12:00\n/);
	});

	test('are changed and removed where they stand in a brief, and the cursor stays on its line', () => {
		const {reader, papers} = keeping();
		const brief = noting(reader.press('4', 'b'), 'On the term');
		const onNote = brief.press('j');
		expect(onNote.pointed()).toContain('+ On the term');
		expect(onNote.press('c').type('!').press('ctrl+s').pointed()).toContain('+ On the term!');
		expect(onNote.press('d').screen()).toMatch(/Term 1 .*\n > .*Term 2/);
		expect(papers().notes).toEqual([]);
	});

	test('on the meeting itself are written at the head of its brief, to which k leads as g does, and j leads back', () => {
		const {reader, papers} = keeping();
		const brief = reader.press('4', 'b');
		const head = brief.press('k');
		expect(head.pointed()).toMatch(/^ > Minister, audience /);
		expect(head.screen()).toBe(brief.press('g').screen());
		expect(head.press('k').screen()).toBe(head.screen());
		expect(head.press('j').screen()).toBe(brief.screen());
		noting(head, 'They came late');
		expect(papers().notes).toMatchObject([{target: {kind: 'meeting'}, text: 'They came late'}]);
	});

	test('on an actor stand on the brief that they were written from, under its head', () => {
		const {reader, papers} = keeping();
		const brief = reader.press('G', 'k', 'b', 'g');
		expect(brief.screen()).not.toContain('your note');
		expect(noting(brief, 'On the pilots').screen()).toMatch(/\n( > | {3}) {2}\+ On the pilots +your note\n/);
		expect(papers().notes).toMatchObject([{target: {kind: 'actor', id: 'union'}}]);
	});

	test('are one page, however often it is asked for', () => {
		const {reader} = keeping();
		const once = noting(reader.press('j'), 'Ask').press('W');
		expect(once.press('W', 'W', 'escape').screen()).toBe(once.press('escape').screen());
	});

	test('are none at first, which says how to write one', () => {
		const {reader} = keeping();
		expect(reader.press('W').screen()).toContain('There are none. w writes a note on what the cursor is on');
	});

	test('are found by their words, and Enter shows them with what they are on', async () => {
		const program = running();
		program.press('j', 'w');
		program.type('Ask about the lighthouse');
		program.press('ctrl+s', '/');
		program.type('lighthouse');
		await expect.poll(() => program.screen()).toMatch(/ 1 found/);
		expect(program.screen()).toMatch(/ {3}Notes +1\n/);
		expect(program.screen()).toMatch(/ > {3}Ask about the lighthouse +Talks on neutral gr…/);
		program.press('enter');
		expect(program.screen().split('\n')[3]).toContain('Your note');
		expect(program.screen()).toMatch(/Ask about the lighthouse\n(?:.*\n)* > .*Talks on neutral ground/);
	});

	test('are found no more once they are removed', async () => {
		const program = running();
		program.press('j', 'w');
		program.type('Ask about the lighthouse');
		program.press('ctrl+s', 'u', '/');
		program.type('lighthouse');
		await expect.poll(() => program.screen()).toContain('Nothing in the report has these words.');
	});
});
