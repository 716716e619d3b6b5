import {describe, expect, test} from 'vitest';
import {harbour} from './harbour.ts';
import {readerOf} from './reader.ts';
import {shelved} from './shelf.ts';

describe('another report', () => {
	test('is chosen from those of the library and the bundled one, the latest mission first', () => {
		const list = shelved().press('r');
		expect(list.screen()).toContain('3 of 3 reports');
		expect(list.pointed()).toMatch(/^ > S\/2033\/7 +Return to the harbour +1–2 June 2033 +\d+ said/);
		expect(list.screen()).toMatch(new RegExp(`${harbour.symbol} .*open now`));
	});

	test('is found by symbol and title as typed, and opened', () => {
		const found = shelved().press('r').type('arcad');
		expect(found.screen()).toContain('1 of 3 reports');
		const left = found.press('enter').state;
		expect([left.next, left.done]).toEqual([{symbol: 'S/2010/99', origin: 'imported'}, true]);
		const none = shelved().press('r').type('zzz');
		expect(none.screen()).toContain('Backspace widens');
		expect(none.press('enter').state.done).toBe(false);
		expect(none.press('escape').state.overlay).toBeUndefined();
	});

	test('is not opened where it is open already', () => {
		const {state} = shelved().press('r').type(harbour.symbol).press('enter');
		expect([state.notice, state.done]).toEqual(['This report is open already', false]);
	});

	test('without a library there is nothing to choose from, and nothing breaks', () => {
		expect(readerOf(harbour).press('r').state.overlay).toBeUndefined();
	});
});

describe('find in every report', () => {
	test('goes on with what is typed in find, names the report, and opens it at the hit', () => {
		const hits = shelved().press('/').type('displaced').press('ctrl+r');
		expect(hits.screen()).toContain('Find in every report: displaced▏');
		expect(hits.screen()).toMatch(/\d found in 1 report/);
		expect(hits.pointed()).toMatch(/^ > S\/2010\/99 +figure +Displaced families.* ¶4/);
		const left = hits.press('enter').state;
		expect(left).toMatchObject({done: true, next: {symbol: 'S/2010/99', target: {}}});
	});

	test('looks in the bundled report as well', () => {
		const hits = shelved().press('ctrl+r').type('pilots');
		expect(hits.screen()).toContain(harbour.symbol);
	});

	test('says where nothing is found, and searches as it is typed', () => {
		const empty = shelved().press('ctrl+r');
		expect(empty.screen()).toContain('look in every report');
		const none = empty.type('xyzzy');
		expect(none.screen()).toContain('No report has these words.');
		expect(none.press('ctrl+u').type('embargo').screen()).toMatch(/found in 1 report/);
	});
});

describe('an actor across reports', () => {
	test('has a line for what it said in others, which opens a page of it, and each opens its report', () => {
		const reader = shelved();
		const id =
			reader.model.rows(reader.state).find(({entry}) => entry.target?.kind === 'actor')?.entry.target?.id ?? '';
		const detail = reader.dispatch({type: 'arrive', target: {kind: 'actor', id}});
		expect(detail.screen()).toMatch(/In your library\n +\d+ statements? in other reports/);
		const page = detail.press('G', 'enter');
		expect(page.screen()).toContain('in other reports');
		expect(page.screen()).toContain('S/2033/7 · 1–2 June 2033');
		const {state} = page.press('enter');
		expect(state).toMatchObject({done: true, next: {symbol: 'S/2033/7', target: {kind: 'statement'}}});
		expect(page.press('escape').state.places.issues.opened?.target).toEqual({kind: 'actor', id});
	});

	test('has none where no other report has it', () => {
		expect(readerOf(harbour).press('enter').screen()).not.toContain('other reports');
	});
});
