import {expect, test} from 'vitest';
import {findFigures} from '../../../source/importing/figures/find-figures.ts';

const figures = (text: string) => findFigures({paragraphs: [{number: '1', headings: [], text}]}, []);

test.each([
	['The Force had 4,210 troops, or 82 per cent of its authorized strength of 5,120.', 'authorized'],
	['Some 1,140 police officers had been deployed, against 1,440 authorized.', 'authorized'],
	['Of the 11,200 authorised troops, 5,910 had arrived.', 'authorised'],
	['The fund had received $20 million of the $50 million pledged.', 'pledged'],
	['The appeal had received $166 million of the required $450 million.', 'required'],
	['The mission had filled 300 of 420 posts.', 'posts'],
])('a part is measured against the whole it is to reach: %s', (text, ofWhat) => {
	expect(figures(text)).toMatchObject([{ofWhat}]);
});

test.each([
	'Some 600,000 of 1,200,000 displaced children went to school.',
	'40 of the 300 authorized officers were women.',
	'12 of the 20 authorized posts were vacant.',
	'Of the 45 peacekeepers, 17 were killed.',
])('a part of any other whole falls short of nothing: %s', (text) => {
	expect(figures(text)).toMatchObject([{of: expect.any(Number)}]);
	expect(figures(text)[0]).not.toHaveProperty('ofWhat');
});
