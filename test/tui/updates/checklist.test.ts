import {describe, expect, test} from 'vitest';
import {keeping} from '../keeping.ts';
import type {Reader} from '../reader.ts';

const raise = (reader: Reader) => reader.screen().match(/^.*\[[ /x]\] Term.*$/gm) ?? [];
const notice = (reader: Reader) => reader.lines().at(-1) ?? '';

describe('x in a brief', () => {
	test('takes what the cursor is on from open to raised to answered to open, with the times', () => {
		const {reader, papers} = keeping();
		const open = reader.press('4', 'b');
		expect(raise(open)[0]).toMatch(/^ > {3}\[ \] Term 1 Hear the parties {2,}to Harbour Coalition$/);
		const raised = open.press('x');
		expect(notice(raised)).toContain('Raised');
		expect(raise(raised)[0]).toMatch(
			/^ > {3}\[\/\] Term 1 Hear the parties {2,}raised 4 May 09:\d\d · to Harbour Coalition$/,
		);
		const answered = raised.press('x');
		expect(notice(answered)).toContain('Answered');
		expect(raise(answered)[0]).toMatch(
			/^ > {3}\[x\] Term 1 Hear the parties +answered 4 May 09:\d\d · to Harbour Coalition$/,
		);
		const again = answered.press('x');
		expect(notice(again)).toContain('Open again');
		expect(raise(again)).toEqual(raise(open));
		expect(papers().checks).toEqual([]);
	});

	test('is counted at the head, answered ones too', () => {
		const {reader} = keeping();
		const brief = reader.press('4', 'b');
		const head = (there: Reader) => /\d of \d raised/.exec(there.lines()[3] ?? '')?.[0];
		expect(head(brief)).toBe('0 of 2 raised');
		expect(head(brief.press('x'))).toBe('1 of 2 raised');
		expect(head(brief.press('x'))).toBe('1 of 2 raised');
		expect(head(brief.press('j', 'x'))).toBe('2 of 2 raised');
	});

	test('is kept for the meeting, and not for another with the same term', () => {
		const {reader, library} = keeping();
		library.ownMeetings.add({
			report: 'X/2020/7',
			date: '2020-05-03',
			start: '15:00',
			title: 'Again',
			with: ['minister'],
		});
		reader.press('4', 'b', 'j', 'x');
		const again = keeping({}, library).reader.press('4');
		expect(raise(again.press('b'))[1]).toContain('[/] Term 2');
		expect(raise(again.press('j', 'j', 'b'))).toEqual([expect.stringContaining('[ ] Term 2')]);
	});

	test('is kept for the brief on actors, who have no meeting', () => {
		const {reader, library} = keeping();
		const brief = reader.press('j', 'b');
		expect(raise(brief.press('x'))[0]).toContain('[/]');
		const again = keeping({}, library).reader;
		expect(raise(again.press('j', 'b'))[0]).toContain('[/]');
		expect(raise(again.press('b')).filter((line) => line.includes('[/]'))).toEqual([]);
	});

	test('on anything else says what it is for', () => {
		const {reader, papers} = keeping();
		const elsewhere = reader.press('4', 'b', 'j', 'j', 'x');
		expect(notice(elsewhere)).toContain('Put the cursor on something to raise');
		expect(notice(reader.press('4', 'b', 'g', 'x'))).toContain('Put the cursor on something to raise');
		expect(papers().checks).toEqual([]);
	});

	test('is taken back by u, the last tick first', () => {
		const {reader, papers} = keeping();
		const raised = reader.press('4', 'm', 'b', 'x', 'x', 'u');
		expect(notice(raised)).toContain('Raised');
		expect(papers().checks).toMatchObject([{state: 'raised'}]);
		expect(papers().marks).toHaveLength(1);
	});
});

test('in a list and in what is opened x is no key', () => {
	const {reader, papers} = keeping();
	for (const place of [reader.press('6'), reader.press('6', 'enter'), reader.press('4', 'enter')]) {
		expect(place.press('x').screen()).toBe(place.screen());
	}

	expect(papers().checks).toEqual([]);
});
