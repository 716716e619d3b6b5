import {describe, expect, test} from 'vitest';
import {briefOfActor, briefOfMeeting, type MeetingBrief} from '../../../source/briefing/brief/brief.ts';
import {missionText} from '../../../source/briefing/brief/missions.ts';
import type {Appointment} from '../../../source/briefing/programme/appointment.ts';
import {indexReport, type ReportIndex} from '../../../source/briefing/report-index.ts';
import type {Report, Statement} from '../../../source/report/model.ts';
import {actor, meeting, reportOf, statement, term} from '../builders.ts';

/** What the invented report says, paragraph by paragraph, as it was imported. */
const texts: Readonly<Record<string, string>> = {
	'1': 'The pilots feared that the dredging of the lagoon would go on. The mission urged the Port Authority to stop it. The pilots asked for tugs.',
	'2': 'The Port Authority promised that the dredging of the lagoon would end in June.',
	'3': 'The mission called on the Port Authority to publish its accounts.',
	'4': 'The mission urged the fishermen to return.',
	'5': 'The mission was alarmed at the dredging of the lagoon by night.',
	'6': 'Schools reopened.',
	'7': 'Wells were dug.',
	'8': 'Roads were mended.',
	'9': 'Markets were full.',
	'I.1': 'To assess the state of the lagoon and its dredging',
	'I.2': 'To review the fishermen’s markets',
};

/** A statement of the invented report: its words as they stand in the paragraph. */
function said(
	id: string,
	speaker: string,
	paragraph: string,
	verb: string,
	text: string,
	parts: Partial<Statement> = {},
) {
	const from = (texts[paragraph] ?? '').indexOf(text);
	expect(from).not.toBe(-1);
	return statement(id, [speaker], {paragraph, verb, text, span: {from, to: from + text.length}, ...parts});
}

const imported: Report = reportOf({
	symbol: 'S/2031/7',
	missionFrom: '2031-05-04',
	missionTo: '2031-05-05',
	subject: 'Ardovia',
	actors: [
		actor('mission', {name: 'Security Council mission to Ardovia', kind: 'Security Council'}),
		actor('port', {name: 'Port Authority'}),
		actor('harbourmaster', {name: 'Harbourmaster Ines Roth', partOf: ['port']}),
		actor('pilots', {name: 'Pilots'}),
		actor('fishermen', {name: 'Fishermen'}),
	],
	statements: [
		said('feared', 'pilots', '1', 'feared', 'the dredging of the lagoon would go on', {kind: 'fears'}),
		said('stop', 'mission', '1', 'urged', 'to stop it', {kind: 'asks'}),
		said('tugs', 'pilots', '1', 'asked for', 'tugs', {kind: 'asks', unreviewed: true}),
		said('june', 'port', '2', 'promised', 'the dredging of the lagoon would end in June', {kind: 'pledges'}),
		said('accounts', 'mission', '3', 'called on', 'to publish its accounts', {kind: 'asks'}),
		said('return', 'mission', '4', 'urged', 'to return', {kind: 'asks'}),
		said('alarmed', 'mission', '5', 'was alarmed at', 'the dredging of the lagoon by night', {kind: 'fears'}),
	],
	terms: [term(1, {text: texts['I.1'] ?? '', inferred: true}), term(2, {text: texts['I.2'] ?? '', inferred: true})],
	meetings: [
		meeting('pilots-met', '09:00–10:00', {date: '2031-05-04', with: ['pilots']}),
		meeting('port-met', '11:00–', {date: '2031-05-05', with: ['port']}),
		meeting('flight', '18:00–', {date: '2031-05-05', title: 'Departure for the islands'}),
	],
	paragraphs: Object.entries(texts).map(([number, text]) => ({number, section: 'Port', text, verbatim: true})),
});
const index = indexReport(imported);

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

	test('raises the terms on what they said where nothing was asked of them', () => {
		expect(idsOf(onMeeting('pilots-met'))).toMatchObject({raise: [1], asked: []});
	});

	test('puts what a rule is unsure of in none of the three parts', () => {
		const {theyMayRaise, said: others} = onMeeting('pilots-met');
		expect(theyMayRaise.map((point) => point.statement.id)).toEqual(['feared']);
		expect(others.map((point) => point.statement.id)).toEqual(['tugs']);
	});

	test('says nothing at a glance of a meeting with nobody named, and the whole below', () => {
		const {council, councilRest} = onMeeting('flight');
		expect([council.length, councilRest.length]).toEqual([0, 4]);
	});
});

test('of a report that was worked out nothing of this is inferred', () => {
	const ours = indexReport({...imported, paragraphs: imported.paragraphs.map((one) => ({...one, verbatim: false}))});
	expect(idsOf(briefOfMeeting(ours, ours.meetings.get('port-met') as Appointment))).toEqual({
		raise: [],
		asked: [],
		theyMayRaise: [],
		council: [],
	});
});

describe('beside the report on an earlier mission to the country', () => {
	const earlier = indexReport({
		...imported,
		symbol: 'S/2029/3',
		missionFrom: '2029-02-01',
		missionTo: '2029-02-02',
		meetings: [meeting('then', '', {date: '2029-02-01', with: ['port']})],
		statements: imported.statements.filter(({id}) => id === 'stop'),
	});

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
