import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {fitLine, type Line, line, type Span, span, widthOf} from '../../../source/tui/drawing/line.ts';
import {anyText, anyWidth} from '../../printing/any-text.ts';

const text = (spans: readonly Span[]) => spans.map((part) => part.text).join('');

describe('a line', () => {
	test('has its right part at the edge', () => {
		expect(text(fitLine(line('Talks', '¶3'), 12))).toBe('Talks     ¶3');
	});

	test('cuts its left part for the right one, and keeps a space between', () => {
		expect(text(fitLine(line('Talks on neutral ground', '¶3'), 12))).toBe('Talks on… ¶3');
		expect(text(fitLine(line('Talks on it', '¶3'), 12))).toBe('Talks on… ¶3');
	});

	test('is not filled where it has no right part', () => {
		expect(text(fitLine(line('Talks'), 12))).toBe('Talks');
	});

	test('keeps the tones of what it cuts', () => {
		expect(fitLine(line([span('asks ', 'dim'), span('Talks on neutral ground')]), 12)).toEqual([
			{text: 'asks ', tone: 'dim'},
			{text: 'Talks…', tone: 'plain'},
		]);
	});

	test('leaves out what has no room at all', () => {
		expect(fitLine(line([span('asks '), span('Talks')]), 5)).toEqual([{text: 'asks…', tone: 'plain'}]);
	});

	test('stays one line where a report’s text has newlines and tabs', () => {
		expect(text(fitLine(line('One\ntwo\tthree\u2028four'), 40))).toBe('One two three four');
	});
});

const anyLine: fc.Arbitrary<Line> = fc
	.tuple(fc.array(anyText, {maxLength: 3}), fc.array(anyText, {maxLength: 2}))
	.map(([left, right]) =>
		line(
			left.map((part) => span(part)),
			right.map((part) => span(part)),
		),
	);

test('a line is never wider than asked and never two lines, whatever it holds', () => {
	fc.assert(
		fc.property(anyLine, anyWidth, (any, width) => {
			const shown = fitLine(any, width);
			expect(stringWidth(text(shown))).toBeLessThanOrEqual(width);
			expect(text(shown)).not.toMatch(/[\n\t]/);
		}),
	);
});

test('a line with a right part that fits reaches the edge exactly', () => {
	fc.assert(
		fc.property(anyText, anyWidth, (left, width) => {
			const shown = fitLine(line(left, '¶3'), width + 3);
			expect(widthOf(shown)).toBe(width + 3);
			expect(text(shown)).toMatch(/ ¶3$/);
		}),
	);
});
