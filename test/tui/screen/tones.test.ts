import {describe, expect, test} from 'vitest';
import {span} from '../../../source/tui/drawing/line.ts';
import {paint} from '../../../source/tui/screen/screen-line.tsx';
import {harbour} from '../harbour.ts';
import {readerOf} from '../reader.ts';

test('a line without colour is its text, whatever its tones', () => {
	const spans = [span('a', 'plain'), span('b', 'dim'), span('c', 'accent'), span('d', 'strong')];
	expect(paint(spans)).toBe('abcd');
});

describe('without colour the text alone says', () => {
	const start = readerOf(harbour, {at: '2020-05-03T09:10'});

	test('which view is open', () => {
		expect(start.lines()[1]).toContain('2 ISSUES 34');
		expect(start.press('7').lines()[1]).toContain('7 TEXT 9');
	});

	test('where the cursor is, on exactly one line', () => {
		for (const view of ['1', '2', '3', '4', '5', '6', '7']) {
			expect(
				start
					.press(view)
					.lines()
					.filter((line) => line.startsWith(' > ')),
			).toHaveLength(1);
		}
	});

	test('what is folded and what is not', () => {
		expect(start.screen()).toContain('▾ Harbour Coalition');
		expect(start.press('left').screen()).toContain('▸ Harbour Coalition');
	});

	test('what somebody contradicts', () => {
		expect(start.press('j').pointed()).toContain('differs');
	});

	test('which positions differ, and which complement each other', () => {
		expect(start.press('5').screen()).toMatch(/What about venue\? +differ\n/);
		expect(start.press('5').screen()).toMatch(/What about pace\? +complement\n/);
	});

	test('what is on now', () => {
		expect(start.press('4').screen()).toMatch(/● 09:00–10:00/);
	});

	test('what a share is: stated, or computed', () => {
		const deployment = readerOf(harbour).press('3').screen();
		expect(deployment).toMatch(/ 80 {2}80 % /);
		expect(deployment).toMatch(/ 55 {2}55\.0 % comp\. /);
	});

	test('which actors the picker narrows to', () => {
		expect(start.press('j', 'a', 'tab').screen()).toMatch(/\[x\] RM .*\n.*\[x\] BF .*\n.*\[ \]/);
	});

	test('which groups belong to the second tier', () => {
		expect(readerOf(harbour, {lens: ['reds']}).screen()).toContain('through Harbour Coalition');
	});

	test('what nothing answers', () => {
		expect(start.press('6').screen()).toMatch(/Ask about the port +not answered\n/);
	});
});
