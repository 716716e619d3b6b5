import {describe, expect, test} from 'vitest';
import type {LastPlace} from '../../../source/library/last-places.ts';
import {toRemember} from '../../../source/tui/state/remembered.ts';
import {harbour} from '../harbour.ts';
import {type Reader, readerOf} from '../reader.ts';

/** What a reader sees who closes the program and opens it again; the settings file holds JSON. */
function returned(reader: Reader): Reader {
	const kept = JSON.parse(JSON.stringify(toRemember(reader.state))) as LastPlace;
	const {columns, rows} = reader.state.size;
	return readerOf(harbour, {size: [columns, rows], kept});
}

const start = readerOf(harbour);

describe('who comes back finds', () => {
	test.each([
		['the view', ['5']],
		['the cursor in each view', ['j', 'j', '7', 'j', '6', 'j']],
		['folds', ['left', '5', 'left']],
		['orders and groupings', ['1', 's', '2', 't']],
		['the lens', ['j', 'a', 'enter']],
	])('%s as they were', (_, keys) => {
		const left = start.press(...keys);
		expect(returned(left).press('k', 'j').screen()).toBe(left.press('k', 'j').screen());
		expect(returned(left).press('1').screen()).toBe(left.press('1').screen());
	});

	test('what is opened, from its top', () => {
		const opened = start.press('j', 'enter', 'j');
		expect(returned(opened).screen()).toBe(start.press('j', 'enter').screen());
		expect(returned(opened).press('escape').screen()).toBe(start.press('j').screen());
	});

	test.each(['W', "'"])('the view, and not the list that was opened over it with %s', (key) => {
		const reader = start.press('j', '6', 'j');
		expect(returned(reader.press(key)).screen()).toBe(reader.screen());
	});

	test('the cursor on the screen, however far down it was left', () => {
		const far = readerOf(harbour, {size: [80, 10]}).press('7', 'G');
		expect(returned(far).pointed()).toContain('¶II');
	});

	test('the same kept when nothing was done in between', () => {
		const left = start.press('j', 't', '5', 'left', 'a', 'enter');
		expect(toRemember(returned(left).state)).toEqual(JSON.parse(JSON.stringify(toRemember(left.state))));
	});
});

describe('a settings file of another version', () => {
	const kept = toRemember(start.press('j', 'j').state);

	test('with a view that is not known opens the first', () => {
		expect(readerOf(harbour, {kept: {...kept, view: 'gossip'}}).state.view).toBe('issues');
	});

	test.each([['gossip:1'], ['statement'], [''], ['toString:1'], ['note:first'], ['brief:'], ['brief:gossip:1']])(
		'with "%s" open opens nothing',
		(opened) => {
			const place = {cursor: undefined, folds: {}, arrangement: undefined, opened};
			const reader = readerOf(harbour, {kept: {...kept, places: {issues: place, gossip: place}}});
			expect(reader.screen()).toContain('By stakeholder');
			expect(reader.pointed()).toContain('Harbour Coalition');
		},
	);

	test('with a search longer than a line holds offers the others', () => {
		const reader = readerOf(harbour, {kept: {...kept, searches: ['talks '.repeat(10_000), 'pilots']}});
		expect(reader.press('/', 'up').screen()).toContain('Find: pilots▏');
	});

	test('with a grouping that is not known groups as it starts', () => {
		const place = {cursor: 'nothing', folds: {nothing: 'open' as const}, arrangement: 'by gossip'};
		const reader = readerOf(harbour, {kept: {...kept, places: {issues: place}}});
		expect(reader.screen()).toContain('By stakeholder');
		expect(reader.press('t').screen()).toContain('By issue');
	});
});
