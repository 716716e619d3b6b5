import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {indexReport, type ReportIndex} from '../../../source/briefing/report-index.ts';
import {alsoSpoke, leastLikeness, mostShown, sharesSubject} from '../../../source/briefing/subjects/also-spoke.ts';
import {lengthOf, subjectsOf} from '../../../source/briefing/subjects/subjects.ts';
import type {Statement} from '../../../source/report/model.ts';
import {amount} from '../../amount.ts';
import {mali} from '../../data/mali.ts';
import {actor, indexOf, statement} from '../builders.ts';
import {standingTogether} from './standing-together.ts';

const fillers = [
	'Schools reopen',
	'Harvests failed',
	'Roads are unsafe',
	'Prices rise',
	'Courts sit',
	'Rivers flood',
].map((text, at) => statement(`filler-${at}`, ['others'], {text}));

/** What others said on the first of some statements of a report that says other things as well. */
function spokenOn(first: Statement, ...others: readonly Statement[]): string[] {
	return alsoSpoke(reportWith([first, ...others]), first).map(({id}) => id);
}

function reportWith(statements: readonly Statement[], subject = 'Ardovia'): ReportIndex {
	return indexOf({
		subject,
		issues: ['talks', 'security'].map((id) => ({id, title: id, paragraphs: ['1']})),
		actors: ['reds', 'blues', 'union', 'others'].map((id) => actor(id)),
		statements: [...statements, ...fillers],
	});
}

const camps = statement('camps', ['reds'], {text: 'The cantonment of fighters in northern camps'});

describe('on what a statement is about also spoke', () => {
	test('others who used its words, in whatever form, the nearest first', () => {
		const near = statement('near', ['blues'], {text: 'Camps to canton every fighter'});
		const nearer = statement('nearer', ['union'], {text: 'Cantonment of fighters, but in no camp'});
		expect(spokenOn(camps, near, nearer)).toEqual(['nearer', 'near']);
	});

	test('is worked out once for a statement, however often its page is drawn', () => {
		const index = reportWith([camps, statement('near', ['blues'], {text: 'Camps to canton every fighter'})]);
		expect(alsoSpoke(index, camps)).toBe(alsoSpoke(index, camps));
	});

	test('neither the speaker nor, of joint speakers, one of them, nor somebody nobody names', () => {
		const own = statement('own', ['reds'], {text: 'Cantonment of fighters'});
		const joint = statement('joint', ['reds', 'blues'], {text: 'Cantonment of fighters'});
		const nobody = statement('nobody', [], {text: 'Cantonment of fighters'});
		expect(spokenOn(camps, own, joint, nobody)).toEqual([]);
	});

	test('nobody with a word alone that every other statement has, as the name of the country', () => {
		const [one, other] = ['reds', 'blues'].map((id) =>
			statement(id, [id], {text: id === 'reds' ? 'Elections in Ardovia' : 'Trade with Ardovia'}),
		) as [Statement, Statement];
		expect(spokenOn(one, other)).toEqual([]);
	});

	test('who speaks of the same actor and the same matter, and on a matter that has its heading', () => {
		const of = (id: string, by: string, text: string) => statement(id, [by], {text, about: ['union']});
		const first = of('first', 'reds', 'The offer may be too late');
		expect(spokenOn(first, of('second', 'blues', 'An offer that changes much'))).toEqual(['second']);
		expect(spokenOn(first, of('second', 'blues', 'Much has changed'))).toEqual([]);

		const under = (issue: string, ...texts: readonly string[]) =>
			texts.map((text, at) => statement(`${issue}-${at}`, [at === 0 ? 'reds' : 'blues'], {text, issue}));
		const headed = under('security', 'Camps are unsafe', 'Camps for weapons', 'A fence around camps');
		const index = reportWith(headed);
		expect(alsoSpoke(index, headed[0] as Statement).map(({id}) => id)).toEqual(['security-1', 'security-2']);
	});

	test('nobody with one word by chance, though it is the word of an actor whom both are about', () => {
		expect(spokenOn(camps, statement('far', ['blues'], {text: 'Harvests of northern farms'}))).toEqual([]);
		const [first, second] = ['Peace with the union', 'Bread from the union'].map((text, at) =>
			statement(`of-${at}`, [at === 0 ? 'reds' : 'blues'], {text, about: ['union']}),
		) as [Statement, Statement];
		expect(spokenOn(first, second)).toEqual([]);
	});

	test('one of those who made the same point, and five at most', () => {
		const same = ['blues', 'union'].map((id) =>
			statement(`same-${id}`, [id], {text: 'Cantonment of fighters', point: 'canton'}),
		);
		const many = Array.from({length: 9}, (_, at) => statement(`many-${at}`, ['blues'], {text: 'Fighters in camps'}));
		expect(spokenOn(camps, ...same)).toEqual(['same-blues']);
		expect(spokenOn(camps, ...many)).toHaveLength(5);
	});
});

test('on the questions of the bundled report it finds those who stand together, as far as they share words', () => {
	const {found, pairs, statements, withOne} = standingTogether(indexReport(mali));
	expect(found / pairs).toBeGreaterThan(0.31);
	expect(withOne / statements).toBeGreaterThan(0.73);
});

test('of many that share its words the nearest five of others, of one point the nearest, of two as near the earlier', () => {
	const word = fc.constantFrom('cantonment', 'fighters', 'elections', 'schools', 'border', 'justice', 'harvest');
	const said = fc.record({
		by: fc.constantFrom('reds', 'blues', 'union'),
		words: fc.uniqueArray(word, {minLength: 1, maxLength: 4}),
		point: fc.option(fc.constantFrom('one', 'two', 'three'), {nil: undefined}),
	});
	fc.assert(
		fc.property(fc.array(said, {minLength: 2, maxLength: 40}), (all) => {
			const index = reportWith(
				all.map(({by, words, point}, at) =>
					statement(`s-${at}`, [by], {text: words.join(' '), ...(point === undefined ? {} : {point})}),
				),
			);
			for (const one of index.report.statements) {
				expect(alsoSpoke(index, one)).toEqual(nearestOf(index, one));
			}
		}),
		{numRuns: amount(15, 1000)},
	);
});

/** The same by looking at every statement. */
function nearestOf(index: ReportIndex, one: Statement): readonly Statement[] {
	const {wordsOf, weightOf} = subjectsOf(index);
	const length = lengthOf(wordsOf(one), weightOf);
	const isOnSubject = sharesSubject(index);
	// The rarest first, as sums in another order differ in their last digits.
	const words = [...wordsOf(one)].toSorted((a, b) => weightOf(b) - weightOf(a));
	const likeness = (other: Statement) => {
		const shared = words.filter((word) => wordsOf(other).has(word));
		return shared.reduce((sum, word) => sum + weightOf(word) ** 2, 0) / (length * lengthOf(wordsOf(other), weightOf));
	};
	const near = index.report.statements
		.filter(({actors}) => !actors.some((id) => one.actors.includes(id)))
		.filter((other) => likeness(other) >= leastLikeness && isOnSubject(wordsOf(one), wordsOf(other)))
		.toSorted((a, b) => likeness(b) - likeness(a));
	return near
		.filter(({point}, at) => point === undefined || near.findIndex((other) => other.point === point) === at)
		.slice(0, mostShown);
}
