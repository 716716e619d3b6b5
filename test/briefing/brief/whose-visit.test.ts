import {expect, test} from 'vitest';
import {briefOfActor} from '../../../source/briefing/brief/brief.ts';
import {briefPage} from '../../../source/briefing/brief/page/page.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import type {Report} from '../../../source/report/model.ts';
import {lagoon} from '../lagoon.ts';
import {briefOnMeeting} from './briefs.ts';

test('names its parts by who made the visit', () => {
	const titlesOf = (report: Report) => {
		const {sections} = briefPage(indexReport(report), briefOnMeeting(indexReport(report), 'port-met'));
		return sections.flatMap(({id, title}) => (id === 'council' || id === 'councilRest' ? title : []));
	};
	expect(titlesOf(lagoon)).toEqual(['What the Council said', 'What else the Council said']);
	const actors = lagoon.actors.map((one) => (one.kind === 'Security Council' ? {...one, kind: 'other' as const} : one));
	expect(titlesOf({...lagoon, actors})).toEqual(['What the mission said', 'What else the mission said']);
});

test('of a report of no mission says of nobody that they spoke to one', () => {
	const [, ...others] = lagoon.actors;
	const ofNone = {...lagoon, actors: others};
	const headOf = (report: Report) => {
		const {head} = briefPage(indexReport(report), briefOfActor(indexReport(report), ['pilots']));
		return head.join(' ');
	};
	expect(headOf(lagoon)).toContain('Said to this mission');
	expect(headOf(ofNone)).not.toContain('mission');
});
