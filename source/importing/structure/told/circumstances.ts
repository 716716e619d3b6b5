import {stated} from '../../../report/stated.ts';
import {dayAtStart, type Range} from '../../language/lexicon/dates.ts';
import {lowered} from '../../language/lowered.ts';
import {isPlace, placeAtEnd, townName} from './where.ts';

/** The day that words end with. */
export const dayAtEnd =
	/,? (?:(?:in|on) )?(?:the (?:same|following|next) (?:day|morning|afternoon|evening)|(?:the [a-z]{5,9} of )?\d{1,2}(?: and \d{1,2}|[-–]\d{1,2})? \p{Lu}\p{Ll}+(?: \d{4})?)$/u;
const dayInText = /\b(?:on|of) (?=(?:\p{L}+day,? )?\d|\p{Lu}\p{Ll}+ \d)/giu;

const severalDays = /\b[Oo]n \d{1,2}(?:, \d{1,2})+,? and \d{1,2} \p{Lu}/u;

/** The days that a sentence states, where they are among those of the mission. */
export function daysIn(sentence: string, mission: Range | undefined): Range | undefined {
	const days = statedIn(sentence, mission);
	return days !== undefined && isWithin(days, mission) ? days : undefined;
}

const opening = /^(?:[Oo]n|[Ii]n the (?:early |late )?(?:morning|afternoon|evening) of) (?=(?:\p{L}+day,? )?\d)/u;

/** The days that a sentence begins with, before the mission or after it, too: `On 12 May the mission met the press in New York`. */
export function daysAtStart(sentence: string, mission: Range | undefined): Range | undefined {
	return opening.test(sentence) ? statedIn(sentence, mission) : undefined;
}

/** The first days that a sentence states; without a year they are of the one in which they are nearest to the mission. */
function statedIn(sentence: string, mission: Range | undefined): Range | undefined {
	// "On 4, 5 and 7 May it met": no one day.
	if (severalDays.test(sentence)) {
		return undefined;
	}

	const inYear = (year: string | undefined) =>
		[...sentence.matchAll(dayInText)].flatMap(
			({index, 0: all}) => dayAtStart(sentence.slice(index + all.length), year) ?? [],
		)[0];
	const year = Number(mission?.from.slice(0, 4));
	const years = mission === undefined ? [undefined] : [year, year + 1, year - 1].map(String);
	const [nearest] = years
		.flatMap((one) => inYear(one) ?? [])
		.map(({date: from, until: to = from}): Range => ({from, to}))
		.toSorted((one, other) => distance(one, mission) - distance(other, mission));
	return nearest;
}

/** In milliseconds, from the nearer end of the mission. */
function distance({from, to}: Range, mission: Range | undefined): number {
	return mission === undefined
		? 0
		: Math.max(Date.parse(from) - Date.parse(mission.to), Date.parse(mission.from) - Date.parse(to), 0);
}

function isWithin({from, to}: Range, mission: Range | undefined): boolean {
	return mission === undefined || (from >= mission.from && to <= mission.to);
}

