import {expect, test} from 'vitest';
import {dueOf} from '../../../source/importing/figures/when-and-where.ts';

test.each([
	['to close the camps by 31 December 2012', '2012-12-31'],
	['to close the camps by the end of 2013', '2013'],
	['to hold elections no later than October 2014, as agreed', '2014-10'],
	['the election should be held before May 2014 and observed', '2014-05'],
	['it would be ready by June', undefined],
	['the mandate runs until 31 December 2012', undefined],
	['what was destroyed by 2008 hurricanes should be rebuilt', undefined],
	['the force had trained 300 officers by 31 December 2012', undefined],
	['the decisions by the Council in 2012 should be heeded', undefined],
])('%s: due %s', (words, due) => {
	expect(dueOf(words)).toBe(due);
});
