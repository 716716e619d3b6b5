import {describe, expect, test} from 'vitest';
import {harbour} from '../harbour.ts';
import {readerOf} from '../reader.ts';

const tabs = (columns: number, view: string, lens: readonly string[] = []) =>
	(
		readerOf(harbour, {size: [columns, 24], lens})
			.press(view)
			.lines()[1] ?? ''
	).trimEnd();

describe('the tabs', () => {
	test('show every count from 110 columns on', () => {
		expect(tabs(110, '2')).toBe(
			' 1 Delegation 2  2 ISSUES 34  3 Deployment 5  4 Programme 3  5 Positions 2  6 Terms 2  7 Text 9',
		);
	});

	test.each([80, 99, 100, 109])('show the count of the active one only at %i columns', (columns) => {
		expect(tabs(columns, '2')).toMatch(/ 2 ISSUES 34 {2}3 Deployment {2}4 Programme {2}5 Pos/);
	});

	test('are shortened at 60 columns, the last ones first and the active one never before the others', () => {
		expect(tabs(60, '2')).toBe(' 1 Del  2 ISSUES 34  3 Dep  4 Prog  5 Pos  6 Terms  7 Text');
		expect(tabs(80, '4')).toBe(' 1 Delegation  2 Issues  3 Deployment  4 PROGRAMME 3  5 Pos  6 Terms  7 Text');
	});

	test('set the words of a group apart, and those that a lens empties, at every width', () => {
		expect(tabs(110, '2', ['reds'])).toBe(
			' 1 Delegation –  2 ISSUES 1 +1  3 Deployment 0  4 Programme 0  5 Positions 1  6 Terms 0 +1  7 Text 3',
		);
		expect(tabs(80, '2', ['reds'])).toMatch(/3 Dep\w* 0 {2}4 Prog\w* 0/);
		expect(tabs(60, '2', ['reds'])).toMatch(/ 2 ISSUES 1 \+1 /);
	});

	test('count nothing where the delegation stays whole', () => {
		expect(tabs(80, '1', ['reds'])).toContain('1 DELEGATION –');
	});

	test('keep every number, and the active name, on a terminal that is too narrow for names', () => {
		for (const columns of [40, 32]) {
			expect(tabs(columns, '3')).toBe(' 1  2  3 DEP 5  4  5  6  7');
		}
	});

	test.each(['1', '2', '3', '4', '5', '6', '7'])('are never wider than the terminal with view %s', (view) => {
		for (let columns = 1; columns <= 130; columns += 1) {
			for (const lens of [[], ['reds'], ['reds', 'union', 'minister']]) {
				expect(tabs(columns, view, lens).length).toBeLessThanOrEqual(columns);
			}
		}
	});
});
