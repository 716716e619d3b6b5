import {expect, test} from 'vitest';
import {readText} from '../../../source/importing/report/read-text.ts';

test.each([
	['The Mayor made it clear that the pier was safe.', 'made it clear'],
	['The Mayor made clear that the pier was safe.', 'made clear'],
	['The Mayor let it be known that the pier was safe.', 'let it be known'],
	['The mission would like, in closing, to repeat that the pier was safe.', 'would like'],
	['Of particular concern to the Mayor was the state of the pier.', 'Of particular concern to the Mayor was'],
])('a line begins with all words that say it: %s', (text, expected) => {
	const {statements} = readText({paragraphs: [{number: '1', headings: [], text}], country: 'Chad'});
	expect(statements.map(({verb}) => verb)).toEqual([expected]);
});
