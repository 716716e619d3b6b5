import {describe, expect, test} from 'vitest';
import {lensOn} from '../../../source/briefing/actors/lens.ts';
import {theirAnswers} from '../../../source/briefing/entry/term-answers.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {mali} from '../../data/mali.ts';

const index = indexReport(mali);
const counts = (actors: readonly string[]): string[] => {
	const lens = lensOn(index, actors);
	return lens === undefined
		? []
		: mali.terms.map((term) => {
				const {theirs, of} = theirAnswers(index)(lens)(term);
				return `${theirs.length} of ${of}`;
			});
};

describe('of the answers to a term those under a lens are a part', () => {
	test.each(mali.actors.map(({id}) => id))('%s', (id) => {
		const isPart = (count: string) => {
			const [theirs = 0, of = 0] = count.split(' of ').map(Number);
			return theirs <= of;
		};
		const all = counts([id]);
		expect(all).toHaveLength(mali.terms.length);
		expect(all.filter((count) => !isPart(count))).toEqual([]);
	});

	test('of the mission too, whose own words count where it is asked of them', () => {
		const answered = (actor: string) =>
			counts([actor])
				.slice(0, 3)
				.map((count) => count.replace(/^\d+ /, ''));
		expect(answered('security-council-mission')).toEqual(['of 4', 'of 22', 'of 20']);
		expect(answered('mnla')).toEqual(['of 3', 'of 19', 'of 14']);
	});
});
