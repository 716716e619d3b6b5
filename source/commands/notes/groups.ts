import {councilOf} from '../../briefing/actors/council.ts';
import {briefOfActor, briefOfMeeting} from '../../briefing/brief/brief.ts';
import {readEntry} from '../../briefing/entry/entries.ts';
import {isEntry, keyOf, type Target, topicOf} from '../../briefing/entry/target.ts';
import {byKey, orderBy} from '../../briefing/order-by.ts';
import {inOrder} from '../../briefing/programme/agenda.ts';
import type {Appointment} from '../../briefing/programme/appointment.ts';
import type {Check} from '../../library/reader/checks.ts';
import type {Note} from '../../library/reader/notes.ts';
import type {Context} from '../input/context.ts';
import {entriesOf, type Subject, subjectOf} from './subject.ts';

/** A note and what it stands at. */
export type PlacedNote = {
	readonly note: Note;
	readonly subject: Subject;
	/** Whether that is the meeting it belongs to. */
	readonly isOnMeeting: boolean;
};

/**
 * The notes that belong to a meeting, in the order in which they were written, or those that belong to none, in that of the report; then
 * what was raised.
 */
export type NoteGroup = {
	/** The id of the meeting; `undefined` for what belongs to none. */
	readonly id: string | undefined;
	/** `undefined` also where the meeting is there no more. */
	readonly meeting: Appointment | undefined;
	readonly notes: readonly PlacedNote[];
	/** What we raised and what they did, in that order. */
	readonly raised: readonly PlacedCheck[];
	readonly theyRaised: readonly PlacedCheck[];
	/** Where anything was, what there was to raise besides, and was not raised with the same people anywhere else. */
	readonly notRaised: readonly PlacedCheck[];
};

/** A thing raised or not, and what it is. */
export type PlacedCheck = {
	readonly check: Check;
	readonly subject: Subject;
};

/**
 * What the lens keeps of the reader's notes and of what was raised: meeting by meeting in order of time, the reader's own among
 * them, then meetings that are there no more, at last what belongs to none.
 */
export function noteGroups(context: Context): readonly NoteGroup[] {
	const {index, papers} = context;
	const isKept = keeperOf(context);
	const keptNotes = papers.notes.filter(({target}) => isKept(target));
	const notes = Map.groupBy(keptNotes, ({meeting, target}) => meetingAt(target) ?? meeting);
	const keptChecks = papers.checks.filter(({checklist}) => isKept({kind: 'brief', on: topicOf(checklist)}));
	const checks = Map.groupBy(keptChecks, ({checklist}) => meetingAt({kind: 'brief', on: topicOf(checklist)}));
	const meetings = inOrder(index.report.meetings);
	const named = new Set(meetings.map(({id}) => id));
	const gone = new Set([...notes.keys(), ...checks.keys()].filter((id) => id !== undefined && !named.has(id)));
	const group = (id: string | undefined, meeting?: Appointment): NoteGroup => ({
		id,
		meeting,
		notes: (notes.get(id) ?? []).map((note) => ({
			note,
			subject: subjectOf(context, note.target),
			isOnMeeting: meetingAt(note.target) !== undefined,
		})),
		...raisedIn(
			context,
			(checks.get(id) ?? []).toSorted(byKey((one) => (one.state === 'open' ? '' : one.raised))),
			meeting,
		),
	});
	const others = group(undefined);
	return [
		...meetings.map((meeting) => group(meeting.id, meeting)),
		...[...gone].map((id) => group(id)),
		{...others, notes: orderBy(others.notes, ({subject}) => subject.order)},
	].filter(({notes, raised, theyRaised}) => notes.length + raised.length + theyRaised.length > 0);
}

function meetingAt(target: Target): string | undefined {
	const [entry] = entriesOf(target);
	return entry?.kind === 'meeting' ? entry.id : undefined;
}

// What we raise are terms of reference and what the Council asked; what they do are things they said.
function raisedIn(context: Context, checks: readonly Check[], meeting: Appointment | undefined) {
	const placed = (some: readonly Check[] = []): PlacedCheck[] =>
		some.map((check) => ({check, subject: subjectOf(context, check.target)}));
	const sides = Map.groupBy(checks, ({target}) => (isOurs(context, target) ? 'raised' : 'theyRaised'));
	return {
		raised: placed(sides.get('raised')),
		theyRaised: placed(sides.get('theyRaised')),
		notRaised: placed(notRaised(context, checks, meeting)),
	};
}

function isOurs({index}: Context, target: Target): boolean {
	const council = councilOf(index);
	const speakers = (target.kind === 'statement' && index.statements.get(target.id)?.actors) || [];
	return target.kind !== 'statement' || speakers.some((id) => council.has(id));
}

// What was raised with some of those people somewhere else is not said not to have been.
function notRaised(context: Context, checks: readonly Check[], meeting: Appointment | undefined): Check[] {
	const {index, papers} = context;
	const lists = new Set(checks.map(({checklist}) => checklist));
	return [...lists].flatMap((list) => {
		const on = topicOf(list);
		const brief = on.kind === 'actors' ? briefOfActor(index, on.ids) : meeting && briefOfMeeting(index, meeting);
		const people = new Set(peopleOf(context, list));
		const ticked = papers.checks.filter(
			({checklist}) => checklist === list || peopleOf(context, checklist).some((id) => people.has(id)),
		);
		const done = new Set(ticked.map(({target}) => keyOf(target)));
		return (brief?.raise ?? [])
			.map(({term}): Target => ({kind: 'term', id: String(term.number)}))
			.filter((target) => !done.has(keyOf(target)))
			.map((target): Check => ({report: index.report.symbol, checklist: list, target, state: 'open'}));
	});
}

function peopleOf({index}: Context, list: string): readonly string[] {
	const on = topicOf(list);
	return on.kind === 'actors' ? on.ids : (index.meetings.get(on.id)?.with ?? []);
}

// As in find: what the entry's view shows under the lens. What is there no more is nobody's.
function keeperOf(context: Context): (target: Target) => boolean {
	const {index, lens, selection} = context;
	if (lens === undefined) {
		return () => true;
	}

	// The delegation of a lens without a delegate is whole, which does not make every member theirs.
	const scope = {lens, selection: {...selection, delegationWhole: false}};
	const isTheirs = (target: Target): boolean =>
		isEntry(target) &&
		readEntry(
			index,
			target,
			({tier}) =>
				(entry) =>
					tier(entry, scope, index),
		) !== undefined;

	return (target) => entriesOf(target).some(isTheirs);
}
