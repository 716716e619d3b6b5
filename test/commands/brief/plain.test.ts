import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {briefOfActor, briefOfMeeting, type MeetingBrief} from '../../../source/briefing/brief/brief.ts';
import {statementsOf} from '../../../source/briefing/brief/points.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {type BriefPage, briefPage, type Entry} from '../../../source/commands/brief/page.ts';
import {plainPage} from '../../../source/commands/brief/plain.ts';
import type {Ticks} from '../../../source/commands/brief/ticks.ts';
import {mali} from '../../data/mali.ts';

const index = indexReport(mali);
const briefs: readonly (readonly [string, MeetingBrief])[] = [
	...mali.meetings.map((meeting) => [`${meeting.title}, ${meeting.id}`, briefOfMeeting(index, meeting)] as const),
	...mali.actors.map(({id, name}) => [name, briefOfActor(index, [id])] as const),
];

/** Everything that is to be raised, answered on a day of the mission. */
function allAnswered({raise}: MeetingBrief): Ticks {
	return {
		marks: new Map(raise.map(({term}) => [term.number, '[answered 11:52]'])),
		count: `${raise.length} of ${raise.length} raised`,
	};
}

test.each(briefs)(
	'the page on %s still ends its first three parts within 24 lines when all is answered',
	(_, brief) => {
		const lines = plainPage(briefPage(index, brief, allAnswered(brief))).split('\n');
		expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
		expect(lines.indexOf('')).toBeLessThanOrEqual(24);
	},
);

describe.each(briefs)('the page on %s', (_, brief) => {
	const text = plainPage(briefPage(index, brief));
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

describe('an entry', () => {
	const section = (title: string, ...entries: Entry[]) => ({title, none: 'None.', entries});
	const drawn = (entry: Entry, width?: number) => {
		const page: BriefPage = {
			title: 'Page',
			head: ['Today'],
			sections: [section('Raise', entry), section('They'), section('Council')],
		};
		return plainPage(page, width).split('\n').slice(3, -5);
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

	test('takes a shorter source where that saves a line', () => {
		const names = 'to Alpha, Beta, Gamma, Delta, Epsilon and Zeta, all of them';
		expect(drawn({text: 'word '.repeat(8).trim(), tail: names, shorterTails: ['to Alpha +5']})).toEqual([
			`  ${pad('word '.repeat(8).trim(), 'to Alpha +5')}`,
		]);
		expect(drawn({text: 'short', tail: 'to Alpha and Beta', shorterTails: ['to Alpha +1']})[0]).toMatch(/Beta$/);
	});

	test('loses indent and columns where there is no room', () => {
		expect(drawn({lead: 'asks', text: 'one two', tail: 'AU ¶8'}, 12)).toEqual(['asks: one', 'two    AU ¶8']);
	});

	function pad(text: string, tail: string): string {
		return text + tail.padStart(78 - text.length);
	}
});

test('a part that does not fit gives way line by line, and its rest stands at the head of the later part', () => {
	const entries = (name: string, count: number): Entry[] =>
		Array.from({length: count}, (_, at) => ({text: `${name} ${at + 1}`}));
	const page: BriefPage = {
		title: 'Page',
		head: ['Today'],
		sections: [
			{title: 'Raise', entries: entries('term', 11)},
			{title: 'They may raise', entries: entries('theirs', 9)},
			{title: 'What the Council said', entries: entries('council', 3)},
			{title: 'The rest of what they said', continues: 'They may raise', entries: entries('rest', 1)},
			{title: 'What else the Council said', continues: 'What the Council said', entries: []},
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
		tail: 'to Alpha',
	}));
	const page: BriefPage = {
		title: 'Page',
		head: ['Today'],
		sections: [
			{title: 'Raise', entries: long},
			{title: 'They may raise', entries: [{text: 'theirs'}]},
			{title: 'What the Council said', entries: [{text: 'council'}]},
			{title: 'Not stated', entries: []},
		],
	};
	const text = plainPage(page);
	expect(text.split('\n').indexOf('')).toBeLessThanOrEqual(24);
	const [glance = '', full = ''] = text.split('The terms in full');
	expect(glance.match(/…/g)).toHaveLength(4);
	expect(full.replaceAll(/\s+/g, ' ')).toMatch(/1 to speak.*and to end 1.*2 to speak.*and to end 4/);
	const [, ...others] = page.sections;
	const short = plainPage({...page, sections: [{title: 'Raise', entries: [{text: 'short'}]}, ...others]});
	expect(short).not.toContain('in full');
});
