import {expect, test} from 'vitest';
import {earlierLagoon, lagoon} from '../../briefing/lagoon.ts';
import {openOwn} from '../../library/own-library.ts';
import {readerOf, type Start} from '../reader.ts';

const missions = [earlierLagoon];
const onPort = (start: Start = {}) =>
	readerOf(lagoon, {missions, lens: ['port'], size: [80, 40], ...start}).press('2', 'enter');

test.each([40, 60, 80, 120])('an actor’s page has a line for each mission, at %i columns', (columns) => {
	const lines = onPort({size: [columns, 40]})
		.screen()
		.replaceAll(/\n {14}(?=\S)/g, ' ');
	expect(lines).toMatch(
		/\n +2029 +met 1 Feb; 1 thing asked of them, no answer found *\n +2031 +met 5 May; 2 things asked of them, no answer found *\n/,
	);
});

test('beside a list, where the page has few columns, all missions stand in it', () => {
	const beside = readerOf(lagoon, {missions, lens: ['port'], size: [120, 40]})
		.press('2')
		.screen();
	expect(beside).toMatch(/│ +2029 +met 1 Feb; 1 thing/);
	expect(beside).toMatch(/│ +2031 +met 5 May; 2 things/);
});

test('what was asked stands below by year, and leads to the report it stands in', () => {
	const keys = Array.from({length: 20}, () => 'j');
	const pages = keys.map((_, at) => onPort().press(...keys.slice(0, at)));
	const there = pages.find((page) => /2029 +urged the Port Authority to stop it +¶1/.test(page.pointed() ?? ''));
	expect(there?.press('enter').state.asks).toMatchObject([
		{kind: 'leave', next: {symbol: 'S/2029/3', target: {kind: 'statement', id: 'stop'}}},
	]);
});

test('an actor of the only report on its country has no such part', () => {
	expect(onPort({missions: []}).screen()).not.toContain('On each mission');
});

test('what was asked on an earlier mission is ticked like any other thing to raise', () => {
	const at = '2031-05-05T11:30';
	const brief = readerOf(lagoon, {missions, library: openOwn(), at, size: [80, 40]}).press('4', 'b', 'j', 'j');
	expect(brief.pointed()).toMatch(/\[ \] asks +urged the Port Authority to stop it/);
	expect(brief.screen()).toContain('asked in 2029, S/2029/3 ¶1');
	expect(brief.press('x').pointed()).toMatch(/\[\/\] asks +urged the Port Authority to stop it/);
});
