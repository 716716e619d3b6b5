import {stated} from '../../../report/stated.ts';
import {dayAtStart, type Range} from '../../language/lexicon/dates.ts';
import {officeWord} from '../../language/lexicon/offices.ts';
import {memberState} from '../../language/lexicon/states.ts';
import {venueNouns} from '../../language/lexicon/word-classes.ts';

const word = "[\\p{L}’'-]+";
const name = `\\p{Lu}[\\p{L}’'-]*(?:[ -](?:(?:de|du|des|la|le|el|al|es) )?\\p{Lu}[\\p{L}’'-]*){0,3}`;
const capitals = `\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,2}`;
const buildings = `${venueNouns}|academy|base|embassy|house`
	.split('|')
	// A camp may lie outside the town that a section is of.
	.filter((noun) => noun !== 'camp');
const nouns = `(?:${buildings.map((noun) => `[${noun.slice(0, 1)}${noun.slice(0, 1).toUpperCase()}]${noun.slice(1)}`).join('|')})\\b`;
const behind = `(?: ${capitals}| of (?:the )?${capitals}(?: of (?:the )?${capitals})?)`;
const before = `(?!(?:and|at|by|for|from|in|of|on|same|to|with)\\b)${word} `;
const building = `(?:${before}){1,3}?${nouns}${behind}?|${nouns}${behind}|(?<=at the )(?!(?:${word} ){0,2}${officeWord.source})${capitals}`;
/** What stands behind `at`, `in` or `to`: a town, or a building and its town. */
const where = `(?:(?:the )?(?<building>${building})(?:,? in (?<around>${name}))?|(?:the (?:city|town|village|district) of )?(?<town>${name}))`;
const leading = new RegExp(
	`^(?:(?:On|From|Between|Later|Earlier|That|The (?:following|next|same)) [^,]{3,40},? )?(?:(?:[Ii]n|[Aa]t)|While (?:in|at)|(?:(?:[Ss]hortly|[Ss]oon|[Ii]mmediately) )?(?:[Dd]uring|[Oo]n|[Uu]pon|[Bb]efore|[Aa]fter) (?:(?:its|their|the) )?(?:arrival|departure|visit|stay|meetings?|trip)(?: of the (?:mission|delegation))? (?:at|from|in|to)) ${where}(?=,| on \\d| (?:the|this) (?:mission|delegation)\\b)`,
	'u',
);
const ending = new RegExp(
	`^(?<words>.*?)(?:^|,? )(?:in|at) ${where}(?:,? on (?:the same|(?:the [a-z]{5,9} of )?\\d)[^,]*)?$`,
	'u',
);
const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const goesTo = new RegExp(` (?:to|at|in) ${where}, where `, 'u');
const arrives = new RegExp(
	`\\b(?:(?:[Mm]ission|[Dd]elegation) (?:then |also |later )?(?:was|were) (?:in|at)|(?:[Mm]ission|[Dd]elegation|[Ii]t|[Tt]hey) (?:then |also |later )?(?:(?:arrived|stayed|stopped) (?:in|at)|(?:drove|flew|moved|proceeded|returned|travell?ed|went)(?: on| by \\p{L}+)? to)) ${where}`,
	'u',
);
const besideDay = new RegExp(
	` (?:in|at|to) ${where}(?=,? (?:on|in) (?:the [a-z]{5,9} (?:of|on) )?\\d)|(?<= \\d{1,2} \\p{Lu}\\p{Ll}+) (?:in|at) ${where}`,
	'u',
);

/** Where something was, as far as words state it: a town, `Grey Bay`, and a building, `Old Customs House`. */
export type Where = {readonly town?: string; readonly building?: string};

/** Where a sentence begins, `In Kinshasa, the mission …`, or goes to: `It flew to Goma, where it met …`. */
export function leadingPlace(sentence: string): Where | undefined {
	return whereIn(leading.exec(sentence), true) ?? whereIn(goesTo.exec(sentence), true) ?? arrivalIn(sentence);
}

/** Where the mission comes to. */
export function arrivalIn(sentence: string): Where | undefined {
	return whereIn(arrives.exec(sentence));
}

/** Where a sentence says that something was beside its day: `came to the Old Customs House on 5 May`. */
export function placeBesideDay(sentence: string): Where | undefined {
	return whereIn(besideDay.exec(sentence));
}

function whereIn(found: RegExpExecArray | null, mayBeState = false): Where | undefined {
	const {town, building, around = town} = found?.groups ?? {};
	const isTown = around !== undefined && (isPlace(around) || (mayBeState && !months.test(around)));
	return building === undefined && !isTown ? undefined : stated({building, town: isTown ? around : undefined});
}

const inDistrict = new RegExp(`\\b(?:city|town|village|district|province|region) of (${name})`, 'u');

/** Where words end, and those before it: `the Governor in Goma`. The name of a state is part of that of a body. */
export function placeAtEnd(text: string): (Where & {readonly words: string}) | undefined {
	const tail = text.slice(-300);
	const district = inDistrict.exec(tail)?.[1];
	if (district !== undefined) {
		return {words: text, town: district};
	}

	const found = ending.exec(tail);
	const {words = ''} = found?.groups ?? {};
	const place = whereIn(found);
	if (place === undefined) {
		return undefined;
	}

	return {...place, words: text.slice(0, text.length - tail.length) + words};
}

/** Whether words name a state. */
export function namesState(words: string): boolean {
	return [...words.matchAll(new RegExp(name, 'gu'))].some(([one]) => memberState(one) !== undefined);
}

function isPlace(text: string): boolean {
	return memberState(text) === undefined && !months.test(text);
}

const within = new RegExp(` (?:in|at|to) ${where}(?=[ ,]|$)`, 'u');

