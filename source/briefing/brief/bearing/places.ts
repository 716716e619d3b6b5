import type {Issue, Statement} from '../../../report/model.ts';
import {councilOf} from '../../actors/council.ts';
import {bodyNoun, namedIn} from '../../actors/named-in.ts';
import {foldedNames} from '../../actors/names.ts';
import {journeyNouns, meetingNouns, ofGroup} from '../../programme/title-words.ts';
import {actorsOf, isImported, type ReportIndex} from '../../report-index.ts';
import {subjectWords} from '../../subjects/subject-words.ts';
import {foldText, words} from '../../wording.ts';
import type {Room} from '../room.ts';

/** Where an import speaks of those in a room, by its form. */
type Places = {
	/** Whether it stands where their meeting, or what they visit, is told, or under a heading that is theirs alone. */
	readonly isThere: (place: Place) => boolean;
	/** Whether they speak in its paragraph. */
	readonly isBeside: (place: Place) => boolean;
	/** Whether it stands under a heading that names them. */
	readonly isHeaded: (place: Place) => boolean;
	/** Whether its paragraph speaks of a body that the title of their meeting names, where they say nothing themselves. */
	readonly isOnBody: (place: Place) => boolean;
	/** Whether the Council goes on in it, right behind their words, on what these are about or in reply to them. */
	readonly isBehind: (statement: Statement) => boolean;
};

type Place = Pick<Statement, 'paragraph' | 'issue'>;

const ofMeetings = new RegExp(`^${meetingNouns}\\b`, 'iu');

/** Whether a heading is that of meetings. */
export function isOfMeeting(heading: string): boolean {
	return ofMeetings.test(heading);
}

/**
 * Where an import speaks of those in a room: what was said to their faces stands there.
 * @param words what they said
 */
export function placesOf(index: ReportIndex, room: Room, words: readonly Statement[]): Places {
	const {present} = room;
	const names = foldedNames(actorsOf(index, [...present]));
	const named = namedIn(index);
	const headed = index.report.issues.filter(({title}) => named(title).some((ids) => ids.some((id) => present.has(id))));
	// "What comes after the Mission" is on much besides the Mission.
	const isTheirs = ({title}: Issue): boolean => isOfMeeting(title) || names.has(foldText(title));
	const theirs = new Set(headed.filter(isTheirs).map(({id}) => id));
	const namedAbove = new Map(headed.map(({id, title}) => [id, named(title).flat()]));
	const onThem = new Set(headed.map(({id}) => id));
	const told = new Set([...ownParagraphs(index, room), ...describedBy(index, room)]);
	const spoken = new Set(words.map(({paragraph}) => paragraph));
	const onBodies = new Set(words.length === 0 ? onBodiesOf(index, room) : []);
	const before = wordsBefore(index, room, words);
	return {
		isThere: ({paragraph, issue}) =>
			told.has(paragraph) || (theirs.has(issue) && !isWithOthers(index, room, namedAbove.get(issue) ?? [], paragraph)),
		isBeside: ({paragraph}) => spoken.has(paragraph),
		isHeaded: ({issue}) => onThem.has(issue),
		isOnBody: ({paragraph}) => onBodies.has(paragraph),
		isBehind: ({paragraph, text}) =>
			before.has(paragraph) &&
			(inReply.test(index.paragraphs.get(paragraph)?.text ?? '') ||
				subjectWords(text).some((word) => before.get(paragraph)?.has(word))),
	};
}

/**
 * Whether others than those in a room speak alone in a paragraph, below a heading that names others, too: "Meetings with the President and
 * the Prime Minister".
 */
function isWithOthers(
	index: ReportIndex,
	{present, lens}: Room,
	headed: readonly string[],
	paragraph: string,
): boolean {
	const council = councilOf(index);
	const isOther = (id: string): boolean => !present.has(id) && !lens?.groups.has(id) && !council.has(id);
	const speakers = (index.drawnFrom.get(paragraph)?.statements ?? []).flatMap(({actors}) => actors);
	const spoke = speakers.filter((id) => !council.has(id));
	return headed.some(isOther) && spoke.length > 0 && spoke.every(isOther);
}

/** "The members of the Council, in reply,": what a paragraph may begin with that answers the one before. */
const inReply =
	/^[^.;:]{0,60}?\b(?:in (?:its |their |his |her )?(?:reply|response|answer)|replied|responded|answered)\b/iu;

/** Where those named speak, the next paragraph of the section if the Council alone speaks in it, with the subject words of what they said. */
function wordsBefore(
	index: ReportIndex,
	{named}: Room,
	words: readonly Statement[],
): ReadonlyMap<string, ReadonlySet<string>> {
	const council = councilOf(index);
	const ofCountry = new Set(subjectWords(index.report.subject ?? ''));
	const own = words.filter(({actors}) => actors.some((id) => named.includes(id)));
	const isOfCouncil = (paragraph: string): boolean =>
		(index.drawnFrom.get(paragraph)?.statements ?? []).every(({actors}) => actors.some((id) => council.has(id)));
	const next = new Map(
		index.report.issues.flatMap(({paragraphs}) =>
			paragraphs.slice(1).map((paragraph, at) => [paragraphs[at], paragraph]),
		),
	);
	const found = [...Map.groupBy(own, ({paragraph}) => paragraph)].flatMap(([paragraph, said]) => {
		const behind = next.get(paragraph);
		const subjects = said.flatMap(({text}) => subjectWords(text)).filter((word) => !ofCountry.has(word));
		return behind === undefined || !isOfCouncil(behind) ? [] : [[behind, new Set(subjects)] as const];
	});
	return new Map(found);
}

