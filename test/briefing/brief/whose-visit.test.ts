import {expect, test} from 'vitest';
import {briefOfActor} from '../../../source/briefing/brief/brief.ts';
import {type BriefPage, briefPage} from '../../../source/briefing/brief/page/page.ts';
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

test('of a report of no mission says of nobody that they spoke to one, nor that none of it said anything', () => {
	const [, ...others] = lagoon.actors;
	const ofNone = {
		...lagoon,
		actors: others,
		statements: lagoon.statements.filter(({actors}) => actors.includes('pilots')),
	};
	const pageOf = (report: Report) => briefPage(indexReport(report), briefOfActor(indexReport(report), ['pilots']));
	const empty = ({sections}: BriefPage) =>
		sections.flatMap(({id, lines, none}) => (lines.length === 0 && none ? id : []));
	expect(pageOf(lagoon).head.join(' ')).toContain('Said to this mission');
	expect(pageOf(ofNone).head.join(' ')).not.toContain('mission');
	expect(empty(pageOf({...ofNone, actors: lagoon.actors}))).toContain('council');
	expect(empty(pageOf(ofNone))).not.toContain('council');
});
