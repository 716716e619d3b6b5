import {describe, expect, test} from 'vitest';
import {timesAtStart} from '../../../../source/importing/language/lexicon/times.ts';
import type {Meeting} from '../../../../source/importing/model/structure.ts';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {formedDocument, textDocument} from '../documents.ts';

const head =
	'Report of the Security Council mission to Arcadia, 3-5 May 2010\n\nI. Introduction\n\n1. It left.\n\nAnnex II\nProgramme of work of the mission\n\n';

function lines(meetings: readonly Meeting[]): readonly string[] {
	return meetings.map(({date, start = '', end = '', place = '', title}) =>
		[date?.slice(5), `${start}-${end}`, place, title].join(' | '),
	);
}

function programme(text: string): readonly string[] {
	return lines(findStructure(textDocument(head + text)).meetings);
}

test.each([
	['1030-1100 Talks', '10:30', '11:00'],
	['2200 Dinner', '22:00', undefined],
	['10:30 Talks', '10:30', undefined],
	['10:30 – 11:15: Talks', '10:30', '11:15'],
	['10h30 Talks', '10:30', undefined],
	['9 h 05–10 h Talks', '09:05', '10:00'],
	['3.45 p.m. Talks', '15:45', undefined],
	['12.20 p.m. Talks', '12:20', undefined],
	['12.20 a.m. Talks', '00:20', undefined],
	['8 a.m.', '08:00', undefined],
	['8.30 AM Talks', '08:30', undefined],
	['9–10.30 a.m. Talks', '09:00', '10:30'],
	['11-1 p.m. Lunch', '11:00', '13:00'],
	['11.30 a.m. to 12.15 p.m. Talks', '11:30', '12:15'],
	['noon Lunch', '12:00', undefined],
	['noon-2 p.m. Lunch', '12:00', '14:00'],
	['0900 hours Talks', '09:00', undefined],
	['From 9 a.m. until 10 a.m. Talks', '09:00', '10:00'],
	['23:00-01:00 Flight', '23:00', '01:00'],
	['0900/0945: Talks', '09:00', '09:45'],
	['12 m. Lunch', '12:00', undefined],
	['2400: Departure', '00:00', undefined],
	['10 p.m.-midnight Flight', '22:00', '00:00'],
	['1400 (local time) Talks', '14:00', undefined],
	['14:00L Talks', '14:00', undefined],
	['[1400–1530] Talks', '14:00', '15:30'],
	['14:00 (10:00 New York time) Talks', '14:00', undefined],
	['8–9 a.m. (3–4 p.m.): Talks', '08:00', '09:00'],
])('%s begins with a time', (text, start, end) => {
	expect(timesAtStart(text)).toMatchObject({start, ...(end === undefined ? {} : {end})});
});

test.each([
	'2012 (2011)',
	'10,000 officers',
	'16 districts',
	'5 p',
	'25:00 Talks',
	'none',
	'2013 elections',
	'1.1 million',
	'10 per cent',
	'12-13 May',
	'24 hours of talks',
	'2010/2011 elections',
])('%s does not', (text) => {
	expect(timesAtStart(text)).toBeUndefined();
});

