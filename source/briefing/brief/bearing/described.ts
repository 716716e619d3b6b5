import {bodyNoun, namedIn} from '../../actors/named-in.ts';
import type {ReportIndex} from '../../report-index.ts';
import {subjectWords} from '../../subjects/subject-words.ts';
import {words} from '../../wording.ts';
import type {Room} from '../room.ts';

/** What stands in more paragraphs than these does not tell where a visit is described. */
const mostPlaces = 8;
const visit = /^(?:\p{L}+ \d+: )?(?:visits?|tour|arrival|departure|inauguration|trip)\b/iu;
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
export function describedBy(index: ReportIndex, {title, lens}: Room): readonly string[] {
	if (lens !== undefined && !visit.test(title)) {
		return [];
	}

	const names = (title.match(name) ?? []).filter((one) => namedIn(index)(one).length === 0 && !isBase(index, one));
	const named = names.map(phrase).flatMap((one) => where(index, (text) => phrase(text).includes(one)));
	const pairs = lens === undefined && named.length === 0 ? pairsOf(title) : [];
	return [
		...named,
		...pairs
			.filter((pair) => !pair.split(' ').some((word) => occasions.has(word)))
			.flatMap((pair) => where(index, (text) => pairsOf(text).includes(pair))),
	];
}

/** The paragraphs that speak of a body that is in the title of the meeting of a room: "the Presidents of the committees of the Senate". */
export function onBodiesOf(index: ReportIndex, {title}: Room): readonly string[] {
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

// With a space around each word, so that no name is found within a word.
function phrase(text: string): string {
	return ` ${words(text).join(' ')} `;
}
