import {type Appointment, ownPrefix} from '../../briefing/programme/appointment.ts';
import {isDay, isTime} from '../../report/dates.ts';
import type {Access} from '../store/access.ts';
import {LibraryError} from '../store/errors.ts';
import type {Queries} from '../store/queries.ts';
import {cleanedLine, notEmpty, type Unnumbered} from './columns.ts';

/** What a meeting of the reader's own is made of: a day, times of the report's zone, actors by their ids, others in words. */
export type OwnMeetingParts = {
	readonly report: string;
	readonly date: string;
	readonly start?: string | undefined;
	readonly end?: string | undefined;
	readonly place?: string | undefined;
	readonly title: string;
	readonly with: readonly string[];
	readonly who?: string | undefined;
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

/** The reader's own meetings. */
export type OwnMeetings = {
	readonly add: (parts: OwnMeetingParts) => OwnMeeting;
	/** Replaces all that a meeting is made of. Where it was removed meanwhile, it is there again. */
	readonly change: (id: string, parts: OwnMeetingParts) => OwnMeeting;
	/** Takes a meeting away, though not the notes on it; gives it as it was, for `restore`, or `undefined` where it is gone already. */
	readonly remove: (id: string) => OwnMeeting | undefined;
	/** Puts a removed meeting back as it was, or keeps one of another library; gives what is there now. */
	readonly restore: (meeting: Unnumbered<OwnMeeting>) => OwnMeeting;
	/** The reader's meetings about a report by date and time, those without a time first. */
	readonly ofReport: (report: string) => readonly OwnMeeting[];
};

type MeetingRow = {
	readonly id: number;
	readonly report: string;
	readonly date: string;
	readonly starts: string | null;
	readonly ends: string | null;
	readonly place: string | null;
	readonly title: string;
	readonly actors: string;
	readonly who: string | null;
	readonly created: string;
	readonly updated: string;
};

type Kept = OwnMeetingParts & {readonly created: string; readonly updated: string};

/** The own meetings of a library. Parts that cannot be kept are `invalid`. */
export function ownMeetingsIn({read, write}: Access, now: () => string): OwnMeetings {
	return {
		add: (parts) => {
			const fitting = fitMeeting(parts);
			const at = now();
			return write((queries) => insert(queries, undefined, {...fitting, created: at, updated: at}));
		},
		change: (id, parts) => {
			const fitting = fitMeeting(parts);
			const at = now();
			return write((queries) => {
				const created = take(queries, id)?.created ?? at;
				return insert(queries, id, {...fitting, created, updated: at});
			});
		},
		remove: (id) => write((queries) => take(queries, id)),
		restore: (meeting) => write((queries) => find(queries, meeting.id) ?? insert(queries, meeting.id, meeting)),
		ofReport: (report) =>
			read((queries) =>
				queries
					.all<MeetingRow>('SELECT * FROM own_meetings WHERE report = ? ORDER BY date, starts, id', report)
					.map(meetingOf),
			),
	};
}

function insert(queries: Queries, id: string | undefined, meeting: Kept): OwnMeeting {
	const {report, date, start, end, place, title, with: actors, who, created, updated} = meeting;
	const row = {
		report,
		date,
		starts: start ?? null,
		ends: end ?? null,
		place: place ?? null,
		title,
		actors: JSON.stringify(actors),
		who: who ?? null,
		created,
		updated,
	};
	return meetingOf({...row, id: queries.insert('own_meetings', {id: id && numberOf(id), ...row})});
}

function take(queries: Queries, id: string): OwnMeeting | undefined {
	const existing = find(queries, id);
	queries.run('DELETE FROM own_meetings WHERE id = ?', numberOf(id));
	return existing;
}

function find(queries: Queries, id: string | undefined): OwnMeeting | undefined {
	const row = queries.get<MeetingRow>(
		'SELECT * FROM own_meetings WHERE id = ?',
		id === undefined ? null : numberOf(id),
	);
	return row === undefined ? undefined : meetingOf(row);
}

function numberOf(id: string): number {
	const number = id.startsWith(ownPrefix) ? Number(id.slice(ownPrefix.length)) : 0;
	if (!Number.isSafeInteger(number) || number < 1) {
		throw new LibraryError('invalid', `${JSON.stringify(id)} is no meeting of the reader's own`);
	}

	return number;
}

function meetingOf({id, starts, ends, place, actors, who, ...row}: MeetingRow): OwnMeeting {
	return {
		...row,
		id: `${ownPrefix}${id}`,
		own: true,
		...(starts === null ? {} : {start: starts}),
		...(ends === null ? {} : {end: ends}),
		...(place === null ? {} : {place}),
		placeInferred: false,
		with: JSON.parse(actors) as string[],
		via: [],
		paragraph: '',
		...(who === null ? {} : {who}),
	};
}

/**
 * The parts as they are kept: cleaned, what is blank left out, each actor once.
 * @throws {LibraryError} `invalid`, naming what is no day or time, or that the title is empty
 */
function fitMeeting(parts: OwnMeetingParts): OwnMeetingParts {
	const {report, date, start, end} = parts;
	const place = cleanedLine(parts.place ?? '');
	const who = cleanedLine(parts.who ?? '');
	require(isDay(date), `${JSON.stringify(date)} is no day: YYYY-MM-DD`);
	for (const time of [start, end]) {
		require(time === undefined || isTime(time), `${JSON.stringify(time)} is no time: HH:MM`);
	}

	return {
		report,
		date,
		...(start === undefined ? {} : {start}),
		...(end === undefined ? {} : {end}),
		...(place === '' ? {} : {place}),
		title: notEmpty(cleanedLine(parts.title), 'the title of the meeting'),
		with: [...new Set(parts.with)],
		...(who === '' ? {} : {who}),
	};
}

function require(holds: boolean, otherwise: string): void {
	if (!holds) {
		throw new LibraryError('invalid', otherwise);
	}
}
