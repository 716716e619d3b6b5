import {describe, expect, test} from 'vitest';
import {agenda, nowAt} from '../../../source/briefing/programme/agenda.ts';
import type {Meeting} from '../../../source/report/model.ts';
import {meeting} from '../builders.ts';

describe('what is on and what is next', () => {
	const talk = meeting('talk', '09:00–10:00');
	const lunch = meeting('lunch', '12:00–14:00');
	const dinner = meeting('dinner', '20:00–');
	const drinks = meeting('drinks', '22:00–22:30');
	const tomorrow = meeting('tomorrow', '08:00–09:00', {date: '2020-05-04'});
	const all = [tomorrow, lunch, meeting('some-time'), talk, dinner, drinks];

	test.each([
		['08:59', undefined, undefined, 'talk', 1],
		['09:00', 'talk', 60, 'lunch', 180],
		['09:59', 'talk', 1, 'lunch', 121],
		['10:00', undefined, undefined, 'lunch', 120],
		['13:00', 'lunch', 60, 'dinner', 420],
		['21:00', 'dinner', undefined, 'drinks', 60],
		['22:00', 'drinks', 30, 'tomorrow', 600],
		['22:30', undefined, undefined, 'tomorrow', 570],
	])('at %s on is %s (%s minutes left) and next %s (in %s)', (time, on, left, next, until) => {
		const now = nowAt(all, `2020-05-03T${time}`);
		expect([now.on?.id, now.left, now.next?.id, now.until]).toEqual([on, left, next, until]);
	});

	test('an entry without an end is on until its day ends', () => {
		expect(nowAt([dinner], '2020-05-03T23:59').on?.id).toBe('dinner');
		expect(nowAt([dinner], '2020-05-04T00:00').on).toBeUndefined();
		expect(nowAt([dinner, tomorrow], '2020-05-04T07:00').on).toBeUndefined();
	});

	test('an entry that goes on after midnight is still on then', () => {
		const night = meeting('night', '23:00–01:30');
		expect([nowAt([night], '2020-05-04T01:29').on?.id, nowAt([night], '2020-05-04T01:29').left]).toEqual(['night', 1]);
		expect(nowAt([night], '2020-05-04T01:30').on).toBeUndefined();
	});

	test('the later of two that overlap is on', () => {
		expect(nowAt([meeting('long', '09:00–12:00'), meeting('short', '10:00–11:00')], '2020-05-03T10:30').on?.id).toBe(
			'short',
		);
	});

	test('days before the mission something is next, after it nothing', () => {
		expect(nowAt(all, '2020-05-01T09:00')).toEqual({
			on: undefined,
			also: [],
			left: undefined,
			next: talk,
			until: 2 * 24 * 60,
		});
		expect(nowAt(all, '2020-06-01T09:00')).toEqual({
			on: undefined,
			also: [],
			left: undefined,
			next: undefined,
			until: undefined,
		});
	});
});

describe('two meetings at once', () => {
	const audience = meetingAt('audience', '17:00', '18:30', 'Palace');
	const aside = meetingAt('aside', '17:15', '17:45', 'Airport');

	test('overlap wherever they are: nobody is in two places', () => {
		const entries = agenda([audience, aside]).flatMap((day) => day.entries);
		expect(entries).toMatchObject([
			{meeting: {id: 'audience'}, overlaps: undefined},
			{meeting: {id: 'aside'}, overlaps: {id: 'audience'}},
		]);
	});

	test('are both on, the one that began last before the other', () => {
		expect(nowAt([audience, aside], '2020-05-02T17:30')).toMatchObject({on: {id: 'aside'}, also: [{id: 'audience'}]});
		expect(nowAt([audience, aside], '2020-05-02T18:00')).toMatchObject({on: {id: 'audience'}, also: []});
	});
});

function meetingAt(id: string, start: string, end: string, place: string): Meeting {
	return {
		id,
		date: '2020-05-02',
		start,
		end,
		place,
		placeInferred: false,
		title: id,
		with: [],
		via: [],
		paragraph: 'II',
	};
}

test('a meeting whose day is not stated is neither on nor next', () => {
	const told = meeting('told', '10:00–11:00', {until: '2020-05-05'});
	expect(nowAt([told], '2020-05-03T09:00').next).toBeUndefined();
	expect(nowAt([told], '2020-05-03T10:30').on).toBeUndefined();
});
