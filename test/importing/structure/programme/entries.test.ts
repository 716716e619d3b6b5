import {describe, expect, test} from 'vitest';
import {venueAtEnd} from '../../../../source/importing/structure/programme/places.ts';
import {textDocument} from '../documents.ts';
import {foundWhole} from '../found-whole.ts';

const head =
	'Report of the Security Council mission to Arcadia, 3-5 May 2010\n\nI. Introduction\n\n1. It left.\n\nAnnex II\nProgramme of work of the mission\n\n';

const found = (text: string) => foundWhole(textDocument(head + text));

function meetings(text: string): readonly string[] {
	return found(text).meetings.map(({date, until, start = '', end = '', place = '', title}) =>
		[[date, until].flatMap((day) => day?.slice(5) ?? []).join('–'), `${start}-${end}`, place, title].join(' | '),
	);
}

test('two days with times of the day under them are no night', () => {
	expect(meetings('3-4 May\n9 a.m. Talks\n\n5 May\n9 a.m. Departure')).toEqual([
		'05-03–05-04 | 09:00- |  | Talks',
		'05-05 | 09:00- |  | Departure',
	]);
});

test('in an itinerary each line that begins with what people do is an entry, on the days that head it', () => {
	const table =
		'3-4 May     Grey Bay      Meeting with the Governor of the\n                          northern quays\n                          Visit to the docks\n5 May       Dar es Sorel  Talks';
	expect(meetings(table)).toEqual([
		'05-03–05-04 | - | Grey Bay | Meeting with the Governor of the northern quays',
		'05-03–05-04 | - | Grey Bay | Visit to the docks',
		'05-05 | - | Dar es Sorel | Talks',
	]);
});

test.each([
	['apart', '\n\n'],
	['close', '\n'],
])(
	'where entries of three lines end in a place, %s, it is the venue of each, and those of two have none',
	(_, between) => {
		const entries = [
			['9 a.m.', 'Talks with the Mayor', 'Town Hall'],
			['10 a.m.', 'Meeting with the Bureau of the Council', 'Palais du Lac'],
			['noon', 'Meeting with the pilots'],
			['2 p.m.', 'Discussion with women', 'Maison de la femme'],
			['4 p.m.', 'Briefing by the Governor', 'Harbour House'],
			['5 p.m.', 'Visit to the docks', 'Grey Bay'],
			['7 p.m.', 'Dinner', 'Residence of the Governor'],
			['9 p.m.', 'Departure'],
		];
		const text = entries.map((lines) => lines.join(between)).join('\n\n');
		expect(meetings(`Monday, 3 May\n\n${text}`).map((line) => line.split(' | ').slice(1).join(' | '))).toEqual([
			'09:00- | Town Hall | Talks with the Mayor',
			'10:00- | Palais du Lac | Meeting with the Bureau of the Council',
			'12:00- |  | Meeting with the pilots',
			'14:00- | Maison de la femme | Discussion with women',
			'16:00- | Harbour House | Briefing by the Governor',
			'17:00- | Grey Bay | Visit to the docks',
			'19:00- | Residence of the Governor | Dinner',
			'21:00- |  | Departure',
		]);
	},
);

test.each([
	['a space', '•'],
	['a gap', '•  '],
	['a hyphen', '-'],
])('bullets before times, with %s behind them, and hours as in French', (_, sign) => {
	expect(
		meetings(
			`Tuesday, 4 May\nGrey Bay\n${sign} 8h00 – 9h15 Briefing by the Governor and\nthe Mayor\n${sign} 11h Lunch\nW ednesday, 5 May\n${sign} 1630: Meeting with the Minister for External\n      Relations\n${sign} 18 h 30 Departure`,
		),
	).toEqual([
		'05-04 | 08:00-09:15 | Grey Bay | Briefing by the Governor and the Mayor',
		'05-04 | 11:00- | Grey Bay | Lunch',
		'05-05 | 16:30- |  | Meeting with the Minister for External Relations',
		'05-05 | 18:30- |  | Departure',
	]);
});

test('a day over two lines of its cell, a row whose title and venue go on, and heads that one space sets apart', () => {
	expect(
		meetings(
			' Date and time Activity                          Place\n\n Monday, 3\n May\n\n 8.30 a.m.     Briefing by the Governor and by the heads of the  Grey\n               quays                             Hall\n\n Tuesday, 4\n May\n\n 9 a.m.        Departure',
		),
	).toEqual([
		'05-03 | 08:30- | Grey Hall | Briefing by the Governor and by the heads of the quays',
		'05-04 | 09:00- |  | Departure',
	]);
});

test('a place beside a day heads what stands below both', () => {
	expect(meetings('3 May          Grey Bay\n               Talks with the Governor\n4 May          Departure')).toEqual(
		['05-03 | - | Grey Bay | Talks with the Governor', '05-04 | - |  | Departure'],
	);
});

