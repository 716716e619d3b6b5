import {describe, expect, test} from 'vitest';
import {viewNames} from '../../../source/briefing/actors/selection.ts';
import {placeOf} from '../../../source/tui/state/state.ts';
import {mali} from '../../data/mali.ts';
import {keeping} from '../keeping.ts';
import {type Reader, readerOf} from '../reader.ts';

const target = ({state}: Reader) => placeOf(state).opened?.target;
const listed = (reader: Reader) => reader.press('escape').pointed();

describe('while an entry is open', () => {
	test.each(viewNames.map((name, at) => [name, String(at + 1)] as const))(
		'J goes to the next of its kind and K back, with the cursor of the list on it, in %s',
		(_, key) => {
			const start = readerOf(mali).press(key, 'g', 'j', 'j');
			// A group unfolds first.
			const opened =
				target(start.press('enter')) === undefined ? start.press('enter', 'j', 'enter') : start.press('enter');
			const next = opened.press('J');
			expect(target(next)?.kind).toBe(target(opened)?.kind);
			expect(target(next)).not.toEqual(target(opened));
			expect(listed(next)).not.toBe(listed(opened));
			expect(target(next.press('K'))).toEqual(target(opened));
			expect(next.press('escape', 'enter').lines()).toEqual(next.lines());
		},
	);

	test('J reads on through what is folded, past pages of another kind, and K comes back the same way', () => {
		const start = readerOf(mali).press('g', 'j', 'enter', 'j', 'enter');
		const seen: string[] = [];
		let reader = start;
		for (let at = 0; at < 30; at++) {
			seen.push(JSON.stringify(target(reader)));
			reader = reader.press('J');
		}

		expect(new Set(seen).size).toBe(30);
		for (const before of seen.toReversed()) {
			reader = reader.press('K');
			expect(JSON.stringify(target(reader))).toBe(before);
		}
	});

	test('the last and the first say so, and stay', () => {
		const last = readerOf(mali).press('7', 'G', 'enter');
		expect(last.press('J').lines().at(-1)).toContain('This is the last of the list');
		expect(target(last.press('J'))).toEqual(target(last));
		const first = readerOf(mali).press('7', 'enter');
		expect(first.press('K').lines().at(-1)).toContain('This is the first of the list');
	});

	test('a list of what is due goes from statements to figures and back', () => {
		const due = readerOf(mali).press('t', 't', 't', 'g', 'j', 'enter');
		const seen = Array.from({length: 12}, (_, at) => target(due.press(...'J'.repeat(at)))?.kind);
		expect(new Set(seen)).toEqual(new Set(['statement', 'figure']));
	});

	test('a question goes to the question before, and not to one of its positions', () => {
		const second = readerOf(mali).press('5', 'enter', 'J');
		expect(listed(second.press('K'))).toBe(readerOf(mali).press('5').pointed());
	});

	test('Esc still goes back to where the first was opened from', () => {
		const followed = readerOf(mali).press('6', 'enter', 'enter');
		expect(target(followed)?.kind).not.toBe('term');
		expect(target(followed.press('J', 'escape'))).toEqual({kind: 'term', id: '1'});
	});

	test('of what stands in no list there is no next', () => {
		const {reader} = keeping();
		expect(reader.press('W', 'J').lines().at(-1)).toContain('This stands in no list here');
	});
});

test.each([
	['space', ' '],
	['Ctrl+F', 'ctrl+f'],
])('%s moves a page down like PgDn, in a list and in what is opened, and Ctrl+B a page up', (_, key) => {
	const list = readerOf(mali).press('7');
	expect(list.press(key).state).toEqual(list.press('pagedown').state);
	expect(list.press(key, key, 'ctrl+b').state).toEqual(list.press(key, key, 'pageup').state);
	const opened = list.press('enter');
	expect(opened.press(key).state).toEqual(opened.press('pagedown').state);
	expect(list.press('/').type('a b').state.overlay).toMatchObject({query: 'a b'});
});
