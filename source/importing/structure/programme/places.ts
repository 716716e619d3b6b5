import {phraseKind} from '../../language/lexicon/offices.ts';
import {memberState} from '../../language/lexicon/states.ts';
import {venueNouns} from '../../language/lexicon/word-classes.ts';
import {isNameOfPerson} from '../delegation/words.ts';
import type {PartReading} from '../lines/part-reading.ts';

const activity =
	/^(?:address|adoption|arrival|arrive|audience|breakfast|briefing|brunch|bus|call|ceremony|check|closing|cocktail|coffee|consultations?|courtesy|debate|debriefing|departure|depart|dinner|discussion|drive|end|evening|exchange|field|flight|free|helicopter|informal|internal|introduction|introductory|interview|joint|launch|lunch|luncheon|media|meeting|morning|afternoon|opening|overnight|patrol|plenary|presentation|press|private|reception|refreshments|registration|remarks|rest|return|round|roundtable|seminar|session|signing|site|stop|stopover|take-off|talks?|team|tea|time|tour|town|transfer|transit|travel|video|visit|welcome|wheels|working|wreath)(?![\p{L}])/iu;
const small =
	/^(?:and|of|the|de|du|des|del|la|le|les|el|al|bin|to|via|in|da|do|dos|di|y|e|für|am|an|im|bei|sur|sous|en|das|der|dell[aeo]|upon|us|es|au|aux|,|\/|–|—|-|&|→)$/iu;
const institution =
	/\b(?:agenc(?:y|ies)|army|assembly|commander|commission|committee|council|delegation|forces?|general|government|groups?|minister|mission|nations|office|organi[sz]ations?|parliament|parties|police|president|representatives?|secretary|service|society|union)\b/i;

/** What a place where people meet is called; institutions where somebody works are not told from those who work there. */
const venue = new RegExp(
	`\\b(?:${venueNouns}|base|chancery|conference cent(?:re|er)|embassy|hôtel|house|hq|lodge|resort|résidence)\\b`,
	'iu',
);

/** The name of a venue has such a word before any `of`. */
const head = /^(.*?)(?:\s(?:de|du|des|for)\s|\sof\s|,|$)/iu;
const people =
	/\b(?:ambassadors?|association|chief|command(?:er|ant)|committee|coordinator|director|governor|guards?|head|leaders?|manager|mayor|minister|officers?|owners?|president|representatives?|secretary|speaker|staff|union|workers?)\b/i;
const assembly = /^(?:\p{Lu}\p{L}+ )?House of \p{Lu}/u;
const visits = /^(?:field |site )?(?:visit|tour)\b/i;
const longest = 600;
const fewestVenues = 2;
const inParentheses = /^(.+\S)\s*\(([^()]{3,70})\)\.?$/;

/** A title and the venue that ends it, in parentheses or after a comma: `Lunch (Hotel Royal)`, `Talks, Town Hall, Bellavista`. */
export function venueAtEnd(title: string): readonly [title: string, venue: string] | undefined {
	const [, before, inside = ''] = title.length > longest ? [] : (inParentheses.exec(title) ?? []);
	if (before !== undefined && isVenueName(inside)) {
		return [before, placeName(inside)];
	}

	// What is visited is no place to meet at.
	const commas = visits.test(title) || title.length > longest ? [] : [...title.matchAll(/,\s+(?=\p{Lu})/gu)];
	const {index = 0} = commas.find((comma) => isVenueName(title.slice(comma.index + 1).trimStart())) ?? {};
	return index === 0 ? undefined : [title.slice(0, index), placeName(title.slice(index + 1))];
}

/** A name of capitals alone is that of a body. */
export const acronym = /^\p{Lu}+$/u;

/**
 * A title and the name that ends it, where that is none of a person, an office or a State: in parentheses, or behind its last comma where
 * it is of no body either: `Lunch (Primature)`, `Lunch, The Terraces`.
 */
