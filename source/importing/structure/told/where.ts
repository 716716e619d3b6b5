import {months} from '../../../report/dates.ts';
import {stated} from '../../../report/stated.ts';
import {officeWord} from '../../language/lexicon/offices.ts';
import {memberState} from '../../language/lexicon/states.ts';
import {venueNouns} from '../../language/lexicon/word-classes.ts';

const word = "[\\p{L}’'-]+";
/**
 * What the name of a town looks like, as the source of an expression. Only a blank parts its words: were a hyphen in a word and between
 * two, there would be very many ways to read a chain of them.
 */
export const townName = `\\p{Lu}[\\p{L}’'-]*(?: (?:(?:de|du|des|la|le|el|al|es) )?\\p{Lu}[\\p{L}’'-]*){0,3}`;
const capitals = `\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,4}`;
// A camp may lie outside the town that a section is of.
const nouns = `(?![Cc]amp)(?:${`${venueNouns}|academy|base|embassy|house`.replace(/\b\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)})\\b`;
const behind = `(?: ${capitals}| of (?:the )?${capitals}(?: of (?:the )?${capitals})?)`;
const before = `(?!(?:and|at|by|for|from|in|of|on|same|to|with)\\b)${word} `;
const building = `(?:${before}){1,3}?${nouns}${behind}?|${nouns}${behind}|(?<=at the )(?!(?:${word} ){0,2}${officeWord.source})${capitals}`;
/** What stands behind `at`, `in` or `to`: a town, or a building and its town. */
const where = `(?:(?:the )?(?<building>${building})(?:,? in (?<around>${townName}))?|(?:the (?:city|town|village|district) of )?(?<town>${townName}))`;
const leading = new RegExp(
	`^(?:(?:On|From|Between|Later|Earlier|That|The (?:following|next|same)) [^,]{3,40},? )?(?:(?:Also |Likewise |Still )?(?:[Ii]n|[Aa]t)|While (?:in|at)|(?:(?:[Ss]hortly|[Ss]oon|[Ii]mmediately) )?(?:[Dd]uring|[Oo]n|[Uu]pon|[Bb]efore|[Aa]fter) (?:(?:its|their|the) )?(?:arrival|departure|visit|stay|meetings?|trip)(?: of the (?:mission|delegation))? (?:at|from|in|to)) ${where}(?=,| on \\d| (?:(?:the|this) (?:mission|delegation)|it|they)\\b)`,
	'u',
);
const ending = new RegExp(
	`^(?<words>.*?)(?:^|,? )(?:in|at) ${where}(?:,? on (?:the same|(?:the [a-z]{5,9} of )?\\d)[^,]*)?$`,
	'u',
);

const goesTo = new RegExp(` (?:to|at|in) ${where}, where `, 'u');
const visitors = '(?:[Mm]ission|[Dd]elegation|Council|[Mm]embers)';
/** Where the mission comes to. */
export const arrives = new RegExp(
	`\\b(?:${visitors} (?:then |also |later )?(?:was|were) (?:in|at)|(?:${visitors}|[Ii]t|[Tt]hey) (?:then |also |later )?(?:(?:arrived|stayed|stopped) (?:in|at)|reached|(?:drove|flew|moved|proceeded|returned|travell?ed|went)(?: on| by \\p{L}+)? to)) ${where}`,
	'u',
);
/** Where something was beside its day: `came to the Old Customs House on 5 May`. */
export const besideDay = new RegExp(
	` (?:in|at|to) ${where}(?=,? (?:on|in) (?:the [a-z]{5,9} (?:of|on) )?\\d)|(?<= \\d{1,2} \\p{Lu}\\p{Ll}+) (?:in|at) ${where}`,
	'u',
);

/** A place on the way: `met in Kinshasa with`. */
export const within = new RegExp(` (?:in|at|to) ${where}(?=[ ,]|$)`, 'u');

/** Where something was, as far as words state it: a town, `Grey Bay`, and a building, `Old Customs House`. */
export type Where = {readonly town?: string; readonly building?: string};

/** Where a sentence begins, `In Kinshasa, the mission …`, or goes to: `It flew to Goma, where it met …`. */
export function leadingPlace(sentence: string): Where | undefined {
	return whereIn(leading.exec(sentence), true) ?? whereIn(goesTo.exec(sentence), true) ?? placeBy(arrives, sentence);
}

/** Where words of a form say that something was. */
export function placeBy(form: RegExp, words: string): Where | undefined {
	return whereIn(form.exec(words));
}

function whereIn(found: RegExpExecArray | null, mayBeState = false): Where | undefined {
	const {town, building, around = town} = found?.groups ?? {};
	const isTown = around !== undefined && (isPlace(around) || (mayBeState && !isMonth(around)));
	return building === undefined && !isTown ? undefined : stated({building, town: isTown ? around : undefined});
}

const inDistrict = new RegExp(`\\b(?:city|town|village|district|province|region) of (${townName})`, 'u');

/** Where words end, and those before it: `the Governor in Goma`. The name of a state is part of that of a body. */
export function placeAtEnd(text: string): (Where & {readonly words: string}) | undefined {
	const tail = text.slice(-300);
	const district = inDistrict.exec(tail)?.[1];
	if (district !== undefined) {
		return {words: text, town: district};
	}

	const found = ending.exec(tail);
	const place = whereIn(found);
	const {words = ''} = found?.groups ?? {};
	return place && {...place, words: text.slice(0, text.length - tail.length) + words};
}

/** Whether a name is that of a town: of neither a state nor a month. */
export function isPlace(text: string): boolean {
	return memberState(text) === undefined && !isMonth(text);
}

function isMonth(text: string): boolean {
	return months.some((month) => text.split(' ', 1)[0] === month);
}
