import {expect, test} from 'vitest';
import {agenda} from '../../../source/briefing/programme/agenda.ts';
import {textDocument} from '../structure/documents.ts';
import {wholeReport} from './whole-report.ts';

const {report} = wholeReport(
	textDocument(
		[
			'Report of the Security Council mission to Arcadia, 5-9 October 2031',
			'I. Visit',
			'1. On 5 October the mission met with the Prime Minister, Ada Quist, in Port Royal. She asked for a crane. The terms of reference are contained in document S/2031/40.',
			'2. The mission met with the National Harbour Commission. It was briefed by the Force Commander.',
		].join('\n\n'),
	),
);

test('a report without a programme has the meetings of its text: who, where and when as far as stated', () => {
	const names = new Map(report.actors.map(({id, name}) => [id, name]));
	expect(
		report.meetings.map(({date, until, place, placeInferred, title, with: room, paragraph}) => ({
			...{title, date, until, place, placeInferred, paragraph},
			room: room.map((id) => names.get(id)),
		})),
	).toEqual([
		{
			title: 'Meeting with the Prime Minister, Ada Quist',
			...{date: '2031-10-05', until: undefined, place: 'Port Royal', placeInferred: false, paragraph: '1'},
			room: ['Prime Minister Ada Quist'],
		},
		{
			title: 'Meeting with the National Harbour Commission',
			...{date: '2031-10-05', until: '2031-10-09', place: 'Port Royal', placeInferred: true, paragraph: '2'},
			room: ['National Harbour Commission'],
		},
		{
			title: 'Briefing by the Force Commander',
			...{date: '2031-10-05', until: '2031-10-09', place: 'Port Royal', placeInferred: true, paragraph: '2'},
			room: ['Force Commander'],
		},
	]);
	expect(report.meetings.map(({note}) => note?.endsWith('does not state the day.'))).toEqual([false, true, true]);
});

test('what has no day of its own stands apart from what was met on the first', () => {
	expect(agenda(report.meetings).map(({date, until, entries}) => [date, until, entries.length])).toEqual([
		['2031-10-05', undefined, 1],
		['2031-10-05', '2031-10-09', 2],
	]);
});

test('where its terms of reference are is in the report', () => {
	expect(report.termsIn).toEqual({document: 'S/2031/40', paragraph: '1'});
});
