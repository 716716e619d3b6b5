import {describe, expect, test} from 'vitest';
import {placeOf} from '../../../source/tui/state/state.ts';
import {mali} from '../../data/mali.ts';
import {harbour} from '../harbour.ts';
import {type Reader, readerOf} from '../reader.ts';

const start = readerOf(harbour);
const cursor = ({state}: Reader) => placeOf(state).cursor;
const rowKeys = ({model, state}: Reader) => model.rows(state).map(({entry}) => entry.key);

describe('the cursor in a list', () => {
	test('starts on the first line it can stand on', () => {
		expect(start.pointed()).toMatch(/^ > ▾ Harbour Coalition/);
		expect(readerOf(harbour).press('7').pointed()).toMatch(/^ > ¶1 {4}Paragraph 1/);
	});

	test('moves down and up, with the arrows as with j and k', () => {
		expect(start.press('j').pointed()).toContain('Talks on neutral ground');
		expect(start.press('down', 'down').pointed()).toContain('The coalition stands together');
		expect(start.press('j', 'j', 'k').state).toEqual(start.press('down', 'down', 'up').state);
	});

	test('stays where it is at both ends', () => {
		expect(start.press('k').pointed()).toBe(start.pointed());
		const end = start.press('G');
		expect(end.press('j', 'j').pointed()).toBe(end.pointed());
	});

	test('passes over headings and free time', () => {
		const programme = start.press('4');
		expect(programme.screen()).toContain('nothing scheduled');
		expect(programme.pointed()).toContain('Minister, audience');
		expect(programme.press('j').pointed()).toContain('Union, lunch');
		expect(programme.press('j', 'k').pointed()).toContain('Minister, audience');
	});

	test('goes to the end and back to the top, where the heading above it shows again', () => {
		const text = readerOf(harbour, {size: [80, 9]}).press('7');
		expect(text.press('G').pointed()).toContain('¶II');
		expect(text.press('G').screen()).not.toContain('Body');
		expect(text.press('G', 'g').pointed()).toContain('¶1');
		expect(text.press('G', 'g').screen()).toContain('Body');
	});

	test('moves a page and half a page, and always shows', () => {
		const long = start.press('G', 'k', 'enter').press('k');
		for (const keys of [['pagedown'], ['ctrl+d'], ['G'], ['G', 'pageup'], ['G', 'ctrl+u'], ['G', 'g']]) {
			expect(long.press(...keys).pointed()).toBeDefined();
		}

		const unfolded = start.press('j', 'j', 'j', 'j', 'enter');
		const at = (reader: Reader) => rowKeys(reader).indexOf(cursor(reader) ?? '');
		expect(at(unfolded.press('pagedown')) - at(unfolded)).toBe(18);
		expect(at(unfolded.press('ctrl+d')) - at(unfolded)).toBe(9);
		expect(at(unfolded.press('pagedown', 'pageup'))).toBe(at(unfolded));
		expect(at(unfolded.press('pagedown', 'ctrl+u'))).toBe(at(unfolded.press('ctrl+d')));
	});

	test('says how many lines lie above and below the window', () => {
		const unfolded = readerOf(harbour).press('j', 'j', 'j', 'j', 'enter');
		expect(unfolded.lines()[22]).toMatch(/ 18 more ↓ ─$/);
		expect(unfolded.press('G').lines()[2]).toMatch(/ 18 more ↑ ─$/);
		expect(unfolded.press('G').lines()[22]).toMatch(/^─+$/);
	});

	test('stays on its entry when the terminal changes its size', () => {
		const there = start.press('j', 'j', 'j', 'j', 'enter', 'G', 'k', 'k');
		for (const [columns, rows] of [
			[60, 8],
			[200, 60],
			[100, 5],
		] as const) {
			const resized = there.resize(columns, rows);
			expect(cursor(resized)).toBe(cursor(there));
			expect(resized.pointed()).toBeDefined();
		}
	});
});