test('a numbered day, noon to the minute, and a town of the report that ends a title', () => {
	const whole = found('Day 1 (3 May) – Grey Bay and Low Town\n12.00 noon Lunch, Low Town\n13.30 hrs Talks');
	expect(whole.meetings.map(({date, start, place}) => [date, start, place])).toEqual([
		['2010-05-03', '12:00', 'Grey Bay and Low Town'],
		['2010-05-03', '13:30', 'Grey Bay and Low Town'],
	]);
	const text = head.replace('It left.', 'It slept in Low Town.');
	expect(
		foundWhole(textDocument(`${text}3 May (Grey Bay and Low Town)\n9 a.m. Lunch, Low Town`)).meetings[0]?.place,
	).toBe('Low Town');
});

test('the unit of a time may stand below it, in its cell', () => {
	expect(meetings('3 May\n09.30  Briefing by the High\nhrs    Commissioner\n14.20  Departure\nhrs')).toEqual([
		'05-03 | 09:30- |  | Briefing by the High Commissioner',
		'05-03 | 14:20- |  | Departure',
	]);
});

test('days set side by side are read column after column', () => {
	const days =
		'Monday, 3 May (Grey Bay)           Wednesday, 5 May (Low Town)\n\n9.30 a.m.   Talks with the         9 a.m.     Lunch with the\n            Governor                          elders\nnoon        Departure              11 a.m.    Departure by\n                                              helicopter\n\nTuesday, 4 May (Port Royal)\n\n8 a.m.      Visit to the docks';
	expect(meetings(days)).toEqual([
		'05-03 | 09:30- | Grey Bay | Talks with the Governor',
		'05-03 | 12:00- | Grey Bay | Departure',
		'05-04 | 08:00- | Port Royal | Visit to the docks',
		'05-05 | 09:00- | Low Town | Lunch with the elders',
		'05-05 | 11:00- | Low Town | Departure by helicopter',
	]);
});

test('cells that stand one below the other are a time, a title and a venue where that is so in most', () => {
	const day =
		'Tuesday, 4 May\n\n9:00\n\nTalks with the Mayor\n\nThe Anchor\n\n10:30\n\nTalks with the dockers\n\nLow Inn\n\n';
	const next = '5 May\n\n8:00\n\nBreakfast\n\nGrey Villa\n\n9:15\n\nTalks with the pilots\n\nThe Anchor';
	expect(meetings(day + next)).toEqual([
		'05-04 | 09:00- | The Anchor | Talks with the Mayor',
		'05-04 | 10:30- | Low Inn | Talks with the dockers',
		'05-05 | 08:00- | Grey Villa | Breakfast',
		'05-05 | 09:15- | The Anchor | Talks with the pilots',
	]);
});

const habit =
	'3 May\n9 a.m. Talks with the Governor, Town Hall\n10 a.m. Talks with the envoy of the parties,\n        The Terraces\n11 a.m. Lunch, Royal Palace\nnoon Talks with the elders, Ana Roe\n1 p.m. Briefing by the Fund, UNICEF\n2 p.m. Talks with the clergy, Brookside';
test('where most titles end in a venue, a name behind the last comma is one', () => {
	const placesOf = (text: string) => found(text).meetings.map(({place}) => place);
	expect(placesOf(habit)).toEqual(['Town Hall', 'The Terraces', 'Royal Palace', undefined, undefined, 'Brookside']);
	expect(placesOf(habit.replace(', Town Hall', '').replace(', Royal Palace', ''))).toEqual(Array(6).fill(undefined));
});

test('the title of the programme may say where all of it was', () => {
	const {meetings: all} = foundWhole(
		textDocument(`${head.replace('of work of the mission', 'of meetings in Grey Bay')}3 May\n• Talks\n• Lunch`),
	);
	expect(all.map(({place, title}) => [place, title])).toEqual([
		['Grey Bay', 'Talks'],
		['Grey Bay', 'Lunch'],
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

test('where most parentheses at the end of a title are of venues, so are the others', () => {
	expect(
		meetings(
			'4 May\n9 a.m. Talks with the Governor (National Palace)\n10 a.m. Talks with the judges (Ministry of Justice)\n11 a.m. Meeting with the dockers (logistics base)\n1 p.m. Lunch (Hotel Royal)\n3 p.m. Briefing by the Mission (UNMA)\n4 p.m. Departure',
		).map((line) => line.split(' | ').slice(2).join(' | ')),
	).toEqual([
		'National Palace | Talks with the Governor',
		'Ministry of Justice | Talks with the judges',
		'logistics base | Meeting with the dockers',
		'Hotel Royal | Lunch',
		' | Briefing by the Mission (UNMA)',
		' | Departure',
	]);
});

test('a title that breaks off within an office goes on, whatever parts its lines', () => {
	expect(
		meetings(
			'4 May\n9 a.m. Briefing by the Special\n\nRepresentative of the Fund and the Force Commander\n10 a.m. Talks',
		),
	).toEqual([
		'05-04 | 09:00- |  | Briefing by the Special Representative of the Fund and the Force Commander',
		'05-04 | 10:00- |  | Talks',
	]);
});
