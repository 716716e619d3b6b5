import type {ViewName} from '../actors/selection.ts';

const meetingPrefix = 'meeting:';

const actorsPrefix = 'actors:';

const separator = '+';

/** What a detail can show. */
export const kindsOfTarget = [
	'member',
	'statement',
	'actor',
	'figure',
	'meeting',
	'question',
	'term',
	'paragraph',
	'brief',
	'note',
	'notes',
	'marks',
	'correction',
	'elsewhere',
	'other-report',
] as const;

/**
 * What a detail shows: one entry of a report, by its kind and id (a paragraph by its number, a member by name), a brief
 * (`meeting:ID` or `actors:ID+ID`), a note or a correction of the reader's, all notes (or, by `meeting:ID`, those of a meeting), the marks, what an
 * actor said in other reports, by its id, or an entry of another report (`SYMBOL` and its key, with a line feed between them).
 */
export type Target = {readonly kind: (typeof kindsOfTarget)[number]; readonly id: string};

const views: Readonly<Partial<Record<Target['kind'], ViewName>>> = {
	member: 'delegation',
	statement: 'issues',
	actor: 'issues',
	elsewhere: 'issues',
	figure: 'deployment',
	meeting: 'programme',
	question: 'positions',
	term: 'terms',
	paragraph: 'text',
};

/** The view an entry stands in; `undefined` for the reader's own pages, which stand in any. */
export function viewOf({kind, id}: Target): ViewName | undefined {
	return kind === 'brief' ? (meetingOfBrief(id) === undefined ? 'issues' : 'programme') : views[kind];
}

/** What the notes on a page are on: of the brief on an actor that actor. */
export function notedSubject(subject: Target): Target {
	return subject.kind === 'brief' && actorsOfBrief(subject.id) !== undefined ? subjectOfBrief(subject.id) : subject;
}

/** What a brief is on: its meeting or its actor; of several actors the brief itself. */
export function subjectOfBrief(id: string): Target {
	const meeting = meetingOfBrief(id);
	if (meeting !== undefined) {
		return {kind: 'meeting', id: meeting};
	}

	const [actor, ...others] = actorsOfBrief(id) ?? [];
	return actor === undefined || others.length > 0 ? {kind: 'brief', id} : {kind: 'actor', id: actor};
}

/** The text a target is known by, unique in a report. */
export function keyOf(target: Target): string {
	return `${target.kind}:${target.id}`;
}

/** The target a text of `keyOf` stands for; `undefined` where it is none. */
export function targetOf(key: string): Target | undefined {
	const colon = key.indexOf(':');
	const kind = kindsOfTarget.find((name) => name === key.slice(0, Math.max(0, colon)));
	return kind === undefined ? undefined : {kind, id: key.slice(colon + 1)};
}

/** The id of the brief on a meeting: `meeting:ID`. */
export function briefIdOfMeeting(meeting: string): string {
	return `${meetingPrefix}${meeting}`;
}

/** The id of the brief on actors without a meeting: `actors:ID+ID`. */
export function briefIdOfActors(actors: readonly string[]): string {
	return `${actorsPrefix}${actors.join(separator)}`;
}

/** The id of the meeting that a brief, by its own id, is on; `undefined` for one on actors. */
export function meetingOfBrief(id: string): string | undefined {
	return id.startsWith(meetingPrefix) ? id.slice(meetingPrefix.length) : undefined;
}

/** The ids of the actors that a brief, by its own id, is on; `undefined` for one on a meeting. */
export function actorsOfBrief(id: string): string[] | undefined {
	return id.startsWith(actorsPrefix) ? id.slice(actorsPrefix.length).split(separator) : undefined;
}