describe('a programme', () => {
	const expected = [
		'05-03 | 22:00- |  | Dinner with the Prime Minister',
		'05-04 | 10:30-11:00 | Port Royal | Meeting with the Governor and members of the Assembly of Arcadia',
		'05-04 | 17:00-18:30 | Bellavista | Audience with the President',
	];

	test.each([
		[
			'of lines, with days and places as headings',
			'3 May 2010\n\n2200 Dinner with the Prime Minister\n\n4 May 2010\n\nPort Royal\n\n1030-1100 Meeting with the Governor and members of the Assembly\nof Arcadia\n\nBellavista\n\n1700-1830 Audience with the President',
		],
		[
			'with the place beside the day, glued by marks of bold type',
			'3 May 2010\n\n2200 Dinner with the Prime Minister\n\n4 May 2010**Port Royal**\n\n1030-1100 Meeting with the Governor and members of the Assembly of Arcadia\n\nBellavista\n1700-1830 Audience with the President',
		],
		[
			'with times alone on their lines',
			'Monday, 3 May\n10 p.m.\n\nDinner with the Prime Minister\n\nTuesday, 4 May (Port Royal)\n10.30 a.m.-11 a.m.\n\nMeeting with the Governor and members of the Assembly of\nArcadia\n\nBellavista\n\n5-6.30 p.m.\n\nAudience with the President',
		],
		[
			'in columns',
			'   Monday, 3 May 2010\n   22:00            Dinner with the Prime Minister\n   Tuesday, 4 May 2010: Port Royal\n   10:30 - 11:00    Meeting with the Governor and members of the\n                    Assembly of Arcadia\n   Bellavista\n   17:00 - 18:30    Audience with the President',
		],
		[
			'taken by columns: the times of a day, then the titles',
			'3 May 2010\n\n10 p.m.\n\nDinner with the Prime Minister\n\n4 May 2010, Port Royal\n\n10.30-11 a.m.\n\nMeeting with the Governor and members of the Assembly of\nArcadia\n\nBellavista\n\n5-6.30 p.m.\n\nAudience with the President',
		],
	])('%s', (_, text) => {
		expect(programme(text)).toEqual(expected);
	});

	test('the second line of a title is no place, but a place that the report names is', () => {
		const body = '1. It met with President Omar Karim Hadi in Porto Alto.';
		const entries =
			'3 May 2010\n9 a.m. Meeting with President Omar\nKarim Hadi\n10 a.m. Talks\nPorto Alto\n11 a.m. Lunch\nLow Hall\n1 p.m. Press conference\nGrey Bay\n2 p.m. Tea';
		expect(lines(findStructure(textDocument(head.replace('1. It left.', body) + entries)).meetings)).toEqual([
			'05-03 | 09:00- |  | Meeting with President Omar Karim Hadi',
			'05-03 | 10:00- |  | Talks',
			'05-03 | 11:00- | Porto Alto | Lunch',
			'05-03 | 13:00- | Low Hall | Press conference Grey Bay',
			'05-03 | 14:00- | Low Hall | Tea',
		]);
	});

	test.each([
		[
			'in columns',
			'9-10.30    Talks with the Governor and the\na.m.       dockers\n1.35-2.35  Lunch with the Mayor\np.m.\n10 p.m. –  Flight\nmidnight',
		],
		[
			'with each cell on lines of its own',
			'9-10.30\na.m.\n\nTalks with the Governor and the dockers\n\n1.35-2.35\np.m.\n\nLunch with the Mayor\n\n10 p.m. –\nmidnight\n\nFlight',
		],
	])('times that go on over the lines of their cell, %s', (_, entries) => {
		const structure = findStructure(textDocument(`${head}3 May 2010\n\n${entries}`));
		expect(lines(structure.meetings)).toEqual([
			'05-03 | 09:00-10:30 |  | Talks with the Governor and the dockers',
			'05-03 | 13:35-14:35 |  | Lunch with the Mayor',
			'05-03 | 22:00-00:00 |  | Flight',
		]);
	});

	test('without times: each bullet, or what people do, is an entry of its day', () => {
		expect(
			programme(
				'Monday, 3 May 2010\n• Meeting with the Governor and members\n  of the Assembly\n• Lunch with the Mayor\n\nTuesday, 4 May 2010\nMeeting with the dockers\nVisit to the lighthouse',
			),
		).toEqual([
			'05-03 | - |  | Meeting with the Governor and members of the Assembly',
			'05-03 | - |  | Lunch with the Mayor',
			'05-04 | - |  | Meeting with the dockers',
			'05-04 | - |  | Visit to the lighthouse',
		]);
	});

	test('what another group does at a time stands below it', () => {
		expect(
			programme(
				'3 May 2010\n\n4 p.m.      Group 1: meeting with the dockers\n\n            Group 2: meeting with the pilots\n\n5 p.m.      Tea',
			),
		).toEqual([
			'05-03 | 16:00- |  | Group 1: meeting with the dockers',
			'05-03 | 16:00- |  | Group 2: meeting with the pilots',
			'05-03 | 17:00- |  | Tea',
		]);
	});

	test('whose times all come before their titles', () => {
		expect(
			programme(
				'3 May 2010\n\n9 a.m.\n\n10 a.m.\n\nnoon\n\nActivity\n\nMeeting with the Governor\n\nVisit to the camp\n\nLunch',
			),
		).toEqual([
			'05-03 | 09:00- |  | Meeting with the Governor',
			'05-03 | 10:00- |  | Visit to the camp',
			'05-03 | 12:00- |  | Lunch',
		]);
	});

	test('whose columns are headed right below a long title of the annex, which does not go on with them', () => {
		const {meetings, sections} = findStructure(
			textDocument(
				'Report of the Security Council mission to Arcadia, 3-5 May 2010\n\n1. It left.\n\nAnnex\n\nProgramme of the Security Council mission to Arcadia and to Utopia\nDate         Time       Meeting                      Venue\nTuesday, 4   9 a.m.     Meeting with the Governor    Grey Bay\nMay          10 a.m.    Lunch                        Grey Bay',
			),
		);
		expect(meetings.map(({date, start, title}) => [date, start, title])).toEqual([
			['2010-05-04', '09:00', 'Meeting with the Governor'],
			['2010-05-04', '10:00', 'Lunch'],
		]);
		expect(sections.map(({title}) => title)).toContain(
			'Programme of the Security Council mission to Arcadia and to Utopia',
		);
	});

	test('with a table of time, activity and venue', () => {
		const {meetings, aside} = findStructure(
			formedDocument([
				[1, 'Report of the Security Council mission to Arcadia, 3-5 May 2010'],
				[2, 'Annex'],
				[2, 'Programme of work'],
				{cells: ['Time', 'Activity', 'Venue']},
				{cells: ['Monday, 3 May']},
				{cells: ['9 a.m.-10 a.m.', 'Meeting with the Governor', 'Government House']},
				{cells: ['10.30 a.m.', 'Visit to the camp', '']},
			]),
		);
		expect(lines(meetings)).toEqual([
			'05-03 | 09:00-10:00 | Government House | Meeting with the Governor',
			'05-03 | 10:30- |  | Visit to the camp',
		]);
		expect(aside.map(({reason, text}) => [reason, text])).toEqual([['table heading', 'Time Activity Venue']]);
	});

	test('over midnight, with overlaps, open ends, and entries without a time', () => {
		expect(
			programme(
				'Sunday, 2 May\n\n2300-0130 Flight to Bellavista\n\nMonday, 3 May\n\n9 a.m.-11 a.m. Meeting with the Governor\n10 a.m.-10.30 a.m. Visit to the camp\n8 p.m. Dinner\nmidnight Departure\n\nTuesday, 4 May\n\nRest day\n\nAfternoon: press conference\nTo be confirmed: call on the President',
			),
		).toEqual([
			'05-02 | 23:00-01:30 |  | Flight to Bellavista',
			'05-03 | 09:00-11:00 |  | Meeting with the Governor',
			'05-03 | 10:00-10:30 |  | Visit to the camp',
			'05-03 | 20:00- |  | Dinner',
			'05-04 | 00:00- |  | Departure',
			'05-04 | - |  | Rest day',
			'05-04 | - |  | Afternoon: press conference',
			'05-04 | - |  | To be confirmed: call on the President',
		]);
	});

	test('over a page that turns, and a year at the start of a line', () => {
		expect(
			programme(
				'3 May 2010\n\n9 a.m. Briefing on the implementation of resolution\n2010 (2011)\n10 a.m. Meeting with the heads of the\n\n10-12345\n\n7\n\nS/2010/99\n\nregions\n\n11 a.m. Departure',
			),
		).toEqual([
			'05-03 | 09:00- |  | Briefing on the implementation of resolution 2010 (2011)',
			'05-03 | 10:00- |  | Meeting with the heads of the regions',
			'05-03 | 11:00- |  | Departure',
		]);
	});

	test.each([
		['Monday, 3 May 2010', undefined],
		['Mon 3 May', undefined],
		['3 May (Monday)', undefined],
		['Day 1 (Monday, 3 May)', undefined],
		['Day one: 3 May 2010', undefined],
		['May 3, 2010', undefined],
		['Monday, 3 May: Bellavista', 'Bellavista'],
		['3 May 2010 – Bellavista and Port Royal', 'Bellavista and Port Royal'],
		['Bellavista (3 and 4 May)\n\n3 May', 'Bellavista'],
	])('whose day is %j', (day, place) => {
		const [meeting] = findStructure(textDocument(`${head}${day}\n\n9 a.m. Talks\n\n10 a.m. More talks`)).meetings;
		expect(meeting).toMatchObject({date: '2010-05-03', start: '09:00', title: 'Talks'});
		expect(meeting?.place).toBe(place);
	});

	test('in an annex without a title, or right after other text', () => {
		const day = '3 May 2010\n\n1000 Meeting with the Governor\n1100 Departure';
		const expected = ['05-03 | 10:00- |  | Meeting with the Governor', '05-03 | 11:00- |  | Departure'];
		const start = 'Report of the Security Council mission to Arcadia\n\n1. It left.\n\n';
		expect(lines(findStructure(textDocument(`${start}Annex\n\n${day}`)).meetings)).toEqual(expected);
		const found = findStructure(textDocument(`${start}${day}\n\nII. Observations\n\n2. It returned.`));
		expect(lines(found.meetings)).toEqual(expected);
		expect(found.paragraphs.map(({number, text}) => [number, text])).toEqual([
			['1', 'It left.'],
			['2', 'It returned.'],
		]);
	});

	test('without an annex, under a heading of its own', () => {
		const {meetings} = findStructure(
			textDocument(
				'Security Council mission to Arcadia, May 2010\n\nProgramme of work\n\n3 May\n\n1000 Meeting with the Governor',
			),
		);
		expect(lines(meetings)).toEqual(['05-03 | 10:00- |  | Meeting with the Governor']);
	});
});
