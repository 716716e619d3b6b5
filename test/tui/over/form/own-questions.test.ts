import {describe, expect, test} from 'vitest';
import {keeping} from '../../keeping.ts';
import {noticeOf, type Reader} from '../../reader.ts';
import {fill} from './filling.ts';

/** The reader with a statement open. */
const opened = (reader: Reader, id: string) => reader.dispatch({type: 'arrive', target: {kind: 'statement', id}});

/** The form on two statements, opened with a key. */
const taking = (reader: Reader, key: string) => opened(reader.press('j', '!'), 'at-home').press(key);

/** A reader who asks where the talks should be, which two statements answer. */
const asked = (reader: Reader, key = '!') => fill(taking(reader, key), 'Where?', 'Abroad', 'Here').press('enter');

describe("a question of the reader's own", () => {
	test('is asked of two statements, which the form shows with who said them', () => {
		const {reader} = keeping();
		const first = reader.press('j', '!');
		expect(noticeOf(first)).toContain('Taken · now ! on one that opposes it');
		const form = opened(first, 'at-home').press('!');
		expect(form.screen()).toContain('A question of your own, on which they differ');
		expect(form.screen()).toContain('A  RM, BF ¶3: Talks on neutral ground');
		expect(form.screen()).toContain('B  Minister Zoë Çelik ¶5: Talks at home');
		expect(form.screen()).toMatch(/They {3}differ/);
	});

	test('is kept, and stands in Positions, in the matrix, at its statements and in the brief of who holds a position on it', () => {
		const {reader, papers} = keeping();
		const after = asked(reader);
		expect(noticeOf(after)).toContain('Added: Where? · u takes it back');
		expect(papers().questions).toMatchObject([{question: 'Where?', relation: 'differ'}]);
		const list = after.press('5', 'G');
		expect(list.screen()).toMatch(/Where\? +differ, yours\n +Abroad +RM, BF ¶3\n.* Here +Minister Zoë Çelik ¶5/);
		expect(list.press('t', 'G').screen()).toMatch(/Where\? +differ, yours\n +A {2}Abroad +RM, BF ¶3/);
		expect(opened(after, 'neutral').screen()).toContain('Differs: Where? (yours)');
		expect(opened(after, 'neutral').press('b').resize(120, 60).screen()).toContain('Where? (yours)');
	});

	test('that is completed rather than opposed is so marked', () => {
		const {reader} = keeping();
		const list = asked(reader, '&').press('5', 'G');
		expect(list.screen()).toMatch(/Where\? +complement, yours/);
	});

	test('takes what a statement says where no answer is named', () => {
		const {reader, papers} = keeping();
		fill(taking(reader, '!'), 'Where?').press('enter');
		expect(papers().questions[0]?.positions.map(({stance}) => stance)).toEqual([
			'Talks on neutral ground',
			'Talks at home',
		]);
	});

	test('takes the statement under the cursor on the page of another at once', () => {
		const {reader} = keeping();
		const page = opened(reader, 'neutral');
		expect(page.press('!').screen()).toContain('B  Minister Zoë Çelik ¶5: Talks at home');
	});

	test('grows where another is asked by the same name', () => {
		const {reader, papers, library} = keeping();
		asked(reader);
		const later = keeping({}, library).reader;
		const again = opened(later.press('j', 'j', '!'), 'at-home').press('&');
		fill(again, 'where?', 'Anywhere', 'here').press('enter');
		expect(papers().questions).toMatchObject([
			{
				question: 'Where?',
				relation: 'differ',
				positions: [
					{stance: 'Abroad', statements: [{id: 'neutral'}]},
					{stance: 'Here', statements: [{id: 'at-home'}]},
					{stance: 'Anywhere', statements: [{id: 'together'}]},
				],
			},
		]);
	});

	test('keeps the answer of a statement that answers it already, and says how its answers relate', () => {
		const {reader, papers, library} = keeping();
		asked(reader);
		const [before] = papers().questions;
		const later = keeping({}, library).reader;
		const again = opened(later.press('j', '!'), 'at-home').press('&');
		expect(noticeOf(fill(again, 'where?').press('enter'))).toContain('Changed: Where? (differ)');
		expect(papers().questions).toMatchObject([{positions: before?.positions}]);
	});

	test('is changed with c, removed with d, and there again with u', () => {
		const {reader, papers} = keeping();
		const list = asked(reader).press('5', 'G');
		const changed = list.press('c', 'ctrl+u').type('Where indeed?').press('enter');
		expect(papers().questions).toMatchObject([{question: 'Where indeed?'}]);
		const removed = changed.press('d');
		expect(papers().questions).toEqual([]);
		expect(removed.screen()).not.toMatch(/Where indeed\? +differ/);
		expect(removed.press('u').screen()).toMatch(/Where indeed\? +differ, yours/);
		expect(papers().questions).toHaveLength(1);
	});

	test.each([
		[[''], 'What is asked? Such as “Where should the talks be held?”'],
		[['Where?', 'Here', 'here'], 'It takes two answers'],
		[['Where?', 'Here', 'There', 'x'], 'They differ or complement'],
	])('of %j is not kept: %s', (texts, why) => {
		const {reader, papers} = keeping();
		expect(
			fill(taking(reader, '!'), ...texts)
				.press('enter')
				.screen(),
		).toContain(why);
		expect(papers().questions).toEqual([]);
	});

	test('is of statements that somebody made, and not of one alone', () => {
		const {reader} = keeping();
		expect(noticeOf(opened(reader, 'unnamed').press('!'))).toContain('The report names nobody for it');
		expect(noticeOf(reader.press('j', '!', '!'))).toContain('Let go');
		expect(noticeOf(reader.press('4', '!'))).toContain('Put the cursor on a statement');
	});

	test('is hidden while others see the screen, and none is made then', () => {
		const {reader} = keeping();
		const shown = asked(reader).press('5', 'P');
		expect(shown.screen()).not.toContain('Where?');
		expect(noticeOf(shown.press('2', '!'))).toContain('Not while presenting');
		expect(shown.press('P').screen()).toContain('Where?');
	});
});
