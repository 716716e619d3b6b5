import {describe, expect, test} from 'vitest';
import {whatToRaise} from '../../../source/briefing/brief/raise.ts';
import {roomOfActors, roomOfMeeting} from '../../../source/briefing/brief/room.ts';
import type {Meeting, Report, Statement, Term} from '../../../source/report/model.ts';
import {actor, indexOf, meeting, question, statement, term} from '../builders.ts';

const actors = [
	actor('body'),
	actor('head', {partOf: ['body']}),
	actor('clerk', {partOf: ['body']}),
	actor('others'),
	actor('council', {kind: 'Security Council'}),
];

/** The numbers of the terms to raise with a body, or with somebody else. */
function raised(
	terms: readonly Term[],
	parts: Partial<Report> = {},
	who: Partial<Meeting> = {with: ['body']},
): number[] {
	const talk = meeting('talk', '09:00–10:00', who);
	const index = indexOf({actors, terms, meetings: [talk], ...parts});
	return whatToRaise(index, roomOfMeeting(index, talk), []).raise.map(({term: {number}}) => number);
}

const tied = (number: number, parts: Partial<Term> = {}) => term(number, {meetings: ['talk'], ...parts});

describe('what to raise', () => {
	test('is what is tied to the meeting, by number', () => {
		expect(raised([tied(2), tied(1), term(3)])).toEqual([1, 2]);
	});

	test('is never more than four', () => {
		expect(raised([1, 2, 3, 4, 5, 6].map((number) => tied(number)))).toEqual([1, 2, 3, 4]);
	});

	test('of too many, those addressed to somebody there come in', () => {
		const terms = [1, 2, 3, 4].map((number) => tied(number));
		expect(raised([...terms, tied(5, {addressees: ['body']})])).toEqual([5, 1, 2, 3]);
	});

	test('of equally near ones each brings up issues that none before it does, so that no subject is missing', () => {
		const talks = [1, 2, 3, 4].map((number) => tied(number, {issues: ['talks']}));
		const others = [tied(5, {issues: ['rights', 'aid']}), tied(6, {issues: ['aid']}), tied(7)];
		const issues = ['talks', 'rights', 'aid'].map((id) => ({id, title: id, paragraphs: []}));
		expect(raised([...talks, ...others], {issues})).toEqual([1, 2, 5, 7]);
	});

	test('the terms that are tied and have no room are named; what they only spoke to is not tied', () => {
		const terms = [1, 2, 3, 4, 5, 6].map((number) => tied(number));
		const index = indexOf({
			actors,
			statements: [statement('said', ['head'])],
			terms: [...terms, term(7, {addressees: ['body']}), term(8, {statements: ['said']})],
			meetings: [meeting('talk', '09:00–10:00', {with: ['body']})],
		});
		const {alsoTied} = whatToRaise(index, roomOfActors(index, ['body']), []);
		expect(alsoTied.map(({number}) => number)).toEqual([5, 6, 7]);
	});

	test('what is not tied fills up, but takes no place', () => {
		const filling = term(9, {addressees: ['body']});
		expect(raised([tied(1), filling])).toEqual([1, 9]);
		expect(raised([...[1, 2, 3, 4].map((number) => tied(number)), filling])).toEqual([1, 2, 3, 4]);
	});

	test('those addressed to somebody there stand before those to a group of theirs, these before the rest', () => {
		const terms = [tied(1), tied(2, {addressees: ['body']}), tied(3, {addressees: ['others', 'head']})];
		expect(raised(terms, {}, {with: ['head']})).toEqual([3, 2, 1]);
	});

	test('a member counts as there where nobody is inferred to be; where somebody is, only those', () => {
		const terms = [tied(1), tied(2, {addressees: ['head']})];
		expect(raised(terms)).toEqual([2, 1]);
		expect(raised(terms, {}, {with: ['body'], via: ['clerk']})).toEqual([1, 2]);
	});

	test('among those alike, what they spoke to stands first', () => {
		const statements = [statement('said', ['head'])];
		expect(raised([tied(1), tied(2, {statements: ['said']})], {statements})).toEqual([2, 1]);
	});
});

describe('what is contested', () => {
	const theirs = statement('theirs', ['head']);
	const against = statement('against', ['others']);
	const contested = (...terms: Term[]) =>
		[terms, {statements: [theirs, against], questions: [question('venue', [[theirs], [against]])]}] as const;

	test('stands before what is addressed to them', () => {
		expect(raised(...contested(tied(1, {addressees: ['body']}), tied(2, {statements: ['theirs']})))).toEqual([2, 1]);
	});

	test('is so too where only others answered the term, as long as they hold a position', () => {
		expect(raised(...contested(tied(1), tied(2, {statements: ['against']})))).toEqual([2, 1]);
	});

	test('is not so for those who hold none', () => {
		const [terms, parts] = contested(tied(1), tied(2, {statements: ['theirs']}));
		expect(raised(terms, parts, {with: ['council']})).toEqual([1, 2]);
	});

	test('is not so where positions complement each other', () => {
		const statements = [theirs, against];
		const questions = [question('venue', [[theirs], [against]], 'complement')];
		expect(raised([tied(1), tied(2, {statements: ['against']})], {statements, questions})).toEqual([1, 2]);
	});
});

describe('with an actor', () => {
	const answered = (statements: Statement[], id: string) => {
		const index = indexOf({actors, statements, terms: [term(1, {statements: ['said']}), term(2)]});
		return whatToRaise(index, roomOfActors(index, [id]), []).raise.map(({term: {number}, tie}) => [number, tie]);
	};

	test('that no meeting names and no term addresses, what it spoke to is raised', () => {
		expect(answered([statement('said', ['head'])], 'head')).toEqual([[1, 'answered']]);
	});

	test('the Council does not answer its own terms', () => {
		expect(answered([statement('said', ['council'])], 'council')).toEqual([]);
	});

	test('that a meeting names, what is tied to it; where none does, what is tied to those at which it may have been', () => {
		const meetings = [
			meeting('with-body', '09:00–10:00', {with: ['body']}),
			meeting('with-head', '11:00–12:00', {with: ['head']}),
		];
		const terms = [term(1, {meetings: ['with-body']}), term(2, {meetings: ['with-head']})];
		const index = indexOf({actors, meetings, terms});
		const numbers = (id: string) =>
			whatToRaise(index, roomOfActors(index, [id]), []).raise.map(({term: {number}}) => number);
		expect([numbers('head'), numbers('clerk'), numbers('others')]).toEqual([[2], [1], []]);
	});
});
