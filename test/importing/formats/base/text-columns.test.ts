import {expect, test} from 'vitest';
import {columnsInOrder} from '../../../../source/importing/formats/base/text-columns.ts';

const left = [
	'1.   The mission left for the harbour on',
	'the first of May and met there the pilots,',
	'who told it of the storms of the spring',
	'and of the boats that had been lost in',
	'them.',
	'',
	'2.   It went on to the lighthouse, where',
	'the keeper received it, and saw the lamp',
];
const right = [
	'that had been mended after the storms by',
	'the traders of the town.',
	'',
	'3.   The mission asked the Mayor to mend',
	'the pier as well, and the Mayor promised',
	'to do so before the winter. The traders',
	'were grateful for what had been done, and',
	'hoped that the ferries would sail again.',
];
const across = ['                 Report of the mission to the harbour', ''];
const beside = left.map((line, at) => `${line.padEnd(50)}${right[at] ?? ''}`.trimEnd());

test('columns of running text beside each other are read one after the other, below what crosses the page', () => {
	const lines = columnsInOrder([...across, ...beside]).map((line) => line.trim());
	expect(lines.filter((line) => line !== '')).toEqual(
		[across[0]?.trim(), ...left, ...right].filter((line) => line !== ''),
	);
	expect(lines[lines.indexOf('them.') + 1]).toBe('');
});

test('a table stays as it stands, and so does text in one column, however its words are set apart', () => {
	const table = Array.from({length: 12}, (_, at) =>
		[`Monday, ${at + 1} May`, 'Meeting with the pilots', 'Harbour House'].map((cell) => cell.padEnd(28)).join(''),
	);
	expect(columnsInOrder(table)).toEqual(table);
	const justified = left.map((line) => line.replaceAll(' the ', '   the   '));
	expect(columnsInOrder(justified)).toEqual(justified);
});

test('a text without pages that is longer than any page is left as it is', () => {
	const long = Array.from({length: 3000}, () => beside).flat();
	expect(columnsInOrder(long)).toBe(long);
});
