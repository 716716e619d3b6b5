import {expect, test} from 'vitest';
import {
	dateText,
	dayOfMonthText,
	dayText,
	shortDateText,
	shortDayText,
	timesText,
	whenText,
	whereText,
} from '../../../source/briefing/programme/appointment.ts';
import {meeting} from '../builders.ts';

test('a meeting is told with its day, its times and how long it lasts, as far as they are stated', () => {
	expect(whenText(meeting('talks', '09:00–10:30'))).toBe('Sun 3 May 2020, 09:00–10:30 (1h30)');
	expect(whenText(meeting('some-time'))).toBe('Sun 3 May 2020, time not stated');
	expect(timesText(meeting('dinner', '20:00–'))).toBe('20:00, end not stated');
	expect(timesText(meeting('late', '23:00–01:00'))).toBe('23:00–01:00 (2h)');
});

test('where it is says whether that is our inference', () => {
	expect(whereText(meeting('there', '', {place: 'Port'}))).toBe('Port');
	expect(whereText(meeting('there', '', {place: 'Port', placeInferred: true}))).toBe('Port (inferred)');
	expect(whereText(meeting('anywhere'))).toBe('place not stated');
});

test('a meeting whose day is not stated has the days between which it was', () => {
	const told = meeting('talks', '', {date: '2020-05-03', until: '2020-05-05'});
	expect([dayText(told), dateText(told), shortDayText(told), dayOfMonthText(told)]).toEqual([
		'3–5 May, day not stated',
		'3–5 May 2020, day not stated',
		'3–5 May',
		'3–5 May, day not stated',
	]);
	expect(whenText(told)).toBe('3–5 May 2020, day not stated, time not stated');
	expect([dayText(meeting('talks')), dateText(meeting('talks'))]).toEqual(['Sunday 3 May', 'Sunday 3 May 2020']);
});

test('a day that is our inference is said to be so wherever it stands', () => {
	const told = meeting('talks', '', {dateInferred: true});
	expect(whenText(told)).toBe('Sun 3 May 2020 (inferred), time not stated');
	expect([dayText, dateText, shortDayText, dayOfMonthText, shortDateText].map((text) => text(told))).toEqual([
		'Sunday 3 May (inferred)',
		'Sunday 3 May 2020 (inferred)',
		'Sun 3 May (inferred)',
		'3 May (inferred)',
		'3 May 2020 (inferred)',
	]);
});
