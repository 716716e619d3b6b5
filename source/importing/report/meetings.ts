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

const notStated = 'not stated';
const fromText = 'The report has no programme: this is from its text.';
const dayFromText = `${fromText} Its day is inferred: the text has the mission there on that day.`;

type Meetings = Pick<Structure, 'meetings' | 'told'>;

// Where one goes to or comes from is a place, and nobody's name.
const journey =
	/\b(?:departure|arrival|travel|transfer|flight|drive|return|journey)(?: (?:to|from|in|at|for|through|by) (?:(?! and |[,;:] ).)+)+/giu;

/** What the programme, or else the text, says of who was met, in the order of `meetingsOf`. */
export function visitsOf(structure: Meetings): readonly Visit[] {
	return [
		...planned(structure).map(({title, text, place}) => ({
			title: title.replace(journey, ''),
			heading: title.trim() || text,
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
	{actors, visitors, statements, rooms, telling}: ReadText,
	programme: string | undefined,
): Report['meetings'] {
	const speaking = new Set(statements.flatMap((statement) => statement.actors));
	const idsOf = (isMeant: (actor: Actor) => boolean) => new Set(actors.filter(isMeant).map(({id}) => id));
	const mission = idsOf(({kind}) => kind === visitors || kind === 'Security Council');
	const sending = new Set(structure.members.map(({country}) => memberState(country) ?? country));
	// A delegate of the mission may speak for a state.
	const visiting = idsOf(({id, name, partOf}) => sending.has(name) || [id, ...partOf].some((one) => mission.has(one)));
	const named = new Set(rooms.flat());
	const ids: TakenIds = new Map();
	const inProgramme = planned(structure).map(({date = '', until, start, end, place, placeInferred, title, text}) => ({
		id: entryId(`m${date.slice(5).replace('-', '')}`, title.trim() || text, ids),
		date,
		...stated({until, start, end, place}),
		placeInferred,
		// What has an hour alone is shown by it.
		title: title.trim() || text.trim() || notStated,
		paragraph: programme ?? '',
	}));
	const inTowns = whereMetBefore(told(structure), rooms.slice(inProgramme.length));
	const inText = inTowns.map(({days: {from, to}, dayInferred, title, paragraph, ...where}) => ({
		id: entryId(`m${paragraph}`, title, ids),
		date: from,
		...(from === to ? {} : {until: to}),
		...placeOf(where),
		title,
		paragraph,
		note: dayInferred && from === to ? dayFromText : fromText,
	}));
	const starts = [...inProgramme.map(() => 0), ...told(structure).map(({start}) => start)];
	return [...inProgramme, ...inText].map((meeting, at) => {
		const room = rooms[at] ?? [];
		// Somebody else may speak before what is told in the midst of a paragraph.
		const isOfIt = ({paragraph, end}: FoundStatement) => paragraph !== meeting.paragraph || end > (starts[at] ?? 0);
		const said = statements.filter((one) => telling[at]?.includes(one.paragraph) && isOfIt(one));
		// Whom others speak of was not there for that.
		const heard = said
			.filter((one) => !said.some((other) => isWithin(one, other)))
			.flatMap((statement) => statement.actors)
			.filter((id) => !visiting.has(id));
		const via = new Set([...perhapsThere(actors, speaking, named, room), ...heard]);
		return {...meeting, with: [...room], via: [...via].filter((id) => !room.includes(id))};
	});
}

/** Meetings of the text, those without a place in the town where those in the room had been met before, if it is but one. */
function whereMetBefore<Meeting extends ToldMeeting>(
	meetings: readonly Meeting[],
	rooms: readonly (readonly string[])[],
): readonly Meeting[] {
	return meetings.map((meeting, at) => {
		const isMetAgain = (before: number) => rooms[at]?.some((id) => rooms[before]?.includes(id)) === true;
		const towns = meetings.slice(0, at).flatMap(({place}, before) => (isMetAgain(before) ? (place ?? []) : []));
		const isThere = meeting.place === undefined && new Set(towns).size === 1;
		return isThere ? {...meeting, ...stated({place: towns[0]}), placeInferred: true} : meeting;
	});
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

function planned({meetings}: Meetings): readonly (Meeting & Whereabouts)[] {
	const placed = meetings.map(({place, ...meeting}) => ({...meeting, ...stated({place: place?.trim() || undefined})}));
	const where = whereabouts(placed);
	return placed
		.map((meeting, at) => ({...meeting, placeInferred: false, ...where[at]}))
		.filter(({date}) => date !== undefined);
}

/** Those of which the days are known between which they were. */
function told(structure: Meetings): (ToldMeeting & {readonly days: Range})[] {
	return structure.told.flatMap((meeting) => (meeting.days === undefined ? [] : {...meeting, days: meeting.days}));
}
