import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formatCsv} from '../../source/printing/csv.ts';
import {parseCsv} from './parse-csv.ts';

describe('CSV', () => {
	test('has a line with the keys, and each value in one cell', () => {
		const text = formatCsv([
			{
				id: 's-1',
				actors: [
					{id: 'ffa', name: 'FFA'},
					{id: 'hmu', name: 'HMU'},
				],
				value: {min: 10, max: 20},
				assistedBy: {name: 'Ali Saleh', title: 'Expert'},
				place: null,
				inferred: true,
				of: -3,
			},
		]);
		expect(parseCsv(text)).toEqual([
			['id', 'actors', 'value', 'assistedBy', 'place', 'inferred', 'of'],
			['s-1', 'FFA; HMU', '10–20', 'Ali Saleh, Expert', '', 'true', '-3'],
		]);
	});

	test('keeps commas, quotes and line breaks within their cell', () => {
		for (const value of ['one, "two"\nthree', 'one\ntwo', 'one\rtwo']) {
			expect(parseCsv(formatCsv([{value}]))).toEqual([['value'], [value]]);
		}
	});

	test('a spreadsheet runs no text of it as a formula', () => {
		const values = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx'];
		const cells = parseCsv(formatCsv(values.map((value) => ({value})))).slice(1);
		expect(cells.flat()).toEqual(values.map((value) => `'${value}`));
	});

	test('reads back as it was, whatever the text', () => {
		const harmless = fc.string({unit: 'grapheme', minLength: 1}).filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text));
		fc.assert(
			fc.property(fc.array(fc.tuple(harmless, harmless), {minLength: 1}), (rows) => {
				const text = formatCsv(rows.map(([a, b]) => ({a, b})));
				expect(parseCsv(text)).toEqual([['a', 'b'], ...rows]);
			}),
		);
	});
});
