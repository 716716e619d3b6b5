import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {namesOf, shortName} from '../../source/briefing/actor-names.ts';
import {
	type AppointmentTexts,
	type ReadAppointment,
	readAppointment,
	readDay,
	readTime,
	splitAppointment,
} from '../../source/briefing/read-appointment.ts';
import {isDay, isTime} from '../../source/report/dates.ts';
import type {Report} from '../../source/report/model.ts';
import {mali} from '../data/mali.ts';
import {harbour} from '../tui/harbour.ts';

/** A Saturday, the first day of the invented mission. */
const saturday = '2020-05-02';
const nothing: AppointmentTexts = {day: '', from: '', to: '', place: '', title: '', who: ''};
const read = (texts: Partial<AppointmentTexts>, report: Report = harbour) =>
	readAppointment({report}, {...nothing, ...texts}, saturday);
const readLine = (typed: string, report: Report = harbour) =>
	readAppointment({report}, splitAppointment(typed), report.missionFrom ?? saturday);

describe('a time', () => {
	test.each([
		['10:00', '10:00'],
		['9:05', '09:05'],
		['9.05', '09:05'],
		['9h05', '09:05'],
		['9H05', '09:05'],
		['15h', '15:00'],
		['15', '15:00'],
		['0', '00:00'],
		['1530', '15:30'],
		['930', '09:30'],
		['23:59', '23:59'],
		['00:00', '00:00'],
		['3 p.m.', '15:00'],
		['3pm', '15:00'],
		['3 PM', '15:00'],
		['3.30 p.m.', '15:30'],
		['11:15 a.m.', '11:15'],
		['11:15 am', '11:15'],
		['12 a.m.', '00:00'],
		['12 p.m.', '12:00'],
		['12:30am', '00:30'],
		['noon', '12:00'],
		['Noon', '12:00'],
		['midnight', '00:00'],
		[' 10:00 ', '10:00'],
	])('"%s" is %s', (typed, time) => {
		expect(readTime(typed)).toBe(time);
	});

	test.each([
		'',
		' ',
		'24:00',
		'10:60',
		'2400',
		'99',
		'13 p.m.',
		'10:0',
		'10::00',
		'1:2:3',
		'ten',
		'-1',
		'10-11',
		'h30',
	])('"%s" is none', (typed) => {
		expect(readTime(typed)).toBeUndefined();
	});
});

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

