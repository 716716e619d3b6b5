import {describe, expect, test} from 'vitest';
import {reportText} from '../../fixtures.ts';
import {commandLine, failureOf, jsonOf, writeReport} from '../command-line.ts';
import {keepingMeeting} from '../keeping.ts';

const at = (time: string) => ['now', '--at', `2031-05-04T${time}`];

describe('now', () => {
	test('says what is on, how long it lasts, who is there and who perhaps, and what is next', async () => {
		expect((await commandLine(at('09:20'))).stdout).toBe(
			`now   4 May 2031, 09:20 (UTC)
on    Government · 40m left · Sun 4 May 2031, 09:00–10:00 (1h) · Ardo · in the
      room: Government of Ardovia · perhaps Minister of Justice
next  Civil society · in 1h40 · Sun 4 May 2031, 11:00, end not stated · Ardo ·
      in the room: Civil society
`,
		);
	});

	test('as Markdown has who is there and who perhaps in columns', async () => {
		const {stdout} = await commandLine([...at('09:20'), '--markdown']);
		expect(stdout).toContain('| In the room | Perhaps |\n');
		expect(stdout).toContain('| Government of Ardovia | Minister of Justice |\n');
	});

	test('says where an end is not stated, and leaves out what there is not', async () => {
		expect((await commandLine(at('12:00'))).stdout).toMatch(/^on {4}Civil society · end not stated · /m);
		const {stdout} = await commandLine(['now', '--at', '2031-05-05T08:30']);
		expect(stdout).toMatch(/^on {4}Press · 1h left/m);
		expect(stdout).not.toMatch(/^next/m);
	});

	test('without a moment goes by the clock, in the mission’s time zone', async () => {
		const paris = writeReport('paris.json', reportText({timeZone: 'Europe/Paris'}));
		const clock = Date.UTC(2031, 4, 4, 7, 20);
		expect((await commandLine(['now', '--report', paris], {clock})).stdout).toMatch(
			/^now {3}4 May 2031, 09:20 \(Europe\/Paris\)\non {4}Government/,
		);
	});

	test('in a time zone that is not known asks for a moment', async () => {
		const mars = writeReport('mars.json', reportText({timeZone: 'Mars/Olympus'}));
		expect(await failureOf(commandLine(['now', '--report', mars]))).toBe(
			'65: S/2031/7: the time zone "Mars/Olympus" is not known here; give --at',
		);
		expect((await commandLine([...at('09:20'), '--report', mars])).code).toBe(0);
	});

	test('as data is one object, with minutes', async () => {
		expect(await jsonOf(...at('09:20'))).toMatchObject({
			at: '2031-05-04T09:20',
			on: {id: 'm-1', end: '10:00', own: false},
			next: {id: 'm-2', end: null},
			minutesLeft: 40,
			minutesUntil: 100,
		});
	});

	test('when nothing is on and nothing follows: exit code 1, and null as data', async () => {
		const after = ['now', '--at', '2031-06-01T09:00'];
		expect(await failureOf(commandLine(after))).toBe(
			'1: now: nothing is on at 2031-06-01T09:00 and nothing comes after it; --at looks from another moment',
		);
		const {code, stdout} = await commandLine([...after, '--json']);
		expect([code, JSON.parse(stdout)]).toMatchObject([1, {at: '2031-06-01T09:00', on: null, next: null}]);
	});

	test('when the report leaves open what may be on: says so, and of how many meetings', async () => {
		const open = {date: '2031-05-04', with: [], via: [], placeInferred: false, paragraph: '3'};
		const meetings = [
			{...open, id: 'm-1', title: 'Meeting with the pilots', until: '2031-05-06'},
			{...open, id: 'm-2', title: 'Visit to the port', until: '2031-05-06'},
		];
		const asked = async (more: readonly object[], day: string) =>
			(
				await commandLine([
					...['now', '--at', `2031-05-${day}T10:00`],
					...['--report', writeReport('open.json', reportText({meetings: [...meetings, ...more]}))],
				])
			).stderr;
		expect(await asked([], '05')).toBe(
			'mission-brief: now: nothing is known to be on at 2031-05-05T10:00 or to come after it, as the day of 2 meetings (4–6 May 2031) is not stated; programme lists them\n',
		);
		const dinner = {...open, id: 'm-3', title: 'Dinner', date: '2031-05-07'};
		expect(await asked([dinner], '05')).toContain('as the day or time of 3 meetings (4–7 May 2031) is not stated');
		expect(await asked([], '07')).toContain('nothing is on at 2031-05-07T10:00 and nothing comes after it');
	});

	test('when the report states the day of a meeting and not its time: lists those of the day', async () => {
		const open = {with: [], via: [], placeInferred: false, paragraph: '3'};
		const meetings = [
			{...open, id: 'm-1', date: '2031-05-04', title: 'Visit to the port'},
			{...open, id: 'm-2', date: '2031-05-05', title: 'Meeting with the pilots', place: 'Aden'},
			{...open, id: 'm-3', date: '2031-05-05', title: 'Departure', start: '18:00'},
		];
		const asked = ['now', '--at', '2031-05-04T10:00', '--report', writeReport('days.json', reportText({meetings}))];
		const {stdout, stderr} = await commandLine(asked);
		expect(stdout).toBe(
			`now   4 May 2031, 10:00 (UTC)
next  Departure · in 1d · Mon 5 May 2031, 18:00, end not stated · place not
      stated · in the room: not stated
today Visit to the port · Sun 4 May 2031, time not stated · place not stated ·
      in the room: not stated
`,
		);
		expect(await jsonOf(...asked)).toMatchObject({on: null, next: {id: 'm-3'}, today: [{id: 'm-1'}]});
		const unstated = 'the time of 1 meeting (5 May 2031) is not stated';
		expect(stderr).toBe(`mission-brief: ${unstated}; programme lists them\n`);
		expect((await commandLine([...asked, '--markdown'])).stdout).toContain(`S/2031/7 · ${unstated}\n`);
	});

	test('with an actor is about the meetings with them', async () => {
		expect(await jsonOf(...at('09:20'), '--actor', 'civil society')).toMatchObject({on: null, next: {id: 'm-2'}});
		expect((await commandLine([...at('09:20'), '--actor', 'FFA'])).stderr).toMatch(/now: nothing with FFA is on at/);
	});

	test('counts the reader’s own meetings, marked as theirs', async () => {
		const data = keepingMeeting({start: '09:30', end: '09:45', title: 'A word in the corridor', who: 'her deputy'});
		const {stdout} = await commandLine([...at('09:20'), ...data]);
		expect(stdout).toMatch(/^next {2}A word in the corridor \(yours\) · in 10m/m);
		expect(await jsonOf(...at('09:35'), ...data)).toMatchObject({
			on: {id: 'own:1', own: true, paragraph: null},
			next: {id: 'm-2'},
		});
		expect((await commandLine([...at('09:35'), ...data])).stdout).toContain('you meet: her deputy');
		expect((await commandLine([...at('09:35'), '--markdown', ...data])).stdout).toContain('her deputy');
	});
});
