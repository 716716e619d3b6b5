import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {briefOfActor, briefOfMeeting, type MeetingBrief} from '../../../source/briefing/brief/brief.ts';
import {briefPage} from '../../../source/briefing/brief/page.ts';
import {statementsOf} from '../../../source/briefing/brief/points.ts';
import {withTicks} from '../../../source/briefing/brief/ticks.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {plainPage} from '../../../source/commands/brief/plain.ts';
import {type PrintedBrief, printedBrief, type Row} from '../../../source/commands/brief/printed.ts';
import {mali} from '../../data/mali.ts';

const index = indexReport(mali);
const briefs: readonly (readonly [string, MeetingBrief])[] = [
	...mali.meetings.map((meeting) => [`${meeting.title}, ${meeting.id}`, briefOfMeeting(index, meeting)] as const),
	...mali.actors.map(({id, name}) => [name, briefOfActor(index, [id])] as const),
];

/** The brief with all that is to be raised answered, on a day of the mission. */
function allAnswered(brief: MeetingBrief): PrintedBrief {
	const answered = '2014-02-03T11:52:00Z';
	const checks = brief.raise.map(
		({term}) => ({target: {kind: 'term', id: String(term.number)}, state: 'answered', answered}) as const,
	);
	return printedBrief(withTicks(index, briefPage(index, brief), checks));
}

test.each(briefs)(
	'the page on %s still ends its first three parts within 24 lines when all is answered',
	(_, brief) => {
		const lines = plainPage(allAnswered(brief)).split('\n');
		expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
		expect(lines.indexOf('')).toBeLessThanOrEqual(24);
	},
);

describe.each(briefs)('the page on %s', (_, brief) => {
	const text = plainPage(printedBrief(briefPage(index, brief)));
	const lines = text.split('\n');

	test('is at most 80 columns wide, and its first three parts end within 24 lines', () => {
		expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
		expect(lines.indexOf('')).toBeLessThanOrEqual(24);
		expect(lines.slice(0, 24).join('\n')).toMatch(/^Raise.*^They may raise\n .*^What the Council said\n /ms);
	});

	test('has everything, what did not fit there further down', () => {
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
		return plainPage(page, width).split('\n').slice(3, -5);
	};
	const long = 'word '.repeat(15).trim();

	test('has its source at the right, or on a line of its own', () => {
		expect(drawn({text: 'short', tails: ['AU ¶8']})).toEqual([`  short${' '.repeat(68)}AU ¶8`]);
		expect(drawn({text: long, tails: ['AU ¶8']})).toEqual([`  ${long}`, `${' '.repeat(75)}AU ¶8`]);
	});

	test('hangs below its lead', () => {
		expect(drawn({lead: 'asks', text: `${long} more`})).toEqual([
			`  asks ${'word '.repeat(14).trim()}`,
			'       word more',
		]);
	});

	test('takes a shorter source where that saves a line', () => {
		const names = 'to Alpha, Beta, Gamma, Delta, Epsilon and Zeta, all of them';
		expect(drawn({text: 'word '.repeat(8).trim(), tails: [names, 'to Alpha +5']})).toEqual([
			`  ${pad('word '.repeat(8).trim(), 'to Alpha +5')}`,
		]);
		expect(drawn({text: 'short', tails: ['to Alpha and Beta', 'to Alpha +1']})[0]).toMatch(/Beta$/);
	});

	test('loses indent and columns where there is no room', () => {
		expect(drawn({lead: 'asks', text: 'one two', tails: ['AU ¶8']}, 12)).toEqual(['asks: one', 'two    AU ¶8']);
	});

	function pad(text: string, tail: string): string {
		return text + tail.padStart(78 - text.length);
	}
});

test('a part that does not fit gives way line by line, and its rest stands at the head of the later part', () => {
	const rows = (name: string, count: number): Row[] =>
		Array.from({length: count}, (_, at) => ({text: `${name} ${at + 1}`}));
	const page: PrintedBrief = {
		title: 'Page',
		head: ['Today'],
		notes: [],
		parts: [
			{title: 'Raise', rows: rows('term', 11)},
			{id: 'theyMayRaise', title: 'They may raise', rows: rows('theirs', 9)},
			{id: 'council', title: 'What the Council said', rows: rows('council', 3)},
			{title: 'The rest of what they said', continues: 'theyMayRaise', rows: rows('rest', 1)},
			{title: 'What else the Council said', continues: 'council', rows: []},
		],
	};
	const lines = plainPage(page).split('\n');
	expect(lines.indexOf('')).toBe(24);
	expect(lines.slice(14, 24).map((line) => line.trim())).toEqual([
		'They may raise',
		'theirs 1',
		'theirs 2',
		'theirs 3',
		'theirs 4',
		'theirs 5',
		'What the Council said',
		'council 1',
		'council 2',
		'council 3',
	]);
	expect(lines.slice(25).map((line) => line.trim())).toEqual([
		'The rest of what they said',
		'theirs 6',
		'theirs 7',
		'theirs 8',
		'theirs 9',
		'rest 1',
		'',
	]);
});

test('terms that are too long for a glance are cut there, and stand in full below', () => {
	const long = Array.from({length: 4}, (_, at) => ({
		lead: `${at + 1}`,
		text: `${'to speak of it '.repeat(40)}and to end ${at + 1}`,
		tails: ['to Alpha'],
	}));
	const page: PrintedBrief = {
		title: 'Page',
		head: ['Today'],
		notes: [],
		parts: [
			{title: 'Raise', rows: long},
			{title: 'They may raise', rows: [{text: 'theirs'}]},
			{title: 'What the Council said', rows: [{text: 'council'}]},
			{title: 'Not stated', rows: []},
		],
	};
	const text = plainPage(page);
	expect(text.split('\n').indexOf('')).toBeLessThanOrEqual(24);
	const [glance = '', full = ''] = text.split('The terms in full');
	expect(glance.match(/…/g)).toHaveLength(4);
	expect(full.replaceAll(/\s+/g, ' ')).toMatch(/1 to speak.*and to end 1.*2 to speak.*and to end 4/);
	const [, ...others] = page.parts;
	const short = plainPage({...page, parts: [{title: 'Raise', rows: [{text: 'short'}]}, ...others]});
	expect(short).not.toContain('in full');
});
