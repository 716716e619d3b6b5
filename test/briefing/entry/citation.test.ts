import {expect, test} from 'vitest';
import {cite, paragraphSign, place} from '../../../source/briefing/entry/citation.ts';

test.each([
	['6', '¶6', 'para. 6', 'S/2014/173, para. 6'],
	['I.6', '¶I.6', 'annex I, para. 6', 'S/2014/173, annex I, para. 6'],
	['II', '¶II', 'annex II', 'S/2014/173, annex II'],
	['XIV.12', '¶XIV.12', 'annex XIV, para. 12', 'S/2014/173, annex XIV, para. 12'],
])('paragraph %s is marked %s, placed "%s" and cited "%s"', (paragraph, marked, placed, cited) => {
	expect(paragraphSign(paragraph)).toBe(marked);
	expect(place(paragraph)).toBe(placed);
	expect(cite('S/2014/173', paragraph)).toBe(cited);
});
