import {expect, test} from 'vitest';
import {sentences} from '../../source/importing/language/sentences.ts';

const split = (text: string) => sentences(text).map(({start, end}) => text.slice(start, end));

test('a stop after a title, a reference or an initial ends no sentence', () => {
	expect(split('He met Mr. Keita and Lt. Col. J. Smith. See para. 4 of No. 7. It ended.')).toEqual([
		'He met Mr. Keita and Lt. Col. J. Smith.',
		'See para. 4 of No. 7.',
		'It ended.',
	]);
});

test('sentences keep their quotation marks and leave the space between them', () => {
	expect(split('He said “enough.” They left.  Nobody spoke')).toEqual([
		'He said “enough.”',
		'They left.',
		'Nobody spoke',
	]);
	expect(split('')).toEqual([]);
});
