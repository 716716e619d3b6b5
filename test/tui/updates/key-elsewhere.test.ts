import {expect, test} from 'vitest';
import {reviewing} from '../arcadia.ts';
import {harbour} from '../harbour.ts';
import {readerOf} from '../reader.ts';

const said = (...keys: readonly string[]) => reviewing().press(...keys).state.notice;

test.each([
	['6', 'v', 'v works in Issues, Deployment and Text'],
	['6', '+', '+ works in Issues, Programme and Text'],
	['1', 'V', 'V works in Issues and Deployment'],
	['3', '+', '+ works in Issues, Programme and Text'],
	['1', 't', 't works in Issues, Positions and Text'],
])('in view %s %s says where it works: %s', (view, key, notice) => {
	expect(said(view, key)).toBe(notice);
	expect(said(view, key, 'j')).toBeUndefined();
});

test('so it does in what is opened', () => {
	expect(said('6', 'enter', 'v')).toBe('v works in Issues, Deployment and Text');
});

test('a key that does nothing anywhere says nothing, nor one that only folds', () => {
	for (const key of ['z', 'left', 'h', 'delete']) {
		expect(said('6', key)).toBeUndefined();
	}
});

test('while others see the screen, no key of what is hidden from them is named', () => {
	expect(said('P', '6', 'v')).toBeUndefined();
	expect(said('P', '6', 's')).toBe('s works in Delegation and Deployment');
});

test.each([
	['c', 'changed', ' actor,'],
	['d', 'removed', ''],
])('%s says what can be %s: of an import more than of any other report', (key, done, named) => {
	const own = `Only notes, meetings and questions of your own can be ${done}`;
	expect(said('6', key)).toBe(`Put the cursor on a statement, figure,${named} note or meeting of your own`);
	expect(readerOf(harbour).press('6', key).state.notice).toBe(own);
});