describe('a meeting typed on one line', () => {
	test.each<[string, Partial<AppointmentTexts>]>([
		['Tue 10:00 Keïta', {day: 'Tue', from: '10:00', title: 'Keïta'}],
		['"Tue 10:00 Keïta"', {day: 'Tue', from: '10:00', title: 'Keïta'}],
		['“Tue 10:00 Keïta”', {day: 'Tue', from: '10:00', title: 'Keïta'}],
		['Tue 10:00-11:00 Keïta at Koulouba', {day: 'Tue', from: '10:00', to: '11:00', title: 'Keïta', place: 'Koulouba'}],
		['Tue 10:00 – 11:30, Keïta', {day: 'Tue', from: '10:00', to: '11:30', title: 'Keïta'}],
		['3 Feb noon Lunch with ECOWAS', {day: '3 Feb', from: 'noon', title: 'Lunch with ECOWAS', who: 'ECOWAS'}],
		['3 Feb 2014, 3 p.m. Tea', {day: '3 Feb 2014', from: '3 p.m.', title: 'Tea'}],
		['2014-02-03 1530 Tea', {day: '2014-02-03', from: '1530', title: 'Tea'}],
		['Mon 3 Feb 9h30 Tea', {day: 'Mon 3 Feb', from: '9h30', title: 'Tea'}],
		['tomorrow Tea @ the hotel', {day: 'tomorrow', title: 'Tea', place: 'the hotel'}],
		['10:00 Tea', {from: '10:00', title: 'Tea'}],
		['Tea', {title: 'Tea'}],
		['', {}],
		['Tue', {day: 'Tue'}],
		['Tue Look at the port at the quay', {day: 'Tue', title: 'Look at the port', place: 'the quay'}],
		['Tue Lunch with A with B', {day: 'Tue', title: 'Lunch with A with B', who: 'B'}],
		['Monitoring Committee', {title: 'Monitoring Committee'}],
		['Friends of Mali', {title: 'Friends of Mali'}],
		['Sunni leaders, tea', {title: 'Sunni leaders, tea'}],
		['Wed Wedding of the mayor', {day: 'Wed', title: 'Wedding of the mayor'}],
		['Tue 5 Marines', {day: 'Tue', title: '5 Marines'}],
		['Todayism', {title: 'Todayism'}],
		['Tue 10-11 Keïta', {day: 'Tue', from: '10', to: '11', title: 'Keïta'}],
		['4 Feb 10–11:30, Keïta', {day: '4 Feb', from: '10', to: '11:30', title: 'Keïta'}],
		['Tue 10:00-11 Keïta', {day: 'Tue', from: '10:00', to: '11', title: 'Keïta'}],
		['10-11 people', {title: '10-11 people'}],
		['Tue at 10:00 Keïta', {day: 'Tue', from: '10:00', title: 'Keïta'}],
		['Keïta Tue at 10:00', {day: 'Tue', from: '10:00', title: 'Keïta'}],
		['Keïta, Tue 10-11', {day: 'Tue', from: '10', to: '11', title: 'Keïta'}],
		['Keïta at 10:00 on Tue', {day: 'Tue', from: '10:00', title: 'Keïta'}],
		['Tue Keïta at noon', {day: 'Tue', from: 'noon', title: 'Keïta'}],
		['Keïta Mon 3 Feb 2014', {day: 'Mon 3 Feb 2014', title: 'Keïta'}],
		['Keïta Tue at 10:00 at the palace', {day: 'Tue', from: '10:00', title: 'Keïta', place: 'the palace'}],
		['Keïta at the palace Tue 3 p.m.', {day: 'Tue', from: '3 p.m.', title: 'Keïta', place: 'the palace'}],
		['Lunch with ECOWAS 3 Feb', {day: '3 Feb', title: 'Lunch with ECOWAS', who: 'ECOWAS'}],
		['Tue Keïta at 10 Downing Street', {day: 'Tue', title: 'Keïta', place: '10 Downing Street'}],
		['Tue On resolution 2100', {day: 'Tue', title: 'On resolution 2100'}],
		['Tue Lunch on Friday', {day: 'Tue', title: 'Lunch on Friday'}],
	])('"%s": %j', (typed, parts) => {
		expect(splitAppointment(typed)).toEqual({...nothing, ...parts});
	});

	test('is understood, with the actor it names', () => {
		expect(readLine('Tue 10:00 Keïta', mali)).toEqual({
			date: '2014-02-04',
			start: '10:00',
			title: 'Keïta',
			with: ['president'],
		});
		expect(readLine('3 Feb noon-2 p.m. Lunch with ECOWAS and a driver at the Embassy', mali)).toEqual({
			date: '2014-02-03',
			start: '12:00',
			end: '14:00',
			place: 'the Embassy',
			title: 'Lunch with ECOWAS and a driver',
			with: ['ecowas'],
			who: 'a driver',
		});
	});
});

describe('what is missing or not understood is said in one line', () => {
	test.each<[Partial<AppointmentTexts>, string]>([
		[{}, 'What meeting? Say whom or what it is about'],
		[{day: 'Tue', title: '  '}, 'What meeting? Say whom or what it is about'],
		[{title: 'Tea'}, 'On what day? Such as Tue, 4 Feb or 2014-02-04'],
		[{title: 'Tea', day: '30 Feb'}, '“30 Feb” is no day: such as Tue, 4 Feb or 2014-02-04'],
		[{title: 'Tea', day: 'Tue', from: '25:00'}, '“25:00” is no time: such as 10:00, 1530 or 3 p.m.'],
		[{title: 'Tea', day: 'Tue', to: ' late '}, '“late” is no time: such as 10:00, 1530 or 3 p.m.'],
		[{title: 'Tea', day: 'Tue', to: '4 p.m.'}, 'From when? It is only said to end at 16:00'],
		[{title: 'Tea', day: 'Mon 5 May'}, '5 May is a Tuesday'],
		[{title: 'Tea', day: 'Fri., 5 May 2020'}, '5 May is a Tuesday'],
		[
			{title: 'Tea', day: 'Tue', from: '10:00', to: '9'},
			'10:00–09:00 ends before it begins; past midnight? Then leave the end empty',
		],
		[
			{title: 'Tea', day: 'Tue', from: '17:59', to: '1:00'},
			'17:59–01:00 ends before it begins; past midnight? Then leave the end empty',
		],
		[
			{title: 'Tea', day: 'Tue', from: '18:00', to: '6:01'},
			'18:00–06:01 ends before it begins; past midnight? Then leave the end empty',
		],
		[{title: 'Tea', day: 'Tue', from: '10:00', to: 'x'}, '“x” is no time: such as 10:00, 1530 or 3 p.m.'],
	])('%j: %s', (texts, said) => {
		expect(read(texts)).toBe(said);
	});
});

