import {expect, test} from 'vitest';
import {citeAll} from '../../../source/briefing/entry/citation.ts';

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
