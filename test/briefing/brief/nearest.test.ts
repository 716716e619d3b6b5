import {describe, expect, test} from 'vitest';
import {indexReport} from '../../../source/briefing/report-index.ts';
import type {Question, Statement} from '../../../source/report/model.ts';
import {actor, statement} from '../builders.ts';
import {lagoon, onPilots} from '../lagoon.ts';
import {briefOnMeeting} from './briefs.ts';

const index = indexReport(lagoon);

describe('of an imported report, what is near those in the room comes first: a brief on a meeting', () => {
	test('of a meeting with nobody named has no question that the text raises', () => {
		const differing: Question = {
			id: 'text',
			issue: 'lagoon',
			question: 'Pilots and dockers',
			relation: 'differ',
			inferred: false,
			positions: [{stance: 'soon', holders: [{actor: 'pilots', paragraph: '5'}]}],
		};
		const contrasting = indexReport({...lagoon, questions: [differing]});
		const onFlight = briefOnMeeting(contrasting, 'flight');
		expect([onFlight.contested, onFlight.council]).toEqual([[], []]);
		const withPilots = briefOnMeeting(contrasting, 'pilots-met');
		expect(withPilots.contested.map(({question}) => question.id)).toEqual(['text']);
	});

	test('has nothing of what the Council said where nothing is tied to the meeting', () => {
		const {council, councilRest} = briefOnMeeting(index, 'flight');
		expect([...council, ...councilRest]).toEqual([]);
	});

	test.each([
		['Visit to the salt works at Ardo', 'the salt works had reopened'],
		['Inauguration of the lock of Ostrel', 'Ostrel had waited for it'],
	])('on “%s”, where nobody is known to be there, has what stands where that is described', (title, text) => {
		const place = title.includes('Ostrel') ? 'At Ostrel a lock was opened.' : 'The salt works were seen.';
		const paragraphs = lagoon.paragraphs.map((one) => (one.number === '7' ? {...one, text: place} : one));
		const seen = statement('seen', ['mission'], {paragraph: '7', text, kind: 'notes'});
		const meetings = lagoon.meetings.map((one) => (one.id === 'flight' ? {...one, title} : one));
		const visited = indexReport({...lagoon, paragraphs, meetings, statements: [...lagoon.statements, seen]});
		const {council, councilRest} = briefOnMeeting(visited, 'flight');
		expect([...council, ...councilRest].map((point) => point.statement.id)).toEqual(['seen']);
	});

	test('has what was said to those in the room before what was said of them, and asks that again first', () => {
		const told = (id: string, paragraph: string, kind: Statement['kind'], text: string, about: string[] = []) =>
			statement(id, ['mission'], {paragraph, kind, text, about, issue: paragraph === '7' ? 'tea' : 'coffee'});
		const issues = [
			{id: 'tea', title: 'Meeting with the Pilots', paragraphs: ['7']},
			{id: 'coffee', title: 'Meeting with the Fishermen', paragraphs: ['8']},
		];
		const statements = [
			told('of-pilots', '8', 'asks', 'the Pilots should be paid', ['pilots']),
			told('to-pilots', '7', 'holds', 'roads matter'),
			told('asked-pilots', '7', 'asks', 'roads should be mended'),
			told('to-fishermen', '8', 'asks', 'nets should be mended'),
		];
		expect(onPilots({...lagoon, issues, terms: [], statements})).toMatchObject({
			asked: [['asked-pilots'], ['of-pilots']],
			council: ['to-pilots'],
		});
	});

	test('asks again what the Council goes on to ask right behind their words, on what these are about', () => {
		const issues = [{id: 'dues', title: 'Dues', paragraphs: ['6', '7', '8']}];
		const said = (id: string, speaker: string, paragraph: string, text: string, kind: Statement['kind']) =>
			statement(id, [speaker], {paragraph, issue: 'dues', text, kind});
		const statements = [
			said('late', 'pilots', '6', 'harbour dues came late', 'holds'),
			said('paid', 'mission', '7', 'dues be paid in spring', 'asks'),
			said('wells', 'mission', '7', 'wells be dug', 'asks'),
			said('later', 'mission', '8', 'dues be counted', 'asks'),
		];
		expect(onPilots({...lagoon, issues, terms: [], statements}).asked).toEqual([['paid']]);
	});

	test.each([
		['In reply, the mission held that wells mattered.', ['wells']],
		['The head of the mission, in his answer, held that wells mattered.', ['wells']],
		['The mission held that wells mattered.', []],
	])('has what the Council answers in the next paragraph, on whatever subject: %s', (text, council) => {
		const issues = [{id: 'dues', title: 'Dues', paragraphs: ['6', '7', '8', '9', '10', '11', '12', '13', '14']}];
		const statements = [
			statement('late', ['pilots'], {paragraph: '6', issue: 'dues', text: 'harbour dues came late'}),
			statement('wells', ['mission'], {paragraph: '7', issue: 'dues', text: 'wells mattered'}),
		];
		const paragraphs = lagoon.paragraphs.map((one) => (one.number === '7' ? {...one, text} : one));
		expect(onPilots({...lagoon, issues, terms: [], statements, paragraphs}).council).toEqual(council);
	});

	test.each(['Session', 'Audience', 'Exchange of views'])(
		'asks again what was asked under “%s with the Pilots”',
		(noun) => {
			const issues = [{id: 'met', title: `${noun} with the Pilots`, paragraphs: ['7']}];
			const statements = [
				statement('wells', ['mission'], {paragraph: '7', issue: 'met', text: 'wells be dug', kind: 'asks'}),
			];
			expect(onPilots({...lagoon, issues, terms: [], statements}).asked).toEqual([['wells']]);
		},
	);

	test('on the meeting of those who say nothing has what speaks of the body that its title names', () => {
		const title = 'Lunch with the wardens of the Ostrel Council';
		const paragraphs = lagoon.paragraphs.map((one) =>
			one.number === '7' ? {...one, text: 'The Ostrel Council was new.'} : one,
		);
		const actors = [...lagoon.actors, actor('wardens', {name: 'Wardens'})];
		const meetings = lagoon.meetings.map((one) => (one.id === 'flight' ? {...one, title, with: ['wardens']} : one));
		const fresh = statement('fresh', ['mission'], {paragraph: '7', text: 'wells were few', kind: 'notes'});
		const statements = [...lagoon.statements, fresh];
		const lunched = indexReport({...lagoon, actors, paragraphs, meetings, statements});
		const {council} = briefOnMeeting(lunched, 'flight');
		expect(council.map((point) => point.statement.id)).toEqual(['fresh']);
	});

	test('has what was said on their subject at a meeting with others only where there is nothing nearer', () => {
		const issues = [{id: 'with-fishermen', title: 'Meeting with the Fishermen', paragraphs: ['8']}, ...lagoon.issues];
		const elsewhere = statement('elsewhere', ['mission'], {
			paragraph: '8',
			issue: 'with-fishermen',
			text: 'the dredging of the lagoon by day',
			kind: 'fears',
		});
		const council = (statements: Statement[]) => onPilots({...lagoon, issues, terms: [], statements}).council;
		expect(council([...lagoon.statements, elsewhere])).not.toContain('elsewhere');
		const feared = lagoon.statements.filter(({id}) => id === 'feared');
		expect(council([...feared, elsewhere])).toEqual(['elsewhere']);
	});

	test.each(['ropes be laid to that end', 'all boats be counted with their nets'])('“%s” is understood', (text) => {
		const said = (id: string, words: string) =>
			statement(id, ['mission'], {paragraph: '1', text: words, kind: 'asks', verb: 'recommended'});
		const {asked} = onPilots({
			...lagoon,
			statements: [...lagoon.statements, said('understood', text), said('plain', 'ropes be bought')],
		});
		expect(asked.flat()).toContain('understood');
	});

	test('has what they insist on before what they mention', () => {
		const said = (id: string, verb: string) =>
			statement(id, ['pilots'], {paragraph: '5', verb, text: `${id} was theirs`, kind: 'plans'});
		const spoken = [...['one', 'two', 'three', 'four'].map((id) => said(id, 'said')), said('five', 'reiterated')];
		expect(onPilots({...lagoon, statements: spoken}).theyMayRaise).toEqual(['five', 'one', 'two', 'three']);
	});
});
