import {describe, expect, test} from 'vitest';
import {firstState} from '../../../source/tui/state/remembered.ts';
import {harbour} from '../harbour.ts';
import {readerOf} from '../reader.ts';

const size = {columns: 80, rows: 24};
const nothing = {view: undefined, actors: undefined, at: undefined};
const kept = {
	view: 'text',
	lens: ['reds', 'gone'],
	places: {programme: {cursor: 'meeting:dinner', folds: {}, opened: 'meeting:dinner'}},
};

describe('a report opens', () => {
	test('in Issues without a lens the first time', () => {
		const {view, lens, lensKept} = firstState(harbour, size, nothing, undefined);
		expect({view, lens, lensKept}).toEqual({view: 'issues', lens: [], lensKept: false});
	});

	test('as it was left, and says that the lens was kept, without actors the report has lost', () => {
		const {view, lens, lensKept} = firstState(harbour, size, nothing, kept);
		expect({view, lens, lensKept}).toEqual({view: 'text', lens: ['reds'], lensKept: true});
	});

	test('as it is asked for rather than as it was left', () => {
		const asked = {view: 'terms', actors: ['union'], at: undefined} as const;
		const {view, lens, lensKept} = firstState(harbour, size, asked, kept);
		expect({view, lens, lensKept}).toEqual({view: 'terms', lens: ['union'], lensKept: false});
	});

	test('without a lens when none is asked for by name', () => {
		expect(firstState(harbour, size, {...nothing, actors: []}, kept).lens).toEqual([]);
	});
});

describe('with a clock the programme opens', () => {
	test.each([
		['2020-05-03T09:10', 'Minister, audience', 'at what is on'],
		['2020-05-03T10:30', 'Union, lunch', 'at what comes next'],
		['2020-05-03T21:00', 'Dinner', 'at what is on without an end'],
		['2020-05-04T09:00', 'Dinner', 'where it was left when all is over'],
	])('at %s on "%s": %s', (at, title) => {
		const reader = readerOf(harbour, {at, kept: {...kept, lens: []}}).press('4', 'escape');
		expect(reader.pointed()).toContain(title);
	});

	test('with its cursor on the screen, where it is the last of many', () => {
		const reader = readerOf(harbour, {at: '2020-05-03T20:10', size: [80, 9]}).press('4');
		expect(reader.pointed()).toMatch(/● 20:00– +Dinner/);
	});
});
