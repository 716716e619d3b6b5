import {describe, expect, test} from 'vitest';
import {runningMoment} from '../../../source/tui/outside/clock.ts';
import {meeting, reportOf} from '../../briefing/builders.ts';

const moment = (instant: string, parts: Parameters<typeof reportOf>[0] = {}) =>
	runningMoment(reportOf(parts), Date.parse(instant));

describe('the clock of the mission', () => {
	test.each([
		['2020-05-02T00:00Z', '2020-05-02T00:00'],
		['2020-05-02T11:40:59Z', '2020-05-02T11:40'],
		['2020-05-03T23:59Z', '2020-05-03T23:59'],
	])('at %s, while the mission runs, shows %s', (instant, shown) => {
		expect(moment(instant)).toBe(shown);
	});

	test.each(['2020-05-01T23:59Z', '2020-05-04T00:00Z', '2026-11-24T12:00Z'])('at %s shows nothing', (instant) => {
		expect(moment(instant)).toBeUndefined();
	});

	test('runs on any day with a meeting, one of the reader’s own too', () => {
		const meetings = [meeting('later', '10:00–11:00', {date: '2020-05-09'})];
		expect(moment('2020-05-09T09:00Z', {meetings})).toBe('2020-05-09T09:00');
		expect(moment('2020-05-08T09:00Z', {meetings})).toBeUndefined();
		expect(moment('2020-05-05T09:00Z', {meetings})).toBeUndefined();
	});

	test.each([
		['Pacific/Kiritimati', '2020-05-01T10:00Z', '2020-05-02T00:00'],
		['Pacific/Kiritimati', '2020-05-01T09:59Z', undefined],
		['Pacific/Kiritimati', '2020-05-03T10:00Z', undefined],
		['Pacific/Pago_Pago', '2020-05-02T10:59Z', undefined],
		['Pacific/Pago_Pago', '2020-05-02T11:00Z', '2020-05-02T00:00'],
		['Pacific/Pago_Pago', '2020-05-04T10:59Z', '2020-05-03T23:59'],
	])('counts the days of the mission’s zone: in %s at %s it shows %s', (timeZone, instant, shown) => {
		expect(moment(instant, {timeZone})).toBe(shown);
	});

	test('shows nothing where nobody knows the time zone', () => {
		expect(moment('2020-05-02T12:00Z', {timeZone: 'Mars/Olympus'})).toBeUndefined();
	});
});

test.each([[{missionFrom: '2020-05-02', missionTo: undefined}], [{missionFrom: undefined, missionTo: '2020-05-02'}]])(
	'where only one day of the mission is known, %j, the clock runs on that',
	(days) => {
		const on = (day: string) => runningMoment({...reportOf({}), ...days}, Date.parse(`${day}T12:00Z`));
		expect(on('2020-05-02')).toBe('2020-05-02T12:00');
		expect(on('2020-05-01')).toBeUndefined();
		expect(on('2020-05-03')).toBeUndefined();
	},
);