export function nameAtEnd(title: string): readonly [title: string, name: string] | undefined {
	const [, before, inside = ''] = title.length > longest ? [] : (inParentheses.exec(title) ?? []);
	if (before !== undefined) {
		const isPlace = venue.test(inside) || placeLike(inside);
		return isPlace && !isOther(inside) ? [before, placeName(inside)] : undefined;
	}

	const at = title.length > longest || visits.test(title) ? -1 : title.lastIndexOf(', ');
	const name = title.slice(at + 2);
	const isPlace = at > 0 && headsPlace(name) && phraseKind(name) === 'other';
	return isPlace && !isOther(name) ? [title.slice(0, at), placeName(name)] : undefined;
}

function isOther(name: string): boolean {
	return isNameOfPerson(name) || people.test(name) || acronym.test(name) || memberState(name) !== undefined;
}

/** Whether most titles of a programme that may end in where it was do so, as those tell whose venue is called one. */
export function endInPlaces(titles: readonly string[]): boolean {
	const open = titles.filter((title) => title.includes(', ') || title.endsWith(')'));
	const venues = open.filter((title) => venueAtEnd(title) !== undefined);
	const names = open.filter((title) => !venues.includes(title) && nameAtEnd(title) !== undefined);
	return venues.length >= fewestVenues && (venues.length + names.length) * 2 > open.length;
}

/** Whether a text is the name of a venue: `Hotel Royal`, `Palais de la Paix`. */
export function isVenueName(text: string): boolean {
	const name = text.replace(/\.$/, '');
	const first = head.exec(name)?.[1] ?? '';
	// Of its words only what it is may begin small.
	const isName = /^\p{Lu}/u.test(name) && placeLike(`The ${name.replace(venue, 'Hall')}`);
	return isName && venue.test(first) && !people.test(first) && !assembly.test(name);
}

const calledVenue = new RegExp(
	`^(?:${venue.source}|.*(?:${venue.source}|\\bstation))$|^(?:camp|hotel|palais|villa) \\p{Lu}`,
	'iu',
);

/** Whether a name that stands behind `at` is that of a venue, though not all its words have a capital: `Old Quay 33 police station`. */
export function isVenueCalled(name: string): boolean {
	return /^\p{Lu}/u.test(name) && calledVenue.test(name) && !people.test(name);
}

/** Whether a text begins with what people do, as titles in a programme do. */
export function isActivity(text: string): boolean {
	return activity.test(text);
}

/** Whether a text can be the name of a place: a few capitalized words, and not what people do there. */
export function placeLike(text: string): boolean {
	if (
		text.length > 70 ||
		activity.test(text) ||
		!/^\p{Lu}/u.test(text) ||
		/[.;:!?]$/.test(text) ||
		/\d{3}/.test(text)
	) {
		return false;
	}

	const words = text.split(/[\s,]+/).filter((word) => word !== '');
	return words.length <= 8 && words.every((word) => small.test(word) || /^[("'’]?(?:al-|el-|d['’])?\p{Lu}/u.test(word));
}

/** Whether a text can head the entries of a place: an institution is more likely the end of a title that broke off. */
export function headsPlace(text: string): boolean {
	return placeLike(text) && !institution.test(text);
}

/** A place as printed, without the signs that set it apart. */
export function placeName(text: string): string {
	return text
		.trim()
		.replace(/^(?:venue|place|location)\s*:\s*/i, '')
		.replace(/^[(:–—-]+\s*|[:–—-]+$/g, '')
		.replace(/^([^(]*)\)$/, '$1')
		.trim();
}

/** Whether the report tells of something in a place of that name. */
export function isNamedPlace(name: string, {wording}: Pick<PartReading, 'wording'>): boolean {
	return ['in', 'In', 'at', 'near', 'around'].some((preposition) => wording.count(`${preposition} ${name}`) > 0);
}
