import {TZDate} from '@date-fns/tz';
import ical from 'ical-generator';
import type {Appointment} from '../briefing/programme/appointment.ts';
import {instantOf} from '../briefing/programme/mission-clock.ts';
import {zoneComponent} from './time-zone.ts';

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

const minute = 60_000;
const day = 86_400_000;

/**
 * Meetings as iCalendar (RFC 5545), their times those of the mission's clocks. Ids last, and whatever is made later has a higher number, so that
 * importing it again replaces what is there. A meeting has no end where none is stated; one without a time is the whole day, or all the days that it
 * may have been on.
 */
export function writeCalendar({title, symbol, timeZone, events, classification, made}: Calendar): string {
	const calendar = ical({name: title, prodId: {company: 'mission-brief', product: 'mission-brief', language: 'EN'}});
	const years = events.map(({date}) => Number(date.slice(0, 4)));
	const zone =
		timeZone === undefined || years.length === 0
			? undefined
			: zoneComponent(timeZone, Math.min(...years), Math.max(...years));
	if (zone !== undefined) {
		calendar.timezone({name: null, generator: () => zone});
	}

	for (const {id, title: summary, place, description, ...when} of events) {
		calendar.createEvent({
			id: `${symbol}:${id}@mission-brief`,
			summary,
			description: [classification ?? [], description === '' ? [] : description].flat().join('\n\n') || null,
			location: place ?? null,
			stamp: new Date(made),
			lastModified: new Date(made),
			sequence: Math.floor(made / minute),
			...timesOf(when, zone === undefined ? undefined : timeZone),
		});
	}

	return `${calendar.toString()}\r\n`;
}

type Times = {
	readonly start: Date;
	readonly end: Date | null;
	readonly allDay?: boolean;
	readonly floating?: boolean;
	readonly timezone?: string;
};

function timesOf(
	{date, start, end, until}: Pick<CalendarEvent, 'date' | 'start' | 'end' | 'until'>,
	timeZone: string | undefined,
): Times {
	if (start === undefined || until !== undefined) {
		// The end of whole days is the day behind them.
		return {start: new Date(date), end: new Date(Date.parse(until ?? date) + day), allDay: true};
	}

	const from = instantOf(timeZone, `${date}T${start}`);
	const stated = end === undefined ? undefined : instantOf(timeZone, `${date}T${end}`);
	// What ends before it begins ends after midnight.
	const to = stated === undefined || stated >= from ? stated : stated + day;
	const at = (instant: number) => (timeZone === undefined ? new Date(instant) : new TZDate(instant, timeZone));
	return {
		start: at(from),
		end: to === undefined ? null : at(to),
		...(timeZone === undefined ? {floating: true} : {timezone: timeZone}),
	};
}
