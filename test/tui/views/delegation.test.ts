import {describe, expect, test} from 'vitest';
import {mali} from '../../data/mali.ts';
import {readerOf} from '../reader.ts';

/** The lines of the view, without what stands beside the list. */
const linesIn = (columns: number, rows: number) =>
	readerOf(mali, {size: [columns, rows]})
		.press('1')
		.lines()
		.map((line) => line.split(' │ ')[0] ?? '');
/** The title of the list and its first rows. */
const listIn = (columns: number) => linesIn(columns, 24).slice(3, 10);

test.each([
	[30, 'Country'],
	[40, 'Country Name'],
	[50, 'Country Name Role'],
	[60, 'Country Name Role Seat'],
	[70, 'Country Name Role Seat Title'],
])('Delegation in %i columns leaves out the last ones, and has %s', (columns, titles) => {
	expect(listIn(columns)[0]?.trim().split(/ +/).join(' ')).toBe(titles);
});

test.each([40, 50, 60, 70, 100, 200])('columns are set apart by two spaces in every row, in %i columns', (columns) => {
	const [title = '', ...rows] = listIn(columns);
	const [, ...starts] = [...title.matchAll(/\w+/g)].map(({index}) => index);
	expect(starts.length).toBeGreaterThan(0);
	for (const row of rows) {
		expect(starts.map((at) => row.slice(at - 2, at).trim())).toEqual(starts.map(() => ''));
	}
});

test('a title that has too little room is cut', () => {
	expect(listIn(70)[1]).toMatch(/elected {4}Second Sec… *$/);
});

test.each([76, 80, 100, 117, 120, 160, 200])('Delegation has every column in %i columns', (columns) => {
	const title = readerOf(mali, {size: [columns, 24]})
		.press('1')
		.lines()[3];
	expect(title).toMatch(/Country +Name +Role +Seat +Title/);
});

describe('Delegation of a real mission', () => {
	const rows = (columns: number) => linesIn(columns, 40).slice(4, 19);
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

test('a delegation of any other body has no seats, and no column for them', () => {
	const members = mali.members.map(({seat: _, ...member}) => member);
	const reader = readerOf({...mali, members}, {size: [80, 24]}).press('1');
	expect(reader.lines()[3]?.trim().split(/ +/)).toEqual(['Country', 'Name', 'Role', 'Title']);
});
