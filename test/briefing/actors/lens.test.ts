import {describe, expect, test} from 'vitest';
import {
	figureTier,
	lensOn,
	meetingsOf,
	meetingTier,
	memberTier,
	questionTier,
	statementTier,
	termTier,
} from '../../../source/briefing/actors/lens.ts';
import {actor, figure, indexOf, meeting, member, question, statement, term} from '../builders.ts';

// Reds and Blues in a coalition, which is one of the groups of the north; Reds have a chief.
const index = indexOf({
	actors: [
		actor('north'),
		actor('coalition', {partOf: ['north']}),
		actor('reds', {partOf: ['coalition']}),
		actor('blues', {partOf: ['coalition']}),
		actor('red-chief', {partOf: ['reds']}),
		actor('government'),
	],
	statements: [statement('by-reds', ['reds']), statement('by-coalition', ['coalition'])],
});

function lens(...actors: string[]) {
	const made = lensOn(index, actors);
	if (made === undefined) {
		throw new Error('no such actors');
	}

	return made;
}

describe('the lens', () => {
	test('brings the members of an actor in full, down to the last', () => {
		expect([...lens('coalition').within].sort()).toEqual(['blues', 'coalition', 'red-chief', 'reds']);
	});

	test('knows the groups an actor belongs to, up to the widest', () => {
		expect([...lens('red-chief').groups].sort()).toEqual(['coalition', 'north', 'reds']);
	});

	test('on several actors is their union, and a chosen group is no second tier of its member', () => {
		const both = lens('reds', 'coalition');
		expect([...both.within].sort()).toEqual(['blues', 'coalition', 'red-chief', 'reds']);
		expect([...both.groups]).toEqual(['north']);
	});

	test('keeps the actors in the order they were chosen, and drops those the report does not know', () => {
		expect(lens('government', 'nobody', 'reds').actors).toEqual(['government', 'reds']);
	});

	test('on nobody is no lens', () => {
		expect(lensOn(index, [])).toBeUndefined();
		expect(lensOn(index, ['nobody'])).toBeUndefined();
	});
});

describe('Issues under the lens on Reds', () => {
	test.each([
		['said', 'what Reds said', statement('s', ['reds'])],
		['said', 'what their chief said', statement('s', ['red-chief'])],
		['said', 'what they said together with the Government', statement('s', ['government', 'reds'])],
		['said', 'what some of Reds said', statement('s', ['reds'], {extent: 'some'})],
		['via', 'what the coalition said', statement('s', ['coalition'])],
		['via', 'what the groups of the north said', statement('s', ['north'])],
		[undefined, 'what some of the coalition said: "some" is never passed on to members', some('coalition')],
		[undefined, 'what some of the groups of the north and the Government said', some('north', 'government')],
		['about', 'what the Government said about Reds', statement('s', ['government'], {about: ['reds']})],
		['about', 'what is said about their chief by nobody named', statement('s', [], {about: ['red-chief']})],
		[
			'about',
			'what some of the coalition said about Reds',
			statement('s', ['coalition'], {extent: 'some', about: ['reds']}),
		],
		[undefined, 'what the Government said about the coalition', statement('s', ['government'], {about: ['coalition']})],
		[undefined, 'what Blues said', statement('s', ['blues'])],
	])('%s: %s', (tier, _, said) => {
		expect(statementTier(lens('reds'), said)).toBe(tier);
	});

	test('"some" of a member does stand under the lens on its group, whose member is brought in full', () => {
		expect(statementTier(lens('coalition'), some('reds'))).toBe('said');
	});
});

describe('the other views under the lens on Reds', () => {
	const reds = lens('reds');

	test.each([
		['first', 'where Reds hold a position', question('q', [[statement('s', ['reds'])]])],
		['first', 'where their chief does', question('q', [[], [statement('s', ['red-chief'])]])],
		[undefined, 'where only their coalition does', question('q', [[statement('s', ['coalition'])]])],
	])('Positions, %s: %s', (tier, _, asked) => {
		expect(questionTier(reds, asked)).toBe(tier);
	});

	test.each([
		['first', 'stated by Reds', figure('f', {statedBy: ['reds']})],
		['first', 'about Reds', figure('f', {statedBy: ['government'], about: ['reds']})],
		['second', 'about their coalition', figure('f', {about: ['coalition']})],
		['second', 'stated by their coalition', figure('f', {statedBy: ['north']})],
		[undefined, 'about the Government', figure('f', {about: ['government']})],
	])('Deployment, %s: %s', (tier, _, given) => {
		expect(figureTier(reds, given)).toBe(tier);
	});

	test.each([
		['first', 'named in the entry', meeting('m', '', {with: ['reds']})],
		['first', 'their chief is named', meeting('m', '', {with: ['red-chief']})],
		['second', 'there through a group, presence not stated', meeting('m', '', {with: ['government'], via: ['reds']})],
		['second', 'their coalition is named', meeting('m', '', {with: ['coalition']})],
		[undefined, 'only their coalition may be there through others', meeting('m', '', {via: ['coalition']})],
		[undefined, 'nobody is named', meeting('m')],
	])('Programme, %s: %s', (tier, _, entry) => {
		expect(meetingTier(reds, entry)).toBe(tier);
	});

	test.each([
		['first', 'addressed to Reds', term(1, {addressees: ['reds']})],
		['first', 'addressed to them and answered by them', term(1, {addressees: ['reds'], statements: ['by-reds']})],
		['second', 'answered by them', term(1, {addressees: ['government'], statements: ['by-reds']})],
		['second', 'addressed to their coalition', term(1, {addressees: ['coalition']})],
		[undefined, 'addressed to others', term(1, {addressees: ['government']})],
		[undefined, 'only answered by their coalition', term(1, {statements: ['by-coalition']})],
	])('Terms, %s: %s', (tier, _, reference) => {
		expect(termTier(index, reds, reference)).toBe(tier);
	});

	test.each([
		['first', 'their own delegate', member('Redland', {actor: 'reds'})],
		[undefined, 'a delegate of their coalition', member('Coalition', {actor: 'coalition'})],
		[undefined, 'a delegate of nobody in the report', member('Elsewhere')],
	])('Delegation, %s: %s', (tier, _, delegate) => {
		expect(memberTier(reds, delegate)).toBe(tier);
	});
});

function some(...speakers: string[]) {
	return statement('s', speakers, {extent: 'some'});
}

test('the meetings of the actors of a lens are those that name them, and then those with a group of theirs', () => {
	const {actors} = index.report;
	const meetings = [
		meeting('through-group', '09:00–10:00', {with: ['north']}),
		meeting('named', '10:00–11:00', {with: ['reds']}),
		meeting('others', '11:00–12:00', {with: ['government']}),
	];
	expect(meetingsOf(indexOf({actors, meetings}), lens('coalition')).map(({id}) => id)).toEqual([
		'named',
		'through-group',
	]);
});
