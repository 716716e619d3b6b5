import type {Meeting} from '../../report/model.ts';
import {byKey} from '../order-by.ts';
import {type Appointment, dayStart, endOf, isOwn, lengthOf, startOf} from './appointment.ts';
import {type Moment, minutesBetween} from './moments.ts';

/** Free time shorter than this is a way from one room to the next, not a gap. */
const shortestGap = 30;

/**
 * A stretch of the programme on one day and in one place, or in none that is stated; what says nothing of its place, though of its day,
 * stands in the stretch before it, and a meeting of the reader's own, wherever it is, in the one around it.
 */
export type AgendaDay<Entry extends Meeting = Meeting> = {
	readonly date: string;
	/** The last of the days between which all in it was; absent where the day is stated. */
	readonly until?: string;
	/** Whether that all of the report in it was on that day is our inference. */
	readonly dateInferred: boolean;
	readonly place: string | undefined;
	readonly placeInferred: boolean;
	readonly entries: readonly AgendaEntry<Entry>[];
};

/** A meeting with its length in minutes where both ends are stated, or time in which nothing is scheduled. */
export type AgendaEntry<Entry extends Meeting = Meeting> =
	| {
			readonly kind: 'meeting';
			readonly meeting: Entry;
			readonly minutes: number | undefined;
			/** The earlier entry that has not ended when this one starts. */
			readonly overlaps: Entry | undefined;
	  }
	| {readonly kind: 'gap'; readonly id: string; readonly minutes: number};

/** What is on at a moment, what comes next, and how long each lasts or takes to come, in minutes. */
export type Now<Entry extends Meeting = Meeting> = {
	/** The one that began last. */
	readonly on: Entry | undefined;
	/** What else is on at the same time. */
	readonly also: readonly Entry[];
	readonly left: number | undefined;
	readonly next: Entry | undefined;
	readonly until: number | undefined;
};

/** Orders meetings, the reader's own among them, into days and places, with the gaps of half an hour and more, and overlaps. */
export function agenda<Entry extends Meeting>(meetings: readonly Entry[]): AgendaDay<Entry>[] {
	const sorted = inOrder(meetings);
	const stretches: Entry[][] = [];
	for (const meeting of sorted) {
		const stretch = stretches.at(-1) ?? [];
		const theirs = stretch.find((one) => !isOwn(one));
		const isSameDay = stretch[0]?.date === meeting.date && stretch[0].until === meeting.until;
		const isUnplaced = meeting.until === undefined && meeting.place === undefined && theirs?.place !== undefined;
		const isSamePlace = theirs === undefined || isUnplaced || meeting.place === theirs.place;
		if (isSameDay && (isOwn(meeting) || isSamePlace)) {
			stretch.push(meeting);
		} else {
			stretches.push([meeting]);
		}
	}

	return stretches.map((stretch, at) => day(stretch, lastOf(stretches.slice(0, at).flat(), stretch)));
}

/**
 * What is on and what comes next at a moment, in the programme and among the reader's own meetings where they are passed in too.
 * An entry without an end is on until the next one starts or its day ends. One whose day is not stated is neither.
 */
export function nowAt<Entry extends Meeting>(meetings: readonly Entry[], at: Moment): Now<Entry> {
	const timed = inOrder(meetings.filter(({start, until}) => start !== undefined && until === undefined));
	const next = timed.find((meeting) => startOf(meeting) > at);
	const all = timed.filter((meeting) => startOf(meeting) <= at && at < latestEnd(meeting, timed));
	const on = all.at(-1);
	const end = on === undefined ? undefined : endOf(on);
	return {
		on,
		also: all.slice(0, -1).toReversed(),
		left: end === undefined ? undefined : minutesBetween(at, end),
		next,
		until: next === undefined ? undefined : minutesBetween(at, startOf(next)),
	};
}

