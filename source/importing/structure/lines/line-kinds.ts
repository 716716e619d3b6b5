import {dayAtStart} from '../../language/lexicon/dates.ts';
import {timesAtStart} from '../../language/lexicon/times.ts';
import type {PartKind} from '../../model/structure.ts';
import {runsOf, type Segment, shortLine} from './segments.ts';

const sentenceEnd = /(?:[.!?:;…]["'”’»)\]]{0,3}[*¹²³⁴⁵⁶⁷⁸⁹]{0,3}|[\p{L})\]]\.["'”’»)\]]{0,2}\d{1,2})$/u;
const footnoted = /[\p{L})\]]\.["'”’»)\]]{0,2}\d{1,2}$/u;
const openEnd = /(?:,|[–—-]|(?:^|\s)(?:and|or|of|for|the|in|on|to|from|by|with|at|a|an|de|du|la|le|des))$/iu;
const roman = /^([IVXL]{1,6})\.\s+(?=\S)/u;
const letter = /^([A-Z])\.\s+(?=\p{Lu})/u;
const shortest = 62;
/** A line of a heading that stands apart with the next one alone is as long at least where a word did not fit on it. */
const shortestWrapped = 30;

/** A line of more is a paragraph of its own. */
const longest = 160;

/** How long a line is at least that breaks off where the page ends, in letters; a shorter one ends by itself. */
export function fullLine(segments: readonly Segment[]): number {
	const lengths = segments
		.filter(({text}, at) => text.length >= shortest && text.length <= longest && segments[at + 1]?.gap === false)
		.map(({text}) => text.length)
		.toSorted((one, other) => one - other);
	return Math.max(shortest, (lengths[Math.floor(lengths.length / 2)] ?? 0) * 0.8);
}

/** Whether a text ends as a sentence, a clause or an introduction to a list does. */
export function endsSentence(text: string): boolean {
	return sentenceEnd.test(text.slice(-10));
}

const colon = /[:：]\s?(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\d{1,2}|\[\d{1,2}\])?$/u;

/** Whether a text introduces a list: it ends in a colon, which may have the mark of a footnote. */
export function endsInColon(text: string): boolean {
	return colon.test(text.slice(-8));
}

/** Whether a text ends in a word or a sign that needs another line. */
export function isOpenEnded(text: string): boolean {
	return openEnd.test(text.slice(-10));
}

/** Whether a text begins as the continuation of a sentence does. */
export function startsLow(text: string): boolean {
	return /^[\p{Ll},;)]/u.test(text);
}

/** The rank of a heading that a letter counts. */
export const letterRank = 20;

/**
 * The label of a heading and how much of the text it takes: `II. Key issues`, `A. Security`.
 * @param above the letter of the open heading that has one: `I.` after `H.` is a letter
 */
export function headingLabel(
	text: string,
	above?: string,
): {readonly label: string; readonly length: number; readonly rank: number} | undefined {
	const head = text.slice(0, shortLine);
	const ofRoman = roman.exec(head);
	const isLetter =
		above !== undefined && ofRoman?.[1]?.charCodeAt(0) === above.charCodeAt(0) + 1 && ofRoman[1].length === 1;
	if (ofRoman?.[1] !== undefined && !isLetter) {
		return {label: ofRoman[1], length: ofRoman[0].length, rank: 10};
	}

	const ofLetter = letter.exec(head);
	return ofLetter?.[1] === undefined ? undefined : {label: ofLetter[1], length: ofLetter[0].length, rank: letterRank};
}

/** Whether a segment can be a heading, by its own look. */
export function looksLikeHeading({text, heading}: Segment): boolean {
	return heading !== undefined || (text.length <= 140 && isFormedAsHeading(text));
}

