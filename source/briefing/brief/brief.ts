import type {Figure, Meeting, Statement} from '../../report/model.ts';
import {contactReported} from '../actors/contact.ts';
import {councilOf} from '../actors/council.ts';
import {figureTier, meetingsOf} from '../actors/lens.ts';
import type {BriefTopic} from '../entry/target.ts';
import {knownAt} from '../figures/figures.ts';
import type {Appointment} from '../programme/appointment.ts';
import type {ReportIndex} from '../report-index.ts';
import {tellingOfVisit} from './bearing/places.ts';
import {type Contested, whereContested} from './contested.ts';
import {type CouncilLine, councilLine} from './council-line.ts';
import type {BriefHead} from './head.ts';
import {type LeftOpen, leftOpenIn} from './left-open.ts';
import {type Mission, missionsWith} from './missions.ts';
import {whatIsNotStated} from './not-stated.ts';
import {type Raise, type ToRaise, whatToRaise} from './raise.ts';
import {gatherPoints, isAnyThere, type Point, type Room, roomOfActors, roomOfMeeting, statementsOf} from './room.ts';
import {type TheirWords, theirWords} from './their-words.ts';

/** One page on a meeting or on actors, in the order in which it is read. No statement stands in it twice. */
export type MeetingBrief = ToRaise &
	TheirWords &
	CouncilLine & {
		readonly head: BriefHead;
		/** What the mission was told by whom the report does not say. */
		readonly told: readonly Point[];
		readonly contested: readonly Contested[];
		readonly figures: readonly Figure[];
		/** On the missions to the country, of a brief on actors. */
		readonly missions: readonly Mission[];
		/** A sentence each. */
		readonly notStated: readonly string[];
		/** The report's notes on its terms, and on what stands in it or who is there. */
		readonly leftOpen: readonly LeftOpen[];
	};

/**
 * The brief on a meeting or on actors; `undefined` on a meeting that is not there.
 * @param others the reports on other missions to the country: what was asked on earlier ones is to be raised again
 */
export function briefOn(index: ReportIndex, on: BriefTopic, others: readonly ReportIndex[]): MeetingBrief | undefined {
	if (on.kind === 'actors') {
		return briefOfActor(index, on.ids, others);
	}

	const meeting = index.meetings.get(on.id);
	return meeting && briefOfMeeting(index, meeting, others);
}

/** The brief for a meeting of the programme, or for one of the reader's own. */
export function briefOfMeeting(
	index: ReportIndex,
	meeting: Appointment,
	others: readonly ReportIndex[] = [],
): MeetingBrief {
	const room = roomOfMeeting(index, meeting);
	return brief(index, others, {meeting, actors: [], room, namedAt: [], perhapsAt: [], contact: []});
}

/** The brief on actors, wherever they are met. Ids that are nobody's are left out. */
export function briefOfActor(
	index: ReportIndex,
	actorIds: readonly string[],
	others: readonly ReportIndex[] = [],
): MeetingBrief {
	const room = roomOfActors(index, actorIds);
	const {lens} = room;
	const meetings = lens === undefined ? [] : meetingsOf(index, lens);
	const isNamed = ({with: named}: Meeting): boolean => named.some((id) => lens?.within.has(id));
	return brief(index, others, {
		meeting: undefined,
		actors: room.named,
		room,
		namedAt: meetings.filter(isNamed),
		perhapsAt: meetings.filter((meeting) => !isNamed(meeting)),
		contact: contactReported(index, actorIds),
	});
}

function brief(index: ReportIndex, others: readonly ReportIndex[], head: BriefHead): MeetingBrief {
	const {room} = head;
	const toRaise = whatToRaise(index, room, others);
	const {raise, asked} = toRaise;
	const {theyMayRaise, said} = theirWords(index, room);
	const words = [...theyMayRaise, ...said];
	const spoken = new Set([...statementsOf(words), ...asked.map(({statement}) => statement)]);
	const line = councilLine(index, room, raise, spoken);
	const told = whatWasTold(index, room, raise, words);
	const figures = briefFigures(index, room, theyMayRaise);
	const entries = [...statementsOf([...words, ...line.council, ...line.councilRest, ...told]), ...figures];
	const terms = raise.map(({term}) => term);
	return {
		head,
		...toRaise,
		theyMayRaise,
		...line,
		told,
		contested: whereContested(index, room, raise),
		figures,
		said,
		missions: head.meeting === undefined ? missionsWith(index, head.actors, others) : [],
		notStated: whatIsNotStated(index, head, raise, words),
		leftOpen: leftOpenIn(index, room, terms, entries),
	};
}

