import type {AskedQuestion, OwnPosition} from '../../briefing/entry/own-questions.ts';
import {type Appointment, ownPrefix} from '../../briefing/programme/appointment.ts';
import type {ReadAppointment} from '../../briefing/programme/read-appointment.ts';
import {isDay, isTime} from '../../report/dates.ts';
import {stated} from '../../report/stated.ts';
import type {Access} from '../store/access.ts';
import {LibraryError} from '../store/errors.ts';
import type {NewRow} from '../store/queries.ts';
import {cleanedLine, listingOf, notEmpty, numberedRows, type Unnumbered} from './columns.ts';

/** What an entry has beside what the reader says of it: an id as `own:7`, and the instants it was made and changed. */
type Made = {readonly id: string; readonly created: string; readonly updated: string};

/** How entries of a kind are kept, in rows that have an id, and the instants they were made and changed. */
type Keeping<Parts, Entry, Row> = {
	readonly table: string;
	/** What one is called in messages. */
	readonly what: string;
	/** The columns that they are listed by. */
	readonly order: string;
	/** The parts as they are kept; throws a `LibraryError`, `invalid`, where they cannot be. */
	readonly checked: (parts: Parts) => Parts;
	/** The other columns. */
	readonly rowOf: (parts: Parts) => NewRow;
	readonly entryOf: (row: Row) => Entry;
};

/** What the reader adds of one kind, under ids as `own:7`. It stays when the report is imported anew or removed. */
function ownEntriesIn<Parts, Entry extends Parts & Made, Row>(
	access: Access,
	now: () => string,
	{table, what, order, checked, rowOf, entryOf}: Keeping<Parts, Entry, Row>,
) {
	const {write} = access;
	const rows = numberedRows(table, entryOf);
	const numberIn = (id: string | undefined) => (id === undefined ? undefined : numberOf(id, what));
	const put = (parts: Parts, id?: string): Entry => {
		const row = rowOf(checked(parts));
		const number = numberIn(id);
		const updated = now();
		return write((queries) => {
			const {created = updated} = (number && rows.take(queries, number)) || {};
			return rows.add(queries, {...row, id: number, created, updated});
		});
	};
	return {
		add: (parts: Parts) => put(parts),
		/** Replaces all that an entry is made of. Where it was removed meanwhile, it is there again. */
		change: (id: string, parts: Parts) => put(parts, id),
		/** Takes an entry away, though not the notes on it; gives it as it was, for `restore`, or `undefined` where it is gone already. */
		remove: (id: string) => write((queries) => rows.take(queries, numberOf(id, what))),
		/** Puts a removed entry back as it was, or keeps one of another library; gives what is there now. */
		restore: (entry: Parts & Unnumbered<Made>) => {
			const {id, created, updated} = entry;
			const number = numberIn(id);
			const row = {...rowOf(entry), id: number, created, updated};
			return write((queries) => rows.find(queries, number) ?? rows.add(queries, row));
		},
		/** Those about a report, in the order of their kind. */
		ofReport: listingOf(access, table, order, entryOf),
	};
}

function numberOf(id: string, what: string): number {
	const number = id.startsWith(ownPrefix) ? Number(id.slice(ownPrefix.length)) : 0;
	if (!Number.isSafeInteger(number) || number < 1) {
		throw new LibraryError('invalid', `${JSON.stringify(id)} is no ${what} of the reader's own`);
	}

	return number;
}

/** What a meeting of the reader's own is made of: a day, times of the report's zone, actors by their ids, others in words. */
export type OwnMeetingParts = ReadAppointment & {readonly report: string};

/**
 * A meeting of the reader's own, which stands where one of the report can. Its id (`own:7`) is no id of a report, and its
 * paragraph is empty. `who` are people in the reader's words, beside the actors in `with`.
 */
export type OwnMeeting = Appointment & Made & {readonly own: true; readonly report: string};

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

function fitMeeting(parts: OwnMeetingParts): OwnMeetingParts {
	const {report, date, start, end, place = '', title, with: actors, who = ''} = parts;
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

/** What a question of the reader's own is made of. */
export type OwnQuestionParts = Omit<AskedQuestion, 'id'> & {readonly report: string};

/** A question that the reader makes of statements of a report. */
export type OwnQuestion = OwnQuestionParts & Made;

type QuestionRow = Omit<OwnQuestion, 'id' | 'positions'> & {readonly id: number; readonly positions: string};

/** The reader's own questions, in the order in which they were made. Parts that cannot be kept are `invalid`. */
export function ownQuestionsIn(access: Access, now: () => string) {
	return ownEntriesIn<OwnQuestionParts, OwnQuestion, QuestionRow>(access, now, {
		table: 'own_questions',
		what: 'question',
		order: 'id',
		checked: fitQuestion,
		rowOf: ({report, question, relation, positions}) => ({
			...{report, question, relation, positions: JSON.stringify(positions)},
		}),
		entryOf: ({id, positions, ...row}) => ({
			...row,
			id: `${ownPrefix}${id}`,
			positions: JSON.parse(positions) as OwnPosition[],
		}),
	});
}

function fitQuestion({report, question, relation, positions}: OwnQuestionParts): OwnQuestionParts {
	return {
		report,
		question: notEmpty(cleanedLine(question), 'the question'),
		relation,
		positions: positions.map(({stance, statements}) => ({
			stance: notEmpty(cleanedLine(stance), 'a stance'),
			statements: statements.map(({id, text}) => ({id, text})),
		})),
	};
}
