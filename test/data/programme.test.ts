import {describe, expect, test} from 'vitest';
import {agenda} from '../../source/briefing/programme/agenda.ts';
import {mali} from './mali.ts';

describe('the programme', () => {
	test('has 17 entries in three days, in order and without overlap', () => {
		expect(mali.meetings).toHaveLength(17);
		const days = Map.groupBy(mali.meetings, ({date}) => date);
		expect([...days].map(([date, meetings]) => [date, meetings.length])).toEqual([
			['2014-02-01', 1],
			['2014-02-02', 6],
			['2014-02-03', 10],
		]);
		const entries = agenda(mali.meetings).flatMap((day) => day.entries);
		expect(entries.filter((entry) => entry.kind === 'meeting' && entry.overlaps !== undefined)).toEqual([]);
		expect(entries.flatMap((entry) => (entry.kind === 'meeting' ? entry.meeting.id : []))).toEqual(
			mali.meetings.map(({id}) => id),
		);
	});

	test('has two entries without an end, and a note that says so', () => {
		const open = mali.meetings.filter(({end}) => end === undefined);
		expect(open.map(({date, start}) => `${date} ${start}`)).toEqual(['2014-02-01 22:00', '2014-02-02 20:00']);
		expect(mali.notes?.some(({text, paragraph}) => paragraph === 'II' && /no end/.test(text))).toBe(true);
	});

	test('infers Bamako for 1 and 3 February and says so, and has a stated place on the 2nd', () => {
		for (const {date, place, placeInferred} of mali.meetings) {
			expect([date, placeInferred]).toEqual([date, date !== '2014-02-02']);
			expect(placeInferred ? 'Bamako' : ['Mopti', 'Bamako']).toContain(place);
		}
	});

	test('has no slot for an armed group, and a note that says so', () => {
		const armed = new Set(mali.actors.filter(({kind}) => kind === 'armed group').map(({id}) => id));
		const there = mali.meetings.flatMap((meeting) => [...meeting.with, ...meeting.via]);
		expect(there.filter((id) => armed.has(id))).toEqual([]);
		expect(mali.notes?.some(({text}) => /armed group/.test(text) && /programme/.test(text))).toBe(true);
	});
});
