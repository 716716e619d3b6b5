import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {gutter, layOutScreen, windowTop} from '../../../source/tui/drawing/layout.ts';

describe('a screen is divided', () => {
	test.each([
		['preview', 115, 116],
		['opened', 161, 162],
	] as const)('with a page that is %s alone in %i columns, and in two panes in %i', (showing, narrow, wide) => {
		expect(layOutScreen({columns: narrow, rows: 24}, showing).wide).toBe(false);
		expect(layOutScreen({columns: wide, rows: 24}, showing).wide).toBe(true);
	});

	test('so that a list and an opened page never have less room than in 80 columns, and opening one moves nothing', () => {
		const alone = layOutScreen({columns: 80, rows: 24});
		for (let columns = 80; columns <= 240; columns++) {
			const opened = layOutScreen({columns, rows: 24}, 'opened');
			expect(layOutScreen({columns, rows: 24}).listWidth).toBeGreaterThanOrEqual(alone.listWidth);
			expect(opened.listWidth).toBeGreaterThanOrEqual(alone.listWidth);
			expect(opened.detailWidth).toBeGreaterThanOrEqual(alone.detailWidth);
			expect(opened.wide ? opened : undefined).toEqual(opened.wide ? layOutScreen({columns, rows: 24}) : undefined);
		}
	});

	test('with rules where there is room for them', () => {
		expect(layOutScreen({columns: 80, rows: 24})).toMatchObject({rules: true, bodyHeight: 19, listHeight: 18});
		expect(layOutScreen({columns: 80, rows: 12})).toMatchObject({rules: true, bodyHeight: 7});
		expect(layOutScreen({columns: 80, rows: 11})).toMatchObject({rules: false, bodyHeight: 8});
	});

	test('without ever asking for more columns or lines than there are, from a handful on', () => {
		fc.assert(
			fc.property(fc.integer({min: 8, max: 300}), fc.integer({min: 4, max: 120}), (columns, rows) => {
				const {wide, panes, listWidth, detailWidth, bodyHeight, listHeight, rules} = layOutScreen({columns, rows});
				const taken = wide ? gutter + listWidth + 3 + gutter - 1 + detailWidth : gutter + listWidth;
				expect(taken).toBeLessThanOrEqual(columns);
				expect(panes).toMatchObject(wide ? {list: columns - 3 - panes.detail} : {list: columns, detail: columns});
				expect(gutter + detailWidth).toBeLessThan(columns);
				expect(bodyHeight + (rules ? 5 : 3)).toBe(rows);
				expect(listHeight).toBeGreaterThanOrEqual(1);
			}),
		);
	});
});

describe('the window of a list', () => {
	test.each([
		['stays where the line already shows', 5, 7, 10, 100, 5],
		['moves up to a line above it', 5, 3, 10, 100, 3],
		['moves down until a line below it is its last', 5, 20, 10, 100, 11],
		['shows as much as it can at the end', 95, 99, 10, 100, 90],
		['starts at the top of a list that fits', 4, 2, 10, 8, 0],
		['starts at the top of an empty list', 4, 0, 10, 0, 0],
	])('%s', (_, top, at, height, length, wanted) => {
		expect(windowTop(top, at, height, length)).toBe(wanted);
	});

	test('always holds the line, wherever it was and however many are to show around it', () => {
		fc.assert(
			fc.property(fc.nat(200), fc.nat(200), fc.integer({min: 1, max: 80}), fc.nat(3), (top, at, height, margin) => {
				const length = at + 1 + (top % 7);
				const moved = windowTop(top, at, height, length, margin);
				expect(at - moved).toBeGreaterThanOrEqual(0);
				expect(at - moved).toBeLessThan(height);
				expect(windowTop(moved, at, height, length, margin)).toBe(moved);
			}),
		);
	});
});