/**
 * The figures for a brief: stated by or about those in the room, then those of a group of theirs, then those of the same issue about
 * whom they ask something of; of a visit to nobody known those told of it; as they were known when the mission ended, and of each series the latest only.
 */
function briefFigures(index: ReportIndex, room: Room, theyMayRaise: readonly Point[]): Figure[] {
	const {report} = index;
	const {lens} = room;
	if (lens === undefined) {
		const ofVisit = tellingOfVisit(index, room);
		return report.figures.filter(({paragraph, source}) => source === undefined && ofVisit.has(paragraph));
	}

	const known = report.figures.filter((figure) => report.missionTo === undefined || knownAt(figure, report.missionTo));
	const asked = statementsOf(theyMayRaise).filter(({kind}) => kind === 'asks');
	const tiers = Map.groupBy(
		latest(known),
		(figure) =>
			figureTier(lens, figure) ?? (asked.some((statement) => isAskedFor(index, statement, figure)) ? 'asked' : 'none'),
	);
	return (['first', 'second', 'asked'] as const).flatMap((tier) => tiers.get(tier) ?? []);
}

function isAskedFor({report}: ReportIndex, {about, issue}: Statement, {source, paragraph, ...figure}: Figure): boolean {
	const under = report.issues.find(({id}) => id === issue)?.paragraphs ?? [];
	return source === undefined && under.includes(paragraph) && figure.about.some((id) => about.includes(id));
}

function latest(figures: readonly Figure[]): Figure[] {
	const series = Map.groupBy(figures, ({id, group, label, unit, of, asOf}) =>
		asOf === undefined ? id : JSON.stringify([group, unit, of ?? label]),
	);
	// Several numbers of one clause and day are each the latest.
	const last = new Set(
		[...series.values()].flatMap((values) => {
			const days = values.map(({asOf = ''}) => asOf).toSorted();
			return values.filter(({asOf = ''}) => asOf === days.at(-1));
		}),
	);
	return figures.filter((figure) => last.has(figure));
}

/** Those named only as having spoken: “the mission's interlocutors”, “most participants”. */
const whoeverSpoke = /\b(?:interlocutors|stakeholders|partners|participants|speakers)\b/iu;

/**
 * What the mission was told by whom is not stated, or by many of whom nothing else is stated and whom nobody met as such: what answers a
 * term to raise, what is about those in the room or a group of theirs, and, of what has no speaker, what stands in a paragraph that tells
 * of theirs; and of a visit what anybody said where it is told. What a rule is unsure of is nothing that was told.
 * @param theirs what they said
 * @returns in the report's order
 */
function whatWasTold(index: ReportIndex, room: Room, raise: readonly Raise[], theirs: readonly Point[]): Point[] {
	const ofVisit = tellingOfVisit(index, room);
	const council = councilOf(index);
	const answers = new Set(raise.flatMap(({term}) => term.statements));
	const spoken = new Set(statementsOf(theirs));
	const own = statementsOf(theirs.filter(({via}) => via === undefined));
	const paragraphs = new Set(own.map(({paragraph}) => paragraph));
	const bears = ({id, about, actors, paragraph}: Statement): boolean =>
		answers.has(id) || isAnyThere(room, about) || (actors.length === 0 && paragraphs.has(paragraph));
	const met = new Set(index.report.meetings.flatMap(({with: named, via}) => [...named, ...via]));
	const isUnnamed = ({actors}: Statement): boolean =>
		actors.every((id) => whoeverSpoke.test(index.actors.get(id)?.name ?? '') && !met.has(id));
	const isOfVisit = ({actors, paragraph}: Statement): boolean =>
		ofVisit.has(paragraph) && !actors.some((id) => council.has(id));
	const told = index.report.statements.filter(
		(statement) =>
			statement.unreviewed !== true &&
			!spoken.has(statement) &&
			((isUnnamed(statement) && bears(statement)) || isOfVisit(statement)),
	);
	return gatherPoints(told.map((statement) => ({statement, via: undefined})));
}
