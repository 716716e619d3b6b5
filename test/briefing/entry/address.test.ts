import {describe, expect, test} from 'vitest';
import {addressOf, withSymbols} from '../../../source/briefing/entry/address.ts';

describe('the public address of a document', () => {
	test.each([
		['S/2014/173', 'https://undocs.org/S/2014/173'],
		['A/68/123/Add.1', 'https://undocs.org/A/68/123/Add.1'],
		['S/PRST/2014/2', 'https://undocs.org/S/PRST/2014/2'],
		['S/RES/2100 (2013)', 'https://undocs.org/S/RES/2100(2013)'],
	])('of %s is %s', (symbol, address) => {
		expect(addressOf(symbol)).toBe(address);
	});

	test.each(['X/2020/7', 'report a1b2c3d4', 'S/2014', '', 'S/2014/173, para. 6', 'BAS/2014/1'])(
		'“%s” has none',
		(name) => {
			expect(addressOf(name)).toBeUndefined();
		},
	);
});

test('symbols are found in a text, wherever they stand in it', () => {
	const text = 'S/2014/173, para. 6; see (A/68/1) and S/RES/2100 (2013), not X/2020/7 or 5/2014/1.';
	expect(withSymbols(text, (symbol) => `[${symbol}]`)).toBe(
		'[S/2014/173], para. 6; see ([A/68/1]) and [S/RES/2100 (2013)], not X/2020/7 or 5/2014/1.',
	);
});
