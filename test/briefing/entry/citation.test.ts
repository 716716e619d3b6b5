import {expect, test} from 'vitest';
import {cite, citeAll, paragraphSign, place} from '../../../source/briefing/entry/citation.ts';

test.each([
	['6', '¶6', 'para. 6', 'S/2014/173, para. 6'],
	['I.6', '¶I.6', 'annex I, para. 6', 'S/2014/173, annex I, para. 6'],
	['II', '¶II', 'annex II', 'S/2014/173, annex II'],
	['3.2.4', '¶3.2.4', 'para. 3.2.4', 'S/2014/173, para. 3.2.4'],
	['I.3.2', '¶I.3.2', 'annex I, para. 3.2', 'S/2014/173, annex I, para. 3.2'],
	['6.01', '¶6.01', 'after para. 6', 'S/2014/173, after para. 6'],
	['3.2.012', '¶3.2.012', 'after para. 3.2', 'S/2014/173, after para. 3.2'],
	['0.01', '¶0.01', 'before para. 1', 'S/2014/173, before para. 1'],
	['I.0', '¶I.0', 'annex I', 'S/2014/173, annex I'],
	['I.(c)', '¶I.(c)', 'annex I (c)', 'S/2014/173, annex I (c)'],
	['II.2(c)(i)', '¶II.2(c)(i)', 'annex II, para. 2 (c) (i)', 'S/2014/173, annex II, para. 2 (c) (i)'],
	['I.(a)(iv)', '¶I.(a)(iv)', 'annex I (a) (iv)', 'S/2014/173, annex I (a) (iv)'],
	['I.03', '¶I.03', 'annex I, point 3 as counted', 'S/2014/173, annex I, point 3 as counted'],
	['I.4.900', '¶I.4.900', 'annex I, para. 4', 'S/2014/173, annex I, para. 4'],
	['II.900', '¶II.900', 'annex II', 'S/2014/173, annex II'],
	['XIV.12', '¶XIV.12', 'annex XIV, para. 12', 'S/2014/173, annex XIV, para. 12'],
])('paragraph %s is marked %s, placed "%s" and cited "%s"', (paragraph, marked, placed, cited) => {
	expect(paragraphSign(paragraph)).toBe(marked);
	expect(place(paragraph)).toBe(placed);
	expect(cite('S/2014/173', paragraph)).toBe(cited);
});

test.each([
	[['3', '5', '8'], 'S/2014/173, paras. 3, 5 and 8'],
	[['I.(c)', 'I.(d)', 'I.2(a)', 'I.2(b)'], 'S/2014/173, annex I (c) and (d); annex I, paras. 2 (a) and 2 (b)'],
	[['6.01', '7.01'], 'S/2014/173, after paras. 6 and 7'],
	[['9', 'I.1', 'I.2', 'II'], 'S/2014/173, para. 9; annex I, paras. 1 and 2; annex II'],
	[['II'], 'S/2014/173, annex II'],
	[[], 'S/2014/173'],
])('paragraphs %j are cited as %s', (paragraphs, citation) => {
	expect(citeAll('S/2014/173', paragraphs)).toBe(citation);
});
