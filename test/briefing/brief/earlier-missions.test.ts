import {describe, expect, test} from 'vitest';
import {briefOfActor, type MeetingBrief} from '../../../source/briefing/brief/brief.ts';
import {missionText} from '../../../source/briefing/brief/missions.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {statement} from '../builders.ts';
import {earlierLagoon, lagoon} from '../lagoon.ts';
import {briefOnMeeting} from './briefs.ts';

function symbolsOf({asked}: MeetingBrief): (string | undefined)[] {
	return asked.map((one) => one.index.report.symbol);
}

describe('beside the report on an earlier mission to the country', () => {
	const index = indexReport(lagoon);
	const earlier = indexReport(earlierLagoon);

	test('what was asked then is raised again, with what they said on it since', () => {
		const {asked} = briefOnMeeting(index, 'port-met', [earlier]);
		expect(asked.map((one) => [one.index.report.symbol, one.statement.id])).toEqual([
			['S/2031/7', 'stop'],
			['S/2031/7', 'accounts'],
			['S/2029/3', 'stop'],
		]);
	});

	test('an officer is asked again what was asked of the body where nothing nearer is to be raised', () => {
		const unasked = indexReport({
			...lagoon,
			terms: [],
			statements: lagoon.statements.filter(({kind}) => kind !== 'asks'),
		});
		expect(symbolsOf(briefOfActor(unasked, ['harbourmaster'], [earlier]))).toEqual(['S/2029/3']);
		expect(symbolsOf(briefOfActor(index, ['harbourmaster'], [earlier]))).toEqual(['S/2031/7', 'S/2031/7']);
	});

	test('an officer who speaks of what was asked of the body is asked again', () => {
		const text = 'The mission called on the Port Authority to end the dredging of the lagoon.';
		const span = {from: text.indexOf('to end'), to: text.length - 1};
		const ask = {paragraph: '3', verb: 'called on', text: text.slice(span.from, span.to), span, kind: 'asks'} as const;
		const asked = indexReport({
			...earlierLagoon,
			statements: [statement('dredging', ['mission'], ask)],
			paragraphs: [{number: '3', section: 'Port', text, verbatim: true}],
		});
		const over = {paragraph: '2', text: 'the dredging of the lagoon was over', kind: 'reports'} as const;
		const spoke = indexReport({
			...lagoon,
			statements: [...lagoon.statements, statement('over', ['harbourmaster'], over)],
		});
		expect(symbolsOf(briefOfActor(index, ['harbourmaster'], [asked]))).not.toContain('S/2029/3');
		expect(symbolsOf(briefOfActor(spoke, ['harbourmaster'], [asked]))).toContain('S/2029/3');
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
		const then = briefOnMeeting(earlier, 'then', [index]);
		expect(then.asked.map((one) => one.index.report.symbol)).toEqual(['S/2029/3']);
	});
});
