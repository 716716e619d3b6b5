import {expect, test} from 'vitest';
import {importedReport} from '../../imported-report.ts';

const head =
	'Report of the Security Council mission to Arcadia, 3 to 6 May 2010\n\n1. It left.\n\n2. The Mayor, Ana Silva, said that it was late.\n\nAnnex\nProgramme of meetings\n\n';
const table = `Date             Time            Interlocutor                               Venue

Monday,          1000-1100       Mayor of Port Bella                        Old Customs House,
3 May                                                                       Port Bella
                 1130-1230       National Harbour Commission                Hotel Royal
Tuesday,         0800            Departure for Grey Bay                     Port Bella airport
4 May            0930-1130       Displaced persons and camp committee       Grey Bay site
`;
const report = await importedReport(Buffer.from(head + table), 'arcadia.txt');

test('a table with columns of interlocutors and venues is read by them, over lines that go on', () => {
	expect(report.meetings.map(({date, start, place, title}) => [date, start, place, title])).toEqual([
		['2010-05-03', '10:00', 'Old Customs House, Port Bella', 'Mayor of Port Bella'],
		['2010-05-03', '11:30', 'Hotel Royal', 'National Harbour Commission'],
		['2010-05-04', '08:00', 'Port Bella airport', 'Departure for Grey Bay'],
		['2010-05-04', '09:30', 'Grey Bay site', 'Displaced persons and camp committee'],
	]);
});

test('whom it has alone were in the room, and nobody at a departure', () => {
	const names = new Map(report.actors.map(({id, name}) => [id, name]));
	expect(report.meetings.map(({with: room}) => room.map((id) => names.get(id)).join(', '))).toEqual([
		'Mayor of Port Bella',
		'National Harbour Commission',
		'',
		'Displaced persons, Camp committee',
	]);
});
