import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {cut, pad, textWidth, wrap} from '../../source/printing/text.ts';
import {anyText, anyWidth} from './any-text.ts';

test.each([
	['plain letters', 'Mali', 4],
	['accents', 'Keïta', 5],
	['a combining mark', 'Kei\u0308ta', 5],
	['CJK', '安理会', 6],
	['emoji of several characters', '👩‍🌾', 2],
	['flags', '🇲🇱', 2],
	['the signs of the screen', '▸ ▾ ● … ⏎ – │ ─ ¶', 17],
	['bars', '█▉▊▋▌▍▎▏░', 9],
	['nothing', '', 0],
])('%s: "%s" takes %i columns', (_, text, width) => {
	expect(textWidth(text)).toBe(width);
});

test('the quick way to measure agrees with the thorough one', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			expect(textWidth(text)).toBe(stringWidth(text));
		}),
	);
});

describe('a text is cut', () => {
	test.each([
		['never where it fits', 'Talks', 5, 'Talks'],
		['with … where something is missing', 'Talks on neutral ground', 12, 'Talks on ne…'],
		['without a space before the …', 'Talks on neutral ground', 7, 'Talks…'],
		['not through a wide character', '安理会', 4, '安…'],
		['not through an emoji', 'ab👩‍🌾cd', 4, 'ab…'],
		['to nothing where there is no room', 'Talks', 0, ''],
		['to nothing where there is less than none', 'Talks', -3, ''],
		['to … alone in one column', 'Talks', 1, '…'],
	])('%s: "%s" in %i → "%s"', (_, text, width, shown) => {
		expect(cut(text, width)).toBe(shown);
	});

	test('to no more than its width, whatever it holds', () => {
		fc.assert(
			fc.property(anyText, anyWidth, (text, width) => {
				expect(stringWidth(cut(text, width))).toBeLessThanOrEqual(width);
			}),
		);
	});
});

describe('a text is filled', () => {
	test('at the right, or at the left for numbers', () => {
		expect(pad('5,910', 8)).toBe('5,910   ');
		expect(pad('5,910', 8, 'right')).toBe('   5,910');
		expect(pad('安理会', 8)).toBe('安理会  ');
	});

	test('to exactly its width, whatever it holds', () => {
		fc.assert(
			fc.property(anyText, anyWidth, fc.constantFrom('left' as const, 'right' as const), (text, width, align) => {
				expect(stringWidth(pad(text, width, align))).toBe(width);
			}),
		);
	});
});

describe('a text is wrapped', () => {
	test('between words', () => {
		expect(wrap('Talks on neutral ground, with all', 14)).toEqual(['Talks on', 'neutral', 'ground, with', 'all']);
	});

	test('where its newlines are', () => {
		expect(wrap('One\nTwo', 20)).toEqual(['One', 'Two']);
	});

	test('inside a word that is longer than the line', () => {
		expect(wrap('Ouagadougou', 4)).toEqual(['Ouag', 'adou', 'gou']);
	});

	test('behind the hyphens of a word that does not fit', () => {
		expect(wrap('By the Under-Secretary-General', 16)).toEqual(['By the', 'Under-Secretary-', 'General']);
		expect(wrap('a-b-c-d', 3)).toEqual(['a-', 'b-', 'c-d']);
		expect(wrap('x Ouagadougou-Nord', 6)).toEqual(['x Ouag', 'adougo', 'u-Nord']);
	});

	test('into one empty line where it is empty', () => {
		expect(wrap('', 10)).toEqual(['']);
	});

	test('to no more than its width, whatever it holds', () => {
		fc.assert(
			fc.property(anyText, fc.integer({min: 2, max: 60}), (text, width) => {
				for (const line of wrap(text, width)) {
					expect(stringWidth(line)).toBeLessThanOrEqual(width);
				}
			}),
		);
	});

	test('without losing a letter', () => {
		fc.assert(
			fc.property(anyText, fc.integer({min: 2, max: 60}), (text, width) => {
				const letters = (shown: string) => shown.normalize('NFC').replaceAll(/\s/gu, '');
				expect(letters(wrap(text, width).join(''))).toBe(letters(text));
			}),
		);
	});
});
