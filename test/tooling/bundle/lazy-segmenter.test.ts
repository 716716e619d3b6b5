import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {LazySegmenter} from '../../../source/tooling/bundle/lazy-segmenter.ts';
import {amount} from '../../amount.ts';

const real = new Intl.Segmenter();
const lazy = new LazySegmenter();
/** All that are one UTF-16 unit; outside the long run one in seven. */
const characters = Array.from({length: 0x1_00_00}, (_, code) => String.fromCharCode(code)).filter(
	(_, at) => at % amount(7, 1) === 0,
);
const separate = fc.string({unit: fc.constantFrom(...'abcéïñ–—“”…→▸▾│─█░€¶·\n\t\u001B[0m')});
const anyText = fc.oneof(separate, fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'}));

test('every character beside any other kind of character is cut as Intl.Segmenter cuts it', () => {
	const neighbours = ['a', 'é', '\u0301', '\u200D', '\uFE0F', '👩', '\r', '\n', '\u1100', '\u1161', '\u0600', '🇫'];
	const text = (character: string) => neighbours.flatMap((other) => [other, character]).join('');
	const wrong = characters.filter((character) => {
		const expected = [...real.segment(text(character))];
		const actual = [...lazy.segment(text(character))];
		return actual.length !== expected.length || actual.some(({index}, at) => index !== expected[at]?.index);
	});
	expect(wrong).toEqual([]);
});

describe('any text of any characters', () => {
	test('is cut as Intl.Segmenter cuts it, as often as it is asked', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const segments = lazy.segment(text);
				const expected = [...real.segment(text)];
				expect([...segments]).toEqual(expected);
				expect([...segments]).toEqual(expected);
			}),
		);
	});

	test('has at every place, and outside it, the segment that Intl.Segmenter finds there', () => {
		fc.assert(
			fc.property(anyText, fc.oneof(fc.integer({min: -3, max: 30}), fc.double()), (text, elsewhere) => {
				const segments = lazy.segment(text);
				const expected = real.segment(text);
				for (const index of [...Array(text.length + 1).keys(), elsewhere]) {
					expect(segments.containing(index)).toEqual(expected.containing(index));
				}

				expect(segments.containing()).toEqual(expected.containing());
			}),
		);
	});
});

test.each([
	['en', {granularity: 'word'}],
	['en', {granularity: 'sentence'}],
	['fr', {granularity: 'grapheme'}],
	[undefined, {granularity: 'grapheme'}],
	[undefined, {}],
] as const)('in the language %s, with %j, it is one that Intl.Segmenter would be', (locale, options) => {
	const [expected, actual] = [new Intl.Segmenter(locale, options), new LazySegmenter(locale, options)];
	expect(actual.resolvedOptions()).toEqual(expected.resolvedOptions());
	expect(String(actual)).toBe(String(expected));
	expect([...actual.segment('One two. “Three”')]).toEqual([...expected.segment('One two. “Three”')]);
});

test('it has all that Intl.Segmenter has, and so have its segments', () => {
	const namesOf = (value: object) =>
		Reflect.ownKeys(value).filter((name) => name !== 'constructor' && name !== 'prototype');
	expect(namesOf(LazySegmenter)).toEqual(expect.arrayContaining(namesOf(Intl.Segmenter)));
	for (const name of namesOf(Intl.Segmenter.prototype)) {
		expect(name in lazy, String(name)).toBe(true);
	}

	for (const name of namesOf(Object.getPrototypeOf(real.segment('')))) {
		expect(name in lazy.segment(''), String(name)).toBe(true);
	}

	expect(LazySegmenter.supportedLocalesOf(['fr', 'xx'])).toEqual(Intl.Segmenter.supportedLocalesOf(['fr', 'xx']));
});

test('it refuses what Intl.Segmenter refuses', () => {
	expect(() => new LazySegmenter('not a language')).toThrow(RangeError);
	expect(() => new LazySegmenter(undefined, JSON.parse('{"granularity": "letter"}'))).toThrow(RangeError);
});
