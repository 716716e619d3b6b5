import {expect, test} from 'vitest';
import {fold, words} from '../../source/briefing/wording.ts';

test.each([
	['Keïta', 'keita'],
	['KEÏTA', 'keita'],
	['Raimonda Murmokaitė', 'raimonda murmokaite'],
	// Written with a combining mark, as some keyboards and files have it.
	['Kei\u0308ta', 'keita'],
	['北部武装', '北部武装'],
])('%s compares as %s', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

test('a text falls into words at spaces, hyphens, dots and apostrophes', () => {
	expect(words("Libération de l'Azawad, Eugène-Richard (S/2014/173)")).toEqual([
		'liberation',
		'de',
		'l',
		'azawad',
		'eugene',
		'richard',
		's',
		'2014',
		'173',
	]);
});

test('a text of signs alone has no words', () => {
	expect(words(' … – ')).toEqual([]);
});