const onDay = / (?:(?:on|from) |\()(?=(?:\p{L}{2,6}day,? )?\d)/gu;
const lastPlaces = new RegExp(`(?:^|[ ,])(${townName})(?: and (${townName}))?$`, 'u');
/** In UTF-16 code units: two places before a day have no more. */
const longestPlaces = 80;
/** What tells of a journey. */
export const journey = /\b(?:arrived|drove|flew|moved|proceeded|travell?ed|went)\b/u;

type Stay = {readonly place?: string | undefined; readonly days?: Range | undefined};

/**
 * The days between which the mission was at each place, as far as sentences say: `visited Dakar on 5 May`, `Dakar (5-7 May)`,
 * `On 5 May it flew to Goma`; of a place of which none does, those of the leg that it was part of.
 * @param dated what is known to have been somewhere, on its day
 * @param told what is told of to have been somewhere
 */
export function daysAtPlaces(
	texts: readonly string[],
	dated: readonly Stay[],
	told: readonly (Stay & {readonly paragraph: string})[],
	mission: Range | undefined,
): ReadonlyMap<string, Range> {
	const ofText = texts.flatMap((sentence) => staysIn(sentence, mission));
	const stays = Map.groupBy([...dated, ...ofText], ({place}) => place ?? '');
	const days = new Map(
		[...stays].flatMap(([place, there]) => {
			const dates = there.flatMap(({days}) => (days === undefined ? [] : [days.from, days.to])).toSorted();
			const [from = '', to = ''] = [dates[0], dates.at(-1)];
			return place === '' || dates.length === 0 ? [] : [[place, {from, to}] as const];
		}),
	);
	const legs = new Set(ofText.flatMap(({place, days}) => (days !== undefined && days.from !== days.to && place) || []));
	return new Map([...openPlaces(days, legs, told), ...days]);
}

/** A paragraph that tells of one leg alone, by a place where the mission was from one day to another, is of that leg throughout. */
function openPlaces(
	days: ReadonlyMap<string, Range>,
	legs: ReadonlySet<string>,
	told: readonly (Stay & {readonly paragraph: string})[],
): readonly (readonly [place: string, days: Range])[] {
	const found = [...Map.groupBy(told, ({paragraph}) => paragraph).values()].flatMap((meetings) => {
		const places = [...new Set(meetings.flatMap(({place}) => place ?? []))];
		const known = places.filter((place) => days.has(place));
		const [leg, ...others] = distinct(known.flatMap((place) => days.get(place) ?? []));
		const isLeg = leg !== undefined && others.length === 0 && known.every((place) => legs.has(place));
		return isLeg ? places.filter((place) => !days.has(place)).map((place) => ({place, leg})) : [];
	});
	return [...Map.groupBy(found, ({place}) => place)].flatMap(([place, ofPlace]) => {
		const [leg, ...others] = distinct(ofPlace.map((one) => one.leg));
		return leg === undefined || others.length > 0 ? [] : [[place, leg] as const];
	});
}

function distinct(ranges: readonly Range[]): readonly Range[] {
	return [...new Map(ranges.map((range) => [`${range.from} ${range.to}`, range])).values()];
}

function staysIn(sentence: string, mission: Range | undefined): Stay[] {
	const named = [...(ofVisit.test(sentence) ? sentence.matchAll(onDay) : [])].flatMap(({0: words, index}) => {
		const [, ...places] = lastPlaces.exec(sentence.slice(Math.max(0, index - longestPlaces), index)) ?? [];
		const behind = index + words.length;
		const days = daysIn(`on ${sentence.slice(behind, behind + longestPlaces)}`, mission);
		return places.map((place) => ({place, days}));
	});
	const isOneDay = [...sentence.matchAll(dayInText)].length === 1;
	const reached = isOneDay && journey.test(sentence) ? [...sentence.matchAll(going)] : [];
	return [...named, ...reached.map(([, place]) => ({place, days: daysIn(sentence, mission)}))];
}

// What others did somewhere on a day says nothing of when the mission was there.
const ofVisit =
	/\b(?:mission|delegation|council|members|groups?|it|they|we|visit\p{L}*|meetings?|legs?|stops?|stay\p{L}*|arriv\p{L}+|drove|flew|moved|proceeded|travell?ed|went)\b/iu;
const going = new RegExp(`\\b(?:[Ii]n|to) (${townName})`, 'gu');

/** The places that texts name on the way, `in Grey Bay`, as well as bodies: `in Security Council resolutions`. */
export function placesNamed(texts: readonly string[]): ReadonlySet<string> {
	return new Set(texts.flatMap((text) => [...text.matchAll(going)].flatMap(([, place]) => place ?? [])));
}

const alone = new RegExp(`^(?:Visit to |[^:]{1,30}: )?(${townName})$`, 'u');
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
	const printed = /\p{Ll}/u.test(heading) ? heading : lowered(heading);
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