/** Whether a text has the form of a heading, however long it is: it begins with a capital or a number, and does not end as a sentence. */
export function isFormedAsHeading(text: string): boolean {
	return (
		!text.startsWith('(Signed)') &&
		!endsInColon(text) &&
		/^["“«(]?[\p{Lu}\d]/u.test(text) &&
		!/[.!?:;,…]["'”’»)\]]{0,3}$/u.test(text.slice(-6)) &&
		!footnoted.test(text.slice(-6))
	);
}

/** Whether a segment is a labelled heading: a label, a few words and no end of a sentence. */
export function isLabelled(segment: Segment): boolean {
	const label = headingLabel(segment.text);
	return (
		label !== undefined &&
		segment.text.length <= 200 &&
		!endsSentence(segment.text) &&
		/^\p{Lu}|^["“]/u.test(segment.text.slice(label.length))
	);
}

/** Whether a segment is a labelled heading that goes on behind a colon: `A. Human rights:`, and below it `the situation of women`. */
export function isOpenLabelled(segments: readonly Segment[], at: number): boolean {
	const [segment, next, after] = segments.slice(at, at + 3);
	return (
		segment !== undefined &&
		next !== undefined &&
		endsInColon(segment.text) &&
		isLabelled({...segment, text: segment.text.replace(colon, '')}) &&
		!next.gap &&
		/^\p{Ll}/u.test(next.text) &&
		!/[.:;,]$/.test(next.text) &&
		after?.gap !== false
	);
}

/** Whether a segment is only the label of a heading, whose words stand on the next line. */
export function isLoneLabel(segments: readonly Segment[], at: number): boolean {
	const [segment, next] = [segments[at], segments[at + 1]];
	return (
		segment !== undefined &&
		next !== undefined &&
		/^(?:[IVXL]{1,6}|[A-Z])\.$/.test(segment.text) &&
		looksLikeHeading({...next, text: next.text.replace(/,$/, '')}) &&
		/^\p{Lu}/u.test(next.text)
	);
}

function isHanging(segment: Segment, next: Segment): boolean {
	const label = headingLabel(segment.text);
	return label !== undefined && next.from >= segment.from + 2 && headingLabel(next.text) === undefined;
}

const smallInCapitals = /^(?:AND|FOR|IN|OF|ON|TO) (?=[^\p{Ll}]+$)/u;

/**
 * Whether a heading goes on with the next segment.
 * @param after what stands below that
 */
export function headingGoesOn(segment: Segment, next: Segment, after?: Segment): boolean {
	const isOneBlock = segment.gap && !next.gap && after?.gap === true;
	const isRest = segment.text.length >= Math.max(shortestWrapped, next.text.length);
	const isWrapped =
		startsLow(next.text) ||
		(!next.gap && smallInCapitals.test(next.text.slice(0, shortLine))) ||
		isOpenEnded(segment.text) ||
		isInBrackets(segment.text) ||
		(isOneBlock && isRest) ||
		(!next.gap && (segment.text.length >= shortest || isHanging(segment, next)));
	return segment.heading === undefined && next.heading === undefined && isWrapped;
}

/** Whether a bracket is open where a text ends. */
export function isInBrackets(text: string): boolean {
	return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/**
 * Segments of headings that follow each other, one list for each heading.
 * @param after what stands below the last
 */
export function headingGroups(segments: readonly Segment[], after?: Segment): readonly (readonly Segment[])[] {
	const below = new Map(segments.map((segment, at) => [segment, segments[at + 1] ?? after]));
	return runsOf(segments, (previous, segment) => !headingGoesOn(previous, segment, below.get(segment)));
}

/** Whether a line begins with a day or a time, as those of a programme do; only its start is looked at. */
export function isOfProgramme({text}: Segment): boolean {
	return dayAtStart(text, '2000') !== undefined || timesAtStart(text) !== undefined;
}

const termsTitle = /\bterms of reference\b|\bobjectives of the\b|^mandate(?: of the (?:security council )?mission)?$/i;
const programmeTitle =
	/\b(?:programme|program|schedule|itinerary|agenda|timetable|calendar|list of (?:the )?meetings|meetings held)\b/i;
const membersTitle =
	/\bcomposition\b|\bmembers of the (?:[\p{L}]+ ){0,3}mission\b|\b(?:list of members|delegation|participants)\b/iu;

/** The kind of a part or section by its title. */
export function kindOfTitle(title: string): PartKind | undefined {
	const head = title.slice(0, shortLine);
	if (termsTitle.test(head)) {
		return 'terms';
	}

	return programmeTitle.test(head) ? 'programme' : membersTitle.test(head) ? 'members' : undefined;
}
