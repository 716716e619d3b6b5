import {expect, test} from 'vitest';
import {clockOf, instantOf} from '../../../source/briefing/programme/mission-clock.ts';
import {reportOf} from '../builders.ts';

const clock = (instant: string, timeZone = 'Etc/UTC') => clockOf({report: reportOf({timeZone})}, instant);

test.each([
	['2020-05-02T11:40:59.000Z', '11:40', 'on the first day of the mission the time is enough'],
	['2020-05-03T23:59:00.000Z', '23:59', 'and on its last'],
	['2020-05-01T23:59:00.000Z', '1 May 23:59 GMT+0', 'the day before it is named'],
	['2020-05-04T00:00:00.000Z', '4 May 00:00 GMT+0', 'and the day after'],
	['2026-11-24T07:05:00.000Z', '24 Nov 07:05 GMT+0', 'years later too'],
])('%s is %s: %s', (instant, shown) => {
	expect(clock(instant)).toBe(shown);
});

test('the clocks are those of the mission, wherever the reader is', () => {
	expect(clock('2020-05-01T22:30:00.000Z', 'Africa/Johannesburg')).toBe('00:30');
	expect(clock('2020-05-04T02:30:00.000Z', 'America/New_York')).toBe('22:30');
	expect(clock('2020-05-04T04:30:00.000Z', 'America/New_York')).toBe('4 May 00:30 GMT-4');
});

test('where the time zone is not known the time is that of UTC, and says so', () => {
	expect(clock('2020-05-03T11:40:00.000Z', 'Mars/Olympus')).toBe('11:40 UTC');
	expect(clock('2020-05-04T11:40:00.000Z', 'Mars/Olympus')).toBe('4 May 11:40 UTC');
});

test.each([[{missionFrom: '2020-05-02', missionTo: undefined}], [{missionFrom: undefined, missionTo: '2020-05-02'}]])(
	'where only one day of the mission is known, %j, only that is one of the mission',
	(days) => {
		const on = (day: string) =>
			clockOf({report: {...reportOf({timeZone: 'Etc/UTC'}), ...days}}, `${day}T11:40:00.000Z`);
		expect(on('2020-05-02')).toBe('11:40');
		expect(on('2020-05-01')).toBe('1 May 11:40 GMT+0');
		expect(on('2020-05-03')).toBe('3 May 11:40 GMT+0');
	},
);

test('where none is known, no day is', () => {
	const report = {...reportOf({}), missionFrom: undefined, missionTo: undefined};
	expect(clockOf({report}, '2020-05-02T11:40:00.000Z')).toBe('2 May 11:40 GMT+0');
});

test.each([
	['Etc/UTC', '2020-05-03T11:40', '2020-05-03T11:40:00.000Z'],
	['Africa/Johannesburg', '2020-05-03T00:30', '2020-05-02T22:30:00.000Z'],
	['America/New_York', '2020-01-03T22:30', '2020-01-04T03:30:00.000Z'],
	['America/New_York', '2020-03-08T01:59', '2020-03-08T06:59:00.000Z'],
	['America/New_York', '2020-03-08T03:00', '2020-03-08T07:00:00.000Z'],
	['Europe/Berlin', '2020-03-29T01:59', '2020-03-29T00:59:00.000Z'],
	['Europe/Berlin', '2020-03-29T03:00', '2020-03-29T01:00:00.000Z'],
	['Asia/Kathmandu', '2020-05-03T00:00', '2020-05-02T18:15:00.000Z'],
	[undefined, '2020-05-03T11:40', '2020-05-03T11:40:00.000Z'],
	['Mars/Olympus', '2020-05-03T11:40', '2020-05-03T11:40:00.000Z'],
])('in %s it is %s at %s', (timeZone, moment, instant) => {
	expect(new Date(instantOf(timeZone, moment)).toISOString()).toBe(instant);
});
