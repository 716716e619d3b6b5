import {statesIn} from './state-names.ts';

const missing =
	/\b(?:unable to|not able to|could not|did not|not in a position to|prevented from)\s+(?:join|participat|tak(?:e|ing) part|attend|travel|accompan|com(?:e|ing)\b)\p{L}*/iu;
/** Beside a member these are enough. */
const missingBeside = new RegExp(
	`(?:${missing.source}|\\bnot (?:represented|participating|attending|travelling|traveling)\\b|\\babsent\\b)`,
	'iu',
);
/** Who missed only a part of the mission was on it. */
const ofPart =
	/\b(?:legs?|segments?|portions?|stages?|until|before|visit to|(?:first|second|third|last|latter) part)\b/i;
const sentenceEnd = /[\p{L})]{3}\.\s/u;
// So is who did not go to one of its places.
const toPlace = /^\s+(?:(?:with\s+)?(?:it|the (?:mission|delegation|others))\s+in|to)\s+(?:the\s+)?\p{Lu}/u;
const inPlace = /\b(?:replaced|represented)(?:\s+(?:on|at|in)\s[^,.;]{2,40})?\s+by\s+/i;
const leadsUp =
	/[\s,;:(–—-]*(?:\b(?:and|but|who|which|he|she|was|were|had been|has been|regrettably|ultimately)\s+)*$/i;
const noSubject =
	/^(?:\W|\b(?:who|he|she|they|the|its|permanent|deputy|representatives?|ambassador|member|delegation|was|were|had|has|been|ultimately|finally|unfortunately|regrettably|however)\b)*$/i;

/** Where a sentence says that somebody did not come on the mission at all; nothing where it does not, or names who came instead. */
export function absenceIn(sentence: string): {readonly index: number} | undefined {
	const found = missing.exec(sentence);
	return found === null || isOnlyPart(sentence, found) || inPlace.test(sentence) ? undefined : {index: found.index};
}

/** What the words beside a country say once those that tell who did not come are taken away. */
export type Coming = {
	/** Of the member: the one who came, where somebody did not and was replaced. */
	readonly text: string;
	readonly came: 'member' | 'nobody' | 'another';
};

/** Reads `(did not participate)`, `(Name, Title) did not travel` and `Name, was unable to join and was replaced by Name (Title)`. */
export function comingOf(text: string): Coming {
	const found = missingBeside.exec(text.slice(0, 600));
	const words = text.slice(0, found?.index ?? 0);
	// What follows the last entry of a list tells of somebody else.
	if (found === null || isOnlyPart(text, found) || sentenceEnd.test(words) || statesIn(words).length > 0) {
		return {text, came: 'member'};
	}

	const after = text.slice(found.index + found[0].length);
	const other = inPlace.exec(after);
	return other === null
		? {text: words.replace(leadsUp, ''), came: 'nobody'}
		: {text: after.slice(other.index + other[0].length), came: 'another'};
}

/** Where the words of an entry begin that tell who did not come; its length where it has none. */
export function absenceStart(text: string): number {
	const found = missing.exec(text.slice(0, 600));
	return found === null ? text.length : text.slice(0, found.index).replace(leadsUp, '').length;
}

/** Whether a footnote to a member says that this member did not come: `Unable to join for reasons of health.` */
export function isAbsence(note: string, {name, country}: {readonly name: string; readonly country: string}): boolean {
	const found = absenceIn(note);
	const subject = found === undefined ? '' : note.slice(0, found.index);
	const surname = name.split(' ').at(-1) ?? '';
	return (
		found !== undefined &&
		(noSubject.test(subject) || subject.includes(country) || (surname.length > 1 && subject.includes(surname)))
	);
}

function isOnlyPart(text: string, found: RegExpExecArray): boolean {
	const [clause = ''] = text.slice(found.index + found[0].length).split(/[.;]/, 1);
	return ofPart.test(clause) || toPlace.test(clause);
}