/** Where words name a place on the way: `met in Kinshasa with`. */
export function placeWithin(words: string): Where | undefined {
	return whereIn(within.exec(words));
}

/** Words without the day at their end. */
export function withoutDay(text: string): string {
	return text.replace(
		/,? (?:on )?(?:the same (?:day|morning|afternoon|evening)|(?:the [a-z]{5,9} of )?\d{1,2}(?: and \d{1,2}|[-–]\d{1,2})? \p{Lu}\p{Ll}+(?: \d{4})?)$/u,
		'',
	);
}

const dayInText = /\b(?:on|of) (?=(?:\p{L}+day,? )?\d|\p{Lu}\p{Ll}+ \d)/giu;

/** The days that a sentence states, where they are among those of the mission or it states their year. */
export function daysIn(sentence: string, mission: Range | undefined): Range | undefined {
	const [stated] = [...sentence.matchAll(dayInText)].flatMap(
		({index, 0: all}) => dayAtStart(sentence.slice(index + all.length), mission?.from.slice(0, 4)) ?? [],
	);
	const {date: from, until: to = from} = stated ?? {};
	const isThere = from !== undefined && to !== undefined;
	return isThere && (mission === undefined || (from >= mission.from && to <= mission.to)) ? {from, to} : undefined;
}

const onDay = / (?:(?:on|from) |\()(?=(?:\p{L}{2,6}day,? )?\d)/gu;
const lastPlaces = new RegExp(`(?:^|[ ,])(${name})(?: and (${name}))?$`, 'u');
/** In UTF-16 code units: two places before a day have no more. */
const longestPlaces = 80;
/** What tells of a journey. */
export const journey = /\b(?:arrived|drove|flew|moved|proceeded|travell?ed|went)\b/u;

type Stay = {readonly place?: string | undefined; readonly days?: Range | undefined};

/**
 * The days between which the mission was at each place, as far as sentences say: `visited Dakar on 5 May`, `Dakar (5-7 May)`,
 * `On 5 May it flew to Goma`.
 * @param dated what is known to have been somewhere, on its day
 */
export function daysAtPlaces(
	texts: readonly string[],
	dated: readonly Stay[],
	mission: Range | undefined,
): ReadonlyMap<string, Range> {
	const all = [...dated, ...texts.flatMap((sentence) => staysIn(sentence, mission))];
	const stays = Map.groupBy(all, ({place}) => (place !== undefined && isPlace(place) ? place : ''));
	return new Map(
		[...stays].flatMap(([place, there]) => {
			const dates = there.flatMap(({days}) => (days === undefined ? [] : [days.from, days.to])).toSorted();
			const [from = '', to = ''] = [dates[0], dates.at(-1)];
			return place === '' || dates.length === 0 ? [] : [[place, {from, to}]];
		}),
	);
}

function staysIn(sentence: string, mission: Range | undefined): Stay[] {
	const named = [...sentence.matchAll(onDay)].flatMap(({0: words, index}) => {
		const [, ...places] = lastPlaces.exec(sentence.slice(Math.max(0, index - longestPlaces), index)) ?? [];
		const behind = index + words.length;
		const days = daysIn(`on ${sentence.slice(behind, behind + longestPlaces)}`, mission);
		return places.map((place) => ({place, days}));
	});
	const isOneDay = [...sentence.matchAll(dayInText)].length === 1;
	const reached = isOneDay && journey.test(sentence) ? [...sentence.matchAll(going)] : [];
	return [...named, ...reached.map(([, place]) => ({place, days: daysIn(sentence, mission)}))];
}

const shortWord = /^(?:and|at|by|de|du|for|from|in|la|of|on|the|to|with)$/i;

/** A heading in capitals as it would be printed in small letters: `MEETINGS IN GREY BAY`. */
function inSmall(heading: string): string {
	return heading !== heading.toUpperCase()
		? heading
		: heading
				.split(' ')
				.map((word, at) =>
					at > 0 && shortWord.test(word) ? word.toLowerCase() : word.slice(0, 1) + word.slice(1).toLowerCase(),
				)
				.join(' ');
}

const going = new RegExp(`\\b(?:[Ii]n|to) (${name})`, 'gu');

/** The places that texts name on the way, `in Grey Bay`, as well as bodies: `in Security Council resolutions`. */
export function placesNamed(texts: readonly string[]): ReadonlySet<string> {
	return new Set(texts.flatMap((text) => [...text.matchAll(going)].flatMap(([, place]) => place ?? [])));
}

const alone = new RegExp(`^(?:Visit to |[^:]{1,30}: )?(${name})$`, 'u');
const dayInHeading = /[\s,(–—-]*(?:\b(?:on|from) )?(?:\p{L}+day,? )?\b\d{1,2}(?!\d|\.)/u;

/**
 * The place and the days that a heading puts what stands under it: `Grey Bay, 3 and 4 May`, `Meetings in Grey Bay`, `Grey Bay`.
 * @param named the places that the report tells of something in
 */
export function underHeading(
	heading: string,
	mission: Range | undefined,
	named: ReadonlySet<string>,
): {readonly place?: string; readonly days?: Range} {
	const printed = inSmall(heading);
	const at = dayInHeading.exec(printed);
	const [words, day] =
		at === null
			? [printed, '']
			: [printed.slice(0, at.index), printed.slice(at.index).replace(/^.*?(?=\p{L}+day|\d)/u, '')];
	const days = daysIn(`on ${day}`, mission);
	const name = alone.exec(words)?.[1];
	const isThere = name !== undefined && isPlace(name) && (days !== undefined || named.has(name));
	return stated({place: placeAtEnd(words)?.town ?? (isThere ? name : undefined), days});
}
