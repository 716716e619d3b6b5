import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {briefOfActor, briefOfMeeting, type MeetingBrief} from '../../../source/briefing/brief/brief.ts';
import {briefPage} from '../../../source/briefing/brief/page/page.ts';
import {statementsOf} from '../../../source/briefing/brief/room.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {plainPage} from '../../../source/commands/brief/plain.ts';
import {type PrintedBrief, printedBrief, type Row} from '../../../source/commands/brief/printed.ts';
import {mali} from '../../data/mali.ts';

const index = indexReport(mali);
const briefs: readonly (readonly [string, MeetingBrief])[] = [
	...mali.meetings.map((meeting) => [`${meeting.title}, ${meeting.id}`, briefOfMeeting(index, meeting)] as const),
	...mali.actors.map(({id, name}) => [name, briefOfActor(index, [id])] as const),
];

describe.each(briefs)('the page on %s', (_, brief) => {
	const text = plainPage(printedBrief(briefPage(index, brief)));
	const lines = text.split('\n');

	test('is at most 80 columns wide, and its parts stand apart', () => {
		expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
		expect(text).toMatch(/^\nRaise.*^\nThey may raise\n .*^\nWhat the Council said\n /ms);
	});

	test('has everything in its part, whole', () => {
		const {raise, theyMayRaise, said, council, councilRest, contested, figures, notStated} = brief;
		// One point stands for the others of it.
		const points = [...theyMayRaise, ...said, ...council, ...councilRest].map((point) => ({...point, same: []}));
		const unwrapped = text.replaceAll(/\s+/g, ' ');
		for (const words of [
			...raise.map(({term}) => term.text),
			...statementsOf(points).map((statement) => statement.text),
			...contested.map(({question}) => question.question),
			...figures.map(({label}) => label),
			...notStated,
		]) {
			expect(unwrapped).toContain(words);
		}

		const [, terms, theirs] = /\bRaise( .*) They may raise( .*) What the Council said /.exec(unwrapped) ?? [];
		expect(raise.filter(({term}) => terms?.includes(term.text) !== true)).toEqual([]);
		expect(theyMayRaise.filter(({statement}) => theirs?.includes(statement.text) !== true)).toEqual([]);
	});
});

describe('a row', () => {
	const part = (title: string, ...rows: Row[]) => ({title, none: 'None.', rows});
	const drawn = (row: Row, width?: number) => {
		const page: PrintedBrief = {
			title: 'Page',
			head: ['Today'],
			notes: [],
			parts: [part('Raise', row), part('They'), part('Council')],
		};
		return plainPage(page, width).split('\n').slice(4, -7);
	};
	const long = 'word '.repeat(15).trim();

	test('has its source at the right, or on a line of its own', () => {
		expect(drawn({text: 'short', tail: 'AU ¶8'})).toEqual([`  short${' '.repeat(68)}AU ¶8`]);
		expect(drawn({text: long, tail: 'AU ¶8'})).toEqual([`  ${long}`, `${' '.repeat(75)}AU ¶8`]);
	});

	test('hangs below its lead', () => {
		expect(drawn({lead: 'asks', text: `${long} more`})).toEqual([
			`  asks ${'word '.repeat(14).trim()}`,
			'       word more',
		]);
	});

	test('has all names it is addressed to, though that takes a line', () => {
		const names = 'to Alpha, Beta, Gamma, Delta, Epsilon and Zeta, all of them';
		const text = 'word '.repeat(8).trim();
		expect(drawn({text, tail: names})).toEqual([`  ${text}`, names.padStart(80)]);
	});

	test('loses indent and columns where there is no room', () => {
		expect(drawn({lead: 'asks', text: 'one two', tail: 'AU ¶8'}, 12)).toEqual(['asks: one', 'two    AU ¶8']);
	});
});
