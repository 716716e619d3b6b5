import fc from 'fast-check';
import {expect, test} from 'vitest';
import {LazySegmenter} from '../../source/tooling/lazy-segmenter.ts';

const real = new Intl.Segmenter();
const lazy = new LazySegmenter();
const segments = (segmenter: {segment: (text: string) => Iterable<Intl.SegmentData>}, text: string) => [
	...segmenter.segment(text),
];
const characters = Array.from({length: 0x1_00_00}, (_, code) => String.fromCharCode(code));

test('every character beside any other kind of character is cut as Intl.Segmenter cuts it', () => {
	const neighbours = ['a', 'é', '\u0301', '\u200D', '\uFE0F', '👩', '\r', '\n', '\u1100', '\u1161', '\u0600', '🇫'];
	const text = (character: string) => neighbours.flatMap((other) => [other, character]).join('');
	const wrong = characters.filter((character) => {
		const expected = segments(real, text(character));
		const actual = segments(lazy, text(character));
		return actual.length !== expected.length || actual.some(({index}, at) => index !== expected[at]?.index);
	});
	expect(wrong).toEqual([]);
});

test('any text of any characters is cut as Intl.Segmenter cuts it', () => {
	const simple = fc.string({unit: fc.constantFrom(...'abcéïñ–—“”…→▸▾│─█░€¶·\n\t\u001B[0m')});
	fc.assert(
		fc.property(fc.oneof(simple, fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'})), (text) => {
			expect(segments(lazy, text)).toEqual(segments(real, text));
		}),
	);
});

test('words and sentences are those of Intl.Segmenter', () => {
	const options = {granularity: 'word'} as const;
	const text = 'One two.';
	expect(segments(new LazySegmenter('en', options), text)).toEqual(segments(new Intl.Segmenter('en', options), text));
});
