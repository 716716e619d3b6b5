import {describe, expect, test} from 'vitest';
import {sameWords} from '../../../source/importing/corrections/same-words.ts';
import {placeKey} from '../../../source/importing/corrections/words-at.ts';

/** What the words of one copy are in another. */
function wordsIn(there: string, here: string, words: string): string | undefined {
	const from = here.indexOf(words);
	const span = sameWords(here, there)({from, to: from + words.length});
	return span && there.slice(span.from, span.to);
}

describe('the words of one copy are found in another', () => {
	const here = 'They said that the “re-opened” ports of ﬁshermen weren’t safe — or dry.';

	test.each([
		['whose lines are broken elsewhere', here.replaceAll(' ', '\n  ')],
		['whose words are parted', here.replace('ports', 'po-\nrts').replace('re-opened', 'reopened')],
		['with soft hyphens', here.replace('ports', 'po\u00ADrts')],
		['with other quotation marks', here.replace(/[“”]/g, '"').replace('’', "'")],
		['with ligatures taken apart', here.replace('ﬁ', 'fi')],
		['with a footnote before them', `1 See annex. ${here}`],
	])('%s', (_, there) => {
		const found = wordsIn(there, here, 'the “re-opened” ports of ﬁshermen weren’t safe');
		expect(found).toMatch(/^the\s.*safe$/s);
	});

	test('whole: not within other words', () => {
		expect(wordsIn('Restart at the harbour at once.', 'Art at the harbour at once.', 'at the harbour')).toBe(
			'at the harbour',
		);
		expect(
			wordsIn('It was said that the harbours are to close.', 'It was said that the harbour is.', 'the harbour'),
		).toBe(undefined);
	});

	test('not where they are other words', () => {
		expect(wordsIn('They said that 35 ports were safe.', 'They said that 3.5 ports were safe.', '3.5')).toBeUndefined();
		expect(wordsIn(here, here, 'the “re-opened” ports')).toBe('the “re-opened” ports');
		expect(sameWords(here, `${here} `)({from: 0, to: here.length + 1})).toBeUndefined();
		expect(sameWords(here, `${here} `)({from: 4, to: 5})).toBeUndefined();
	});
});

test('space and hyphens at the ends of words are no part of their place', () => {
	const text = 'They said - that it is so -';
	const [wide, tight] = [
		{paragraph: '1', from: 9, to: 27},
		{paragraph: '1', from: 12, to: 25},
	];
	expect(placeKey(text, wide)).toBe(placeKey(text, tight));
	expect(placeKey(text, {...tight, which: 'figure'})).not.toBe(placeKey(text, tight));
});
