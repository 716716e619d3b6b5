import type {Meeting} from '../report/model.ts';
import type {Appointment} from './appointment.ts';
import type {ExtraEntry} from './find-entry.ts';
import {formatDate, formatDay, formatShortDay} from './moments.ts';

/** The day and the times of a meeting, as it is listed: `Mon 3 Feb 10:15–10:45`. */
export function meetingTime({date, start, end}: Meeting): string {
	return `${formatShortDay(date)}${start === undefined ? '' : ` ${start}–${end ?? ''}`}`;
}

/** What finds a meeting beside its title and those in the room. */
export function meetingWords({date, start, end, place, note, who}: Appointment): (string | undefined)[] {
	return [date, formatDay(date), formatDate(date), start, end, place, note, who];
}

/** The reader's own meetings as find lists them, among those of the programme. */
export function ownMeetingEntries(meetings: readonly Appointment[]): ExtraEntry[] {
	return meetings.map((meeting) => ({
		view: 'programme',
		target: {kind: 'meeting', id: meeting.id},
		text: meeting.title,
		beside: `${meetingTime(meeting)} (yours)`,
		actors: [...meeting.with, ...meeting.via],
		words: meetingWords(meeting).filter((word) => word !== undefined),
	}));
}
