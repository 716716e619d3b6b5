import type {FrontPiece} from '../structure.ts';
import {type Bit, cut, shortLine} from './bits.ts';
import {findRange, rangeStart} from './dates.ts';
import {isFormedAsHeading, isLabelled, isOpenEnded, looksLikeHeading, startsLow} from './line-kinds.ts';
import {kindOfTitle} from './part-kinds.ts';

/** The bits of the title, and those before and after it; `symbol` where it stands in parentheses at the title's end. */
export type AroundTitle = {
	readonly before: readonly Bit[];
	readonly title: readonly Bit[];
	readonly symbol?: Bit;
	readonly after: readonly Bit[];
};

const report =
	/^(?:(?:final |interim |oral |summary )?report (?:of|on|by) (?:the )?|(?:united nations )?)security council\b.{0,60}\bmissions?\b/i;
// Of any other body's mission, where a line may break anywhere.
const otherReport = /^(?:[\p{L}-]+ ){0,3}report (?:of|on|by) (?:the )?.{0,200}\b(?:missions?|visits?) (?:to|in)\b/iu;
const letter = /^(?:identical )?letters? dated \d/i;
const symbolAtEnd = /\s\((?:S|A|E|PBC)\/[A-Z0-9/.]{1,30}\)$/;
const opening = /^(?:introduction|contents|summary|background|note|general|composition|overview|executive summary)\b/i;
const mostLines = 5;
const searched = 400;
const searchedForLetter = 40;

/** Finds the title: the line that says it is the report of a mission, or else the first line that can be one. */
export function takeTitle(bits: readonly Bit[]): AroundTitle {
	const named = bits
		.slice(0, searched)
		.findIndex((bit) => bit.text.length <= shortLine && looksLikeTitle(bit) && isReport(bit.text));
	const others = bits.slice(0, searched).findIndex((bit, at) => isOtherReport(bit, bits[at + 1]));
	const letters = bits
		.slice(0, searchedForLetter)
		.findIndex((bit) => bit.text.length <= shortLine && letter.test(bit.text));
	const [first] = bits;
	const isFirst =
		first !== undefined &&
		(first.gap || first.heading !== undefined) &&
		looksLikeHeading(withoutComma(first)) &&
		isWords(first) &&
		!isLabelled(first) &&
		!/^(?:annex|appendix)\b/i.test(first.text) &&
		!opening.test(first.text) &&
		!/^(?:terms|programme)$/.test(kindOfTitle(first.text) ?? '');
	const start = [named, others, letters, isFirst ? 0 : -1].find((at) => at !== -1) ?? -1;
	if (start === -1) {
		return {before: [], title: [], after: bits};
	}

	let end = start + 1;
	while (end < bits.length && end - start < mostLines && goesOn(bits, start, end)) {
		end += 1;
	}

	const title = bits.slice(start, end);
	const last = title.at(-1);
	const place = last === undefined ? -1 : last.text.search(symbolAtEnd);
	const [own, symbol] = last === undefined || place < 1 ? [last, undefined] : cut(last, place);
	return {
		before: bits.slice(0, start),
		title: own === undefined ? title : [...title.slice(0, -1), own],
		...(symbol === undefined ? {} : {symbol}),
		after: bits.slice(end),
	};
}

function isOtherReport(bit: Bit, next: Bit | undefined): boolean {
	const isLine = bit.text.length <= shortLine && looksLikeTitle(bit);
	return (
		isLine &&
		/^(?:[\p{L}-]+ ){0,3}report\b/iu.test(bit.text) &&
		otherReport.test(`${bit.text} ${next?.gap ? '' : (next?.text ?? '')}`)
	);
}

/** What is told apart are the titles of an annex: `Security Council mission to Arcadia: terms of reference`. */
function isReport(text: string): boolean {
	return report.test(text) && (/^(?:\S+ )?report\b/i.test(text) || kindOfTitle(text) === undefined);
}

/** Not a number, and not a line of nothing but signs. */
function isWords({text}: Bit): boolean {
	return /^\p{Lu}.*\p{L}{2}/u.test(text) && text.includes(' ');
}

/** Whether a bit can be a title, which may name many countries and be longer than a heading. */
function looksLikeTitle(bit: Bit): boolean {
	return bit.heading !== undefined || isFormedAsHeading(withoutComma(bit).text);
}

function withoutComma(bit: Bit): Bit {
	return {...bit, text: bit.text.replace(/[,:;]$/, '')};
}

function goesOn(bits: readonly Bit[], start: number, at: number): boolean {
	const [previous, bit] = [bits[at - 1], bits[at]];
	if (
		previous === undefined ||
		bit === undefined ||
		bit.text.length > 160 ||
		isLabelled(bit) ||
		/^(?:\d{1,3}|[IVXL]{1,6}|[A-Z])\.(?:\s|$)/.test(bit.text)
	) {
		return false;
	}

	const isDays = findRange(bit.text) !== undefined && bit.text.length < 60;
	// A letter's title says from whom it is and to whom, over blank lines too.
	const whole = bits.slice(start, at).map(({text}) => text);
	const isOpenLetter = letter.test(whole[0] ?? '') && !/\bto\b/i.test(whole.join(' ')) && looksLikeHeading(bit);
	if (
		isDays ||
		isOpenLetter ||
		((isOpenEnded(previous.text) || previous.text.endsWith(';')) && previous.heading === undefined)
	) {
		return true;
	}

	return (
		!bit.gap &&
		bit.heading === undefined &&
		(startsLow(bit.text) || (previous.text.length >= 45 && looksLikeHeading(bit) && !opening.test(bit.text)))
	);
}

/** The country or region that the title of a mission names. */
export function subjectOf(title: string): string | undefined {
	const found = /\bmissions?\s+(?:to|in|on|visiting)\s+(?:the\s+)?(?=\S)/i.exec(title);
	if (found === null) {
		return undefined;
	}

	const rest = title.slice(found.index + found[0].length);
	const own =
		rest.slice(0, rangeStart(rest)).split(/\s\(|:\s|\s[–—]\s|\s(?:from|between)\s\d|\s(?:during|under)\s/)[0] ?? '';
	const name = own.replace(/[\s,.;*(]+$/, '').replace(/\s+issue$/i, '');
	return name === '' ? undefined : /\p{Ll}/u.test(name) ? name : lowered(name);
}

/** The country or region that a sentence names beside the days of a mission: `send a mission to Mali from 1 to 3 February`. */
export function subjectIn(text: string): string | undefined {
	for (const {index} of text.matchAll(
		/\bmission\s+(?:of the (?:Security )?Council\s+)?to\s+(?=(?:the\s+)?\p{Lu})/giu,
	)) {
		const rest = text.slice(index, index + 200);
		const days = rangeStart(rest);
		const own = days === undefined || days > 110 ? '' : rest.slice(0, days);
		if (own !== '' && !/[.;:(]/.test(own)) {
			return subjectOf(own);
		}
	}

	return undefined;
}

const small = new Set(['and', 'of', 'the', 'in', 'to']);

/** Capitals of the 1990s as names are written. */
function lowered(name: string): string {
	return name
		.toLowerCase()
		.split(' ')
		.map((word) => (small.has(word) ? word : word.replace(/(?<=^|-)\p{L}/gu, (letter) => letter.toUpperCase())))
		.join(' ');
}

/** The value of the first piece of the head that holds a thing. */
export function frontText(front: readonly FrontPiece[], holds: FrontPiece['holds']): string | undefined {
	return front.find((piece) => piece.holds === holds)?.text;
}
