import {describe, expect, test} from 'vitest';
import {openOwn, ownFolder} from '../../../library/own-library.ts';
import {harbour} from '../../harbour.ts';
import {readerOf} from '../../reader.ts';
import {shelved} from '../../shelf.ts';

describe('another report', () => {
	test('is chosen from those of the library and the bundled one, the latest mission first', () => {
		const list = shelved().press('r');
		expect(list.screen()).toContain('3 of 3 reports');
		expect(list.pointed()).toMatch(/^ > Harbour +1–2 June 2033 +S\/2033\/7 +verbatim *$/);
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

describe('two reports with one symbol', () => {
	const imported = () => {
		const library = openOwn(ownFolder(), () => '2031-05-04T11:52:00Z');
		library.reports.save({
			report: {...harbour, title: 'The harbour, imported'},
			source: {name: 'harbour.txt', kind: 'text', hash: 'b2'},
		});
		return library;
	};

	test('are both there, told apart, and each is opened as itself', () => {
		const list = readerOf(harbour, {library: imported(), size: [120, 24]}).press('r');
		const rows = list.lines().filter((text) => text.includes(harbour.symbol) && /statements|open now/.test(text));
		expect(rows).toEqual([
			expect.stringMatching(/^ > Harbour .* verbatim, imported +\d+ statements$/),
			expect.stringMatching(/^ {3}Harbour .* summary of ours, bundled +open now$/),
		]);
		expect(list.press('enter').state.next).toEqual({symbol: harbour.symbol, origin: 'imported'});
		expect(list.press('down', 'enter').state).toMatchObject({done: false, notice: 'This report is open already'});
		expect(list.type('bundled').screen()).toContain('1 of 2 reports');
	});

	test('have their whole symbol in a narrow terminal, and the beginning of a title only where there is room for it', () => {
		const rowAt = (columns: number) =>
			readerOf(harbour, {library: imported(), size: [columns, 24]})
				.press('r')
				.pointed();
		expect(rowAt(60)).toContain(` ${harbour.symbol} `);
		expect(rowAt(96)).not.toContain('…');
		expect(rowAt(160)).toContain('The harbour, imported');
	});

	test('in a narrow terminal the one that is not open says which it is', () => {
		const list = readerOf(harbour, {library: imported(), size: [60, 20]}).press('r');
		expect(list.screen()).toMatch(/ verbatim\n.* open now\n/);
	});

	test('are both searched where the bundled one is open, and each hit says which it is in', () => {
		const found = readerOf(harbour, {library: imported(), size: [120, 40]})
			.press('4', 'ctrl+r')
			.type('pilots');
		expect(found.screen()).toMatch(/\d found in 2 reports/);
		expect(found.screen()).toMatch(/^.{3}imported /m);
		expect(found.lines()[5]).toMatch(/^ > bundled /);
		expect(found.press('enter').state).toMatchObject({done: false, overlay: undefined});
		const imports = found.lines().findIndex((text) => /^.{3}imported /.test(text)) - 5;
		const there = found.press(...Array.from({length: imports}, () => 'down')).press('enter');
		expect(there.state).toMatchObject({done: true, next: {symbol: harbour.symbol}});
	});

	test('the imported one leads back to the bundled one', () => {
		const library = imported();
		const report = library.reports.get(harbour.symbol) ?? harbour;
		const list = readerOf(report, {library, origin: 'imported', besides: [{report: harbour, origin: 'bundled'}]}).press(
			'r',
		);
		expect(list.screen()).toMatch(/ open now\n.* summary of ours\n/);
		expect(list.press('down', 'enter').state).toMatchObject({
			done: true,
			next: {symbol: harbour.symbol, origin: 'bundled'},
		});
	});
});

test('the palette finds the library under its name', () => {
	expect(shelved().press(':').type('library').pointed()).toMatch(
		/^ > open report +Open another report of your library +r$/,
	);
});
