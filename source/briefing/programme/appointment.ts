import type {Meeting} from '../../report/model.ts';
import {joined} from '../wording.ts';
import {
	daysAfter,
	formatDay,
	formatMinutes,
	formatShortDate,
	formatShortDay,
	formatSpan,
	type Moment,
	minutesBetween,
	withoutYear,
} from './moments.ts';

/** When the day of a meeting begins whose time is not stated. */
export const dayStart = '00:00';

/** A meeting of the programme, or one of the reader's own, which stands in no report and whose paragraph is empty. */
export type Appointment = Meeting & {
	readonly own?: true;
	/** Whom the reader meets, in the reader's words. */
	readonly who?: string | undefined;
};

/** Where a meeting is, and where the report does not say so that it is our inference. */
export function placeText(meeting: Pick<Meeting, 'place' | 'placeInferred'>): string {
	return whereText(meeting, 'inferred: no place stated');
}

/** What the ids of the reader's own meetings begin with, and no id of a report. */
export const ownPrefix = 'own:';

/** Whether a meeting is the reader's own. */
export function isOwn(meeting: Appointment): boolean {
	return meeting.own === true;
}

/** The title of a meeting; one of the reader's own is marked. */
export function titleOf(meeting: Appointment): string {
	return isOwn(meeting) ? `${meeting.title} (yours)` : meeting.title;
}

/** The day of a meeting, which may be our inference, or where that is not stated the days between which it was. */
type Days = Pick<Meeting, 'date' | 'until' | 'dateInferred'>;

const dayNotStated = 'day not stated';

// That a day is our inference stands beside it, as with a place.
function marked(day: string, {dateInferred}: Days): string {
	return dateInferred === true ? `${day} (inferred)` : day;
}

/** When a meeting is: `Mon 3 Feb 2014, 11:30–14:00 (2h30)`, or what is not stated of it. */
export function whenText(meeting: Meeting): string {
	const {date, until} = meeting;
	const day = until === undefined ? marked(`${formatShortDay(date)} ${date.slice(0, 4)}`, meeting) : dateText(meeting);
	return `${day}, ${timesText(meeting)}`;
}

/** From when to when on its day a meeting is: `11:30–14:00 (2h30)`, or what is not stated of it. */
export function timesText(meeting: Meeting): string {
	const minutes = lengthOf(meeting);
	return minutes === undefined ? hoursText(meeting) : `${hoursText(meeting)} (${formatMinutes(minutes)})`;
}

/** From when to when on its day a meeting is, without how long that is: `11:30–14:00`, or what is not stated of it. */
export function hoursText({start, end}: Pick<Meeting, 'start' | 'end'>): string {
	return start === undefined ? 'time not stated' : end === undefined ? `${start}, end not stated` : `${start}–${end}`;
}

/** Where a meeting is, and whether that is our inference. */
export function whereText({place, placeInferred}: Pick<Meeting, 'place' | 'placeInferred'>, why = 'inferred'): string {
	return place === undefined ? 'place not stated' : placeInferred ? `${place} (${why})` : place;
}

/** The day of a meeting: `Monday 3 February`, `12–13 November, day not stated`. */
export function dayText(days: Days): string {
	return joined(', ', daysText(days), days.until !== undefined && dayNotStated);
}

/** The day of a meeting, or the days between which it was: `Monday 3 February`, `12–13 November`. */
export function daysText(days: Days): string {
	const {date, until} = days;
	return until === undefined ? marked(formatDay(date), days) : withoutYear(formatSpan(date, until));
}

/** The day of a meeting with its year: `Monday 3 February 2014`, `12–13 November 2000, day not stated`. */
export function dateText(days: Days): string {
	const {date, until} = days;
	return until === undefined
		? marked(`${formatDay(date)} ${date.slice(0, 4)}`, days)
		: `${formatSpan(date, until)}, ${dayNotStated}`;
}

/** The day of a meeting in short: `Mon 3 Feb`, `12–13 November`. */
export function shortDayText(days: Days): string {
	return days.until === undefined ? marked(formatShortDay(days.date), days) : daysText(days);
}

/** The day of a meeting without its weekday: `3 Feb`, `12–13 November, day not stated`. */
export function dayOfMonthText(days: Days): string {
	return days.until === undefined ? marked(withoutYear(formatShortDate(days.date)), days) : dayText(days);
}

/** The day of a meeting without its weekday, with its year: `3 Feb 2014`, `12–13 November 2000, day not stated`. */
export function shortDateText(days: Days): string {
	return days.until === undefined ? marked(formatShortDate(days.date), days) : dateText(days);
}

/** Whether a meeting is known to be on a day, `YYYY-MM-DD`. */
export function isOnDay({date, until}: Days, day: string): boolean {
	return date === day && until === undefined;
}

/** When a meeting starts; one without a time, with its day. */
export function startOf({date, start}: Meeting): Moment {
	return `${date}T${start ?? dayStart}`;
}

/** When a meeting ends, on the next day where its end is before its start; `undefined` where it is not stated. */
export function endOf({date, start, end}: Meeting): Moment | undefined {
	if (end === undefined) {
		return undefined;
	}

	const overnight = start !== undefined && end < start;
	return `${overnight ? daysAfter(date, 1) : date}T${end}`;
}

/** How long a meeting lasts, in minutes; `undefined` where its start or end is not stated. */
export function lengthOf(meeting: Meeting): number | undefined {
	const end = endOf(meeting);
	return end === undefined || meeting.start === undefined ? undefined : minutesBetween(startOf(meeting), end);
}
