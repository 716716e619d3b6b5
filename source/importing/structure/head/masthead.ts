import {findDay, findRange} from '../../language/lexicon/dates.ts';
import {isLabelled} from '../lines/line-kinds.ts';
import {addAside, addFront, type DocumentReading} from '../lines/part-reading.ts';
import {cutAt, type Segment, shortLine} from '../lines/segments.ts';
import {isFurnitureToken, symbolOf} from './furniture.ts';

const mostLines = 16;
const starts =
	/(?<![\p{L}\d]|\d[–—‑-])(?:Distr(?:ibution)?\b|GENERAL\b|Original\s?:|(?:S|A|E|PBC)\/(?:[A-Z]{2,6}\/)?\d|PSC\/|(?:Peace and )?Security Council|African Union|Union Africaine|General Assembly|Human Rights Council|Economic and Social Council|Peacebuilding Commission|United Nations|\d{1,2} \p{Lu}\p{L}{2,8} \d{4}\b)/giu;
const fixed =
	/^(?:united(?: nations)?(?: s)?|nations(?: unies)?|(?:united )?nations s|(?:peace and )?security council|african union|union africaine|\d{1,4}(?:st|nd|rd|th) meeting|general assembly|human rights council|economic and social council|peacebuilding commission|conseil de sécurité|\p{L}+(?:-\p{L}+)? (?:session|year)|agenda items? [\d, a-z()]{1,30}|s|provisional|general|limited|distr(?:ibution)?\b[.:\s]*\p{L}*)$/iu;
const original = /^original\s?:\s*\p{L}[\p{L}/, ]*$/iu;
const wholeDay = /^\d{1,2}\s+\p{L}{3,9}\s+\d{4}$/u;

/** Takes the masthead from the start of a document: organization, symbol, distribution, date, original language, in any order. */
export function takeMasthead(reading: DocumentReading, segments: readonly Segment[]): readonly Segment[] {
	const others: Segment[] = [];
	let at = 0;
	for (const segment of segments.slice(0, mostLines)) {
		const parts = mastheadParts(segment);
		const isWhole = parts.every(({text}) => kindOf(text) !== undefined);
		if (isBelow(segment, isWhole)) {
			break;
		}

		at += 1;
		// The days of the mission end with a day that looks like that of publication.
		if (!isWhole || findRange(segment.text) !== undefined) {
			others.push(segment);
		} else {
			addParts(reading, parts);
		}
	}

	return [...others, ...segments.slice(at)];
}

/**
 * Takes a line below the title that is all of a masthead: `S/2014/173 — Distr.: General, 11 March 2014`. False where it has anything
 * else, or only words that may be anybody's.
 */
export function takeMastheadLine(reading: DocumentReading, line: Segment): boolean {
	const parts = mastheadParts(line);
	const kinds = parts.map(({text}) => kindOf(text));
	const tells =
		kinds.includes('symbol') || kinds.includes('language') || parts.some(({text}) => /^distr\b/i.test(text));
	const isMasthead = tells && !kinds.includes(undefined);
	addParts(reading, isMasthead ? parts : []);
	return isMasthead;
}

// A second symbol or day is only that of another page.
function addParts(reading: DocumentReading, parts: readonly Segment[]): void {
	for (const part of parts) {
		const kind = kindOf(part.text) ?? 'masthead';
		if (kind === 'masthead' || reading.found.front.some(({holds}) => holds === kind)) {
			addAside(reading, [part], kind === 'symbol' ? 'symbol' : 'masthead');
		} else {
			addFront(reading, [part], kind);
		}
	}
}

function isBelow(segment: Segment, isWhole: boolean): boolean {
	const {text, heading} = segment;
	return (
		text.length > shortLine ||
		isLabelled(segment) ||
		/^\d{1,3}\.\s|\bmissions?\b|^letter\b|^note\b/i.test(text) ||
		(!isWhole && (heading !== undefined || text.replaceAll(/\s+/g, ' ').length > 60))
	);
}

function mastheadParts(segment: Segment): readonly Segment[] {
	const places = [...segment.text.matchAll(starts)].map(({index}) => index);
	return segment.text.length > shortLine ? [] : cutAt(segment, places);
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
