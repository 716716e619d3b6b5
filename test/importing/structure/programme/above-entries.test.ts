import {expect, test} from 'vitest';
import {textDocument} from '../documents.ts';
import {foundWhole} from '../found-whole.ts';

const head =
	'Report of the Security Council mission to Arcadia, 3-5 May 2010\n\nI. Introduction\n\n1. It left.\n\nAnnex II\nProgramme of work of the mission\n\nMonday, 3 May\n';

function entries(text: string): readonly string[] {
	return foundWhole(textDocument(head + text)).meetings.map(({start = '', title}) => `${start} ${title}`);
}

test.each([
	['beside the titles', ' '],
	['above them', '\n'],
])('a group above a time, with times %s, is that of the entry below, and not of the one above', (_, apart) => {
	const text = `0900${apart}Talks\nGroup A\n0930${apart}Meeting with the pilots\nGroup B\n0930${apart}Visit to the docks\n1400${apart}Lunch`;
	expect(entries(text)).toEqual([
		'09:00 Talks',
		'09:30 Group A: Meeting with the pilots',
		'09:30 Group B: Visit to the docks',
		'14:00 Lunch',
	]);
});

test('a part of the day heads its times, and stands before the title of an entry that has none', () => {
	expect(entries('Morning:\n0900 Talks\nAfternoon:\nClosing session\n4 May\nMorning\n0800 Lunch')).toEqual([
		'09:00 Talks',
		' Afternoon: Closing session',
		'08:00 Lunch',
	]);
});

test('whom an entry lists below its title are in it, without their bullets', () => {
	const listed =
		'0900 Meeting with the port\n• Ana Silva, Mayor\n• Rui Neves, Minister for Foreign\nAffairs\n1100 Lunch';
	expect(entries(listed)).toEqual([
		'09:00 Meeting with the port: Ana Silva, Mayor; Rui Neves, Minister for Foreign Affairs',
		'11:00 Lunch',
	]);
});

test('where times stand behind the titles of most entries, they are those of the entries', () => {
	const day = 'Depart New York 2300 – flight 118\nArrive Grey Bay 1710\nVisit to the docks, 0930–1130\n';
	expect(entries(`${day}Lunch with the Mayor\n4 May\nTalks with the pilots, 1430`)).toEqual([
		'23:00 Depart New York 2300 – flight 118',
		'17:10 Arrive Grey Bay',
		'09:30 Visit to the docks',
		' Lunch with the Mayor',
		'14:30 Talks with the pilots',
	]);
	expect(entries('Talks on the year 2010\nLunch\nBriefing on resolution 2005')).toHaveLength(3);
	expect(entries('Talks on the year 2010\nLunch\nBriefing on resolution 2005')[0]).toBe(' Talks on the year 2010');
});

test('what stands under a time goes on with a full line of the title beside it, and is a place only below a short one', () => {
	const full = '3.30 p.m.   Meeting with the Minister for the Navy and for External\nRelations\n5 p.m.      Lunch';
	expect(entries(full)).toEqual([
		'15:30 Meeting with the Minister for the Navy and for External Relations',
		'17:00 Lunch',
	]);
	const short = '3.30 p.m.   Meeting with the Mayor\nBellavista\n5 p.m.      Lunch';
	expect(entries(short)).toEqual(['15:30 Meeting with the Mayor', '17:00 Lunch']);
});
