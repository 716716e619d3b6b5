import type {MeetingBrief} from '../../source/briefing/brief/brief.ts';
import {indexReport} from '../../source/briefing/report-index.ts';
import type {Report, Statement} from '../../source/report/model.ts';
import {briefOnMeeting} from './brief/briefs.ts';
import {actor, meeting, reportOf, statement, term} from './builders.ts';

/** What an invented report says, paragraph by paragraph, as it was imported. */
export const texts: Readonly<Record<string, string>> = {
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
	return statement(id, [speaker], {paragraph, verb, text, span: {from, to: from + text.length}, ...parts});
}

/** An invented report as it is imported: a port, its pilots, and what the mission asked of the Port Authority. */
export const lagoon: Report = reportOf({
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
		meeting('pilots-met', '09:00–10:00', {date: '2031-05-04', with: ['pilots'], paragraph: 'II'}),
		meeting('port-met', '11:00–', {date: '2031-05-05', with: ['port'], paragraph: 'II'}),
		meeting('flight', '18:00–', {date: '2031-05-05', title: 'Departure for the islands', paragraph: 'II'}),
	],
	paragraphs: [...Object.entries(texts), ['II', 'Programme']].map(([number = '', text = '']) => ({
		number,
		section: 'Port',
		text,
		verbatim: true,
	})),
});

/** The report on an earlier mission to the same country, with one thing that was asked there. */
export const earlierLagoon: Report = {
	...lagoon,
	symbol: 'S/2029/3',
	missionFrom: '2029-02-01',
	missionTo: '2029-02-02',
	meetings: [meeting('then', '', {date: '2029-02-01', with: ['port']})],
	statements: lagoon.statements.filter(({id}) => id === 'stop'),
};

/** What a brief raises, asks, expects and sets beside that, by ids. */
export function idsOf(brief: MeetingBrief) {
	return {
		raise: brief.raise.map(({term: {number}}) => number),
		asked: brief.asked.map(({statement: {id}, answers}) => [id, ...answers.map((one) => one.statement.id)]),
		theyMayRaise: brief.theyMayRaise.map((point) => point.statement.id),
		council: brief.council.map((point) => point.statement.id),
	};
}

/** What stands by ids in the brief on the meeting with the pilots, of a report like the invented one. */
export function onPilots(report: Report) {
	return idsOf(briefOnMeeting(indexReport(report), 'pilots-met'));
}
