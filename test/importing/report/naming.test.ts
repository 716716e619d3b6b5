import {expect, test} from 'vitest';
import {symbolFrom, titleOf} from '../../../source/importing/report/naming.ts';

const document = 'arcadia.txt';

test.each([
	['Report of the Security Council mission to Arcadia, 3 to 5 May 2010', 'Security Council mission to Arcadia'],
	['Report of the Security Council mission to Arcadia (3-5 May 2010)', 'Security Council mission to Arcadia'],
	['Report on the mission to Arcadia, from 30 April to 2 May 2010', 'Mission to Arcadia'],
	['Report of the mission to Arcadia, May 3-5, 2010', 'Mission to Arcadia'],
	['Report of the mission to Arcadia in May 2010', 'Mission to Arcadia'],
	['Report of the mission to Arcadia, 2010', 'Mission to Arcadia'],
	['Report of the mission to Arcadia – 3 May 2010', 'Mission to Arcadia'],
	['Report of the mission to 12 islands of Arcadia', 'Mission to 12 islands of Arcadia'],
	[
		'Report of the Chair on the visit of the Committee to Arcadia, 3 to 5 May 2010',
		'Visit of the Committee to Arcadia',
	],
	['Report of the Chair of the Committee', 'Chair of the Committee'],
	['Report of the observer mission to Arcadia for the period from 3 to 5 May 2010', 'Observer mission to Arcadia'],
	['Letter dated 3 May 2010 from Arcadia', 'Letter dated 3 May 2010 from Arcadia'],
	[undefined, 'arcadia.txt'],
])('%j is short for a head: %j', (title, short) => {
	expect(titleOf(title, document)).toBe(short);
});

test('a report without a symbol goes by the country, of which no word is cut', () => {
	const symbolOf = (country: string) => symbolFrom('report.txt', country, ['It left.']).replace(/ \w{8}$/, '');
	expect(symbolOf('Arcadia and the Autonomous Region of the Outer Isles')).toBe('Arcadia and the Autonomous Region');
	expect(symbolOf('Arcadia')).toBe('Arcadia');
	expect(symbolOf('A'.repeat(60))).toBe('A'.repeat(40));
});
