import {expect, test} from 'vitest';
import {sentences} from '../../../source/importing/language/sentences.ts';

const split = (text: string) => sentences(text).map(({start, end}) => text.slice(start, end));

test('a stop after a title, a reference or an initial ends no sentence', () => {
	expect(split('He met Mr. Keita and Lt. Col. J. Smith. See para. 4 of No. 7. It ended.')).toEqual([
		'He met Mr. Keita and Lt. Col. J. Smith.',
		'See para. 4 of No. 7.',
		'It ended.',
	]);
	expect(split('The bill lies with Committee A. In May it will vote. John A. Smith leads it.')).toEqual([
		'The bill lies with Committee A.',
		'In May it will vote.',
		'John A. Smith leads it.',
	]);
});

test('sentences keep their quotation marks and leave the space between them', () => {
	expect(split('He said “enough.” They left.  Nobody spoke')).toEqual([
		'He said “enough.”',
		'They left.',
		'Nobody spoke',
	]);
	expect(split('He said: “It is late. They left.” Nobody spoke. "It is. It is." So it was.')).toEqual([
		'He said: “It is late. They left.”',
		'Nobody spoke.',
		'"It is. It is."',
		'So it was.',
	]);
	expect(split('The mark “ is open. Nobody closed it. It is 5" wide. So it was.')).toHaveLength(4);
	expect(split('')).toEqual([]);
});

test.each<[string, ...string[]]>([
	['The ferry sank.1 The harbour master wept.', 'The ferry sank.', 'The harbour master wept.'],
	['The ferry sank.[12] The harbour master wept.[13]', 'The ferry sank.', 'The harbour master wept.'],
	[
		'The ferry sank.1,2 “Nobody swam.”3 It was May 2011.4 They left.5',
		'The ferry sank.',
		'“Nobody swam.”',
		'It was May 2011.',
		'They left.',
	],
	[
		'The ferry sank .1 The crew (all of it).¹ The cook.* It rained.',
		'The ferry sank .',
		'The crew (all of it).',
		'The cook.',
		'It rained.',
	],
	['The first line ends.7\n(a) the second', 'The first line ends.', '(a) the second'],
])('the mark of a footnote behind a stop belongs to no sentence: %s', (text, ...parts) => {
	expect(split(text)).toEqual(parts);
});

test.each([
	'They grew by 2.5 Per Cent in S/2010/1.2 Rev. and spent $2011.4 Millions',
	'Pier No.7 East, para.4 Annex, section II.1 Harbours and part B.2 Ferries',
])('a number with a stop in it goes on: %s', (text) => {
	expect(split(text)).toEqual([text]);
});
