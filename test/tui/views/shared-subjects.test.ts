import {describe, expect, test} from 'vitest';
import type {Question} from '../../../source/report/model.ts';
import {placeOf} from '../../../source/tui/state/state.ts';
import {actor, paragraph, question, reportOf, statement} from '../../briefing/builders.ts';
import {detail} from '../details/detail.ts';
import {type Reader, readerOf} from '../reader.ts';

const lists = 'to close the voter registry before the rains';
const delay = 'the voter registry could be closed only after the rains, when the roads of the east were open once more';

const positions: Question['positions'] = [
	{stance: lists, holders: [{actor: 'reds', paragraph: '1', statement: 's1'}]},
	{stance: delay, holders: [{actor: 'blues', paragraph: '12', statement: 's2'}]},
];
const subject: Question = {
	...{id: 'subject-voter-registry', issue: 'talks', question: 'voter registry', relation: 'beside', inferred: true},
	positions,
};

const reds = statement('s1', ['reds'], {text: lists, paragraph: '1'});
const greens = statement('s3', ['greens'], {text: 'talks at home', paragraph: '1'});

/** An import in which two speak on one subject, and its text sets two others against each other. */
const report = reportOf({
	actors: [
		actor('reds', {name: 'The Reds'}),
		actor('blues', {name: 'The Blue Front for the Renewal of the Eastern Provinces'}),
		actor('greens', {name: 'The Greens'}),
	],
	paragraphs: ['1', '12'].map((number) => ({...paragraph(number), verbatim: true})),
	issues: [{id: 'talks', title: 'Talks', paragraphs: ['1', '12']}],
	statements: [reds, greens, statement('s2', ['blues'], {text: delay, paragraph: '12'})],
	questions: [question('venue', [[reds], [greens]]), subject],
});
const rowOf = (reader: Reader, words: string) => reader.lines().find((line) => line.startsWith(`     ${words}`)) ?? '';

describe.each([
	[60, 20],
	[80, 24],
	[120, 40],
] as const)('what several speak on, in a report at %i×%i', (columns, rows) => {
	const opened = () => readerOf(report, {size: [columns, rows]}).press('5');

	test('stands folded behind the questions, with how many speak and no verdict', () => {
		const lines = opened().lines();
		const at = lines.findIndex((line) => line.includes('Several speak on (by shared words, no verdict)'));
		expect(lines.findIndex((line) => line.includes('What about venue?'))).toBeLessThan(at);
		expect(lines[at + 1]).toMatch(/▸ voter registry +2 speak/);
		expect(lines.join('\n')).not.toContain('before the rains');
	});

	test('unfolds to what each says, where the paragraph is never cut', () => {
		const reader = opened().press('G', 'right');
		expect(rowOf(reader, 'to close the')).toMatch(/ The Reds +¶1\b/);
		expect(rowOf(reader, 'the voter registry could')).toMatch(/…? +The Blue.* ¶12\b/);
	});

	test('opens what one of them said, alone', () => {
		const reader = opened().press('G', 'right', 'j', 'enter');
		expect(placeOf(reader.state).opened?.target).toEqual({kind: 'statement', id: 's1'});
	});

	test('is for a lens what those speak on whom it is on', () => {
		const of = (id: string) =>
			readerOf(report, {size: [columns, rows], lens: [id]})
				.press('5')
				.screen();
		expect(of('blues')).toMatch(/voter registry +2 speak/);
		expect(of('greens')).not.toContain('voter registry');
	});
});

test('its page sets the words of each beside those of the others, and says that nobody weighed them', () => {
	const shown = detail(report, 'question', subject.id);
	expect(shown).toMatch(/^voter registry\nSeveral speak on it \(by shared words, no verdict\)\n/);
	expect(shown).toContain(lists);
	expect(shown.replaceAll(/\s+/g, ' ')).toContain(delay);
});

test('it is told on the page of who speaks on it, apart from what they hold', () => {
	const shown = detail(report, 'actor', 'reds');
	expect(shown).toMatch(/Holds a position on\n.*What about venue\?/);
	expect(shown).toMatch(/Speaks with others on\n.*voter registry +several speak/);
});

test('it is no question that a statement is contested on', () => {
	expect(detail(report, 'statement', 's2')).not.toMatch(/Differs|Complements|Several speak/);
	expect(detail(report, 'paragraph', '12')).not.toContain('Questions');
});
