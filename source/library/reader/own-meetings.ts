import {type Appointment, ownPrefix} from '../../briefing/programme/appointment.ts';
import {isDay, isTime} from '../../report/dates.ts';
import {stated} from '../../report/stated.ts';
import type {Access} from '../store/access.ts';
import {LibraryError} from '../store/errors.ts';
import {cleanedLine, notEmpty} from './columns.ts';
import {ownEntriesIn} from './own-entries.ts';

/** What a meeting of the reader's own is made of: a day, times of the report's zone, actors by their ids, others in words. */
export type OwnMeetingParts = Pick<Appointment, 'date' | 'start' | 'end' | 'place' | 'title' | 'with' | 'who'> & {
	readonly report: string;
};

/**
 * A meeting of the reader's own, which stands where one of the report can. Its id (`own:7`) is no id of a report, and its
 * paragraph is empty. `who` are people in the reader's words, beside the actors in `with`.
 */
export type OwnMeeting = Appointment & {
	readonly own: true;
	readonly report: string;
	readonly created: string;
	readonly updated: string;
};

type MeetingRow = Pick<OwnMeeting, 'report' | 'date' | 'title' | 'created' | 'updated'> &
	Readonly<Record<'starts' | 'ends' | 'place' | 'who', string | null>> & {
		readonly id: number;
		readonly actors: string;
	};

/** The reader's own meetings, by date and time, those without a time first. Parts that cannot be kept are `invalid`. */
export function ownMeetingsIn(access: Access, now: () => string) {
	return ownEntriesIn<OwnMeetingParts, OwnMeeting, MeetingRow>(access, now, {
		table: 'own_meetings',
		what: 'meeting',
		order: 'date, starts, id',
		checked: fitMeeting,
		rowOf: ({report, date, start, end, place, title, with: actors, who}) => ({
			...{report, date, title, actors: JSON.stringify(actors)},
			...{starts: start ?? null, ends: end ?? null, place: place ?? null, who: who ?? null},
		}),
		entryOf: ({id, starts, ends, place, actors, who, ...row}: MeetingRow) => ({
			...row,
			...stated({start: starts, end: ends, place, who}),
			...{id: `${ownPrefix}${id}`, own: true, placeInferred: false, via: [], paragraph: ''},
			with: JSON.parse(actors) as string[],
		}),
	});
}

function fitMeeting({
	report,
	date,
	start,
	end,
	place = '',
	title,
	with: actors,
	who = '',
}: OwnMeetingParts): OwnMeetingParts {
	require(isDay(date), `${JSON.stringify(date)} is no day: YYYY-MM-DD`);
	for (const time of [start, end]) {
		require(time === undefined || isTime(time), `${JSON.stringify(time)} is no time: HH:MM`);
	}

	return {
		...{report, date, title: notEmpty(cleanedLine(title), 'the title of the meeting'), with: [...new Set(actors)]},
		...stated({start, end, place: cleanedLine(place) || undefined, who: cleanedLine(who) || undefined}),
	};
}

function require(holds: boolean, otherwise: string): void {
	if (!holds) {
		throw new LibraryError('invalid', otherwise);
	}
}
