import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {namesOf, shortName} from '../../../source/briefing/actors/names.ts';
import {
	type AppointmentTexts,
	type ReadAppointment,
	readAppointment,
	splitAppointment,
} from '../../../source/briefing/programme/read-appointment.ts';
import {isDay, isTime} from '../../../source/report/dates.ts';
import type {Report} from '../../../source/report/model.ts';
import {mali} from '../../data/mali.ts';
import {harbour} from '../../tui/harbour.ts';
import {nothingTyped} from './typed-appointments.ts';

/** A Saturday, the first day of the invented mission. */
const saturday = '2020-05-02';
const read = (texts: Partial<AppointmentTexts>, report: Report = harbour) =>
	readAppointment({report}, {...nothingTyped, ...texts}, saturday);
const readLine = (typed: string, report: Report = harbour) =>
	readAppointment({report}, splitAppointment(typed), report.missionFrom ?? saturday);

describe('a meeting typed on one line', () => {
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
	test.each<[Partial<AppointmentTexts>, string, string]>([
		[{}, 'What meeting? Say whom or what it is about', 'title'],
		[{day: 'Tue', title: '  '}, 'What meeting? Say whom or what it is about', 'title'],
		[{title: 'Tea'}, 'On what day? Such as Sat 2 May or 2020-05-02', 'day'],
		[{title: 'Tea', day: '30 Feb'}, '“30 Feb” is no day: such as Sat 2 May or 2020-05-02', 'day'],
		[{title: 'Tea', day: 'Tue', from: '25:00'}, '“25:00” is no time: such as 10:00, 1530 or 3 p.m.', 'from'],
		[{title: 'Tea', day: 'Tue', to: ' late '}, '“late” is no time: such as 10:00, 1530 or 3 p.m.', 'to'],
		[{title: 'Tea', day: 'Tue', to: '4 p.m.'}, 'From when? It is only said to end at 16:00', 'from'],
		[{title: 'Tea', day: 'Mon 5 May'}, '5 May is a Tuesday', 'day'],
		[{title: 'Tea', day: 'Fri., 5 May 2020'}, '5 May is a Tuesday', 'day'],
		[
			{title: 'Tea', day: 'Tue', from: '10:00', to: '9'},
			'10:00–09:00 ends before it begins; past midnight? Then leave the end empty',
			'to',
		],
		[
			{title: 'Tea', day: 'Tue', from: '17:59', to: '1:00'},
			'17:59–01:00 ends before it begins; past midnight? Then leave the end empty',
			'to',
		],
		[
			{title: 'Tea', day: 'Tue', from: '18:00', to: '6:01'},
			'18:00–06:01 ends before it begins; past midnight? Then leave the end empty',
			'to',
		],
		[{title: 'Tea', day: 'Tue', from: '10:00', to: 'x'}, '“x” is no time: such as 10:00, 1530 or 3 p.m.', 'to'],
	])('%j: %s', (texts, why, field) => {
		expect(read(texts)).toEqual({why, field});
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
		expect(read({...tea, who: 'Gérard Araud'}, mali)).toMatchObject({with: [], who: 'Gérard Araud'});
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
			if ('why' in meeting) {
				expect(meeting.why).toMatch(/^\S.*\S$/);
				expect(meeting.why).not.toContain('\n');
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
