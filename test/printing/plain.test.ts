import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {formatPlain} from '../../source/printing/plain.ts';
import {type Table, tableOf} from '../../source/printing/table.ts';

const table: Table = {
	title: 'Issues',
	caption: '',
	headings: 1,
	columns: [
		{title: 'Issue'},
		{title: 'Who', grow: 1},
		{title: 'What', grow: 3},
		{title: 'No.', align: 'right'},
		{title: '¶'},
	],
	rows: [
		{cells: ['The talks', 'President Keïta', 'Talks in the capital, and nowhere else but there', '7', '¶2']},
		{cells: ['The talks', '政府', 'Talks now', '12', '¶3'], notes: ['Our reading: at once']},
		{cells: ['Security', '', 'Cantonment', '3', '¶4']},
	],
};

const text = fc.oneof(
	fc.string({unit: 'grapheme', maxLength: 60}),
	fc.lorem(),
	fc.constantFrom('政府は言った', '👩‍👩‍👧 family', 'Keïta', 'e\u0301e\u0301', 'a\tb\nc', ''),
);
const tables: fc.Arbitrary<Table> = fc
	.record({
		columns: fc.integer({min: 1, max: 7}),
		rows: fc.integer({min: 0, max: 5}),
		headings: fc.integer({min: 0, max: 2}),
	})
	.chain(({columns, rows, headings}) =>
		fc.record({
			title: fc.constant(''),
			caption: fc.constant(''),
			headings: fc.constant(Math.min(headings, columns - 1)),
			columns: fc.array(
				fc.record(
					{title: fc.string({minLength: 1, maxLength: 12}), grow: fc.constantFrom(1, 2, 5)},
					{requiredKeys: ['title']},
				),
				{minLength: columns, maxLength: columns},
			),
			rows: fc.array(
				fc.record({
					cells: fc.array(text, {minLength: columns, maxLength: columns}),
					notes: fc.array(text, {maxLength: 2}),
				}),
				{minLength: rows, maxLength: rows},
			),
		}),
	);

describe('a table on a terminal', () => {
	test('wraps within its columns, which are aligned by what the terminal shows', () => {
		expect(formatPlain(table, 44)).toBe(
			`  Who        What                    No.  ¶

The talks
  President  Talks in the capital,     7  ¶2
  Keïta      and nowhere else but
             there
  政府       Talks now                12  ¶3
    (Our reading: at once)

Security
             Cantonment                3  ¶4
`,
		);
	});

	test('takes no more room than it needs', () => {
		expect(formatPlain(table, 200).split('\n')[3]).toBe(
			'  President Keïta  Talks in the capital, and nowhere else but there    7  ¶2',
		);
	});

	test('becomes a list where there is no room for columns', () => {
		expect(formatPlain({...table, rows: table.rows.slice(1, 2)}, 20)).toBe(
			`
The talks

Who: 政府
What: Talks now
No.: 12
¶: ¶3
(Our reading: at
once)
`,
		);
	});

	test('breaks no word but behind a hyphen, and becomes a list where columns would have to', () => {
		const titled: Table = {
			...table,
			headings: 0,
			columns: [
				{title: 'Who', grow: 1},
				{title: 'What', grow: 3},
			],
			rows: [{cells: ['Under-Secretary-General', 'Reconciliation of stakeholders']}],
		};
		expect(formatPlain(titled, 28)).toBe(
			`Who         What
Under-      Reconciliation
Secretary-  of stakeholders
General
`,
		);
		expect(formatPlain(titled, 24)).toBe(
			`
Who:
Under-Secretary-General
What: Reconciliation of
stakeholders
`,
		);
	});

	test('never writes a line wider than the terminal', () => {
		fc.assert(
			fc.property(tables, fc.integer({min: 4, max: 130}), (drawn, width) => {
				for (const line of formatPlain(drawn, width).split('\n')) {
					expect(stringWidth(line)).toBeLessThanOrEqual(width);
				}
			}),
			{numRuns: 300},
		);
	});

	test('loses no word, however narrow', () => {
		const words = (drawn: string) => drawn.replace(/\s+/g, '');
		for (const width of [10, 30, 60, 100]) {
			for (const cell of ['Cantonment', '政府', '12']) {
				expect(words(formatPlain(table, width))).toContain(cell);
			}
		}
	});
});

describe('a table in a pipe', () => {
	test('has one line for each row and headings in a column, so that a line stands for itself', () => {
		expect(formatPlain(table, undefined)).toBe(
			`Issue      Who              What                                              No.  ¶   Note
The talks  President Keïta  Talks in the capital, and nowhere else but there    7  ¶2
The talks  政府             Talks now                                          12  ¶3  Our reading: at once
Security                    Cantonment                                          3  ¶4
`,
		);
	});

	test('has as many lines as rows, whatever is in them', () => {
		fc.assert(
			fc.property(tables, (drawn) => {
				expect(formatPlain(drawn, undefined).split('\n')).toHaveLength(drawn.rows.length + 2);
			}),
		);
	});
});

test('one long cell of a column takes no room from one whose cells are all long', () => {
	const short = Array.from({length: 12}, (_, at) => ({
		cells: ['A sentence of some length on what is counted', `${at} boats`],
	}));
	const rows = [...short, {cells: ['The fleet', 'a long value that alone is as long as this']}];
	const columns = [
		{title: 'What', grow: 1},
		{title: 'Value', grow: 1},
	];
	const [, first] = formatPlain({title: 'Figures', caption: '', headings: 0, columns, rows}, 60).split('\n');
	expect(first).toBe('A sentence of some length on what is counted  0 boats');
});

test('a column of which no row has anything is left out, but for headings and where there is no row', () => {
	const columns = [
		{title: 'Issue', cell: () => ''},
		{title: 'Who', cell: (who: string) => who},
		{title: 'Seat', cell: () => undefined},
	];
	const titlesOf = (entries: readonly string[]) =>
		tableOf(entries, {title: '', caption: '', headings: 1, columns}).columns.map(({title}) => title);
	expect(titlesOf(['Ana Silva', ''])).toEqual(['Issue', 'Who']);
	expect(titlesOf([])).toEqual(['Issue', 'Who', 'Seat']);
});