describe('a group', () => {
	test('unfolds with Enter, and opens what it is of with a second one', () => {
		const unfolded = start.press('j', 'j', 'j', 'j', 'enter');
		expect(start.press('j', 'j', 'j', 'j').pointed()).toContain('▸ Union of Pilots');
		expect(unfolded.pointed()).toContain('▾ Union of Pilots');
		expect(unfolded.screen()).toContain('Union point 1 ');
		expect(unfolded.press('enter').screen()).toMatch(
			/│ {3}Civil society · \d+ statements\n|^ {3}Civil society · \d+ statements$/m,
		);
	});

	test('folds with ←, from below it too, where ← first goes to the group', () => {
		const below = start.press('j');
		expect(below.press('left').pointed()).toContain('▾ Harbour Coalition');
		expect(below.press('left', 'left').pointed()).toContain('▸ Harbour Coalition');
		expect(below.press('left', 'left').screen()).not.toContain('Talks on neutral ground');
	});

	test('stays folded when another view was open in between', () => {
		expect(start.press('left', '7', '2').pointed()).toContain('▸ Harbour Coalition');
	});

	test('does nothing on ← at the top, where there is no group above', () => {
		const folded = start.press('left');
		expect(folded.press('left').state).toEqual(folded.state);
	});
});

describe('the list', () => {
	test('is regrouped with t, and the cursor stays on its statement', () => {
		const regrouped = start.press('j', 't');
		expect(regrouped.screen()).toContain('By issue');
		expect(regrouped.pointed()).toContain('Talks on neutral ground');
		const byKind = regrouped.press('t');
		expect(byKind.screen()).toContain('By kind');
		expect(byKind.pointed()).toContain('Talks on neutral ground');
		expect(byKind.press('t').screen()).toContain('What is due, of statements, figures and terms');
		expect(byKind.press('t', 't').screen()).toContain('By stakeholder');
	});

	test('is sorted with s, and says how', () => {
		const delegation = start.press('1');
		expect(delegation.pointed()).toContain('Ada Quist');
		expect(delegation.press('s').screen()).toContain('Name ↓');
		expect(delegation.press('s', 's', 'g').pointed()).toContain('Ada Quist');
		expect(delegation.press('s', 's', 'G').pointed()).toContain('Bo Abel');
		expect(delegation.press('s').pointed()).toContain('Ada Quist');
		expect(delegation.press('s', 's', 's', 's', 's').screen()).toBe(delegation.screen());
	});

	test('of figures is sorted by date and by share', () => {
		expect(start.press('3', 's').screen()).toContain('Figures by date');
		expect(start.press('3', 's', 's').screen()).toContain('Figures by share');
	});

	test('takes no key that belongs to another view', () => {
		expect({...start.press('s').state, notice: undefined}).toEqual(start.state);
		expect({...start.press('6', 't').state, notice: undefined}).toEqual(start.press('6').state);
	});
});

describe('every view', () => {
	test('shows its list at its own number, whatever is opened there', () => {
		for (const keys of [
			['6', 'enter'],
			['4', 'b'],
			['7', 'enter', 'enter'],
			['2', 'W'],
		]) {
			const opened = start.press(...keys);
			const {view} = opened.state;
			const list = opened.press(
				String(['delegation', 'issues', 'deployment', 'programme', 'positions', 'terms', 'text'].indexOf(view) + 1),
			);
			expect(list.state).toMatchObject({view, trail: []});
			expect(list.state.places[view].opened).toBeUndefined();
			expect(list.press('[').state.places[view].opened).toBeDefined();
		}

		expect(start.press('5', 'j', '5').screen()).toBe(start.press('5', 'j').screen());
	});

	test('opens with its number, and with Tab in a round', () => {
		expect(['1', '2', '3', '4', '5', '6', '7'].map((key) => start.press(key).state.view)).toEqual([
			'delegation',
			'issues',
			'deployment',
			'programme',
			'positions',
			'terms',
			'text',
		]);
		expect(start.press('tab').state.view).toBe('deployment');
		expect(start.press('7', 'tab').state.view).toBe('delegation');
		expect(start.press('1', 'shift+tab').state.view).toBe('text');
	});

	test('keeps its place while another is open: cursor, folds, order and what is opened', () => {
		const away = start.press('j', 'j', 'enter', '1', 's', 'j');
		expect(away.press('2').screen()).toContain('The coalition stands together');
		expect(away.press('2', '1').pointed()).toBe(away.pointed());
		expect(away.press('2', '1').screen()).toContain('Name ↓');
	});
});

