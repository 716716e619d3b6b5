import {describe, expect, test} from 'vitest';
import {placeOf} from '../../../source/tui/state/state.ts';
import {mali} from '../../data/mali.ts';
import {harbour} from '../harbour.ts';
import {type Reader, readerOf} from '../reader.ts';

const start = readerOf(harbour);
const neutral = start.press('j', 'enter');
const openedTarget = ({state}: Reader) => placeOf(state).opened?.target;

describe('an opened statement', () => {
	test('lies over the list below 100 columns, and Esc goes back to the list', () => {
		expect(neutral.screen()).toContain('asks (“said”) · RM, BF');
		expect(neutral.screen()).not.toContain('By stakeholder');
		expect(neutral.press('escape').screen()).toBe(start.press('j').screen());
		expect(neutral.press('left').state).toEqual(neutral.press('escape').state);
		expect(neutral.press('q').state).toEqual(neutral.press('escape').state);
	});

	test('stands beside the list where both have the room that they have in 80 columns, and · marks its row', () => {
		const wide = readerOf(harbour, {size: [162, 24]}).press('j', 'enter');
		expect(wide.screen()).toContain('By stakeholder');
		expect(wide.lines().find((line) => line.startsWith(' · '))).toMatch(/asks +Talk/);
		expect(
			wide
				.press('j')
				.lines()
				.filter((line) => line.includes('>')),
		).toHaveLength(1);
	});

	test('has its first link under the cursor, and every other in turn, down and up again', () => {
		expect(neutral.pointed()).toContain('Stance 2');
		expect(neutral.press('j').pointed()).toContain('The whole question');
		expect(neutral.press('j', 'j', 'k').pointed()).toContain('The whole question');
		expect(neutral.press('j', 'k', 'k').pointed()).toContain('Stance 2');
	});

	test('scrolls line by line towards a link out of sight', () => {
		const low = readerOf(harbour, {size: [80, 7]}).press('j', 'enter');
		expect(low.pointed()).toBeUndefined();
		const once = low.press('j');
		expect(once.lines()[2]).not.toBe(low.lines()[2]);
		expect(low.press('j', 'j').pointed()).toContain('Stance 2');
	});

	test('never has its cursor out of sight, however it is scrolled and resized', () => {
		const keys = ['G', 'g', 'pagedown', 'pagedown', 'j', 'pageup', 'k', 'ctrl+d', 'j', 'ctrl+u', 'k', 'G', 'k'];
		for (const rows of [4, 5, 7, 10, 24]) {
			let reader = readerOf(harbour, {size: [60, rows]}).press('j', 'enter');
			for (const key of keys) {
				reader = reader.press(key);
				expect([rows, key, reader.pointed() !== undefined]).toEqual([
					rows,
					key,
					(placeOf(reader.state).opened?.link ?? -1) >= 0,
				]);
				expect(reader.resize(40, 6).pointed() !== undefined).toBe((placeOf(reader.state).opened?.link ?? -1) >= 0);
			}
		}
	});

	test('keeps its cursor on what that was on at every size, unfolded where it would be folded', () => {
		const roomy = readerOf(mali, {size: [120, 40]}).press('4', 'g', 'b', 'j', 'j');
		const words = (reader: Reader) => reader.pointed()?.slice(0, 40);
		expect(words(roomy)).toContain('[ ] Term 6 Cantonment');
		for (const [columns, rows] of [
			[80, 24],
			[60, 20],
			[60, 8],
			[200, 60],
		] as const) {
			const there = roomy.resize(columns, rows);
			expect([columns, words(there)]).toEqual([columns, words(roomy)]);
			expect(words(there.resize(120, 40))).toBe(words(roomy));
		}
	});

	test('has its cursor on the fold it was on at another size, or where all shows on the first of what was folded', () => {
		const folded = readerOf(mali, {size: [80, 24]}).press('4', 'g', 'b', 'j');
		expect(folded.pointed()).toMatch(/^ > {3}and 3 more/);
		expect(folded.resize(60, 20).pointed()).toMatch(/^ > {3}and (?:the rest of it, and )?\d more/);
		expect(folded.resize(120, 40).pointed()).toMatch(/^ > {3}\[ \] Term 7 /);
	});

	test('has its cursor on a link that shows after the end and the beginning', () => {
		const there = neutral.press('G', 'g');
		expect(there.pointed()).toContain('Stance 2');
		expect(openedTarget(there.press('enter'))).toEqual({kind: 'statement', id: 'at-home'});
	});

	test('does not follow on Enter what is out of sight, but goes towards it', () => {
		const low = readerOf(harbour, {size: [80, 7]}).press('j', 'enter');
		expect(openedTarget(low.press('enter'))).toEqual({kind: 'statement', id: 'neutral'});
		expect(low.press('enter').state).toEqual(low.press('j').state);
	});
});

describe('following a link', () => {
	const followed = neutral.press('enter');

	test('opens what it leads to', () => {
		expect(openedTarget(followed)).toEqual({kind: 'statement', id: 'at-home'});
		expect(followed.screen()).toContain('Talks at home');
	});

	test('unfolds the list to it, so that going back to the list finds it', () => {
		const there = followed.press('2');
		expect(there.state.trail).toEqual([]);
		expect(there.press('escape').pointed()).toContain('Talks at home');
	});

	test('leads into another view, and Esc comes back to the same link', () => {
		const elsewhere = neutral.press('j', 'enter');
		expect(elsewhere.state.view).toBe('positions');
		expect(elsewhere.screen()).toContain('What about venue?');
		expect(elsewhere.press('escape').screen()).toBe(neutral.press('j').screen());
	});

	test('leaves a trail, and Esc goes back along it step by step', () => {
		const far = neutral.press('j', 'enter', 'j', 'enter');
		expect(far.state.trail).toHaveLength(2);
		expect(far.press('escape', 'escape').screen()).toBe(neutral.press('j').screen());
		expect(far.press('escape', 'escape', 'escape').screen()).toBe(start.press('j').screen());
	});

	test('is not bound by a lens that hides the entry from the list', () => {
		const lens = readerOf(harbour, {lens: ['reds']}).press('j', 'enter', 'enter');
		expect(openedTarget(lens)).toEqual({kind: 'statement', id: 'at-home'});
		expect(lens.screen()).toContain('Talks at home');
		expect(lens.press('escape', 'escape').pointed()).toContain('Talks on neutral ground');
	});
});

test('an entry that the report has lost says so, and Esc goes back', () => {
	const issues = {cursor: 'statement:lost', folds: {}, opened: 'statement:lost'};
	const reader = readerOf(harbour, {kept: {view: 'issues', lens: [], places: {issues}}});
	expect(reader.screen()).toContain('This is not in the report any more.');
	expect(reader.press('escape').pointed()).toContain('Harbour Coalition');
});

test('regrouping while a statement is open keeps it open', () => {
	expect(openedTarget(neutral.press('t'))).toEqual({kind: 'statement', id: 'neutral'});
	expect(neutral.press('t').state.notice).toBe('The list is by issue now');
	expect(neutral.press('t', 'escape').screen()).toContain('By issue');
});
