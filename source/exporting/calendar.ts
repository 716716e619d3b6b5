import {TZDate} from '@date-fns/tz';
import ical from 'ical-generator';
import type {Appointment} from '../briefing/programme/appointment.ts';
import {instantOf, momentIn} from '../briefing/programme/mission-clock.ts';
import {bracketed, joined} from '../briefing/wording.ts';
import {lastWhere} from '../report/last-where.ts';

/** A meeting as a calendar has it. */
export type CalendarEvent = Pick<
	Appointment,
	'id' | 'title' | 'date' | 'start' | 'end' | 'until' | 'dateInferred' | 'place'
> & {
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
 * Meetings as iCalendar (RFC 5545), their times those of the mission's clocks. Ids last, and whatever is made later has a higher number, so
 * that importing it again replaces what is there. A meeting has no end where none is stated; one without a time is the whole day, or all
 * the days that it may have been on.
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

	for (const event of events) {
		const {id, title, place, description} = event;
		calendar.createEvent({
			id: `${symbol}:${id}@mission-brief`,
			summary: bracketed(title, dayRemark(event)),
			description: joined('\n\n', classification, description) || null,
			location: place ?? null,
			stamp: new Date(made),
			lastModified: new Date(made),
			sequence: Math.floor(made / minute),
			...timesOf(event, zone === undefined ? undefined : timeZone),
		});
	}

	return `${calendar.toString()}\r\n`;
}

function dayRemark({until, dateInferred}: CalendarEvent): string {
	return until !== undefined ? 'day not stated' : dateInferred === true ? 'day inferred' : '';
}

function timesOf({date, start, end, until}: CalendarEvent, timeZone: string | undefined) {
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

/**
 * What a calendar needs to know of a zone (a VTIMEZONE of RFC 5545): how far its clocks are ahead in some years, and when they are set.
 * `undefined` where the zone is not known here.
 * @param timeZone an IANA name
 */
function zoneComponent(timeZone: string, firstYear: number, lastYear: number): string | undefined {
	if (momentIn(timeZone, 0) === undefined) {
		return undefined;
	}

	const all = observancesIn(timeZone, Date.UTC(firstYear, 0, 1), Date.UTC(lastYear + 1, 0, 1));
	const least = Math.min(...all.map(({after}) => after));
	return [
		'BEGIN:VTIMEZONE',
		`TZID:${timeZone}`,
		...all.flatMap(({at, before, after}) => {
			const name = after > least ? 'DAYLIGHT' : 'STANDARD';
			return [
				`BEGIN:${name}`,
				`DTSTART:${new Date(at + before).toISOString().slice(0, 19).replace(/[-:]/g, '')}`,
				`TZOFFSETFROM:${offsetText(before)}`,
				`TZOFFSETTO:${offsetText(after)}`,
				`END:${name}`,
			];
		}),
		'END:VTIMEZONE',
	].join('\r\n');
}

// From which instants on a zone's clocks are so far ahead of UTC, and were before; in milliseconds.
function observancesIn(timeZone: string, from: number, to: number) {
	const ahead = (instant: number) => Date.parse(`${momentIn(timeZone, instant)}Z`) - instant;
	const all = [{at: from, before: ahead(from), after: ahead(from)}];
	for (let at = from; at < to; at += day) {
		const [before, after] = [ahead(at), ahead(at + day)];
		if (before !== after) {
			const last = lastWhere(0, day / minute, (minutes) => ahead(at + minutes * minute) === before);
			all.push({at: at + (last + 1) * minute, before, after});
		}
	}

	return all;
}

function offsetText(ahead: number): string {
	const minutes = Math.abs(ahead) / minute;
	const parts = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
	return `${ahead < 0 ? '-' : '+'}${parts.join('')}`;
}
