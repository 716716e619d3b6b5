import {describe, expect, test} from 'vitest';
import {venueAtEnd} from '../../../../source/importing/structure/programme/places.ts';
import {textDocument} from '../documents.ts';
import {foundWhole} from '../found-whole.ts';

const head =
	'Report of the Security Council mission to Arcadia, 3-5 May 2010\n\nI. Introduction\n\n1. It left.\n\nAnnex II\nProgramme of work of the mission\n\n';

const found = (text: string) => foundWhole(textDocument(head + text));

function meetings(text: string): readonly string[] {
	return found(text).meetings.map(({date, start = '', end = '', endsNextDay, place = '', title}) =>
		[date?.slice(5), `${start}-${end}${endsNextDay ? ' next day' : ''}`, place, title].join(' | '),
	);
}

test.each(['3-4 May', '3 and 4 May 2010', 'Monday 3-Tuesday 4 May'])(
	'a night is of the first of two days: %s',
	(days) => {
		const expected = [
			'05-03 | 22:00-06:30 next day |  | Flight to Bellavista',
			'05-04 | 07:00- |  | Arrival',
			'05-04 | 09:00- |  | Talks',
		];
		const rest = '4 May\n7 a.m.\tArrival\n9 a.m.\tTalks';
		expect(meetings(`${days}\n10 p.m.-6.30 a.m.\tFlight to Bellavista\n\n${rest}`)).toEqual(expected);
		expect(meetings(`${days}\t10 p.m.-6.30 a.m.\tFlight to Bellavista\n\n${rest}`)).toEqual(expected);
	},
);

test('two days with times of the day under them are no night', () => {
	expect(meetings('3-4 May\n9 a.m. Talks\n\n5 May\n9 a.m. Departure')).toEqual([
		' | 09:00- |  | Talks',
		'05-05 | 09:00- |  | Departure',
	]);
});

describe('midnight', () => {
	test.each([
		['by its name ends the day that has begun', '9 a.m. Talks\nmidnight Departure', '05-04 | 00:00- |  | Departure'],
		['in a column too', '9 a.m.\tTalks\n12 midnight\tDeparture', '05-04 | 00:00- |  | Departure'],
		['as 24 hours always does', '2400: Departure', '05-04 | 00:00- |  | Departure'],
		['first of a day begins it', 'midnight Arrival', '05-03 | 00:00- |  | Arrival'],
		['as 0 hours after a morning is none that ends it', '0900 Talks\n0000 Arrival', '05-03 | 00:00- |  | Arrival'],
	])('%s', (_, text, expected) => {
		expect(meetings(`3 May\n\n${text}`).at(-1)).toBe(expected);
	});
});

test('times with a stroke between begin an entry', () => {
	expect(meetings('3 May\n0700: Departure\n0800/0930: Visit to the hub\n12 m.\nLunch')).toEqual([
		'05-03 | 07:00- |  | Departure',
		'05-03 | 08:00-09:30 |  | Visit to the hub',
		'05-03 | 12:00- |  | Lunch',
	]);
});

test('a table whose first column is headed by two words', () => {
	expect(
		meetings(
			'Date and time         Activity                        Place\n\nMonday, 3 May\n\n9 a.m.-9.45 a.m.      Meeting with the Special        Government House\n                      Envoy\n10 a.m.               Travel to Port Royal            Bellavista airfield',
		),
	).toEqual([
		'05-03 | 09:00-09:45 | Government House | Meeting with the Special Envoy',
		'05-03 | 10:00- | Bellavista airfield | Travel to Port Royal',
	]);
});

test('the place under a later day is a place, however long the line above the day is', () => {
	expect(
		meetings(
			'MONDAY, MAY 3\nBELLAVISTA\n10:30 a.m.\tMEETING WITH PRESIDENT ANA MARIA ROE DE LA TORRE\nTUESDAY, MAY 4\nACCOLADE\n3 p.m.\tMEETING WITH THE MAYOR',
		),
	).toEqual([
		'05-03 | 10:30- | BELLAVISTA | MEETING WITH PRESIDENT ANA MARIA ROE DE LA TORRE',
		'05-04 | 15:00- | ACCOLADE | MEETING WITH THE MAYOR',
	]);
});

describe('the venue that ends a title', () => {
	test.each([
		['Breakfast with the Governor (Hotel Royal)', 'Breakfast with the Governor', 'Hotel Royal'],
		['Security briefing (UNMA HQ, Bellavista)', 'Security briefing', 'UNMA HQ, Bellavista'],
		['Meeting with President Roe, Palais de la Concorde', 'Meeting with President Roe', 'Palais de la Concorde'],
		['Talks, Town Hall, Port Royal', 'Talks', 'Town Hall, Port Royal'],
		['Arrival, Bellavista airport', 'Arrival', 'Bellavista airport'],
	])('%s', (title, own, venue) => {
		expect(venueAtEnd(title)).toEqual([own, venue]);
	});

	test.each([
		'Meeting with the envoy, Ana Roe',
		'Meeting with the guarantors (African Union)',
		'Meeting with the Speaker, House of Representatives',
		'Meeting with Ana Roe, Director of the Grand Hotel',
		'Briefing by Colonel Roe, Camp Commander',
		'Meeting with Luc Roy, Ministry of Defence',
		'Visit to the port, Government House and Royal Palace',
		'Lunch (hosted by the Government)',
		'Hotel Royal',
	])('none: %s', (title) => {
		expect(venueAtEnd(title)).toBeUndefined();
	});

	test('is the place of the entry', () => {
		expect(meetings('3 May\n\nBellavista\n\n9 a.m. Talks (Hotel Royal)\n10 a.m. Departure')).toEqual([
			'05-03 | 09:00- | Hotel Royal | Talks',
			'05-03 | 10:00- | Bellavista | Departure',
		]);
	});
});
