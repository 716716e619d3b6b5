import {describe, expect, test} from 'vitest';
import {keyOf} from '../../../source/briefing/entry/target.ts';
import {openOwn} from '../../library/own-library.ts';
import {fillingLibrary, keeping} from '../keeping.ts';

describe('a mark', () => {
	test('is a * beside the cursor, which moves nothing, and m takes it away again', () => {
		const {reader, papers} = keeping();
		const marked = reader.press('j', 'm');
		expect(marked.pointed()).toMatch(/^ >\* {2}asks {5}Talks on neutral ground/);
		expect(marked.lines().at(-1)).toContain('Marked · u takes it back');
		expect(papers().marks).toMatchObject([{target: {kind: 'statement', id: 'neutral'}}]);
		const below = marked.press('k').lines();
		expect(below[5]).toMatch(/^ {2}\* {2}asks {5}Talks on neutral ground/);
		expect(below.filter((line) => line.slice(0, 3).includes('*'))).toHaveLength(1);
		const unmarked = marked.press('m');
		expect(unmarked.lines().at(-1)).toContain('Mark taken away');
		expect(unmarked.press('k', 'j').screen()).toBe(reader.press('j').screen());
		expect(papers().marks).toEqual([]);
	});

	test('on a position is one on its question, and says so', () => {
		const {reader, papers} = keeping();
		const marked = reader.press('5', 'j', 'm');
		expect(marked.lines().at(-1)).toContain('Question marked · u takes it back');
		expect(papers().marks).toMatchObject([{target: {kind: 'question'}}]);
		expect(marked.press('j', 'm').lines().at(-1)).toContain('Question no longer marked · u takes it back');
	});

	test('stands beside a note: + before the cursor, * behind it', () => {
		const {reader} = keeping();
		const both = reader.press('j', 'm', 'w').type('Ask').press('ctrl+s');
		expect(both.pointed()).toMatch(/^\+>\* {2}asks/);
		expect(both.press('k').lines()[5]).toMatch(/^\+ \* {2}asks/);
	});

	test('is said in words to a screen reader, before the paragraph', () => {
		const {reader} = keeping({spoken: true, size: [200, 24]});
		const marked = reader.press('j', 'm');
		expect(marked.pointed()).toMatch(/^ > .*Talks on neutral ground .*marked .*¶3/);
		const both = marked.press('w').type('Ask').press('ctrl+s');
		expect(both.pointed()).toMatch(/marked, with a note .*¶3/);
		expect(both.screen()).not.toContain('*');
	});

	test('is made in what is opened too, which says so', () => {
		const {reader, papers} = keeping({size: [80, 40]});
		const opened = reader.press('j', 'enter', 'm');
		expect(opened.screen()).toMatch(/Marked by you\n {3}m takes the mark away/);
		expect(papers().marks).toMatchObject([{target: {kind: 'statement', id: 'neutral'}}]);
		expect(opened.press('m').screen()).not.toContain('Marked by you');
		expect(papers().marks).toEqual([]);
	});

	test('is taken back with u, and so is its going', () => {
		const {reader, papers} = keeping();
		const taken = reader.press('j', 'm', 'u');
		expect(papers().marks).toEqual([]);
		taken.press('m', 'm', 'u');
		expect(papers().marks).toHaveLength(1);
	});

	test('is taken back with u also when a draft was left meanwhile', () => {
		const {reader, papers} = keeping();
		reader.press('j', 'm', 'w').type('Half a').press('escape', 'u');
		expect(papers()).toMatchObject({marks: [], drafts: [{text: 'Half a'}]});
	});

	test('is there again the next time', () => {
		const {reader, library} = keeping();
		const left = reader.press('j', 'm', 'k');
		expect(keeping({}, library).reader.press('j', 'k').screen()).toBe(left.press('j', 'k').screen());
	});

	test('that cannot be kept says why, and is not shown', () => {
		const {library} = fillingLibrary();
		const refused = keeping({}, library).reader.press('j', 'm');
		expect(refused.lines().at(-1)).toContain('Not done: no space left on the device');
		expect(refused.pointed()).toMatch(/^ > {3}asks/);
	});
});

