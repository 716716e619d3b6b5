import {isPartialDate, months} from '../../report/dates.ts';
import {stated} from '../../report/stated.ts';
import type {Span} from '../language/lexicon/tokens.ts';

/** The source of an expression for a date, as far as it is stated. */
export const dateWords = `(?:(?<day>\\d{1,2}) )?(?<month>${months.join('|')})(?: (?<year>\\d{4}))?|(?<alone>(?:19|20)\\d\\d)`;
const asOf = new RegExp(
	`\\b(?:as (?:at|of)|on|in|during|at) (?:the (?:end|beginning|month) of )?(?:${dateWords})\\b(?![–—‑-]\\d)`,
	'gi',
);
const due = new RegExp(
	`\\b(?:by|before|until|not later than|no later than) (?:the (?:end|beginning|middle) of |early |late |mid-|end-)?(?:${dateWords})\\b`,
	'gi',
);

/** The dates a sentence gives for its figures: as far as it states them, with the printed words of what is to come. */
type Dates = {
	readonly asOf?: string;
	readonly due?: string;
	readonly dueText?: string;
};

const name =
	"\\p{Lu}[\\p{L}'’-]+(?: (?:of |de |du |la |le |d['’])?\\p{Lu}[\\p{L}'’-]+)*(?: and \\p{Lu}[\\p{L}'’-]+(?= (?:regions|provinces|departments|districts|counties)))?(?: (?:region|province|department|district|county|State|camp)s?)?(?![\\p{L}’'/-]| \\d| (?:agreement|conference|process|summit|talks)\\b)";

const side =
	'(?:central|northern|southern|eastern|western|north-eastern|south-eastern|north-western|south-western|greater|downtown|rural)';

const part = '(?:(?:north|south|east|west|centre|capital|north-east|north-west|south-east|south-west) of (?:the )?)';
const pattern = new RegExp(
	`(?<verb>\\S+ed )?\\b(?:in|at|across|throughout|within) (?:the )?(?<place>(?:${side} |${part})?${name})`,
	'gu',
);
const opening = new RegExp(`^(?:In|At|Across|Throughout) (?:the )?(?<place>(?:${side} |${part})?${name}),`, 'u');
const noPlace = new RegExp(
	`\\b(?:${months.join('|')}|Government|Council|Security|United|Mission|Article|Annex|Chapter|Parliament|Cabinet|Ministry|French|English|Arabic|Creole|Portuguese|Spanish|\\p{Lu}{3,}|Human|Operation|Special|State|National|International|Supreme|House|Senate|Police|Army|Forces?|Court|Committee|Assembly|Bank|Fund|Programme|Option|Index|Agreement|Accords?|Chamber|Charter|Constitution|Convention|Pact|Plan|Protocol|Treaty)\\b`,
	'u',
);
const elsewhere =
	/^(?:trained|announced|graduated|pledged|promised|born|signed|adopted|held|based|headquartered|equipped) $/;
