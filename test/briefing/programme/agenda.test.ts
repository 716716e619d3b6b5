import {describe, expect, test} from 'vitest';
import {agenda} from '../../../source/briefing/programme/agenda.ts';
import {endOf, startOf} from '../../../source/briefing/programme/appointment.ts';
import {formatMinutes} from '../../../source/briefing/programme/moments.ts';
import type {Meeting} from '../../../source/report/model.ts';
import {meeting} from '../builders.ts';

/** The agenda as lines: a place, then its entries with their lengths. */
function lines(...meetings: Meeting[]): string[] {
	return agenda(meetings).flatMap(({date, place, entries}) => [
		`${date} ${place ?? 'no place'}`,
		...entries.map((entry) => {
			if (entry.kind === 'gap') {
				return `  gap ${formatMinutes(entry.minutes)}`;
			}

			const length = entry.minutes === undefined ? 'open' : formatMinutes(entry.minutes);
			return `  ${entry.meeting.id} ${length}${entry.overlaps === undefined ? '' : ` overlaps ${entry.overlaps.id}`}`;
		}),
	]);
}

describe('the agenda', () => {
	test('shows free time from half an hour on, and takes less for the way to the next room', () => {
		expect(lines(meeting('a', '09:00–10:00'), meeting('b', '10:29–11:00'), meeting('c', '11:30–12:00'))).toEqual([
			'2020-05-03 no place',
			'  a 1h',
			'  b 31m',
			'  gap 30m',
			'  c 30m',
		]);
	});

	test('puts entries in order of time, whatever their order in the report', () => {
		expect(lines(meeting('late', '15:00–16:00'), meeting('early', '14:00–15:00'))).toEqual([
			'2020-05-03 no place',
			'  early 1h',
			'  late 1h',
		]);
	});

	test('takes no place from a meeting of the reader’s own, which stands in its hour wherever it is', () => {
		const hotel = {...meeting('own', '11:00–12:00', {place: 'The hotel'}), own: true} as Meeting;
		expect(lines(meeting('a', '09:00–10:00'), hotel, meeting('b', '13:00–14:00'))[0]).toBe(
			lines(meeting('a', '09:00–10:00'))[0],
		);
		expect(
			lines(meeting('a', '09:00–10:00', {place: 'Port'}), hotel, meeting('b', '13:00–14:00', {place: 'Port'})),
		).toEqual(['2020-05-03 Port', '  a 1h', '  gap 1h', '  own 1h', '  gap 1h', '  b 1h']);
	});

	test('leaves an entry without a time behind what stands before it, and puts the reader’s own first', () => {
		const own = {...meeting('own', undefined), own: true} as Meeting;
		expect(
			lines(
				meeting('first', undefined),
				meeting('late', '15:00–16:00'),
				meeting('later', undefined),
				meeting('early', '09:00–10:00'),
				own,
				meeting('evening', '20:00–21:00'),
			),
		).toEqual([
			'2020-05-03 no place',
			'  first open',
			'  own open',
			'  early 1h',
			'  gap 5h',
			'  late 1h',
			'  later open',
			'  evening 1h',
		]);
	});

	test('puts what says nothing of its place in the stretch before it, and under no place that comes later', () => {
		const at = (place: string | undefined, placeInferred = false) => ({place, placeInferred});
		expect(
			lines(
				meeting('none', '08:00–09:00'),
				meeting('a', '09:00–10:00', at('Port', true)),
				meeting('own', '11:00–12:00'),
				meeting('b', '12:00–13:00', at('Port')),
			),
		).toEqual(['2020-05-03 no place', '  none 1h', '2020-05-03 Port', '  a 1h', '  gap 1h', '  own 1h', '  b 1h']);
		expect(lines(meeting('a', '09:00–10:00', at('Port')), meeting('none', '10:00–11:00'))).toEqual([
			'2020-05-03 Port',
			'  a 1h',
			'  none 1h',
		]);
		expect(
			lines(
				meeting('a', '09:00–10:00', at('Port')),
				meeting('own', '10:00–11:00'),
				meeting('b', '11:00–12:00', at('Town')),
			),
		).toEqual(['2020-05-03 Port', '  a 1h', '  own 1h', '2020-05-03 Town', '  b 1h']);
		expect(lines(meeting('a', '09:00–10:00', at('Port')), meeting('own', undefined, {date: '2020-05-04'}))).toEqual([
			'2020-05-03 Port',
			'  a 1h',
			'2020-05-04 no place',
			'  own open',
		]);
	});

	test('puts nothing whose day is not stated in a place that it does not name', () => {
		const until = '2020-05-06';
		expect(
			lines(meeting('none', '', {until}), meeting('a', '', {until, place: 'Port'}), meeting('other', '', {until})),
		).toEqual([
			'2020-05-03 no place',
			'  none open',
			'2020-05-03 Port',
			'  a open',
			'2020-05-03 no place',
			'  other open',
		]);
	});

	test('says which earlier entry has not ended when one starts', () => {
		expect(
			lines(meeting('long', '09:00–12:00'), meeting('short', '09:30–10:00'), meeting('third', '11:00–13:00')),
		).toEqual(['2020-05-03 no place', '  long 3h', '  short 30m overlaps long', '  third 2h overlaps long']);
	});

	test('counts a gap from the latest end so far, not from the entry before', () => {
		expect(
			lines(meeting('long', '09:00–12:00'), meeting('short', '09:30–10:00'), meeting('next', '13:00–14:00')),
		).toEqual(['2020-05-03 no place', '  long 3h', '  short 30m overlaps long', '  gap 1h', '  next 1h']);
	});

	test('gives an entry without an end no length, and knows no gap after it', () => {
		expect(lines(meeting('dinner', '20:00–'), meeting('talk', '22:00–23:00'))).toEqual([
			'2020-05-03 no place',
			'  dinner open',
			'  talk 1h',
		]);
		expect(
			lines(meeting('before', '17:00–18:30'), meeting('dinner', '20:00–'), meeting('talk', '22:00–23:00')),
		).toEqual(['2020-05-03 no place', '  before 1h30', '  gap 1h30', '  dinner open', '  talk 1h']);
	});

	test('counts neither gap nor overlap at an entry without a time', () => {
		expect(lines(meeting('some-time'), meeting('talk', '09:00–10:00'))).toEqual([
			'2020-05-03 no place',
			'  some-time open',
			'  talk 1h',
		]);
	});

	test('counts an entry that ends after midnight into the next day', () => {
		const night = meeting('night', '23:00–01:30');
		expect(lines(night)).toEqual(['2020-05-03 no place', '  night 2h30']);
		expect([startOf(night), endOf(night)]).toEqual(['2020-05-03T23:00', '2020-05-04T01:30']);
	});

	test('turns over the month and the year at midnight', () => {
		expect(endOf(meeting('eve', '23:00–00:30', {date: '2020-12-31'}))).toBe('2021-01-01T00:30');
		expect(endOf(meeting('leap', '23:00–00:30', {date: '2020-02-28'}))).toBe('2020-02-29T00:30');
	});

	test('begins anew at each day and place, and counts no gap between two places', () => {
		expect(
			lines(
				meeting('a', '09:00–10:00', {place: 'Port'}),
				meeting('b', '14:00–15:00', {place: 'Town'}),
				meeting('c', '09:00–10:00', {place: 'Town', date: '2020-05-04'}),
			),
		).toEqual(['2020-05-03 Port', '  a 1h', '2020-05-03 Town', '  b 1h', '2020-05-04 Town', '  c 1h']);
	});

	test('says whether a place is inferred', () => {
		const days = agenda([meeting('a', '09:00–10:00', {place: 'Port', placeInferred: true})]);
		expect(days.map(({place, placeInferred}) => [place, placeInferred])).toEqual([['Port', true]]);
	});

	test('is empty without entries', () => {
		expect(agenda([])).toEqual([]);
	});
});
