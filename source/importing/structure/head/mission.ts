import {findDay, findRange, findRangeIn, rangeStart, yearBefore} from '../../language/lexicon/dates.ts';
import {stateAtStart} from '../../language/lexicon/states.ts';
import {lowered} from '../../language/lowered.ts';

const toWhere = '(?:(?:of|by) [^,;:]{1,120}? )?(?:(?<!\\b(?:according|pursuant) )to|in|on|visiting) (?:the )?(?=\\S)';
/** What stands before the country or region that a mission went to. */
export const ofMission = new RegExp(`\\bmissions? ${toWhere}`, 'i');
/** What stands before that of a visit, as a whole report may call its mission; within a report a visit may be to a town. */
export const ofVisit = new RegExp(`\\b(?:visits?|visiting (?:group|party|team)) ${toWhere}`, 'i');

/** The country or region that the title of a mission names. */
export function countryBehind(text: string, visit = ofMission): string | undefined {
	const title = text.replaceAll(/\s+/g, ' ');
	const found = visit.exec(title);
	if (found === null) {
		return undefined;
	}

	const words = title.slice(found.index + found[0].length);
	const [place = ''] = words
		.slice(0, rangeStart(words))
		.split(/\s\(|:\s|\s[–—]\s|\s(?:from|between)\s\d|\s(?:during|under|for the period)\b/);
	const printed = place
		.replace(/[\s,.;*(–—-]+$/, '')
		.replace(/\s+issue$/i, '')
		// Below a title in capitals stands the town.
		.replace(/(?<=^(?:\p{Lu}[\p{Lu}'’-]+ )*\p{Lu}[\p{Lu}'’-]+) \p{Lu}\p{Ll}.*$/u, '');
	const name = /\p{Ll}/u.test(printed) ? printed : lowered(printed);
	const {length = 0} = stateAtStart(name) ?? {};
	// "Visit to Arcadia of the committee": whose it is.
	const isState = length > 0 && /^ (?:of|by|for|in|on|pursuant|with)\b/.test(name.slice(length));
	return (isState ? name.slice(0, length) : name) || undefined;
}

/** The country or region that a sentence names beside the days of a mission: `send a mission to Mali from 1 to 3 February`. */
export function countryBesideDays(text: string): string | undefined {
	for (const {index} of text.matchAll(
		/\bmission\s+(?:of the (?:Security )?Council\s+)?to\s+(?=(?:the\s+)?\p{Lu})/giu,
	)) {
		const words = text.slice(index, index + 200);
		const days = rangeStart(words);
		const visit = days === undefined || days > 110 ? '' : words.slice(0, days);
		if (visit !== '' && !/[.;:(]/.test(visit)) {
			return countryBehind(visit);
		}
	}

	return undefined;
}

/** The days of the mission: as the title says, or else the title of an annex, or the first paragraphs, or the programme. */
export function missionDays(
	titles: readonly (string | undefined)[],
	texts: readonly string[],
	dates: readonly string[],
	{year, published}: {readonly year: string | undefined; readonly published: string | undefined},
) {
	const heads = [...titles.map((text = '') => text), ...texts].map((text) => text.slice(0, 2000));
	const stated = heads.map(findRange).find((range) => range !== undefined);
	if (stated !== undefined) {
		return stated;
	}

	const yearless =
		year === undefined ? undefined : heads.map((text) => findRangeIn(text, year)).find((range) => range !== undefined);
	if (dates.length === 0 && yearless !== undefined) {
		// A report of January tells of a mission in December.
		const isLater = published !== undefined && yearless.from > published;
		return isLater ? {from: yearBefore(yearless.from), to: yearBefore(yearless.to)} : yearless;
	}

	const sorted = dates.length === 0 ? [findDay(titles[0] ?? '')] : dates.toSorted();
	const [from, to] = [sorted[0], sorted.at(-1)];
	return from === undefined || to === undefined ? undefined : {from, to};
}
