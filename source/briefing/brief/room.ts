import type {Meeting, Statement} from '../../report/model.ts';
import {councilOf} from '../actors/council.ts';
import {type Lens, lensOn, meetingTier} from '../actors/lens.ts';
import {type Appointment, isOwn} from '../programme/appointment.ts';
import type {ReportIndex} from '../report-index.ts';

/** Whom a brief is on: those in the room of a meeting, or the actors it was asked for. */
export type Room = {
	/** The title of the meeting; empty for actors. */
	readonly title: string;
	/** As the text names them. */
	readonly named: readonly string[];
	/** Who may be there too, by our inference. */
	readonly inferred: readonly string[];
	/** Those named and inferred; where nobody is inferred, those named with their members. */
	readonly present: ReadonlySet<string>;
	/** Their words, with those of all their members, and the groups above them; `undefined` where nobody is named. */
	readonly lens: Lens | undefined;
	/** The ids of the programme entries that it is on. */
	readonly meetings: ReadonlySet<string>;
};

/**
 * Whether nobody is there but the Council, its mission and those who sent its members, whose words are then the Council's line, and nothing
 * that anybody may raise.
 */
export function isOfCouncil(index: ReportIndex, {named, inferred}: Room): boolean {
	const council = councilOf(index);
	const present = [...named, ...inferred];
	return present.length > 0 && present.every((id) => council.has(id) || isDelegate(index, id));
}

/** Whether an actor sent somebody of the mission's delegation, or is of it. */
export function isDelegate({report, actors}: ReportIndex, id: string): boolean {
	return report.members.some(({actor, name}) => actor === id || actors.get(id)?.name === name);
}

/** Whether one of some actors is there, or is a group of theirs. */
export function isAnyThere({present, lens}: Room, ids: readonly string[]): boolean {
	return ids.some((id) => present.has(id) || lens?.groups.has(id));
}

/** The room of a meeting. One of the reader's own is tied to the programme by whom it is with. */
export function roomOfMeeting(index: ReportIndex, meeting: Appointment): Room {
	const room = roomWith(index, meeting);
	return isOwn(meeting) ? room : {...room, meetings: new Set([meeting.id])};
}

/** Actors wherever they are met; ids that are nobody's are left out. */
export function roomOfActors(index: ReportIndex, ids: readonly string[]): Room {
	return roomWith(index, {title: '', with: ids.filter((id) => index.actors.has(id)), via: []});
}

function roomWith(
	index: ReportIndex,
	{title, with: named, via: inferred}: Pick<Meeting, 'title' | 'with' | 'via'>,
): Room {
	const lens = lensOn(index, [...named, ...inferred]);
	return {
		title,
		named,
		inferred,
		present: inferred.length > 0 ? new Set([...named, ...inferred]) : (lens?.within ?? new Set()),
		lens,
		meetings: meetingsWith(index, lens),
	};
}

// Those that name them; only where none does, those at which they may have been.
function meetingsWith({report}: ReportIndex, lens: Lens | undefined): ReadonlySet<string> {
	const programme = report.meetings.filter((meeting) => !isOwn(meeting));
	const tiers = Map.groupBy(programme, (meeting) => lens && meetingTier(lens, meeting));
	return new Set((tiers.get('first') ?? tiers.get('second') ?? []).map(({id}) => id));
}

/** One thing said, with the other statements of the very same point, which a page need not repeat. */
export type Point = {
	readonly statement: Statement;
	readonly same: readonly Statement[];
	/** The group whose words they are, where they are not their own. */
	readonly via: string | undefined;
};

/** A statement, and the group through which it belongs here. */
export type Word = {readonly statement: Statement; readonly via: string | undefined};

/** Brings statements of one point together under the first of them, own words and words of a group apart. */
export function gatherPoints(words: readonly Word[]): Point[] {
	const points = Map.groupBy(words, ({statement: {id, point}, via}) =>
		point === undefined ? `statement ${id}` : `point ${point} ${via === undefined}`,
	);
	return [...points.values()].flatMap(([first, ...others]) =>
		first === undefined ? [] : [{...first, same: others.map(({statement}) => statement)}],
	);
}

/** Every statement of some points. */
export function statementsOf(points: readonly Point[]): Statement[] {
	return points.flatMap(({statement, same}) => [statement, ...same]);
}
