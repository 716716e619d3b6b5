import {describe, expect, test} from 'vitest';
import {lensOn} from '../../../source/briefing/actors/lens.ts';
import {answersIn, theirAnswers} from '../../../source/briefing/entry/term-answers.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import type {Term} from '../../../source/report/model.ts';
import {mali} from '../../data/mali.ts';
import {actor, indexOf, statement, term} from '../builders.ts';

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

describe('what the program ties to a term', () => {
	const said = [
		statement('schools', ['mayor'], {text: 'schools reopened'}),
		statement('roads', ['mayor'], {text: 'the road was mended'}),
		statement('asked', ['council'], {text: 'wells be dug'}),
	];
	const answersTo = (parts: Partial<Term>, subject = 'Harbour') => {
		const reference = term(1, {text: 'To see the schools of Harbour', statements: said.map(({id}) => id), ...parts});
		const actors = [actor('council', {kind: 'Security Council'}), actor('mayor')];
		const read = indexOf({subject, actors, statements: said, terms: [reference]});
		const {others, beside, own} = answersIn(read)(reference);
		return [others, beside, own].map((statements) => statements.map(({id}) => id));
	};

	test('stands apart where it is in none of its words, beside what has one', () => {
		expect(answersTo({inferred: true})).toEqual([['schools'], ['roads'], ['asked']]);
	});

	test('answers it as well where nothing has a word of it but that of the country', () => {
		expect(answersTo({inferred: true, text: 'To see the wells of Schools'}, 'Schools')).toEqual([
			['schools', 'roads'],
			[],
			['asked'],
		]);
	});

	test('and what a person tied to it is not looked at', () => {
		expect(answersTo({})).toEqual([['schools', 'roads'], [], ['asked']]);
	});
});