test('who goes round the ways a list can be grouped comes back to the entry they were on', () => {
	const start = readerOf(mali).press('j', 'enter', 'j', 'j');
	const round = start.press('t', 't', 't', 't');
	expect(start.press('t', 't', 't').screen()).toContain('What is due');
	expect(round.pointed()).toBe(start.pointed());
	// Who moved on meanwhile stays where they moved to.
	expect(start.press('t', 't', 't', 'j', 't').pointed()).not.toBe(start.pointed());
});

test('Enter on a group that is unfolded and has no page goes on to what it holds', () => {
	const group = readerOf(mali).press('3', ...'jjjjjjjjjjjj');
	expect(group.pointed()).toMatch(/▾ Still to come/);
	expect(group.press('enter').pointed()).toContain('Full operational capacity');
});

test('a stance opens its question with the cursor on who holds that stance', () => {
	const stance = readerOf(mali).press('5', 'j', 'j');
	expect(stance.pointed()).toMatch(/On neutral ground +MNLA, HCUA ¶3/);
	expect(stance.press('enter').pointed()).toMatch(/MNLA, HCUA +Negotiations on neutral ground +¶3/);
	expect(stance.press('k', 'enter').pointed()).toMatch(/Civil society/);
	const last = readerOf(mali, {size: [60, 20]}).press('5', 'G');
	expect(last.press('enter').pointed()).toContain(last.pointed()?.match(/(\S+) ¶/)?.[1]);
});

test.each(['1', '2', '3', '4', '5', '6', '7'])(
	'from an entry opened in view %s Esc leads back to the list as it was',
	(view) => {
		const lists = [['G'], ['G', 'k', 'k', 'k'], ['ctrl+d', 'ctrl+d', 'j'], ['enter', 'j', 'j']].map((keys) =>
			readerOf(mali, {size: [80, 20]}).press(view, ...keys, 'escape'),
		);
		// Groups unfold.
		const opening = lists.filter((list) => placeOf(list.press('enter').state).opened !== undefined);
		expect(opening.length).toBeGreaterThan(0);
		for (const list of opening) {
			const back = list.press('enter', 'j', 'j', 'G', 'escape');
			expect(back.lines().slice(0, -1)).toEqual(list.lines().slice(0, -1));
		}
	},
);

test('a key that is bound to nothing changes nothing, but a kept lens is said once only', () => {
	expect(start.press('z', 'é', '#').state).toBe(start.state);
	const returned = readerOf(harbour, {kept: {view: 'issues', lens: ['reds'], places: {}}});
	expect(returned.lines()[0]).toContain('only RM, as last time · A shows all');
	expect(returned.press('j').lines()[0]).toContain('only RM · A shows all');
});

test('quitting works from everywhere, and q quits only at the top', () => {
	expect(start.press('q').state.done).toBe(true);
	expect(start.press('j', 'enter', 'q').state.done).toBe(false);
	expect(start.press('j', 'enter', 'q', 'q').state.done).toBe(true);
	for (const before of [['a'], ['?'], ['j', 'enter']]) {
		expect(start.press(...before, 'ctrl+c').state.done).toBe(true);
	}
});
