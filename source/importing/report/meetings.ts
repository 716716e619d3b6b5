import {notStated} from '../../briefing/figures/figure-text.ts';
import {journeyNouns} from '../../briefing/programme/title-words.ts';
import {subjectWords} from '../../briefing/subjects/subject-words.ts';
import type {Actor, Report} from '../../report/model.ts';
import {stated} from '../../report/stated.ts';
import {perhapsThere} from '../actors/in-room.ts';
import type {Range} from '../language/lexicon/dates.ts';
import {memberState} from '../language/lexicon/states.ts';
import {entryId, type TakenIds} from '../model/ids.ts';
import type {Visit} from '../model/setting.ts';
import type {Meeting, Structure, ToldMeeting} from '../model/structure.ts';
import type {FoundStatement} from '../statements/find-statements.ts';
import {type Whereabouts, whereabouts} from '../structure/programme/whereabouts.ts';
import type {ReadText} from './read-text.ts';

const fromText = 'The report has no programme: this is from its text, which may not tell of every meeting.';
const dayFromText = `${fromText} Its day is inferred: the text has the mission there on that day.`;

const beforeIt = 'It was before the mission left: the days are those of the mission.';

type DatedMeeting = ToldMeeting & {readonly days: Range};

type Meetings = Pick<Structure, 'meetings' | 'told'>;

// Where one goes to or comes from is a place, and nobody's name.
const journey = new RegExp(`\\b${journeyNouns}(?: (?:to|from|in|at|for|through|by) (?:(?! and |[,;:] ).)+)+`, 'giu');

/** What the programme, or else the text, says of who was met, in the order of `meetingsOf`. */
export function visitsOf(structure: Meetings): readonly Visit[] {
	return [
		...planned(structure).map(({title, text, place}) => ({
			title: title.replace(journey, ''),
			heading: headingOf({title, text}),
			...stated({place}),
		})),
		...told(structure).map(({room, title, place, paragraph}) => ({
			...{title: room, heading: title, paragraph},
			...stated({place}),
		})),
	];
}

/**
 * The meetings of a report: those of its programme, else those that its text tells of.
 * @param programme the paragraph that the programme is, where there is one
 */
export function meetingsOf(
	structure: Meetings & Pick<Structure, 'members'>,
	{actors, visiting: visitors, statements, rooms, telling, opened}: ReadText,
	programme: string | undefined,
): Report['meetings'] {
	const speaking = new Set(statements.flatMap((statement) => statement.actors));
	const idsOf = (isMeant: (actor: Actor) => boolean) => new Set(actors.filter(isMeant).map(({id}) => id));
	const mission = idsOf(({id, kind}) => kind === 'Security Council' || visitors.has(id));
	const sending = new Set(structure.members.map(({country}) => memberState(country) ?? country));
	// A delegate of the mission may speak for a state.
	const visiting = idsOf(({id, name, partOf}) => sending.has(name) || [id, ...partOf].some((one) => mission.has(one)));
	const named = new Set(rooms.flat());
	const ids: TakenIds = new Map();
	const inProgramme = planned(structure).map(({date = '', until, start, end, place, placeInferred, title, text}) => ({
		id: entryId(`m${date.slice(5).replace('-', '')}`, headingOf({title, text}), ids),
		date,
		...stated({until, start, end, place}),
		placeInferred,
		title: headingOf({title, text}) || notStated,
		paragraph: programme ?? '',
	}));
	const roomsOfText = rooms.slice(inProgramme.length);
	const inTowns = whereMetBefore(told(structure), roomsOfText);
	const inText = inTowns.map(({days: {from, to}, dayInferred, isBefore, title, paragraph, ...where}, at) => ({
		id: entryId(`m${paragraph}`, title, ids),
		date: from,
		...(from === to ? (dayInferred ? {dateInferred: true} : {}) : {until: to}),
		...placeOf(where),
		title,
		paragraph,
		note: [
			dayInferred && from === to ? dayFromText : fromText,
			...(isBefore ? [beforeIt] : []),
			...toldBefore(inTowns, roomsOfText, at).map((number) => `It may be the meeting of ¶${number}, told again.`),
		].join(' '),
	}));
	const starts = [...inProgramme.map(() => 0), ...told(structure).map(({start}) => start)];
	return [...inProgramme, ...inText].map((meeting, at) => {
		const room = rooms[at] ?? [];
		const bodies = perhapsThere(actors, speaking, named, room);
		const isSilent = room.length > 0 && bodies.length === 0 && !room.some((id) => speaking.has(id));
		// Where those known to be there say nothing, those may have been there who speak where the text begins with whom was met.
		const where = isSilent ? [...(telling[at] ?? []), ...(opened[at] ?? [])] : telling[at];
		// Somebody else may speak before what is told in the midst of a paragraph.
		const isOfIt = ({paragraph, end}: FoundStatement) => paragraph !== meeting.paragraph || end > (starts[at] ?? 0);
		const said = statements.filter((one) => where?.includes(one.paragraph) && isOfIt(one));
		// Whom others speak of was not there for that.
		const heard = said
			.filter((one) => !said.some((other) => isWithin(one, other)))
			.flatMap((statement) => statement.actors)
			.filter((id) => !visiting.has(id));
		const via = new Set([...bodies, ...heard]);
		return {...meeting, with: [...room], via: [...via].filter((id) => !room.includes(id))};
	});
}

