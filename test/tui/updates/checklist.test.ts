import {describe, expect, test} from 'vitest';
import {placeOf} from '../../../source/tui/state/state.ts';
import {actor, reportOf, statement} from '../../briefing/builders.ts';
import {keeping} from '../keeping.ts';
import {noticeOf, type Reader, readerOf} from '../reader.ts';

const raise = (reader: Reader) => reader.screen().match(/^.*\[[ /x]\] Term.*$/gm) ?? [];

describe('x in a brief', () => {
	test('takes what the cursor is on from open to raised to answered to open, with the times', () => {
		const {reader, papers} = keeping();
		const open = reader.press('4', 'b');
		expect(raise(open)[0]).toMatch(/^ > {3}\[ \] Term 1 Hear the parties {2,}to Harbour Coalition$/);
		const raised = open.press('x');
		expect(noticeOf(raised)).toContain('Raised');
		expect(raise(raised)[0]).toMatch(
			/^ > {3}\[\/\] Term 1 Hear the parties {2,}raised 4 May 09:\d\d · to Harbour Coalition$/,
		);
		const answered = raised.press('x');
		expect(noticeOf(answered)).toContain('Answered');
		expect(raise(answered)[0]).toMatch(
			/^ > {3}\[x\] Term 1 Hear the parties +answered 4 May 09:\d\d · to Harbour Coalition$/,
		);
		const again = answered.press('x');
		expect(noticeOf(again)).toContain('Open again');
		expect(raise(again)).toEqual(raise(open));
		expect(papers().checks).toEqual([]);
	});

	test('is counted at the head, answered ones too', () => {
		const {reader} = keeping();
		const brief = reader.press('4', 'b');
		const head = (there: Reader) => /we \d of \d/.exec(there.lines()[3] ?? '')?.[0];
		expect(head(brief)).toBe('we 0 of 2');
		expect(head(brief.press('x'))).toBe('we 1 of 2');
		expect(head(brief.press('x'))).toBe('we 1 of 2');
		expect(head(brief.press('j', 'x'))).toBe('we 2 of 2');
	});

	test('on what they may raise ticks that they did, and that we answered, counted apart', () => {
		const {reader, papers} = keeping();
		const theirs = reader.press('4', 'b', 'j', 'j');
		expect(theirs.pointed()).toMatch(/\[ \] holds Talks at home/);
		const raised = theirs.press('x');
		expect(raised.lines()[3]).toContain('raised: we 0 of 2, they 1 of 1');
		expect(raised.pointed()).toMatch(/\[\/\] holds Talks at home .* Minister Zoë Çelik ¶5$/);
		expect(raised.press('x').pointed()).toMatch(/\[x\] holds Talks at home/);
		expect(papers().checks).toMatchObject([{target: {kind: 'statement', id: 'at-home'}, state: 'answered'}]);
		expect(raised.press('x', 'x').lines()[3]).toContain('raised: we 0 of 2, they 0 of 1');
		expect(papers().checks).toEqual([]);
	});

	test('on what the Council asked somebody is on whom it asked, not on both', () => {
		const council = actor('council', {name: 'Security Council', kind: 'Security Council'});
		const asked = statement('asked', ['council'], {text: 'to open the talks', about: ['pilots']});
		const said = statement('said', ['pilots'], {text: 'the talks were open'});
		const report = reportOf({actors: [council, actor('pilots', {name: 'The Pilots'})], statements: [asked, said]});
		const brief = readerOf(report).press('7', 'b');
		expect(placeOf(brief.state).opened?.target).toEqual({kind: 'brief', on: {kind: 'actors', ids: ['pilots']}});
	});

	test('on several actors is the same list, in whatever order they are under the lens', () => {
		const {reader, library} = keeping({lens: ['minister', 'coalition']});
		reader.press('4', 'g', 'b');
		const ticked = keeping({lens: ['minister', 'union']}, library)
			.reader.press('7', 'b')
			.press('x');
		const [first] = raise(ticked);
		expect(first).toContain('[/]');
		const turned = keeping({lens: ['union', 'minister']}, library).reader.press('7', 'b');
		expect(raise(turned)[0]).toBe(first);
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
		expect(raise(again.press('j', 'j', 'b'))[1]).toContain('[ ] Term 2');
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
		for (const elsewhere of [reader.press('4', 'b', 'G', 'x'), reader.press('4', 'b', 'g', 'x')]) {
			expect(noticeOf(elsewhere)).toContain('Put the cursor on something to raise, or that they may raise');
		}

		expect(papers().checks).toEqual([]);
	});

	test('is taken back by u, the last tick first', () => {
		const {reader, papers} = keeping();
		const raised = reader.press('4', 'm', 'b', 'x', 'x', 'u');
		expect(noticeOf(raised)).toContain('Raised');
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
