import {expect, test} from 'vitest';
import {findFigures} from '../../../source/importing/figures/find-figures.ts';

const figures = (text: string) => findFigures({paragraphs: [{number: '1', headings: [], text}], country: 'Haiti'}, []);

test.each([
	'The Mayor came, accompanied by six captains.',
	'They had written two letters to the four organs of the isles.',
	'In the afternoon it met with eleven judges, who came with their three deputies.',
	'Two members of the mission visited three camps.',
	'The watch sails in patrols of two boats at a time.',
	'To consider, in all three countries, threats to peace and security.',
	'The leaders of five of the seven parties met.',
	'One list would do more than a dozen statements.',
])('how few met, wrote or spoke is not looked up: %s', (text) => {
	expect(figures(text)).toEqual([]);
});

test('the few that were harmed are, and so are a part of a whole and many', () => {
	const values = (text: string) => figures(text).map(({value, of}) => [value, of]);
	expect(values('Two members of the crew had been murdered.')).toEqual([[2, undefined]]);
	expect(values('Only 4 of the 11 laws had been adopted.')).toEqual([[4, 11]]);
	expect(values('The office had 85 members.')).toEqual([[85, undefined]]);
});