/**
 * Meetings of the text, those without a place in the town where those in the room had been met before, if it is but one, and between the
 * days that they were met there, if those are some of theirs.
 */
function whereMetBefore<Meeting extends DatedMeeting>(
	meetings: readonly Meeting[],
	rooms: readonly (readonly string[])[],
): readonly Meeting[] {
	return meetings.map((meeting, at) => {
		const before = meetings.slice(0, at).filter(({place}, one) => place !== undefined && isMetAgain(rooms, one, at));
		const [town, ...others] = new Set(before.map(({place}) => place));
		if (meeting.place !== undefined || town === undefined || others.length > 0) {
			return meeting;
		}

		const {from, to} = meeting.days;
		const [stay] = before.flatMap(({days}) =>
			days.from < days.to && days.from >= from && days.to <= to ? [days] : [],
		);
		return {...meeting, place: town, placeInferred: true, days: stay ?? meeting.days};
	});
}

function isMetAgain(rooms: readonly (readonly string[])[], before: number, at: number): boolean {
	return rooms[at]?.some((id) => rooms[before]?.includes(id)) === true;
}

const visit = /^Visits? to /u;

/** Whether of two visits one is to nothing that the other is not to, and in no other place that is named: `two refugee camps`. */
function isSeenAgain(one: ToldMeeting, other: ToldMeeting): boolean {
	const [seen = [], again = []] = [one, other].map(({title}) => (visit.test(title) ? subjectWords(title) : []));
	const [fewer, more] = seen.length < again.length ? [seen, again] : [again, seen];
	const isElsewhere =
		[one, other].every(({place, placeInferred}) => place && !placeInferred) && one.place !== other.place;
	return !isElsewhere && fewer.length > 1 && fewer.every((word) => more.includes(word));
}

/** The paragraph where a meeting may have been told before: with somebody who is in its room, at its place, within the days that it was on. */
function toldBefore(
	meetings: readonly DatedMeeting[],
	rooms: readonly (readonly string[])[],
	at: number,
): readonly string[] {
	const {place, days, paragraph} = meetings[at] as DatedMeeting;
	const found = meetings.findIndex(
		(other, before) =>
			before < at &&
			other.paragraph !== paragraph &&
			(isSeenAgain(other, meetings[at] as DatedMeeting) || (other.place === place && isMetAgain(rooms, before, at))) &&
			days.from < days.to &&
			other.days.from >= days.from &&
			other.days.to <= days.to,
	);
	return meetings.slice(found, found + 1).map((other) => other.paragraph);
}

/** A building that is stated, with its town unless that is inferred. */
function placeOf({place, building, placeInferred}: Pick<ToldMeeting, 'place' | 'building' | 'placeInferred'>) {
	return building === undefined
		? {...stated({place}), placeInferred}
		: {place: [building, ...(place === undefined || placeInferred ? [] : [place])].join(', '), placeInferred: false};
}

function isWithin(one: FoundStatement, other: FoundStatement): boolean {
	const isLonger = other.end - other.start > one.end - one.start;
	return isLonger && other.paragraph === one.paragraph && other.start <= one.start && one.end <= other.end;
}

// What has an hour alone is shown by it, and by no place below.
function headingOf({title, text}: Pick<Meeting, 'title' | 'text'>): string {
	return title.trim() || (text.split('\n', 1)[0] ?? '').trim();
}

function planned({meetings}: Meetings): readonly (Meeting & Whereabouts)[] {
	const placed = meetings.map(({place, ...meeting}) => ({...meeting, ...stated({place: place?.trim() || undefined})}));
	const where = whereabouts(placed);
	return placed
		.map((meeting, at) => ({...meeting, placeInferred: false, ...where[at]}))
		.filter(({date}) => date !== undefined);
}

/** Those of which the days are known between which they were. */
function told(structure: Meetings): DatedMeeting[] {
	return structure.told.flatMap((meeting) => (meeting.days === undefined ? [] : {...meeting, days: meeting.days}));
}
