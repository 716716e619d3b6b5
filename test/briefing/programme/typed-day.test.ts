import {describe, expect, test} from 'vitest';
import {readDay} from '../../../source/briefing/programme/typed-when.ts';

const saturday = '2020-05-02';

describe('a day', () => {
	test.each([
		['2020-05-04', '2020-05-04'],
		['2024-02-29', '2024-02-29'],
		['4 May', '2020-05-04'],
		['04 May', '2020-05-04'],
		['4 MAY', '2020-05-04'],
		['4 May 2021', '2021-05-04'],
		['4 February 2014', '2014-02-04'],
		['4 Feb. 2014', '2014-02-04'],
		['30 Sept', '2020-09-30'],
		['Mon 4 May', '2020-05-04'],
		['Monday, 4 May 2020', '2020-05-04'],
		['today', '2020-05-02'],
		['Tomorrow', '2020-05-03'],
		['Sat', '2020-05-02'],
		['saturday', '2020-05-02'],
		['sun', '2020-05-03'],
		['Sun.', '2020-05-03'],
		['Tues', '2020-05-05'],
		['Thurs', '2020-05-07'],
		['Wednesday', '2020-05-06'],
		['Fri', '2020-05-08'],
		[' fri ', '2020-05-08'],
	])('"%s", counted from Saturday 2 May 2020, is %s', (typed, day) => {
		expect(readDay(typed, saturday)).toBe(day);
	});

	test.each([
		['', 'nothing'],
		['2020-02-30', 'not in the calendar'],
		['2020-13-01', 'not in the calendar'],
		['2020-5-4', 'not written in full'],
		['31 April', 'not in the calendar'],
		['29 Feb 2021', 'not in the calendar'],
		['104 May', 'no day of a month'],
		['0 May', 'no day of a month'],
		['5 Marines', 'no month, though it begins like one'],
		['4 Mayor', 'no month, though it begins like one'],
		['lunch on 4 May', 'more than a day'],
		['Monitoring', 'no weekday, though it begins like one'],
		['Friends', 'no weekday, though it begins like one'],
		['su', 'too little'],
		['May', 'a month'],
		['someday', 'a wish'],
	])('"%s" is none: %s', (typed) => {
		expect(readDay(typed, saturday)).toBeUndefined();
	});

	test('a weekday is the next one, or the very day', () => {
		const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
		for (const [at, name] of names.entries()) {
			const day = readDay(name, saturday) ?? '';
			expect(new Date(`${day}T00:00Z`).getUTCDay()).toBe(at);
			expect(day >= saturday && day <= '2020-05-08').toBe(true);
		}
	});

	test('tomorrow goes over the ends of months and years', () => {
		expect(readDay('tomorrow', '2020-02-28')).toBe('2020-02-29');
		expect(readDay('tomorrow', '2020-12-31')).toBe('2021-01-01');
	});
});