const clauseEnd = /[;.]|,(?!\d)|\s\(|\s(?:while|but|whereas|although|the majority of|most of)\s/u;

// "In Arcadia from 90 days": right before the number, or before what it has changed from.
const rightBefore = /^ (?:from|to|by|with|for)?(?: \S+ \S+ to)? ?$/u;

/** Further off, a place is that of something else. */
const farthest = 300;

/** Where what a number counts is: named in its own clause, or at the opening of its sentence. */
export function placeOf(sentence: string, {start, end}: Span): string | undefined {
	// Half a name is another place; a comma right behind a whole ends nothing.
	const near = sentence.slice(end, end + farthest).replace(sentence.length > end + farthest ? /\S*$/u : '', '');
	const behind = near.replace(/\sand that\b.*$/su, '');
	const clause = behind.slice(0, (clauseEnd.exec(behind.slice(1))?.index ?? behind.length) + 1);
	const before = sentence.slice(Math.max(0, start - farthest), start);
	const inClause = [...clause.matchAll(pattern)].filter(({groups}) => !elsewhere.test(groups?.verb ?? ''));
	const ahead = [...before.matchAll(pattern)].filter(({0: {length}, index}) =>
		rightBefore.test(before.slice(index + length)),
	);
	return [...inClause, ...ahead, opening.exec(sentence)]
		.flatMap((match) => match?.groups?.place ?? [])
		.find((place) => !noPlace.test(place));
}

/**
 * When what a sentence counts was so, or is to be so, for each of its numbers. A month without a year stays words. A date in another
 * clause than the number, or of another thing of its clause, is that of something else; one that opens the sentence is that of all.
 */
export function datesOf(sentence: string): (number: Span) => Dates {
	const thens = [...sentence.matchAll(due)].filter((match) => isDeadline(sentence, match));
	const ats = [...sentence.matchAll(asOf)];
	return (number) => {
		const isItsOwn = (match: RegExpExecArray) => isWith(sentence, match, number);
		const own = ats.filter(isItsOwn);
		// "From 2 per cent in 2003 to 3 per cent in 2007": each has the date behind it.
		const nearest = own.find(({index}) => index >= number.end) ?? own.at(-1);
		return datesFrom(sentence, thens.find(isItsOwn), nearest);
	};
}

/** A negation farther before "until" is that of something else. */
const farthestNegation = 200;

// "Until": so long it lasts, but for what will not come until then.
function isDeadline(sentence: string, {0: words, index}: RegExpExecArray): boolean {
	const before = sentence.slice(Math.max(0, index - farthestNegation), index);
	return !/^until/i.test(words) || /\b(?:not|no|never|nor|cannot)\b[^;.]*$/u.test(before);
}

// "Scheduled in February", "would open in February": what is to come.
const planned =
	/\b(?:scheduled|planned|due|foreseen|expected|envisaged|slated|intend(?:s|ed)|hope[sd]?|wish(?:es|ed)?|will|would)\b(?:[^,;.]|[.,]\d){0,80}$/u;

function datesFrom(sentence: string, then: RegExpExecArray | undefined, at: RegExpExecArray | undefined): Dates {
	const isPlan =
		then === undefined && at !== undefined && /^(?:in|on)\b/i.test(at[0]) && planned.test(sentence.slice(0, at.index));
	const isPast = then !== undefined && isDone(sentence, then);
	const [later, asAt] = isPlan ? [at, undefined] : isPast ? [undefined, then] : [then, at];
	const [dueDate, asOfDate] = [later && dateOf(later), asAt && dateOf(asAt)];
	return stated({asOf: dueDate === undefined ? asOfDate : undefined, due: dueDate, dueText: later?.[0]});
}

/** Whether something had been done by a day: "had received 300 complaints by 31 December". */
export function isDone(sentence: string, {index}: RegExpExecArray): boolean {
	const before = sentence.slice(0, index);
	return (
		/\b(?:had|has|have) (?!to\b)(?:[^,;.]|[,.]\d)*$/u.test(before) &&
		!/\b(?:would|will|planned|intended|(?<!\b(?:attempt|fail|manag|refus|tri)\p{L}+ )to (?!(?:an?|her|him|it|its|the|their|them)\b)\p{Ll}+)\b/u.test(
			before,
		)
	);
}

// "The port – which has 40 cranes – would open by 2012".
const insertion = /\s[–—]\s.*?\s[–—]\s/gu;
// "It had 8 clinics and a power plant built in 2017", "they told of the crimes in 2014 and that 3,000 were missing".
const otherClause =
	/[,;:](?!\d)|\s[–—]\s|\b(?:and (?:an?|the|its|their|his|her|\p{L}+ed)|that|which|who|but|while|with)\b/u;
/** "Had in 2012 300 beds", "that in 2012 it had 300": what stands before a date that is that of what follows. */
const opensClause = /(?:[,;:(]|\b(?:and|that|but|while|had|has|have|was|were|is|are))\s$/u;
/** "Had risen in 2012 to 40 per cent", "closed in 2012, bringing the number to 40": what follows from what was done then. */
const rightAfter =
	/^(?:(?: (?:from|to|by|at|some|about|around|nearly|over))* |, (?:\p{Ll}+ly )?(?:bringing|raising|taking|increasing|reducing|lowering|cutting|leaving)\b[^,;]*)$/u;

function isWith(sentence: string, {0: words, index}: RegExpExecArray, {start, end}: Span): boolean {
	const before = sentence.slice(0, index);
	if (/^as (?:at|of)/i.test(words) || before.trim() === '') {
		return true;
	}

	const between = index < start ? sentence.slice(index + words.length, start) : sentence.slice(end, index);
	return (
		(index < start && rightAfter.test(between)) ||
		(!otherClause.test(between.replaceAll(insertion, ' ')) && (index > end || opensClause.test(before)))
	);
}

/** The number of a month by its name, from 1; 0 without one. */
export function monthNumber(month: string | undefined): number {
	return months.findIndex((name) => name.toLowerCase() === month?.toLowerCase()) + 1;
}

/**
 * The date that a match of `dateWords` prints, as far as it does; `undefined` for what is none, as 31 February.
 * @param otherwise the year of a month without one
 */
export function dateOf({groups = {}}: RegExpExecArray, otherwise?: string): string | undefined {
	const {day, month, year = otherwise, alone} = groups;
	const parts = [monthNumber(month), ...(day === undefined ? [] : [Number(day)])];
	const date = alone ?? (year && [year, ...parts.map((one) => String(one).padStart(2, '0'))].join('-'));
	return date && isPartialDate(date) ? date : undefined;
}
