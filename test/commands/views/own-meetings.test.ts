import {describe, expect, test} from 'vitest';
import {reportText, sampleReport} from '../../fixtures.ts';
import {commandLine, type Entry, jsonOf, writeReport} from '../command-line.ts';
import {keepingMeeting} from '../keeping.ts';

describe('the reader’s own meetings stand in the programme', () => {
	test('by their time, marked, with whom the reader named, and without a paragraph', async () => {
		const data = keepingMeeting({start: '10:15', end: '10:45', place: 'Ardo', with: ['ffa'], who: 'their lawyer'});
		const {stdout} = await commandLine(['programme', ...data], {columns: 100});
		expect(stdout.split('\n').slice(0, 9).join('\n')).toBe(
			`  Time             Length  Meeting        In the room            Presence not stated  ¶

Sunday 4 May 2031 · Ardo
  09:00–10:00          1h  Government     Government of Ardovia  Minister of Justice  ¶II
  10:15–10:45         30m  Lunch (yours)  FFA, their lawyer
  11:00–       not stated  Civil society  Civil society                               ¶II

Monday 5 May 2031 · place not stated
  08:00–09:30        1h30  Press          not stated                                  ¶II`,
		);
	});

	test('without a place where the others of the time are, and one of the report is not said to be there', async () => {
		const {stdout} = await commandLine(['programme', ...keepingMeeting({start: '10:15', end: '10:45'})], {
			columns: 100,
		});
		expect(stdout).toMatch(/Sunday 4 May 2031 · Ardo\n.*Government .*\n.*Lunch \(yours\) .*\n.*Civil society/);
		expect(stdout.match(/Sunday/g)).toHaveLength(1);
		const meetings = sampleReport.meetings.map((one) => (one.id === 'm-1' ? {...one, place: undefined} : one));
		const path = writeReport('unplaced.json', reportText({meetings}));
		const unplaced = await commandLine(['programme', path], {columns: 100});
		expect(unplaced.stdout).toMatch(/Sunday 4 May 2031 · place not stated\n.*Government/);
	});

	test('as data: own, without a paragraph', async () => {
		const data = keepingMeeting({start: '10:15', with: ['ffa'], who: 'their lawyer'});
		const meetings = await jsonOf<Entry[]>('programme', ...data);
		expect(meetings.map(({id}) => id)).toEqual(['m-1', 'own:1', 'm-2', 'm-3']);
		expect(meetings[1]).toMatchObject({own: true, paragraph: null, place: null, end: null, who: 'their lawyer'});
		expect(meetings[1]?.with).toEqual([{id: 'ffa', name: 'Front for Ardovia'}]);
	});

	test('on and next, too, and what it overlaps', async () => {
		const data = keepingMeeting({start: '09:30', end: '10:30', place: 'Ardo'});
		const {stdout} = await commandLine(['programme', '--at', '2031-05-04T09:10', ...data], {columns: 120});
		expect(stdout).toMatch(/next +09:30–10:30 +1h +Lunch \(yours\) \(overlaps Government\)/);
	});

	test('under a lens where its actors are in it', async () => {
		const data = keepingMeeting({with: ['ffa']});
		const ids = async (actor: string) => {
			const meetings = await jsonOf<Entry[]>('programme', '--actor', actor, ...data);
			return meetings.map(({id}) => id);
		};
		expect([await ids('FFA'), await ids('Hill groups'), await ids('president')]).toEqual([
			['own:1'],
			['own:1'],
			['m-1'],
		]);
	});

	test('with nobody whom the report knows no more', async () => {
		const data = keepingMeeting({with: ['gone'], start: '07:00'});
		expect((await commandLine(['brief', 'lunch', ...data])).stdout).toMatch(/you meet: not stated\n/);
	});

	test('but not in the report of another', async () => {
		const data = keepingMeeting({report: 'S/2031/8'});
		const {stdout} = await commandLine(['programme', ...data]);
		expect(stdout).toBe((await commandLine(['programme'])).stdout);
	});
});
