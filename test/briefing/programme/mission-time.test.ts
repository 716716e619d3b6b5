import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {momentIn} from '../../../source/briefing/programme/mission-clock.ts';

describe('an instant on the clocks of the mission', () => {
	test.each([
		['2014-02-03T11:40Z', 'Africa/Bamako', '2014-02-03T11:40'],
		['2014-02-03T23:30Z', 'Europe/Paris', '2014-02-04T00:30'],
		['2014-07-03T23:30Z', 'Europe/Paris', '2014-07-04T01:30'],
		['2014-03-30T00:59Z', 'Europe/Paris', '2014-03-30T01:59'],
		['2014-03-30T01:00Z', 'Europe/Paris', '2014-03-30T03:00'],
		['2013-12-31T18:20Z', 'Asia/Kathmandu', '2014-01-01T00:05'],
		['2014-01-01T00:00Z', 'America/New_York', '2013-12-31T19:00'],
		['2014-02-03T00:00Z', 'UTC', '2014-02-03T00:00'],
	])('%s in %s is %s', (instant, zone, moment) => {
		expect(momentIn(zone, Date.parse(instant))).toBe(moment);
	});

	test('does not count the seconds', () => {
		expect(momentIn('UTC', Date.parse('2014-02-03T11:40:59Z'))).toBe('2014-02-03T11:40');
	});

	test('is not known in a zone that nobody knows, however often it is asked', () => {
		expect([momentIn('Mars/Olympus', 0), momentIn('Mars/Olympus', 0)]).toEqual([undefined, undefined]);
	});

	test('is what UTC shows, at any instant', () => {
		fc.assert(
			fc.property(fc.date({min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true}), (date) => {
				expect(momentIn('UTC', date.getTime())).toBe(date.toISOString().slice(0, 16));
			}),
		);
	});
});
