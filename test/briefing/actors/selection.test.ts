import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {lensOn} from '../../../source/briefing/actors/lens.ts';
import {select, viewNames} from '../../../source/briefing/actors/selection.ts';
import {actor, figure, indexOf, meeting, member, question, statement, term} from '../builders.ts';
import {anyIndexAndActors} from '../generated.ts';

const byReds = statement('by-reds', ['reds'], {paragraph: '2'});
const byCoalition = statement('by-coalition', ['coalition'], {paragraph: '3'});
const byGovernment = statement('by-government', ['government'], {paragraph: '4', about: ['blues']});
const bySomeOfCoalition = statement('by-some', ['coalition'], {paragraph: '5', extent: 'some'});
const index = indexOf({
	actors: [
		actor('coalition'),
		actor('reds', {partOf: ['coalition']}),
		actor('blues', {partOf: ['coalition']}),
		actor('government'),
	],
	statements: [byCoalition, byReds, byGovernment, bySomeOfCoalition],
	questions: [question('venue', [[byReds], [byGovernment]]), question('pace', [[byCoalition], [byGovernment]])],
	figures: [
		figure('their-own', {about: ['reds'], paragraph: '6'}),
		figure('elsewhere', {about: ['reds'], source: 'X/2020/1', paragraph: '5'}),
	],
	meetings: [meeting('audience', '', {with: ['government'], paragraph: 'II'})],
	members: [member('Redland', {actor: 'reds', paragraph: '1'}), member('Elsewhere')],
	terms: [term(1, {addressees: ['government']}), term(2, {addressees: ['coalition'], statements: ['by-reds']})],
});

function counts(...actors: string[]) {
	const selection = select(index, lensOn(index, actors));
	return viewNames.map((name) => [selection[name].first.length, selection[name].second.length]);
}

describe('the counts of the seven views', () => {
	test('are everything, in the first tier, without a lens', () => {
		expect(counts()).toEqual([
			[2, 0],
			[4, 0],
			[2, 0],
			[1, 0],
			[2, 0],
			[2, 0],
			[10, 0],
		]);
	});

	test('set the group’s words apart from their own under the lens on Reds', () => {
		const [delegation, issues, deployment, programme, positions, terms, text] = counts('reds');
		expect(issues).toEqual([1, 1]);
		expect({delegation, deployment, programme, positions, terms}).toEqual({
			delegation: [1, 0],
			deployment: [2, 0],
			programme: [0, 0],
			positions: [1, 0],
			terms: [0, 1],
		});
		expect(text).toEqual([5, 0]);
	});

	test('add up for several actors without counting anything twice', () => {
		expect(counts('reds', 'coalition')[1]).toEqual([3, 1]);
		expect(counts('coalition')[1]).toEqual([3, 1]);
	});
});

test('the text keeps the paragraphs that something under the lens comes from, and no other document’s', () => {
	const {text} = select(index, lensOn(index, ['reds']));
	expect(text.first.map(({number}) => number)).toEqual(['1', '2', '3', '6', 'I.2']);
});

test('a question under the lens brings the paragraphs of the actors’ own positions, not of those who differ', () => {
	const {text, positions} = select(index, lensOn(index, ['reds']));
	expect(positions.first.map(({id}) => id)).toEqual(['venue']);
	expect(text.first.map(({number}) => number)).not.toContain('4');
});

test('the delegation stays whole, and uncounted, for actors without a delegate', () => {
	const theirs = select(index, lensOn(index, ['reds']));
	const whole = select(index, lensOn(index, ['government']));
	expect([theirs.delegationWhole, theirs.delegation.first.length]).toEqual([false, 1]);
	expect([whole.delegationWhole, whole.delegation.first.length]).toEqual([true, 2]);
	expect(select(index, undefined).delegationWhole).toBe(false);
});

test('whatever the report and the lens, no entry stands in two tiers and all keep the report’s order', () => {
	fc.assert(
		fc.property(anyIndexAndActors, ([any, actors]) => {
			const {first, second} = select(any, lensOn(any, actors)).issues;
			const order = any.report.statements.map(({id}) => id);
			expect(first.filter((statement) => second.includes(statement))).toEqual([]);
			for (const tier of [first, second]) {
				const places = tier.map(({id}) => order.indexOf(id));
				expect(places).toEqual(places.toSorted((one, other) => one - other));
			}
		}),
	);
});
