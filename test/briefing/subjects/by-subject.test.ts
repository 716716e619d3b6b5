import {describe, expect, test} from 'vitest';
import {bySubject, type SaidIn} from '../../../source/briefing/subjects/by-subject.ts';

/** Something said in a year, in the report of that year. */
const in_ = (year: string, text: string, country = 'Ardovia'): SaidIn => ({
	report: `S/${year}/1`,
	missionFrom: `${year}-05-04`,
	country,
	text,
});
const others = [
	'Schools reopen',
	'Harvests failed',
	'Roads are unsafe',
	'Prices rise',
	'Courts sit',
	'Rivers flood',
].map((text) => in_('2031', text));

const subjectsIn = (...said: readonly SaidIn[]) =>
	bySubject([...said, ...others]).map((subject) => subject.map(({report, text}) => `${report} ${text}`));

describe('what somebody said in several reports is set side by side by subject', () => {
	test('oldest first, whatever the order in which it comes', () => {
		expect(
			subjectsIn(
				in_('2033', 'The police recruits are trained'),
				in_('2029', 'Recruits of the police need training'),
				in_('2031', 'No police recruit was trained'),
			),
		).toEqual([
			[
				'S/2029/1 Recruits of the police need training',
				'S/2031/1 No police recruit was trained',
				'S/2033/1 The police recruits are trained',
			],
		]);
	});

	test('one of each report: the one that shares most', () => {
		expect(
			subjectsIn(
				in_('2029', 'Police recruits need training'),
				in_('2033', 'Police recruits had training'),
				in_('2033', 'Some police recruits left'),
			),
		).toEqual([['S/2029/1 Police recruits need training', 'S/2033/1 Police recruits had training']]);
	});

	test.each([
		['in one report alone', in_('2029', 'Police recruits trained'), in_('2029', 'Police recruits train')],
		['of two countries', in_('2029', 'Police recruits trained'), in_('2033', 'Police recruits train', 'Belmarra')],
		['with one word in common', in_('2029', 'Police recruits trained'), in_('2033', 'Police cars were sold')],
	])('and not what is %s', (_, one, other) => {
		expect(subjectsIn(one, other)).toEqual([]);
	});
});
