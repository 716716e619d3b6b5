import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	formatDate,
	formatDay,
	formatMinutes,
	formatShortDate,
	formatSpan,
	minutesBetween,
} from '../../../source/briefing/programme/moments.ts';

test.each([
	['2014-02-03', '3 February 2014', '3 Feb 2014'],
	['2014-12-31', '31 December 2014', '31 Dec 2014'],
	['2014-06', 'June 2014', 'Jun 2014'],
	['2014', '2014', '2014'],
])('%s reads "%s", in a list "%s": a date never says more than is stated', (date, long, short) => {
	expect(formatDate(date)).toBe(long);
	expect(formatShortDate(date)).toBe(short);
});

test('a day of the programme has its weekday', () => {
	expect(formatDay('2014-02-01')).toBe('Saturday 1 February');
	expect(formatDay('2014-02-03')).toBe('Monday 3 February');
	expect(formatDay('2000-02-29')).toBe('Tuesday 29 February');
});

test.each([
	['2014-02-01', '2014-02-03', '1–3 February 2014'],
	['2014-02-01', '2014-02-01', '1 February 2014'],
	['2014-01-30', '2014-02-02', '30 January–2 February 2014'],
	['2013-12-30', '2014-01-02', '30 December 2013–2 January 2014'],
])('a mission from %s to %s reads "%s"', (from, to, span) => {
	expect(formatSpan(from, to)).toBe(span);
});

test.each([
	[0, '0m'],
	[45, '45m'],
	[59, '59m'],
	[60, '1h'],
	[65, '1h05'],
	[140, '2h20'],
	[24 * 60 - 1, '23h59'],
	[24 * 60, '1d'],
	[3 * 24 * 60 + 5, '3d'],
])('%i minutes read "%s"', (minutes, text) => {
	expect(formatMinutes(minutes)).toBe(text);
});

test('minutes count over midnight, over the leap day, and backwards', () => {
	expect(minutesBetween('2014-02-01T22:00', '2014-02-02T01:30')).toBe(210);
	expect(minutesBetween('2012-02-28T23:00', '2012-03-01T00:00')).toBe(25 * 60);
	expect(minutesBetween('2014-02-03T12:00', '2014-02-03T11:40')).toBe(-20);
});

test('going there and back takes no time', () => {
	const moment = fc
		.date({min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true})
		.map((date) => date.toISOString().slice(0, 16));
	fc.assert(
		fc.property(moment, moment, (one, other) => {
			expect(minutesBetween(one, other) + minutesBetween(other, one)).toBe(0);
			expect(Math.sign(minutesBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0);
		}),
	);
});
