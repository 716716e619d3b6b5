import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {differsFrom, relatedTo} from '../../../source/briefing/actors/related.ts';
import type {Statement} from '../../../source/report/model.ts';
import {actor, indexOf, meeting, question, statement, term} from '../builders.ts';
import {anyIndex} from '../generated.ts';

const neutral = statement('neutral', ['reds', 'blues'], {paragraph: '3', point: 'venue'});
const abroad = statement('abroad', ['union'], {paragraph: '4', point: 'venue'});
const atHome = statement('at-home', ['government'], {paragraph: '5'});
const soon = statement('soon', ['reds', 'blues'], {paragraph: '3'});
const redsOnly = statement('reds-only', ['reds'], {paragraph: '3'});
const other = statement('other', ['reds', 'blues'], {paragraph: '3', issue: 'rights'});
const called = statement('called', ['mission'], {paragraph: '10', about: ['coalition']});
const met = statement('met', ['council'], {paragraph: '2', about: ['reds']});
const termSaid = statement('term-said', ['council'], {paragraph: 'I.1', about: ['blues']});

const index = indexOf({
	actors: [
		actor('coalition'),
		actor('reds', {partOf: ['coalition']}),
		actor('blues', {partOf: ['coalition']}),
		actor('union'),
		actor('government'),
		actor('council', {kind: 'Security Council'}),
		actor('mission', {kind: 'Security Council', partOf: ['council']}),
	],
	issues: [
		{id: 'talks', title: 'Talks', paragraphs: ['3']},
		{id: 'rights', title: 'Rights', paragraphs: ['3']},
	],
	statements: [neutral, abroad, atHome, soon, redsOnly, other, called, met, termSaid],
	questions: [
		question('venue', [[neutral, abroad], [atHome]]),
		question('pace', [[neutral], [atHome], [soon]], 'complement'),
	],
	terms: [term(1, {statements: ['neutral']}), term(2)],
	meetings: [
		meeting('through-group', '09:00–10:00', {with: ['coalition'], paragraph: 'II'}),
		meeting('named', '10:00–11:00', {with: ['reds'], paragraph: 'II'}),
		meeting('others', '11:00–12:00', {with: ['government'], paragraph: 'II'}),
	],
	paragraphs: ['2', '3', '4', '5', '10', 'I.1', 'I.2', 'II', '1'].map((number) => ({
		number,
		section: 'Talks',
		text: number,
		verbatim: false,
	})),
});
const related = relatedTo(index, neutral);
const ids = (entries: readonly {readonly id: string}[]) => entries.map(({id}) => id);

describe('beside a statement stand', () => {
	test('those who take another position where positions differ', () => {
		expect(related.differs.map(({question: {id}, positions}) => [id, positions.map(({stance}) => stance)])).toEqual([
			['venue', ['Stance 2']],
		]);
		expect(differsFrom(index, neutral)).toEqual(['at-home']);
	});

	test('what complements it, which is no difference', () => {
		expect(related.near.map(({question: {id}, positions}) => [id, positions.map(({stance}) => stance)])).toEqual([
			['pace', ['Stance 2', 'Stance 3']],
		]);
		expect(differsFrom(index, soon)).toEqual([]);
	});

	test('what others said of the same thing, and not itself', () => {
		expect(ids(related.samePoint)).toEqual(['abroad']);
		expect(relatedTo(index, soon).samePoint).toEqual([]);
	});

	test('what the very same speakers said on the same issue, not what one of them said alone', () => {
		expect(ids(related.alsoSaid)).toEqual(['soon']);
		expect(relatedTo(index, redsOnly).alsoSaid).toEqual([]);
	});

	test('the terms of reference it answers', () => {
		expect(related.terms.map(({number}) => number)).toEqual([1]);
		expect(relatedTo(index, soon).terms).toEqual([]);
	});

	test('the meetings of its speakers, where they are named before where their group is', () => {
		expect(ids(related.meetings)).toEqual(['named', 'through-group']);
		expect(relatedTo(index, abroad).meetings).toEqual([]);
	});
});

test('a statement without a named speaker has no meetings', () => {
	const alone = indexOf({statements: [statement('alone', [])], meetings: [meeting('any')]});
	const {meetings, alsoSaid} = relatedTo(alone, alone.report.statements[0] as Statement);
	expect({meetings, alsoSaid}).toEqual({meetings: [], alsoSaid: []});
});

test('two statements that share a position do not differ, whatever else one of them holds', () => {
	const both = statement('both', ['reds']);
	const first = statement('first', ['blues']);
	const second = statement('second', ['union']);
	const shared = indexOf({
		actors: [actor('reds'), actor('blues'), actor('union')],
		statements: [both, first, second],
		questions: [
			question('venue', [
				[both, first],
				[both, second],
			]),
		],
	});
	expect(differsFrom(shared, both)).toEqual([]);
	expect(differsFrom(shared, first)).toEqual(['second']);
});

test('whatever the report: who differs from somebody is differed from by them, and nobody from themselves', () => {
	fc.assert(
		fc.property(anyIndex, (any) => {
			for (const said of any.report.statements) {
				const against = differsFrom(any, said);
				expect(against).not.toContain(said.id);
				expect(new Set(against).size).toBe(against.length);
				for (const id of against) {
					expect(differsFrom(any, any.statements.get(id) as Statement)).toContain(said.id);
				}
			}
		}),
	);
});