/** The meetings that may be on at a moment or come after it, of which the report does not say so, as it gives no day or no time of them. */
export function openAt<Entry extends Meeting>(meetings: readonly Entry[], at: Moment): Entry[] {
	const [day = ''] = at.split('T');
	const isOpen = ({date, until, start}: Meeting) =>
		(until ?? date) >= day && (until !== undefined || start === undefined);
	return meetings.filter((meeting) => isOpen(meeting) && !isOwn(meeting));
}

/** Of what is open at a moment, the meetings of its day, of which the report does not give the time. */
export function sometimeToday<Entry extends Meeting>(open: readonly Entry[], at: Moment): Entry[] {
	return open.filter(({date, until}) => until === undefined && at.startsWith(date));
}

/**
 * Orders meetings by their start. An entry of a programme without a time stays behind what stands before it on its day; a meeting
 * of the reader's own without one is all day, and comes first.
 */
export function inOrder<Entry extends Appointment>(meetings: readonly Entry[]): Entry[] {
	const latest = new Map<string, string>();
	const placed = meetings.map((meeting) => {
		const {date, start} = meeting;
		const time = start ?? (isOwn(meeting) ? undefined : latest.get(date)) ?? dayStart;
		if (!isOwn(meeting)) {
			latest.set(date, time);
		}

		return {meeting, moment: `${date}T${time}`};
	});
	return placed.toSorted(byKey(({moment}) => moment)).map(({meeting}) => meeting);
}

function latestEnd(meeting: Meeting, timed: readonly Meeting[]): Moment {
	const dayEnd = `${meeting.date}T24:00`;
	const follower = timed.find((other) => startOf(other) > startOf(meeting));
	return endOf(meeting) ?? (follower === undefined || startOf(follower) > dayEnd ? dayEnd : startOf(follower));
}

// What lasts longest of the day before a stretch begins, wherever it is: nobody is in two places at once.
function lastOf<Entry extends Meeting>(earlier: readonly Entry[], [first]: readonly Entry[]): Entry | undefined {
	return earlier
		.filter((meeting) => meeting.date === first?.date && endOf(meeting) !== undefined)
		.toSorted((one, other) => ((endOf(one) ?? '') < (endOf(other) ?? '') ? -1 : 1))
		.at(-1);
}

function day<Entry extends Meeting>(stretch: readonly Entry[], elsewhere: Entry | undefined): AgendaDay<Entry> {
	const [first] = stretch as [Entry, ...Entry[]];
	const entries: AgendaEntry<Entry>[] = [];
	let latest: Entry | undefined;
	let open = false;
	for (const meeting of stretch) {
		const end = latest === undefined ? undefined : endOf(latest);
		const free = end === undefined || meeting.start === undefined ? 0 : minutesBetween(end, startOf(meeting));
		if (free >= shortestGap && !open) {
			entries.push({kind: 'gap', id: `gap:${meeting.id}`, minutes: free});
		}

		entries.push({
			kind: 'meeting',
			meeting,
			minutes: lengthOf(meeting),
			overlaps: free < 0 ? latest : runningInto(elsewhere, meeting),
		});
		latest = latest !== undefined && (end ?? '') > (endOf(meeting) ?? '') ? latest : meeting;
		// Nobody knows how long an entry without an end lasts: no gap follows it.
		open = endOf(meeting) === undefined;
	}

	// Where the reader meets somebody says nothing of where the mission is.
	const theirs = stretch.filter((meeting) => !isOwn(meeting));
	const placed = theirs.find((meeting) => meeting.place !== undefined);
	const {place, placeInferred} = placed ?? {place: undefined, placeInferred: false};
	const dateInferred = theirs.length > 0 && theirs.every((meeting) => meeting.dateInferred === true);
	const days = {date: first.date, ...(first.until === undefined ? {} : {until: first.until}), dateInferred};
	return {...days, place, placeInferred, entries};
}

function runningInto<Entry extends Meeting>(earlier: Entry | undefined, meeting: Entry): Entry | undefined {
	const end = earlier === undefined ? undefined : endOf(earlier);
	return end !== undefined && meeting.start !== undefined && end > startOf(meeting) ? earlier : undefined;
}
