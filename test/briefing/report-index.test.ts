import {expect, test} from 'vitest';
import {actorsOf, termParagraph} from '../../source/briefing/report-index.ts';
import {actor, figure, indexOf, meeting, question, statement, term} from './builders.ts';

const talk = statement('talk', ['reds', 'blues'], {paragraph: '2', point: 'venue-point'});
const echo = statement('echo', ['blues'], {paragraph: '3', point: 'venue-point'});
const index = indexOf({
	actors: [actor('coalition'), actor('reds', {partOf: ['coalition']}), actor('blues', {partOf: ['coalition']})],
	statements: [talk, echo],
	questions: [question('venue', [[talk], [echo, talk]])],
	figures: [figure('own', {paragraph: '2'}), figure('elsewhere', {paragraph: '2', source: 'X/2020/1'})],
	meetings: [meeting('audience', '', {paragraph: 'II'})],
	terms: [term(2, {statements: ['talk']})],
});
const idsOf = (entries: readonly {readonly id: string}[] | undefined) => entries?.map(({id}) => id);

test('a group is looked up with its members', () => {
	expect(idsOf(index.membersOf.get('coalition'))).toEqual(['reds', 'blues']);
	expect(index.membersOf.get('reds')).toBeUndefined();
});

test('a joint statement is found with each of its speakers', () => {
	expect(idsOf(index.statementsBy.get('reds'))).toEqual(['talk']);
	expect(idsOf(index.statementsBy.get('blues'))).toEqual(['talk', 'echo']);
});

test('statements of one point are found together', () => {
	expect(idsOf(index.statementsOn.get('venue-point'))).toEqual(['talk', 'echo']);
});

test('a statement that proves two positions of a question is looked up with it once', () => {
	expect(idsOf(index.questionsOf.get('talk'))).toEqual(['venue']);
});

test('a paragraph knows what was drawn from it, and nothing that another document says in its paragraph of that number', () => {
	const drawn = index.drawnFrom.get('2');
	expect(idsOf(drawn?.statements)).toEqual(['talk']);
	expect(idsOf(drawn?.figures)).toEqual(['own']);
	expect(idsOf(drawn?.questions)).toEqual(['venue']);
	expect(idsOf(index.drawnFrom.get('II')?.meetings)).toEqual(['audience']);
});

test('a term of reference stands in its paragraph of annex I', () => {
	expect(termParagraph(term(2))).toBe('I.2');
	expect(index.drawnFrom.get('I.2')?.term?.number).toBe(2);
	expect(index.drawnFrom.get('I.1')?.term).toBeUndefined();
	expect(index.termsOf.get('talk')?.map(({number}) => number)).toEqual([2]);
});

test('actors come in the order they are asked for, without those the report does not know', () => {
	expect(idsOf(actorsOf(index, ['blues', 'nobody', 'coalition']))).toEqual(['blues', 'coalition']);
});
