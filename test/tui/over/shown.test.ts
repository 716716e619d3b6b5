import {describe, expect, test} from 'vitest';
import {harbour} from '../harbour.ts';
import {type Reader, readerOf} from '../reader.ts';

const why = 'this terminal takes nothing into its clipboard';
const text = Array.from({length: 40}, (_, at) => `line ${at + 1}`).join('\n');
const start = readerOf(harbour).press('j');
const shown = start.dispatch({type: 'show', text, why: `Not copied: ${why}`});
const seen = (reader: Reader) => reader.screen().match(/^line \d+$/gm) ?? [];

describe('a text that could not be copied', () => {
	test('stands at the left edge without marks, so that nothing else is selected with it', () => {
		expect(shown.lines()[3]).toMatch(/^Not copied: this terminal takes nothing into its clipboard\./);
		expect(seen(shown)[0]).toBe('line 1');
		expect(shown.lines()[0]).toBe(start.lines()[0]);
	});

	test('scrolls to its last line, and no further', () => {
		expect(shown.press('j').screen()).toBe(shown.press('down').screen());
		expect(shown.press('j', 'j', 'j').lines()[3]).toMatch(/^line 1 *$/);
		const end = shown.press('pagedown', 'pagedown', 'pagedown');
		expect(seen(end).at(-1)).toBe('line 40');
		expect(end.press('j').screen()).toBe(end.screen());
		expect(end.press('pageup', 'pageup', 'pageup', 'k').screen()).toBe(shown.screen());
	});

	test('is shown from as far up as it can on a terminal that grows', () => {
		const grown = shown.press('pagedown', 'pagedown', 'pagedown').resize(80, 60);
		expect(seen(grown)).toHaveLength(40);
	});

	test.each(['escape', 'enter', 'q'])('is closed with %s, and the reader is where they were', (key) => {
		expect(shown.press(key).screen()).toBe(start.screen());
	});

	test('is blanked at once with ., and there again afterwards', () => {
		const scrolled = shown.press('j', 'j');
		const blank = scrolled.press('.');
		expect(blank.screen().trim()).toBe('');
		expect(blank.press('j', 'q', 'enter').screen().trim()).toBe('');
		expect(blank.press('.').screen()).toBe(scrolled.screen());
		expect(blank.press('escape').screen()).toBe(scrolled.screen());
	});

	test('leaves every other key without effect', () => {
		expect(shown.press('7', 'a', 'w', '?').screen()).toBe(shown.screen());
	});
});
