import fc from 'fast-check';
import ICAL from 'ical.js';
import {describe, expect, test} from 'vitest';
import {type CalendarEvent, writeCalendar} from '../../source/exporting/calendar.ts';

const mission = {
	title: 'Mission to Ardovia',
	symbol: 'S/2031/7',
	timeZone: 'Africa/Nairobi',
	made: Date.UTC(2031, 4, 1),
	classification: undefined,
};
const meeting: CalendarEvent = {
	id: 'm-1',
	title: 'Government',
	date: '2031-05-04',
	start: '09:00',
	end: '10:00',
	place: 'Ardo',
	description: 'Raise\n• Term 1: Urge credible talks',
};

const read = (text: string) =>
	new ICAL.Component(ICAL.parse(text))
		.getAllSubcomponents('vevent')
		.map((component) => ({component, event: new ICAL.Event(component)}));

const firstOf = (changed: Partial<CalendarEvent>, zone: {readonly timeZone?: undefined} = {}) => {
	const [first] = read(writeCalendar({...mission, ...zone, events: [{...meeting, ...changed}]}));
	if (first === undefined) {
		throw new Error('there is no event');
	}

	return first;
};

describe('a meeting in a calendar', () => {
	test('is at the instant at which the mission’s clocks show its time', () => {
		const {event} = firstOf({});
		expect(event.startDate.toJSDate().toISOString()).toBe('2031-05-04T06:00:00.000Z');
		expect(event.endDate.toJSDate().toISOString()).toBe('2031-05-04T07:00:00.000Z');
		expect(event).toMatchObject({summary: 'Government', location: 'Ardo', description: meeting.description});
	});

	test('says that its day is inferred, or not stated where it takes all the days that it may have been on', () => {
		expect(firstOf({until: '2031-05-06'}).event.summary).toBe('Government (day not stated)');
		expect(firstOf({dateInferred: true}).event.summary).toBe('Government (day inferred)');
	});

	test('stands in the mission’s own zone, which is described, whatever that of the reader is', () => {
		const text = writeCalendar({...mission, events: [meeting]});
		expect(text).toContain('DTSTART;TZID=Africa/Nairobi:20310504T090000\r\n');
		expect(text).toMatch(
			/BEGIN:VTIMEZONE\r\nTZID:Africa\/Nairobi\r\nBEGIN:STANDARD\r\nDTSTART:20310101T030000\r\nTZOFFSETFROM:\+0300\r\nTZOFFSETTO:\+0300/,
		);
		expect(text).toMatch(/DTSTAMP:20310501T000000Z/);
	});

	test.each([
		['Europe/Berlin', '2031-03-29', '2031-03-29T08:00:00.000Z'],
		['Europe/Berlin', '2031-03-30', '2031-03-30T07:00:00.000Z'],
		['Europe/Berlin', '2031-10-26', '2031-10-26T08:00:00.000Z'],
		['America/Port-au-Prince', '2031-02-01', '2031-02-01T14:00:00.000Z'],
		['America/Port-au-Prince', '2031-07-01', '2031-07-01T13:00:00.000Z'],
		['Asia/Kolkata', '2031-07-01', '2031-07-01T03:30:00.000Z'],
	])('is when clocks of %s show it on %s, summer time included', (timeZone, date, instant) => {
		const other = {...meeting, id: 'm-2', date: '2031-01-04'};
		const [{event} = firstOf({})] = read(writeCalendar({...mission, timeZone, events: [{...meeting, date}, other]}));
		expect(event.startDate.toString()).toBe(`${date}T09:00:00`);
		expect(event.startDate.toJSDate().toISOString()).toBe(instant);
	});

	test('of none there is a calendar with nothing in it', () => {
		expect(read(writeCalendar({...mission, events: []}))).toEqual([]);
	});

	test('is at the reader’s own time, too, where the zone is none that is known here', () => {
		const text = writeCalendar({...mission, timeZone: 'Mars/Olympus', events: [meeting]});
		expect(text).toContain('DTSTART:20310504T090000\r\n');
	});

	test('has no end where none is stated', () => {
		expect(firstOf({end: undefined}).component.hasProperty('dtend')).toBe(false);
	});

	test('that ends after midnight ends on the next day', () => {
		expect(firstOf({start: '22:00', end: '01:00'}).event.duration.toSeconds()).toBe(3 * 3600);
	});

	test('without a time is the whole day, or all the days that it may have been on', () => {
		const day = firstOf({start: undefined, end: undefined}).event;
		expect([day.startDate.isDate, day.startDate.toString(), day.endDate.toString()]).toEqual([
			true,
			'2031-05-04',
			'2031-05-05',
		]);
		const days = firstOf({start: undefined, end: undefined, until: '2031-05-06'}).event;
		expect([days.startDate.toString(), days.endDate.toString()]).toEqual(['2031-05-04', '2031-05-07']);
	});

	test('is at the reader’s own time of that name where the report has no zone', () => {
		const {event} = firstOf({}, {timeZone: undefined});
		expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
		expect(event.startDate.toString()).toBe('2031-05-04T09:00:00');
	});

	test('keeps its id, so that importing it again updates it', () => {
		const ids = [{}, {title: 'Other', start: '10:00'}].map((changed) => firstOf(changed).event.uid);
		expect(ids).toEqual(['S/2031/7:m-1@mission-brief', 'S/2031/7:m-1@mission-brief']);
		expect(firstOf({}).component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2031-05-01T00:00:00Z');
	});

	test('made later has a higher number and a later change, which a calendar takes in its place', () => {
		const [first = 0, later = 0] = [mission.made, mission.made + 60_000].map((made) => {
			const [{component} = firstOf({})] = read(writeCalendar({...mission, made, events: [meeting]}));
			expect(component.getFirstPropertyValue('last-modified')?.toString()).toBe(
				new Date(made).toISOString().replace('.000', ''),
			);
			return Number(component.getFirstPropertyValue('sequence'));
		});
		expect(later).toBeGreaterThan(first);
	});
});

test('whatever a text is made of is read as it was, in lines of at most 75 bytes', () => {
	const texts = fc
		.string({unit: 'grapheme', minLength: 1, maxLength: 200})
		.map((text) => `a${text.replace(/\p{C}/gu, '')}b`);
	fc.assert(
		fc.property(texts, texts, (title, description) => {
			const text = writeCalendar({...mission, events: [{...meeting, title, description}]});
			expect(read(text).map(({event}) => [event.summary, event.description])).toEqual([[title, description]]);
			expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
		}),
	);
});
