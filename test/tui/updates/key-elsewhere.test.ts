import {expect, test} from 'vitest';
import {reviewing} from '../arcadia.ts';
import {harbour} from '../harbour.ts';
import {readerOf} from '../reader.ts';

const said = (...keys: readonly string[]) => reviewing().press(...keys).state.notice;

test.each([
	['6', 'c', 'c works in Issues, Deployment, Programme and Positions'],
	['6', 'v', 'v works in Issues and Deployment'],
	['6', 'U', 'U works in Issues and Deployment'],
	['6', '+', '+ works in Issues, Programme and Text'],
	['1', 'V', 'V works in Issues and Deployment'],
	['3', '+', '+ works in Issues, Programme and Text'],
	['1', 't', 't works in Issues, Positions and Text'],
])('in view %s %s says where it works: %s', (view, key, notice) => {
	expect(said(view, key)).toBe(notice);
	expect(said(view, key, 'j')).toBeUndefined();
});

test('so it does in what is opened', () => {
	expect(said('6', 'enter', 'c')).toBe('c works in Issues, Deployment, Programme and Positions');
});

test('a key that does nothing anywhere says nothing, nor one that only folds', () => {
	for (const key of ['z', 'left', 'h', 'delete']) {
		expect(said('6', key)).toBeUndefined();
	}
});

test('while others see the screen, no key of what is hidden from them is named', () => {
	expect(said('P', '6', 'c')).toBeUndefined();
	expect(said('P', '6', 's')).toBe('s works in Delegation and Deployment');
});

test('d says what can be removed: of an import more than of any other report', () => {
	const own = 'Only notes, meetings and questions of your own can be removed';
	const all = 'Put the cursor on a statement, figure, note or meeting of your own';
	expect(said('6', 'd')).toBe(all);
	expect(said('2', 'g', 'd')).toBe(all);
	expect(readerOf(harbour).press('6', 'd').state.notice).toBe(own);
});
