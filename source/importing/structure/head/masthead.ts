import {findDay, findRange} from '../../language/lexicon/dates.ts';
import type {Aside, FrontPiece} from '../../model/structure.ts';
import {type Hyphens, joinSegments} from '../lines/join.ts';
import {isLabelled} from '../lines/line-kinds.ts';
import {present, type Segment, shortLine, slice} from '../lines/segments.ts';
import {isFurnitureToken, symbolOf} from './furniture.ts';

/** The head of the first page, and the segments after it. */
export type Masthead = {
	readonly pieces: readonly FrontPiece[];
	readonly aside: readonly Aside[];
	readonly rest: readonly Segment[];
};

const mostLines = 16;
const starts =
	/(?<![\p{L}\d])(?:Distr(?:ibution)?\b|GENERAL\b|Original\s?:|(?:S|A|E|PBC)\/(?:[A-Z]{2,6}\/)?\d|Security Council|General Assembly|Human Rights Council|Economic and Social Council|Peacebuilding Commission|United Nations|\d{1,2} \p{Lu}\p{L}{2,8} \d{4}\b)/giu;
const fixed =
	/^(?:united(?: nations)?(?: s)?|nations(?: unies)?|(?:united )?nations s|security council|general assembly|human rights council|economic and social council|peacebuilding commission|conseil de sécurité|\p{L}+(?:-\p{L}+)? (?:session|year)|agenda items? [\d, a-z()]{1,30}|s|provisional|general|limited|distr(?:ibution)?\b[.:\s]*\p{L}*)$/iu;
const original = /^original\s?:\s*\p{L}[\p{L}/, ]*$/iu;
const wholeDay = /^\d{1,2}\s+\p{L}{3,9}\s+\d{4}$/u;

/** Takes the masthead from the start of a document: organization, symbol, distribution, date, original language, in any order. */
export function takeMasthead(segments: readonly Segment[], hyphens: Hyphens): Masthead {
	const pieces: FrontPiece[] = [];
	const aside: Aside[] = [];
	const rest: Segment[] = [];
	let at = 0;
	for (const segment of segments.slice(0, mostLines)) {
		const parts = mastheadParts(segment);
		const kinds = parts.map(({text}) => kindOf(text));
		if (isAfter(segment)) {
			break;
		}

		at += 1;
		// The days of the mission end with a day that looks like that of publication.
		if (parts.length === 0 || kinds.includes(undefined) || findRange(segment.text) !== undefined) {
			rest.push(segment);
			continue;
		}

		const sorted = sortParts(parts, hyphens, new Set(pieces.map(({holds}) => holds)));
		pieces.push(...sorted.pieces);
		aside.push(...sorted.aside);
	}

	return {pieces, aside, rest: [...rest, ...segments.slice(at)]};
}

/**
 * What a line holds that is all of a masthead, as one below the title may be: `S/2014/173 — Distr.: General, 11 March 2014`. Undefined where it
 * has anything else, or only words that may be anybody's.
 */
export function mastheadLine(
	segment: Segment,
	hyphens: Hyphens,
	has: ReadonlySet<string>,
): Pick<Masthead, 'pieces' | 'aside'> | undefined {
	const parts = mastheadParts(segment);
	const kinds = parts.map(({text}) => kindOf(text));
	const tells =
		kinds.includes('symbol') || kinds.includes('language') || parts.some(({text}) => /^distr\b/i.test(text));
	return tells && !kinds.includes(undefined) ? sortParts(parts, hyphens, has) : undefined;
}

// A second symbol or day is only that of another page.
function sortParts(
	parts: readonly Segment[],
	hyphens: Hyphens,
	has: ReadonlySet<string>,
): Pick<Masthead, 'pieces' | 'aside'> {
	const pieces: FrontPiece[] = [];
	const aside: Aside[] = [];
	for (const part of parts) {
		const kind = kindOf(part.text);
		if (kind === 'masthead' || kind === undefined || has.has(kind) || pieces.some(({holds}) => holds === kind)) {
			aside.push({...joinSegments([part], hyphens), reason: kind === 'symbol' ? 'symbol' : 'masthead'});
		} else {
			pieces.push({...joinSegments([part], hyphens), holds: kind});
		}
	}

	return {pieces, aside};
}

/** Whether a line stands below the masthead: a title, a heading, a paragraph. */
function isAfter(segment: Segment): boolean {
	const {text} = segment;
	return (
		text.length > shortLine ||
		isLabelled(segment) ||
		(segment.heading !== undefined && mastheadParts(segment).some((part) => kindOf(part.text) === undefined)) ||
		/^\d{1,3}\.\s|\bmissions?\b|^letter\b|^note\b/i.test(text) ||
		(text.replaceAll(/\s+/g, ' ').length > 60 && mastheadParts(segment).some((part) => kindOf(part.text) === undefined))
	);
}

function mastheadParts(segment: Segment): readonly Segment[] {
	if (segment.text.length > shortLine) {
		return [];
	}

	const cuts = [0, ...[...segment.text.matchAll(starts)].map(({index}) => index), segment.text.length];
	return cuts.slice(0, -1).flatMap((from, index) => present(slice(segment, from, cuts[index + 1])));
}

function kindOf(printed: string): 'symbol' | 'language' | 'published' | 'masthead' | undefined {
	// What stands on one line is set apart by signs.
	const text = printed.replaceAll(/\s+/g, ' ').replace(/ ?[—–|·•;,-]$/u, '');
	if (symbolOf(text) !== undefined) {
		return 'symbol';
	}

	if (original.test(text)) {
		return 'language';
	}

	if (wholeDay.test(text) && findDay(text) !== undefined) {
		return 'published';
	}

	return fixed.test(text) || text.split(/\s+/).every(isFurnitureToken) ? 'masthead' : undefined;
}

const languages = new Map(
	Object.entries({english: 'en', french: 'fr', spanish: 'es', russian: 'ru', arabic: 'ar', chinese: 'zh'}),
);

/** The language of `Original: English`, by its code where it is one of the six. */
export function languageOf(text: string): string {
	const name = text
		.slice(text.indexOf(':') + 1)
		.trim()
		.toLowerCase();
	return languages.get(name) ?? name;
}
