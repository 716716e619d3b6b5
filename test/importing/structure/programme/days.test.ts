import {describe, expect, test} from 'vitest';
import {textDocument} from '../documents.ts';
import {foundWhole} from '../found-whole.ts';

const head =
	'Report of the Security Council mission to Arcadia, 3-5 May 2010\n\nI. Introduction\n\n1. It left.\n\nAnnex II\nProgramme of work of the mission\n\n';

function entries(text: string): readonly string[] {
	return foundWhole(textDocument(head + text)).meetings.map(({date, start = '', place = '', title}) =>
		[date?.slice(5), start, place, title].join(' | '),
	);
}

const beforeIt = 'Monday, 3 May 2010\n9 a.m. Talks with the Governor\n';
const behindIt = '\n10 a.m. Lunch\nWednesday, 5 May 2010\n8 a.m. Departure';

describe('a line that holds a whole day is no part of the title above it', () => {
	test.each([
		['Tuesday, 4 May 2010, Vigía del Sol', 'Vigía del Sol'],
		['Tuesday, 4 May 2010, in Grey Bay', 'Grey Bay'],
		['Grey Bay, Tuesday, 4 May 2010', 'Grey Bay'],
		['Grey Bay – Tuesday, 4 May', 'Grey Bay'],
		['Grey Bay (Tuesday, 4 May 2010)', 'Grey Bay'],
		['GREY BAY, Tuesday 4 May 2010', 'GREY BAY'],
		['Grey Bay: 4 May 2010', 'Grey Bay'],
		['Tuesday, 4 May 2010 (all times local)', ''],
		['4 May 2010 (all times local)', ''],
		['Tuesday, 4 May 2010 – visit to Low Town', ''],
		['Tuesday, 4 May 2010, led by Ana Silva', ''],
		['Second day, Tuesday, 4 May', ''],
		['04/05/2010', ''],
		['Tuesday, 4.5.2010', ''],
		['2010-05-04', ''],
	])('%s', (day, place) => {
		expect(entries(beforeIt + day + behindIt)).toEqual([
			'05-03 | 09:00 |  | Talks with the Governor',
			`05-04 | 10:00 | ${place} | Lunch`,
			'05-05 | 08:00 |  | Departure',
		]);
	});

	test('what a sentence says behind it is an entry of that day', () => {
		const told = 'Tuesday, 4 May 2010, the members of the mission went to see the quays and spoke to the pilots.';
		expect(entries(beforeIt + told + behindIt)[1]).toBe(
			'05-04 |  |  | the members of the mission went to see the quays and spoke to the pilots.',
		);
	});

	test('but the date of what a title speaks of is', () => {
		const title = 'Talks on the truce of\nGrey Bay, 4 May 2009\n';
		expect(entries(`Monday, 3 May\n9 a.m. ${title}10 a.m. Lunch`)).toEqual([
			'05-03 | 09:00 |  | Talks on the truce of Grey Bay, 4 May 2009',
			'05-03 | 10:00 |  | Lunch',
		]);
		expect(entries('Monday, 3 May\n9 a.m. Talks on the\nHarbour Accord, 4 May 1999')).toHaveLength(1);
	});
});

test('a day that goes on is at the place where it was', () => {
	expect(
		entries('Monday, 3 May, Grey Bay\n9 a.m. Talks\nMonday, 3 May (continued)\n10 a.m. Lunch').map((entry) =>
			entry.slice(0, 24),
		),
	).toEqual(['05-03 | 09:00 | Grey Bay', '05-03 | 10:00 | Grey Bay']);
});

test('four figures behind a day are a year or a time', () => {
	expect(entries('4 May 2010 Grey Bay\n0900 Talks\n5 May 0930 Lunch\n5 May 2000 hours Departure')).toEqual([
		'05-04 | 09:00 | Grey Bay | Talks',
		'05-05 | 09:30 |  | Lunch',
		'05-05 | 20:00 |  | Departure',
	]);
});

