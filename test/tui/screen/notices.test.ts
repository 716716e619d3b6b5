import {Box, renderToString} from 'ink';
import {createElement} from 'react';
import {describe, expect, test} from 'vitest';
import {drawScreen} from '../../../source/tui/screen/screen.ts';
import {SpokenScreen} from '../../../source/tui/screen/spoken-screen.tsx';
import {harbour} from '../harbour.ts';
import {readerOf, type Start} from '../reader.ts';

const long =
	'the library in /home/somebody/.local/share/mission-brief/library.sqlite is damaged; it is kept as library.damaged.sqlite';
const told = (start: Start, ...keys: readonly string[]) =>
	readerOf(harbour, start)
		.press(...keys)
		.dispatch({type: 'notice', text: long});
const lettersOf = (text: string) => text.replaceAll(/\s/g, '');

describe('a notice that is longer than the line', () => {
	test.each([
		[80, 24],
		[120, 40],
		[60, 20],
		[40, 10],
	] as const)('shows whole at %i×%i, on a screen of no more lines', (columns, rows) => {
		const start = {size: [columns, rows]} as const;
		const reader = told(start);
		expect(reader.lines()).toHaveLength(rows);
		expect(
			lettersOf(
				reader
					.lines()
					.join('')
					.replace(/q quit $/, ''),
			),
		).toContain(lettersOf(long));
		expect(reader.lines().at(-1)).toMatch(/ q quit $/);
		expect(reader.press('down').lines()).toHaveLength(rows);
	});

	test('never hides the row or the link that the cursor is on', () => {
		for (const size of [
			[80, 24],
			[40, 10],
		] as const) {
			expect(told({size}, 'G').pointed()).toBe(readerOf(harbour, {size}).press('G').pointed());
			const opened = told({size}, 'j', 'enter', 'G');
			expect(opened.state.places.issues.opened?.link).toBeGreaterThan(0);
			expect(opened.pointed()).toBeDefined();
		}
	});

	test('never hides the cursor of a note', () => {
		const keys = ['j', 'w', ...Array.from({length: 20}, () => 'enter'), 'x'];
		expect(told({}, ...keys).screen()).toContain('x▏');
	});

	test('is cut where there is no room at all', () => {
		const reader = told({size: [12, 6]});
		expect(reader.lines()).toHaveLength(6);
		expect(reader.lines().at(-1)).toMatch(/ q quit $/);
	});

	test('is one sentence to the ear', () => {
		const {model, state} = told({spoken: true});
		const screen = createElement(SpokenScreen, {screen: drawScreen(state, model), terminal: {columns: 300, rows: 24}});
		const heard = renderToString(createElement(Box, {width: 300}, screen), {columns: 300});
		expect(heard.split('\n').at(-1)).toMatch(/^the library in .* is damaged; it is kept as .*damaged\.sqlite, q quit$/);
	});
});
