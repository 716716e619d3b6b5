import fc from 'fast-check';

const pieces = [
	'a',
	'Mali ',
	' ',
	'Keïta',
	'i\u0308',
	'¶3',
	'…',
	'安理会',
	'ｱ',
	'👩‍🌾',
	'🇲🇱',
	'✅',
	'한국',
	'▸ ',
	'–',
	'█▌',
	'\t',
	'\n',
	'S/2014/173',
	'Ouagadougou',
];

/** Texts as reports have them: accents, CJK, emoji, combining marks, spaces, newlines, tabs and plain letters. */
export const anyText: fc.Arbitrary<string> = fc
	.array(fc.oneof(fc.constantFrom(...pieces), fc.string({maxLength: 6})), {maxLength: 12})
	.map((parts) => parts.join(''));

/** Widths from nothing to a wide pane. */
export const anyWidth: fc.Arbitrary<number> = fc.integer({min: 0, max: 60});