describe('a day that goes on over the lines of its cell', () => {
	const under = (...cells: readonly string[]) =>
		`Date              Time       Activity\n\n${cells[0]}Talks with the Governor\n${cells[1]}\n                  noon       Lunch`;
	const onTheDay = (time: string, place: string) => [
		`05-04 | ${time} | ${place} | Talks with the Governor`,
		`05-04 | 12:00 | ${place} | Lunch`,
	];

	test.each([
		['before its year', ['Tuesday, 4 May    9 a.m.     ', '2010'], onTheDay('09:00', '')],
		['before its year and place', ['Tuesday, 4 May    9 a.m.     ', '2010 (Grey Bay)'], onTheDay('09:00', 'Grey Bay')],
		['before its month and place', ['Tuesday, 4        9 a.m.     ', 'May (Grey Bay)'], onTheDay('09:00', 'Grey Bay')],
		[
			'beside a time that does, too',
			['Tuesday, 4        1000 –     ', 'May               1130'],
			onTheDay('10:00', ''),
		],
		['before its year and time', ['Tuesday, 4 May    ', '2010 9 a.m.'], onTheDay('09:00', '')],
		['before its place', ['Tuesday, 4 May    9 a.m.     ', 'Grey Bay'], onTheDay('09:00', 'Grey Bay')],
		['before its place in brackets', ['Tuesday, 4 May    9 a.m.     ', '(Grey Bay)'], onTheDay('09:00', 'Grey Bay')],
		[
			'before its place in brackets, over lines',
			['Tuesday, 4 May    9 a.m.     ', '(Grey Bay and     and the Mayor\nLow Town)'],
			[
				'05-04 | 09:00 | Grey Bay and Low Town | Talks with the Governor and the Mayor',
				'05-04 | 12:00 | Grey Bay and Low Town | Lunch',
			],
		],
	])('%s', (_, cells, expected) => {
		expect(entries(under(...cells))).toEqual(expected);
	});

	test('above its place and the first time, as a table is copied', () => {
		expect(entries('Tuesday, 4 May\n(Grey Bay) 9 a.m. Talks\nnoon Lunch')).toEqual([
			'05-04 | 09:00 | Grey Bay | Talks',
			'05-04 | 12:00 | Grey Bay | Lunch',
		]);
	});

	test('but what stands below a day in the column of titles is none of it', () => {
		expect(entries('4 May   9 a.m.   Talks with the Governor of\n                 Grey Bay')).toEqual([
			'05-04 | 09:00 |  | Talks with the Governor of Grey Bay',
		]);
	});
});

const centred = `Date              Time        Activity

                  9 a.m.      Talks with the Governor
                  10 a.m.     Meeting with those who own the
Tuesday, 4                    ferries
May (Grey Bay)    noon        Lunch
                  3 p.m.      Visit to the docks
                  8 a.m.      Breakfast
                  10 a.m.     Talks with the pilots of the
Wednesday, 5 May
                              northern docks
2010
                  noon        Departure`;

test('a day in the middle of its rows is that of all of them, from where the times begin anew', () => {
	expect(entries(centred)).toEqual([
		'05-04 | 09:00 | Grey Bay | Talks with the Governor',
		'05-04 | 10:00 | Grey Bay | Meeting with those who own the ferries',
		'05-04 | 12:00 | Grey Bay | Lunch',
		'05-04 | 15:00 | Grey Bay | Visit to the docks',
		'05-05 | 08:00 |  | Breakfast',
		'05-05 | 10:00 |  | Talks with the pilots of the northern docks',
		'05-05 | 12:00 |  | Departure',
	]);
});

test('an entry above the first of the days that head theirs is of none', () => {
	const apart = foundWhole(
		textDocument(`${head}9 a.m. Talks\nTuesday, 4 May\n10 a.m. Lunch\nWednesday, 5 May\n9 a.m. Tea`),
	);
	expect(apart.meetings.map(({date}) => date)).toEqual([undefined, '2010-05-04', '2010-05-05']);
});
