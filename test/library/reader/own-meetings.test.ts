import {describe, expect, test} from 'vitest';
import {agenda, nowAt} from '../../../source/briefing/programme/agenda.ts';
import type {OwnMeetingParts} from '../../../source/library/reader/own-entries.ts';
import {sampleReport} from '../../fixtures.ts';
import {errorOf, noteOn, openOwn, report} from '../own-library.ts';

const coffee: OwnMeetingParts = {
	report,
	date: '2031-05-04',
	start: '08:30',
	end: '09:00',
	place: 'Hotel bar',
	title: 'Coffee with the observer',
	with: ['observer', 'france'],
	who: 'a driver, two guards',
};

describe("a meeting of the reader's own", () => {
	test('is kept with all that was said of it', () => {
		const {folder, ownMeetings, close} = openOwn();
		const added = ownMeetings.add(coffee);
		close();
		expect(openOwn(folder).ownMeetings.ofReport(report)).toEqual([added]);
		expect(added).toEqual({
			...coffee,
			id: 'own:1',
			own: true,
			placeInferred: false,
			via: [],
			paragraph: '',
			created: '2031-05-04T09:00:00.000Z',
			updated: '2031-05-04T09:00:00.000Z',
		});
	});

	test('stands in the programme like one of the report', () => {
		const {ownMeetings} = openOwn();
		const added = ownMeetings.add({...coffee, date: sampleReport.missionFrom ?? ''});
		const programme = [...sampleReport.meetings, ...ownMeetings.ofReport(report)];
		expect(agenda(programme).flatMap(({entries}) => entries)).toContainEqual(
			expect.objectContaining({kind: 'meeting', meeting: added, minutes: 30}),
		);
		expect(nowAt(programme, `${added.date}T08:40`).on).toEqual(added);
		expect(sampleReport.meetings.map(({id}) => id)).not.toContain(added.id);
	});

	test('can be changed, taken away, and put back as it was', () => {
		const {ownMeetings} = openOwn();
		const {id} = ownMeetings.add(coffee);
		const changed = ownMeetings.change(id, {report, date: '2031-05-05', title: ' Tea \n later', with: [], place: ' '});
		expect(changed).toMatchObject({id, title: 'Tea later', created: '2031-05-04T09:00:00.000Z'});
		expect(['start', 'end', 'place', 'who'].filter((key) => key in changed)).toEqual([]);
		expect(ownMeetings.remove(id)).toEqual(changed);
		expect(ownMeetings.remove(id)).toBeUndefined();
		const other = ownMeetings.add(coffee);
		expect(other.id).toBe('own:2');
		expect(ownMeetings.restore(changed)).toEqual(changed);
		expect(ownMeetings.ofReport(report)).toEqual([other, changed]);
	});

	test('that another program took away is there again when it is changed', () => {
		const one = openOwn();
		const other = openOwn(one.folder);
		const {id} = one.ownMeetings.add(coffee);
		other.ownMeetings.remove(id);
		expect(one.ownMeetings.change(id, coffee)).toMatchObject({id});
		expect(other.ownMeetings.ofReport(report)).toHaveLength(1);
	});

	test('keeps its notes when it is taken away', () => {
		const {notes, ownMeetings} = openOwn();
		const {id} = ownMeetings.add(coffee);
		notes.add(noteOn('He will ask again', {kind: 'meeting', id}));
		ownMeetings.remove(id);
		expect(notes.ofReport(report)).toHaveLength(1);
	});

	test.each([
		[{date: '2031-02-30'}, '"2031-02-30" is no day: YYYY-MM-DD'],
		[{start: '24:00'}, '"24:00" is no time: HH:MM'],
		[{end: '9:00'}, '"9:00" is no time: HH:MM'],
		[{title: ' \u001B[1m '}, 'the title of the meeting is empty'],
	])('with %j is refused in one line', (wrong, message) => {
		const {ownMeetings} = openOwn();
		const kept = ownMeetings.add(coffee);
		for (const work of [
			() => ownMeetings.add({...coffee, ...wrong}),
			() => ownMeetings.change(kept.id, {...coffee, ...wrong}),
		]) {
			expect(errorOf(work)).toMatchObject({code: 'invalid', message});
		}

		expect(ownMeetings.ofReport(report)).toEqual([kept]);
	});
});

test('a meeting of the report is none of the reader to change', () => {
	const {ownMeetings} = openOwn();
	ownMeetings.add(coffee);
	for (const id of ['m-1', 'own:', 'own:x', 'own:0', '1']) {
		const refusal = {code: 'invalid', message: `"${id}" is no meeting of the reader's own`};
		expect(errorOf(() => ownMeetings.change(id, coffee))).toMatchObject(refusal);
		expect(errorOf(() => ownMeetings.remove(id))).toMatchObject(refusal);
	}
});

test('meetings are listed by day and time, those without a time first', () => {
	const {ownMeetings} = openOwn();
	const add = (title: string, date: string, start?: string) =>
		ownMeetings.add({report, title, date, start, with: ['france', 'france']});
	add('third', '2031-05-05', '10:00');
	add('second', '2031-05-05');
	add('first', '2031-05-04', '23:00');
	ownMeetings.add({...coffee, report: 'S/2031/8'});
	const listed = ownMeetings.ofReport(report);
	expect(listed.map(({title}) => title)).toEqual(['first', 'second', 'third']);
	expect(listed[0]?.with).toEqual(['france']);
});
