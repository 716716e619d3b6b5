import {expect, test} from 'vitest';
import {briefOfMeeting} from '../../../source/briefing/brief/brief.ts';
import {briefPage} from '../../../source/briefing/brief/page/page.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {importedReport} from '../../importing/imported-report.ts';

const told = `Report of the Security Council mission to Arcadia, 3 to 5 May 2010

1. The Security Council sent a mission to Arcadia from 3 to 5 May 2010.

2. The mission met with the Harbour Master, who said that the port was safe.

3. At the Whale Bay prison, the warden told members of the mission that 410 persons were held in a space meant for 120. The Prison Doctor, Ana Silva, stated that water was short.

4. The mission called on the Government to open a second prison.

5. The mission saw the cantonment site of the former third battalion. The Prison Doctor said that their boats had been taken.

6. The Superintendent of Whale County, Rui Neves, asked for boats. At the rubber plantation the Prison Doctor said that ice was dear.

7. At Grey Cove the mission called on the Government to dredge the channel.

Annex
Programme

Monday, 3 May 2010
9 a.m. Visit to the Whale Bay prison
11 a.m. Visit to the port
3 p.m. Meeting with the Harbour Master
4 p.m. Meeting with the Superintendent of Whale County and visit to the rubber plantation
5 p.m. Visit to the cantonment site of the former third battalion
6 p.m. Visit to Grey Cove
7 p.m. Drive to Grey Cove
8 p.m. Group 2: departure for Grey Cove
9 p.m. Arrival in Grey Cove and visits in town
`;
const report = await importedReport(Buffer.from(told), 'arcadia.txt');
const index = indexReport(report);
const on = (title: string) => {
	const meeting = report.meetings.find((one) => one.title === title);
	const page = meeting && briefPage(index, briefOfMeeting(index, meeting));
	const linesOf = (id: string) => page?.sections.find((section) => section.id === id);
	return {
		told: linesOf('told'),
		figures: linesOf('figures'),
		theyMayRaise: linesOf('theyMayRaise'),
		council: linesOf('council'),
	};
};

test('the brief on a visit at which nobody is known to have been has what is told of it, by whoever said it', () => {
	const {told: said, figures} = on('Visit to the Whale Bay prison');
	expect(said?.title).toBe('Said where the report tells of it');
	expect(said?.lines.map(({text}) => text).join('\n')).toMatch(/410 persons[\s\S]*water was short/);
	expect(figures?.lines.map(({text}) => text).join('\n')).toContain('410');
});

test('what is visited may have no name but a description', () => {
	const {told: said} = on('Visit to the cantonment site of the former third battalion');
	expect(said?.lines.map(({text}) => text).join('\n')).toContain('their boats had been taken');
});

test('what is visited at a meeting has what is told there, too, and who is met is whoever holds the office', () => {
	const met = on('Meeting with the Superintendent of Whale County and visit to the rubber plantation');
	expect([met.told?.title, met.told?.lines.map(({text}) => text)]).toEqual([
		'Said where the report tells of it',
		['said that ice was dear'],
	]);
	expect(met.theyMayRaise?.lines.map(({text}) => text)).toEqual(['asked for boats']);
});

test('and nothing that is said elsewhere, nor has a brief on a meeting', () => {
	expect(on('Visit to the port').told?.lines).toEqual([]);
	expect(on('Meeting with the Harbour Master').told?.lines).toEqual([]);
});

test.each(['Visit to Grey Cove', 'Arrival in Grey Cove and visits in town'])('%s has what was said there', (title) => {
	expect(on(title).council?.lines.map(({text}) => text)).toEqual(['called on the Government to dredge the channel']);
});

test.each(['Drive to Grey Cove', 'Group 2: departure for Grey Cove'])('of a journey nothing is told: %s', (title) => {
	expect(on(title).council?.lines).toEqual([]);
});
