import {expect, test} from 'vitest';
import {dataPackageFiles} from '../../source/exporting/data-package.ts';

const sheets = [
	{name: 'Terms of reference', records: [{number: '1', text: '=HYPERLINK("x")', share: 0.5}]},
	{name: 'Positions', records: []},
];
const files = dataPackageFiles({title: 'Mission', caption: 'Mission · S/2031/7', sheets, isForExcel: false});

test('a folder of CSV has a file for each view that has rows, and describes every column of each', () => {
	expect([...files.keys()]).toEqual(['terms-of-reference.csv', 'datapackage.json']);
	const {resources, ...described} = JSON.parse(files.get('datapackage.json') ?? '');
	expect(described).toMatchObject({
		profile: 'tabular-data-package',
		name: 'mission',
		description: 'Mission · S/2031/7',
	});
	expect(resources).toMatchObject([
		{
			path: 'terms-of-reference.csv',
			schema: {
				fields: [
					{name: 'number', type: 'string'},
					{name: 'text', type: 'string'},
					{name: 'share', type: 'number'},
				],
			},
		},
	]);
});

test('no cell of it is run as a formula', () => {
	expect(files.get('terms-of-reference.csv')).toBe(`number,text,share\r\n1,"'=HYPERLINK(""x"")",0.5\r\n`);
});

test('for Excel it begins with a byte order mark', () => {
	const marked = dataPackageFiles({title: 'Mission', caption: '', sheets, isForExcel: true});
	expect(marked.get('terms-of-reference.csv')).toMatch(/^\uFEFFnumber,/);
});
