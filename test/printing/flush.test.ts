import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {flush} from '../../source/printing/flush.ts';
import {textWidth} from '../../source/printing/text.ts';

const words = (count: number) => 'word '.repeat(count).trim();

describe('a text with a tail', () => {
	test('has it at the right of its last line where it fits there', () => {
		expect(flush('short', ['AU ¶8'], 20)).toEqual([{text: 'short', tail: 'AU ¶8'}]);
		expect(flush(words(5), ['AU ¶8'], 20)).toEqual([
			{text: words(4), tail: ''},
			{text: 'word', tail: 'AU ¶8'},
		]);
	});

	test('has it on a line of its own where that line is full', () => {
		expect(flush(words(4), ['AU ¶8'], 20)).toEqual([
			{text: words(4), tail: ''},
			{text: '', tail: 'AU ¶8'},
		]);
	});

	test('has it in shorter words where these save a line', () => {
		expect(flush('short', ['to AU, EU, ECOWAS', 'to AU +2'], 20)).toEqual([{text: 'short', tail: 'to AU +2'}]);
		expect(flush('short', ['to AU, EU, ECOWAS', 'to AU +2'], 30)).toEqual([{text: 'short', tail: 'to AU, EU, ECOWAS'}]);
	});

	test('has it inside where it is longer than a line', () => {
		const lines = flush('short', [words(6)], 20);
		expect(lines.every(({tail}) => tail === '')).toBe(true);
		expect(lines.map(({text}) => text).join(' ')).toBe(`short · ${words(6)}`);
	});
});

test('nothing is lost and nothing is wider than the room, at any width', () => {
	const text = fc.array(fc.constantFrom('a', 'to', 'Mali', 'agreement'), {minLength: 1, maxLength: 20});
	fc.assert(
		fc.property(text, text, fc.integer({min: 12, max: 60}), (said, tail, width) => {
			const lines = flush(said.join(' '), [tail.join(' ')], width);
			expect(lines.every((line) => textWidth(line.text + line.tail) <= width)).toBe(true);
			const all = lines
				.flatMap((line) => [line.text, line.tail])
				.join(' ')
				.split(/[ ·]+/)
				.filter((word) => word !== '');
			expect(all).toEqual([...said, ...tail]);
		}),
	);
});