test.each([
	['18:00', '06:00'],
	['23:00', '00:30'],
	['22:00', 'midnight'],
])('%s to %s is a meeting past midnight', (from, to) => {
	expect(read({title: 'Tea', day: 'Tue 5 May', from, to})).toMatchObject({date: '2020-05-05', start: from});
});

describe('who is met', () => {
	const tea = {title: 'Tea', day: 'Sun'};
	test.each<[string, readonly string[], string | undefined]>([
		['', [], undefined],
		['RM', ['reds'], undefined],
		['rm, Blue Front', ['reds', 'blues'], undefined],
		['celik; the pilots & a driver', ['minister'], 'the pilots, a driver'],
		['RM and BF', ['reds', 'blues'], undefined],
		['RM, Red Movement', ['reds'], undefined],
		['two guards', [], 'two guards'],
	])('"%s": %j, and %s in words', (who, ids, words) => {
		expect(read({...tea, who})).toEqual({
			date: '2020-05-03',
			title: 'Tea',
			with: ids,
			...(words === undefined ? {} : {who: words}),
		});
	});

	test('is whom the title names, where nobody is named beside it', () => {
		expect(read({...tea, title: 'Çelik and Union of Pilots'})).toMatchObject({with: ['minister', 'union']});
		expect(read({...tea, title: 'Tea about the port'})).toEqual({
			date: '2020-05-03',
			title: 'Tea about the port',
			with: [],
		});
	});

	test('a name that may mean several stays in words', () => {
		expect(read({...tea, who: 'Minister of'}, mali)).toMatchObject({with: [], who: 'Minister of'});
	});

	test('the name of every actor means that actor, whatever "and" or comma it has', () => {
		const ambiguous = mali.actors.filter((actor) => {
			const mine = shortName(actor).toLowerCase();
			return mali.actors.some((other) => other !== actor && namesOf(other).some((name) => name.toLowerCase() === mine));
		});
		expect(ambiguous).toEqual([]);
		for (const actor of mali.actors) {
			expect(read({...tea, who: shortName(actor)}, mali)).toMatchObject({with: [actor.id]});
			expect(read({...tea, who: actor.name}, mali)).toMatchObject({with: [actor.id]});
		}
	});
});

test('any typed text is understood as a valid day and times, or one line says why not', () => {
	const piece = fc.oneof(
		fc.constantFrom(
			...['Tue', '4 Feb', 'today', '2014-02-04', '2014-02-30', '31 June', 'Monitoring'],
			...['10:00', 'noon', '25:99', '3 p.m.', '1530', '-', '–', ','],
			...['at', '@', 'with', 'and', 'Keïta', 'MNLA', '"', '“', '”', ' '],
		),
		fc.string({unit: 'grapheme', maxLength: 6}).map((text) => text.replaceAll(/\s/g, ' ')),
	);
	const typed = fc.oneof(
		fc.array(piece, {maxLength: 9}).map((pieces) => pieces.join(' ')),
		fc.array(piece, {maxLength: 4}).map((pieces) => pieces.join('')),
	);
	const understood: ReadAppointment[] = [];
	fc.assert(
		fc.property(typed, fc.constantFrom(mali, harbour), (text, report) => {
			const meeting = readLine(text, report);
			if (typeof meeting === 'string') {
				expect(meeting).toMatch(/^\S.*\S$/);
				expect(meeting).not.toContain('\n');
				return;
			}

			understood.push(meeting);
			expect(isDay(meeting.date)).toBe(true);
			expect([meeting.start, meeting.end].every((time) => time === undefined || isTime(time))).toBe(true);
			expect(meeting.end === undefined || meeting.start !== undefined).toBe(true);
			expect(meeting.title).toMatch(/\S/);
			expect(meeting.with.filter((id) => !report.actors.some((actor) => actor.id === id))).toEqual([]);
			expect([meeting.title, meeting.place ?? 'x', meeting.who ?? 'x'].filter((part) => part.trim() !== part)).toEqual(
				[],
			);
		}),
		{numRuns: 2000},
	);
	expect(understood.length).toBeGreaterThan(50);
});
