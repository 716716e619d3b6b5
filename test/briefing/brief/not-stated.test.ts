import {describe, expect, test} from 'vitest';
import {briefOfActor} from '../../../source/briefing/brief/brief.ts';
import {briefPage} from '../../../source/briefing/brief/page/page.ts';
import type {Appointment} from '../../../source/briefing/programme/appointment.ts';
import {indexReport, type ReportIndex} from '../../../source/briefing/report-index.ts';
import type {Report} from '../../../source/report/model.ts';
import {actor} from '../builders.ts';
import {lagoon} from '../lagoon.ts';
import {briefOnMeeting} from './briefs.ts';

const index = indexReport(lagoon);

describe('of an imported report, a brief on a meeting', () => {
	test('says nothing of who else was present where the text tells who attended', () => {
		const notStated = (title: string) => {
			const meetings = lagoon.meetings.map((one) => ({...one, title}));
			const titled = indexReport({...lagoon, meetings});
			return briefOnMeeting(titled, 'pilots-met').notStated[0];
		};
		expect(notStated('Meeting with the pilots')).toMatch(/^Who else was present, /);
		expect(notStated('Meeting with the port')).toBe('Where it was, the agenda');
	});

	test.each([
		['The mission met the Pilots, who were accompanied by two divers.', 'Who else was present than ¶8 says, '],
		['The Pilots spoke in the presence of the divers.', 'Who else was present than ¶8 says, '],
		['The divers, accompanied by the Pilots, were late.', 'Who else was present, '],
		['The Pilots were late. Rain was accompanied by ice.', 'Who else was present, '],
	])('says where the text tells who came along: %s', (text, expected) => {
		const meetings = lagoon.meetings.map((one) => ({...one, title: 'Meeting with the Pilots'}));
		const paragraphs = lagoon.paragraphs.map((one) => (one.number === '8' ? {...one, text} : one));
		const [line] = briefOnMeeting(indexReport({...lagoon, meetings, paragraphs}), 'pilots-met').notStated;
		expect(line?.slice(0, expected.length)).toBe(expected);
	});

	test('says that nobody was silent where somebody who may be of them spoke', () => {
		const silent = (via: string[]) => {
			const meetings = lagoon.meetings.map((one) => (one.id === 'flight' ? {...one, with: ['quiet'], via} : one));
			const quiet = indexReport({...lagoon, meetings, actors: [...lagoon.actors, actor('quiet')]});
			const {notStated} = briefOnMeeting(quiet, 'flight');
			return notStated.some((line) => line.startsWith('Anything said by'));
		};
		expect(silent([])).toBe(true);
		expect(silent(['pilots'])).toBe(false);
	});

	test('says of those whose words it lacks what was not found, never that nothing was said', () => {
		const lines = ({report}: ReportIndex) => {
			const silent = indexReport({...report, statements: []});
			const {sections} = briefPage(silent, briefOnMeeting(silent, 'port-met'));
			return sections.map(({id, title, none, lines}) => `${id}: ${lines.length > 0 ? title : (none ?? '')}`);
		};
		expect(lines(index)).toEqual(
			expect.arrayContaining([
				'theyMayRaise: Nothing found that they asked for or hold.',
				'council: Nothing found that bears on this.',
				'notStated: Not found',
			]),
		);
		const silent = indexReport({...lagoon, statements: []});
		const {sections} = briefPage(silent, briefOnMeeting(silent, 'port-met'));
		expect(sections.map(({id}) => id)).not.toEqual(expect.arrayContaining(['figures']));
		expect(sections.at(-1)?.lines).toContainEqual(
			expect.objectContaining({
				text: 'A contrast that the text itself draws, a figure by or about them, more that they said',
			}),
		);
		expect(briefPage(index, briefOfActor(index, ['fishermen'])).head).toContain(
			'No programme entry found that names them.',
		);
		const ours = indexReport({...lagoon, paragraphs: lagoon.paragraphs.map((one) => ({...one, verbatim: false}))});
		expect(lines(ours)).toEqual(
			expect.arrayContaining([
				'theyMayRaise: Nothing that they asked for or hold is reported.',
				'council: Nothing that bears on this is reported.',
				'figures: None is stated by or about them.',
				'said: Nothing more is reported.',
				'notStated: Not stated',
			]),
		);
	});

	test('says that it is not stated at which meeting they spoke only where it is not', () => {
		const atWhich = 'At which meeting they said what stands here';
		const again = {...lagoon.meetings[1], id: 'port-again'} as Appointment;
		const notStated = (title: string, meetings = lagoon.meetings) => {
			const titled = indexReport({...lagoon, meetings, issues: lagoon.issues.map((issue) => ({...issue, title}))});
			return briefOnMeeting(titled, 'port-met').notStated;
		};
		expect(notStated('The lagoon')).toContain(atWhich);
		expect(notStated('Meetings in the port')).not.toContain(atWhich);
		expect(notStated('Meetings in the port', [...lagoon.meetings, again as Report['meetings'][number]])).toContain(
			atWhich,
		);
	});
});