describe("' lists the marks", () => {
	test('in the order of marking, with what each is and where it stands', () => {
		const {reader} = keeping();
		const marks = reader.press('7', 'm', '2', 'm', 'j', 'm', '3', 'm', '4', 'm', '6', 'm', "'");
		const lines = marks
			.screen()
			.split('\n')
			.slice(3, 12)
			.map((line) => line.replace(/^ > /, '   ').trimEnd());
		expect(lines.slice(0, 3)).toEqual(['   Marks', '', '   6 marked']);
		expect(lines.slice(3)).toEqual([
			expect.stringMatching(/^ {5}Paragraph {2}¶1 Paragraph 1 {2,}para\. 1$/),
			expect.stringMatching(/^ {5}Actor {6}Harbour Coalition {2,}para\. \d/),
			expect.stringMatching(/^ {5}Statement {2}Talks on neutral ground {2,}para\. 3$/),
			expect.stringMatching(/^ {5}Figure {5}Guards/),
			expect.stringMatching(/^ {5}Meeting {4}Minister, audience {2,}annex II$/),
			expect.stringMatching(/^ {5}Term {7}Term 1: Hear the parties {2,}annex I, para\. 1$/),
		]);
	});

	test('and Enter opens what is marked, Esc comes back', () => {
		const {reader} = keeping();
		const marks = reader.press('7', 'm', '2', "'");
		expect(marks.pointed()).toContain('Paragraph 1');
		const opened = marks.press('enter');
		expect(opened.lines()[1]).toContain('7 TEXT');
		expect(opened.press('escape').screen()).toBe(marks.screen());
	});

	test('where m takes the mark away of the one the cursor is on, which goes to the one above', () => {
		const {reader, papers} = keeping();
		const marks = reader.press('7', 'm', 'j', 'm', 'j', 'm', "'", 'j', 'j', 'm');
		expect(papers().marks.map(({target}) => keyOf(target))).toEqual(['paragraph:1', 'paragraph:2']);
		expect(marks.pointed()).toContain('¶2 Paragraph 2');
		expect(marks.press('m', 'm').screen()).toContain('Nothing is marked. m marks what the cursor is on.');
		expect(papers().marks).toEqual([]);
	});

	test('where w writes a note on the one the cursor is on', () => {
		const {reader, papers} = keeping();
		reader.press('7', 'm', "'", 'w').type('Read it out').press('ctrl+s');
		expect(papers().notes).toMatchObject([{target: {kind: 'paragraph', id: '1'}, text: 'Read it out'}]);
	});

	test('and says how to mark where nothing is', () => {
		const {reader} = keeping();
		const none = reader.press("'");
		expect(none.screen()).toContain('Nothing is marked. m marks what the cursor is on.');
		expect(none.press('m').lines().at(-1)).toContain('Nothing to mark here');
	});

	test('and keeps what another version of the program marked, until it is taken away', () => {
		const library = openOwn();
		library.marks.toggle('X/2020/7', {kind: 'unknown', key: 'gossip:s-1'});
		const {reader, papers} = keeping({}, library);
		const marks = reader.press("'");
		expect(marks.pointed()).toMatch(/Gossip +gossip s-1, which is not in the report any more/);
		expect(marks.press('enter').screen()).toContain('This is not in the report any more.');
		expect(papers().marks).toHaveLength(1);
		marks.press('m');
		expect(papers().marks).toEqual([]);
	});

	test('and names what a report has not any more', () => {
		const {reader, library} = keeping();
		library.marks.toggle('X/2020/7', {kind: 'statement', id: 'gone'});
		const marks = keeping({}, library).reader.press("'");
		expect(marks.pointed()).toContain('statement gone, which is not in the report any more');
		expect(marks.press('enter').screen()).toContain('This is not in the report any more.');
		expect(reader.press('j', 'k').screen()).toBe(keeping({}, library).reader.press('j', 'k').screen());
	});
});
