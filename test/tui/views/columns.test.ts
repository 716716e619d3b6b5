import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {fitLine} from '../../../source/tui/drawing/line.ts';
import {type Column, columnWidths, row} from '../../../source/tui/views/delegation.ts';
import {bar} from '../../../source/tui/views/deployment/deployment.ts';
import {mali} from '../../data/mali.ts';
import {readerOf} from '../reader.ts';

const columns: readonly Column[] = [
	{wants: 20, least: 10},
	{wants: 10, least: 10},
	{wants: 30, least: 10},
];

describe('columns', () => {
	test.each([
		[64, [20, 10, 30], 'have what they want'],
		[200, [20, 10, 30], 'never more than that'],
		[34, [10, 10, 10], 'do with their least'],
		[49, [15, 10, 20], 'are narrowed together'],
		[33, [20, 10, 0], 'are left out from the last on'],
		[12, [12, 0, 0], 'down to the first'],
	])('in %i: %j, they %s', (room, widths) => {
		expect(columnWidths(columns, room)).toEqual(widths);
	});

	test('together never take more than their room, while one of them fits', () => {
		fc.assert(
			fc.property(fc.integer({min: 10, max: 120}), (room) => {
				const widths = columnWidths(columns, room).filter((width) => width > 0);
				expect(widths.reduce((sum, width) => sum + width + 2, -2)).toBeLessThanOrEqual(room);
			}),
		);
	});

	test('set their cells apart by two spaces, and cut each to its width', () => {
		const line = row(columns, [10, 10, 10], ['A very long country', 'Name', '安全理事会の代表']);
		expect(
			fitLine(line, 40)
				.map(({text}) => text)
				.join(''),
		).toBe('A very lo…  Name        安全理事…');
	});
});

test.each([76, 80, 100, 117, 120, 160, 200])('Delegation has every column in %i columns', (columns) => {
	const title = readerOf(mali, {size: [columns, 24]})
		.press('1')
		.lines()[3];
	expect(title).toMatch(/Country +Name +Role +Seat +Title/);
});

describe('Delegation of a real mission', () => {
	const rows = (columns: number) =>
		readerOf(mali, {size: [columns, 40]})
			.press('1')
			.lines()
			.slice(4, 19)
			.map((line) => line.split(' │ ')[0] ?? '');
	const cut = (columns: number) => rows(columns).filter((line) => line.includes('…'));

	test.each([76, 80, 120])('cuts nothing in %i columns', (columns) => {
		expect(cut(columns)).toEqual([]);
		expect(rows(columns).join('\n')).toContain('Deputy Perm. Rep.');
		expect(rows(columns).join('\n')).toContain('Political Coord');
	});

	test('cuts nothing in 200 columns, and writes every title in whole', () => {
		expect(cut(200)).toEqual([]);
		expect(rows(200).join('\n')).not.toContain('Perm. Rep.');
	});

	test.each([99, 160])('abbreviates all titles or none in %i columns', (columns) => {
		const titles = rows(columns).join('\n');
		expect(titles.includes('Perm. Rep.')).toBe(!titles.includes('Permanent Representative'));
	});
});

describe('a bar', () => {
	test.each([
		[0, '░░░░░░░░'],
		[0.5, '████░░░░'],
		[1, '████████'],
		[0.53, '████▎░░░'],
		[1.7, '████████'],
		[-1, '░░░░░░░░'],
	])('of %d is %s', (share, drawn) => {
		expect(bar(share, 8)).toBe(drawn);
	});

	test('is always as wide as asked, and longer for a larger share', () => {
		const share = fc.double({min: 0, max: 1, noNaN: true});
		fc.assert(
			fc.property(share, share, fc.integer({min: 0, max: 60}), (one, other, width) => {
				expect(stringWidth(bar(one, width))).toBe(width);
				const empty = (of: number) => [...bar(of, width)].filter((sign) => sign === '░').length;
				expect(empty(Math.max(one, other))).toBeLessThanOrEqual(empty(Math.min(one, other)));
			}),
		);
	});
});
