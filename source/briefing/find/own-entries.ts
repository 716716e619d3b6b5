import type {Meeting} from '../../report/model.ts';
import {isEntryKind} from '../entry/entries.ts';
import {actorsOfBrief, meetingOfBrief, type Target} from '../entry/target.ts';
import type {Appointment} from '../programme/appointment.ts';
import {formatDate, formatDay, formatShortDay} from '../programme/moments.ts';
import type {ExtraEntry, FindTarget} from './entry.ts';

/** A note of the reader's, as far as find cares. */
type FoundNote = {readonly target: Target; readonly text: string};

/** As much as says what it is on. */
const mostLetters = 60;

/**
 * The reader's notes as find lists them; each leads to what it is on.
 * @param nameOf what an entry is called
 */
export function noteEntries(notes: readonly FoundNote[], nameOf: (target: Target) => string): ExtraEntry[] {
	return notes.flatMap(({target, text}) => {
		const at = placeOf(target);
		return at === undefined ? [] : [{view: 'notes', target: at, text, beside: short(nameOf(target))}];
	});
}

function short(name: string): string {
	return name.length > mostLetters ? `${name.slice(0, mostLetters).trimEnd()}…` : name;
}

// A note on a brief leads to the meeting, or to the first of the actors.
function placeOf({kind, id}: Target): FindTarget | undefined {
	if (kind !== 'brief') {
		return isEntryKind(kind) ? {kind, id} : undefined;
	}

	const meeting = meetingOfBrief(id);
	return meeting === undefined ? {kind: 'actor', id: actorsOfBrief(id)?.[0] ?? ''} : {kind: 'meeting', id: meeting};
}

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
