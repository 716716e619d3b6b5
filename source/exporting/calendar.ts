import ical from 'ical-generator';
import type {Appointment} from '../briefing/programme/appointment.ts';
import {instantOf} from '../briefing/programme/mission-clock.ts';

/** A meeting as a calendar has it. */
export type CalendarEvent = Pick<Appointment, 'id' | 'title' | 'date' | 'start' | 'end' | 'until' | 'place'> & {
	/** What is to be read before it. */
	readonly description: string;
};

/** Meetings on a mission. */
export type Calendar = {
	readonly title: string;
	/** The report's. */
	readonly symbol: string;
	/** The zone of the mission's clocks, an IANA name; without one, times are those of whoever reads them. */
	readonly timeZone: string | undefined;
	readonly events: readonly CalendarEvent[];
	/** What stands first in each description; `undefined` where nothing is to. */
	readonly classification: string | undefined;
	/** The instant it is made at, in milliseconds since 1970 (UTC): of two events of an id a calendar keeps the later one. */
	readonly made: number;
};

const day = 86_400_000;

/**
 * Meetings as iCalendar (RFC 5545), their times in UTC. Ids last, so that importing it again replaces what is there. A meeting has
 * no end where none is stated; one without a time is the whole day, or all the days that it may have been on.
 */
export function writeCalendar({title, symbol, timeZone, events, classification, made}: Calendar): string {
	const calendar = ical({name: title, prodId: {company: 'mission-brief', product: 'mission-brief', language: 'EN'}});
	for (const {id, title: summary, place, description, ...when} of events) {
		calendar.createEvent({
			id: `${symbol}:${id}@mission-brief`,
			summary,
			description: [classification ?? [], description === '' ? [] : description].flat().join('\n\n') || null,
			location: place ?? null,
			stamp: new Date(made),
			...timesOf(when, timeZone),
		});
	}

	return `${calendar.toString()}\r\n`;
}

type Times = {readonly start: Date; readonly end: Date | null; readonly allDay?: boolean; readonly floating?: boolean};

function timesOf(
	{date, start, end, until}: Pick<CalendarEvent, 'date' | 'start' | 'end' | 'until'>,
	timeZone: string | undefined,
): Times {
	if (start === undefined || until !== undefined) {
		// The end of whole days is the day behind them.
		return {start: new Date(date), end: new Date(Date.parse(until ?? date) + day), allDay: true};
	}

	const from = instantOf(timeZone, `${date}T${start}`);
	const to = end === undefined ? undefined : instantOf(timeZone, `${date}T${end}`);
	return {
		start: new Date(from),
		// What ends before it begins ends after midnight.
		end: to === undefined ? null : new Date(to < from ? to + day : to),
		floating: timeZone === undefined,
	};
}
