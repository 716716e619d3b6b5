import {describe, expect, test} from 'vitest';
import {briefOfActor, briefOfMeeting, type MeetingBrief} from '../../../source/briefing/brief/brief.ts';
import {missionText} from '../../../source/briefing/brief/missions.ts';
import type {Appointment} from '../../../source/briefing/programme/appointment.ts';
import {indexReport, type ReportIndex} from '../../../source/briefing/report-index.ts';
import {statement} from '../builders.ts';
import {earlierLagoon, lagoon} from '../lagoon.ts';

const index = indexReport(lagoon);

const onMeeting = (id: string, others?: readonly ReportIndex[]) =>
	briefOfMeeting(index, index.meetings.get(id) as Appointment, others);
const idsOf = (brief: MeetingBrief) => ({
	raise: brief.raise.map(({term: {number}}) => number),
	asked: brief.asked.map(({statement: {id}, answers}) => [id, ...answers.map((one) => one.statement.id)]),
	theyMayRaise: brief.theyMayRaise.map((point) => point.statement.id),
	council: brief.council.map((point) => point.statement.id),
});

describe('of an imported report, a brief on a meeting', () => {
	test('raises what was asked of those in the room, by name, and what they promised may come up', () => {
		expect(idsOf(onMeeting('port-met'))).toMatchObject({
			raise: [],
			asked: [['stop'], ['accounts']],
			theyMayRaise: ['june'],
		});
	});

	test('sets what the Council said on their subject beside their own words', () => {
		expect(idsOf(onMeeting('port-met')).council).toEqual(['alarmed']);
		expect(idsOf(onMeeting('pilots-met')).council).toEqual(['stop', 'alarmed']);
	});

	test('sets what the Council said under a heading that names those in the room beside their own words', () => {
		const issues = [...lagoon.issues, {id: 'talks', title: 'Talks with the Pilots', paragraphs: ['5']}];
		const added = statement('headed', ['mission'], {
			paragraph: '5',
			issue: 'talks',
			text: 'it was early',
			kind: 'holds',
		});
		const headed = indexReport({...lagoon, issues, statements: [...lagoon.statements, added]});
		expect(idsOf(briefOfMeeting(headed, headed.meetings.get('pilots-met') as Appointment)).council).toContain('headed');
		expect(idsOf(briefOfMeeting(headed, headed.meetings.get('port-met') as Appointment)).council).not.toContain(
			'headed',
		);
	});

	test('raises the terms on what they said where nothing was asked of them', () => {
		expect(idsOf(onMeeting('pilots-met'))).toMatchObject({raise: [1], asked: []});
	});

	test('puts what a rule is unsure of in none of the three parts', () => {
		const {theyMayRaise, said: others} = onMeeting('pilots-met');
		expect(theyMayRaise.map((point) => point.statement.id)).toEqual(['feared']);
		expect(others.map((point) => point.statement.id)).toEqual(['tugs']);
	});

	test.each([
		['thanks', 'expressed', 'gratitude for the dredging of the lagoon'],
		['how the visit went', 'welcomed', 'the openness of the Port Authority during its visit'],
		['what only its paragraph explains', 'recommended', 'that this be paid from its dues'],
		['what has no object', 'welcomed', 'as essential to the dredging of the lagoon'],
	])('%s is no line', (_, verb, text) => {
		const added = [
			['pilots', 'theirs'],
			['mission', 'ours'],
		].map(([speaker = '', id = '']) =>
			statement(id, [speaker], {paragraph: '5', verb, text, kind: 'holds', about: ['pilots']}),
		);
		const index = indexReport({...lagoon, statements: [...lagoon.statements, ...added]});
		const {theyMayRaise, council} = briefOfMeeting(index, index.meetings.get('pilots-met') as Appointment);
		expect([...theyMayRaise, ...council].map((point) => point.statement.id)).toEqual(['feared', 'stop', 'alarmed']);
	});

	test.each([
		'reaffirmed its commitment to the dredging of the lagoon',
		'feared that it would be long before the dredging of the lagoon ends',
		'praised those who dredged the lagoon',
	])('“%s” is one', (text) => {
		const added = statement('theirs', ['pilots'], {paragraph: '5', verb: 'said', text, kind: 'holds'});
		const index = indexReport({...lagoon, statements: [...lagoon.statements, added]});
		const {theyMayRaise} = briefOfMeeting(index, index.meetings.get('pilots-met') as Appointment);
		expect(theyMayRaise.map((point) => point.statement.id)).toContain('theirs');
	});

	test('says nothing at a glance of a meeting with nobody named, and the whole below', () => {
		const {council, councilRest} = onMeeting('flight');
		expect([council.length, councilRest.length]).toEqual([0, 4]);
	});
});

test('of a report that was worked out nothing of this is inferred', () => {
	const ours = indexReport({...lagoon, paragraphs: lagoon.paragraphs.map((one) => ({...one, verbatim: false}))});
	expect(idsOf(briefOfMeeting(ours, ours.meetings.get('port-met') as Appointment))).toEqual({
		raise: [],
		asked: [],
		theyMayRaise: [],
		council: [],
	});
});

describe('beside the report on an earlier mission to the country', () => {
	const earlier = indexReport(earlierLagoon);

	test('what was asked then is raised again, with what they said on it since', () => {
		const {asked} = onMeeting('port-met', [earlier]);
		expect(asked.map((one) => [one.index.report.symbol, one.statement.id])).toEqual([
			['S/2031/7', 'stop'],
			['S/2031/7', 'accounts'],
			['S/2029/3', 'stop'],
		]);
	});

	test('an officer is asked again what was asked of the body', () => {
		const {asked} = briefOfActor(index, ['harbourmaster'], [earlier]);
		expect(asked.map((one) => one.index.report.symbol)).toEqual(['S/2031/7', 'S/2031/7', 'S/2029/3']);
	});

	test('a brief on an actor says of each mission when it was met, what was asked and how much it answered', () => {
		const {missions} = briefOfActor(index, ['port'], [earlier]);
		expect(missions.map((one) => `${one.name}: ${missionText(one)}`)).toEqual([
			'2029: met 1 Feb; 1 thing asked of them, no answer found',
			'2031: met 5 May; 2 things asked of them, no answer found',
		]);
		expect(briefOfActor(index, ['port']).missions).toEqual([]);
		expect(briefOfActor(index, ['fishermen'], [earlier]).missions).toEqual([]);
	});

	test('seen from the earlier one, nothing later is raised', () => {
		const then = briefOfMeeting(earlier, earlier.meetings.get('then') as Appointment, [index]);
		expect(then.asked.map((one) => one.index.report.symbol)).toEqual(['S/2029/3']);
	});
});
