import readSheets from 'read-excel-file/node';
import {expect, test} from 'vitest';
import {writeSpreadsheet} from '../../source/exporting/spreadsheet.ts';

const sheets = [
	{
		name: 'Issues: all/some',
		records: [
			{
				text: 'Urge credible talks',
				actors: [
					{id: 'ffa', name: 'FFA'},
					{id: 'hmu', name: 'HMU'},
				],
				value: 5910,
				due: null,
			},
			{text: '=1+1', actors: [], value: 0.9, due: '2031-06'},
		],
	},
	{name: 'Terms', records: []},
];

test('a workbook has a sheet for each view, numbers as numbers and texts as texts', async () => {
	const read = await readSheets(Buffer.from(await writeSpreadsheet(sheets)));
	expect(read.map(({sheet}) => sheet)).toEqual(['Issues  all some', 'Terms']);
	expect(read[0]?.data).toEqual([
		['text', 'actors', 'value', 'due'],
		['Urge credible talks', 'FFA; HMU', 5910, null],
		['=1+1', null, 0.9, '2031-06'],
	]);
});