function ownParagraphs(index: ReportIndex, {meetings}: Room): readonly string[] {
	return [...meetings].flatMap((id) => index.meetings.get(id)?.paragraph ?? []);
}

/** What stands in more paragraphs than these does not tell where a visit is described. */
const mostPlaces = 8;
const visit = new RegExp(`^${ofGroup}(?:visits?|tour|inauguration|trip)\\b`, 'iu');

/** Whether a meeting is a visit by its title. */
export function isVisit(title: string): boolean {
	return visit.test(title);
}

const journey = new RegExp(`^${ofGroup}${journeyNouns}\\b(?!.*\\b${meetingNouns}\\b)`, 'iu');
/** "Cité Soleil", "Delmas 33", "School of Magistrates". */
const name = /(?<!^)\b\p{Lu}[\p{L}’'-]+(?: (?:of |de |la |the )*(?:\p{Lu}[\p{L}’'-]+|\d+))*/gu;
/** How what is on the programme is called, and not where it is. */
const occasions = new Set(
	subjectWords(`arrival departure travel transfer flight drive return visit tour trip meeting briefing debriefing lunch dinner
		breakfast reception hosted working group members representatives activities site town leadership inauguration`),
);

/**
 * The paragraphs of an import that describe what the meeting of a room is at: those with the name of a place or an institution of its
 * title, or, where nobody is known who is there, with two words that stand together in it, `cholera treatment`.
 */
function describedBy(index: ReportIndex, {title, lens}: Room): readonly string[] {
	// "Visit to the cantonment site of the former battalion": all its words in a row.
	const seen = (toSee.test(title) ? title.replace(toSee, '') : (seenToo.exec(title)?.[1] ?? '')).replace(article, '');
	const whole = subjectWords(seen).length > 1 ? [seen] : [];
	const whereInRow = (one: string) => where(index, (text) => phrase(text).includes(phrase(one)));
	if (lens !== undefined && !isVisit(title)) {
		return whole.flatMap(whereInRow);
	}

	// Of a journey nothing is told but where it went.
	if (journey.test(title)) {
		return [];
	}

	const names = (title.match(name) ?? []).filter((one) => namedIn(index)(one).length === 0 && !isBase(index, one));
	const named = [...names, ...whole].flatMap(whereInRow);
	const pairs = lens === undefined && named.length === 0 ? pairsOf(title) : [];
	return [
		...named,
		...pairs
			.filter((pair) => !pair.split(' ').some((word) => occasions.has(word)))
			.flatMap((pair) => where(index, (text) => pairsOf(text).includes(pair))),
	];
}

/** More paragraphs than these on what is visited are on such things anywhere. */
const mostOnVisit = 3;
const toSee = new RegExp(`^${ofGroup}(?:visits?|tour|inspection) (?:to|of) `, 'iu');

// "Meeting with the Governor and visit to the ice works".
const seenToo = / and (?:an? )?visits? to (.+)$/iu;
const article = /^(?:the|an?) /iu;

/** Whether a meeting is a visit as well, at which others may have been than those who were met. */
export function isVisitToo(title: string): boolean {
	return seenToo.test(title);
}

/**
 * Of a visit at which nobody is known to have been, or that goes with a meeting, the paragraphs of an import that tell of it; none where
 * these are many.
 */
export function tellingOfVisit(index: ReportIndex, room: Room): ReadonlySet<string> {
	const {lens, title} = room;
	const isOpen = ((lens === undefined && toSee.test(title)) || isVisitToo(title)) && isImported(index.report);
	const own = ownParagraphs(index, room).filter((paragraph) => /^\d/u.test(paragraph));
	const found = new Set(isOpen ? [...own, ...describedBy(index, room)] : []);
	return found.size > mostOnVisit ? new Set() : found;
}

/** The paragraphs that speak of a body that is in the title of the meeting of a room: "the Presidents of the committees of the Senate". */
function onBodiesOf(index: ReportIndex, {title}: Room): readonly string[] {
	const bodies = (title.match(name) ?? []).filter((one) => bodyNoun.test(one)).map(phrase);
	return bodies.flatMap((one) => where(index, (text) => phrase(text).includes(one)));
}

// Nowhere, where that is in too many paragraphs to tell anything; an annex names what it has on its programme.
function where({report}: ReportIndex, isIn: (text: string) => boolean): readonly string[] {
	const found = report.paragraphs.filter(({number, text}) => /^\d/u.test(number) && isIn(text));
	return found.length > mostPlaces ? [] : found.map(({number}) => number);
}

// From where the mission sets out and to where it comes back, as on several days.
function isBase({report}: ReportIndex, place: string): boolean {
	return new Set(report.meetings.filter(({title}) => title.includes(place)).map(({date}) => date)).size > 1;
}

function pairsOf(text: string): string[] {
	const beginnings = words(text).map((word) => subjectWords(word)[0] ?? '');
	return beginnings
		.slice(1)
		.map((second, at) => [beginnings[at] ?? '', second])
		.filter((pair) => !pair.includes(''))
		.map((pair) => pair.join(' '));
}

/** The words of a text with a space around each, so that no name is found within a word. */
export function phrase(text: string): string {
	return ` ${words(text).join(' ')} `;
}
