import {findRange} from '../../language/lexicon/dates.ts';
import type {FrontPiece} from '../../model/structure.ts';
import {kindOfTitle} from '../body/part-kinds.ts';
import {isFormedAsHeading, isLabelled, isOpenEnded, looksLikeHeading, startsLow} from '../lines/line-kinds.ts';
import {type Bit, cut, shortLine} from '../lines/segments.ts';

/** The bits of the title, and those before and after it; `symbol` where it stands in parentheses at the title's end. */
export type AroundTitle = {
	readonly before: readonly Bit[];
	readonly title: readonly Bit[];
	readonly symbol?: Bit;
	/** What a page has between two lines of the title. */
	readonly between: readonly Bit[];
	readonly after: readonly Bit[];
};

const report =
	/^(?:(?:final |interim |oral |summary )?report (?:of|on|by) (?:the )?|(?:united nations )?)security council\b.{0,60}\bmissions?\b/i;
// Of any other body's mission, where a line may break anywhere.
const otherReport =
	/^(?:[\p{L}-]+ ){0,3}report (?:of|on|by) (?:the )?.{0,200}\b(?:missions?|visits?) (?:(?:of|by) [^,;:]{1,120} )?(?:to|in)\b/iu;
const letter = /^(?:identical )?letters? dated \d/i;
const symbolAtEnd = /\s\((?:S|A|E|PBC)\/[A-Z0-9/.]{1,30}\)$/;
const opening = /^(?:introduction|contents|summary|background|note|general|composition|overview|executive summary)\b/i;
const mostLines = 7;
/** Over how many lines the words may be broken that make a title one. */
const mostBroken = 4;
const searched = 400;
const searchedForLetter = 40;

/** Finds the title: the line that says it is the report of a mission, or else the first line that can be one. */
export function takeTitle(bits: readonly Bit[]): AroundTitle {
	const named = bits.slice(0, searched).findIndex((_, at) => linesOfReport(bits, at) > 0);
	const others = bits.slice(0, searched).findIndex((bit, at) => isOtherReport(bit, bits[at + 1]));
	const letters = bits
		.slice(0, searchedForLetter)
		.findIndex((bit) => bit.text.length <= shortLine && letter.test(bit.text));
	const [first] = bits;
	const alone = onlyHeading(bits);
	const isFirst = first !== undefined && (first.gap || first.heading !== undefined) && mayBeTitle(first);
	const start = [named, others, letters, alone, isFirst ? 0 : -1].find((at) => at !== -1) ?? -1;
	if (start === -1) {
		return {before: [], title: [], between: [], after: bits};
	}

	const title = bits.slice(start, start + Math.max(1, linesOfReport(bits, start)));
	const between: Bit[] = [];
	let end = start + title.length;
	while (end < bits.length && title.length < mostLines) {
		const skipped = footersFrom(bits, end, title);
		const next = bits[end + skipped];
		if (next === undefined || !goesOn(title, next)) {
			break;
		}

		between.push(...bits.slice(end, end + skipped));
		title.push(next);
		end += skipped + 1;
	}

	const last = title.at(-1);
	const place = last === undefined ? -1 : last.text.search(symbolAtEnd);
	const [own, symbol] = last === undefined || place < 1 ? [last, undefined] : cut(last, place);
	return {
		before: bits.slice(0, start),
		title: own === undefined ? title : [...title.slice(0, -1), own],
		...(symbol === undefined ? {} : {symbol}),
		between,
		after: bits.slice(end),
	};
}

/** Of how many lines from one on the words are that say it is a report of the Council; 0 where they say nothing of the kind. */
function linesOfReport(bits: readonly Bit[], at: number): number {
	const [first] = bits.slice(at, at + 1);
	if (first === undefined || first.text.length > shortLine || !looksLikeTitle(first)) {
		return 0;
	}

	let text = '';
	for (const [index, bit] of bits.slice(at, at + mostBroken).entries()) {
		if (index > 0 && (bit.gap || bit.text.length > shortLine || !first.gap || first.heading !== undefined)) {
			return 0;
		}

		text = `${text} ${bit.text}`.trimStart();
		if (isReport(text)) {
			return index + 1;
		}

		if (!/^(?:\p{L}+ ){0,2}(?:report|security)\b/iu.test(text)) {
			return 0;
		}
	}

	return 0;
}

const footer =
	/^(?:(?:https?:\/\/|www\.)\S+|(?:page )?\d{1,3} (?:of|\/) \d{1,3}|(?:downloaded|printed|accessed|retrieved) (?:on|from|by|at)\b.*)$/i;

// A title that lacks its end goes on behind what the foot of the page has.
function footersFrom(bits: readonly Bit[], at: number, title: readonly Bit[]): number {
	let count = 0;
	while (isOpenEnded(title.at(-1)?.text ?? '') && footer.test(bits[at + count]?.text.slice(0, shortLine) ?? '')) {
		count += 1;
	}

	return count;
}

function mayBeTitle(bit: Bit): boolean {
	return (
		looksLikeHeading(withoutComma(bit)) &&
		isWords(bit) &&
		!isLabelled(bit) &&
		!/^(?:annex|appendix)\b/i.test(bit.text) &&
		!opening.test(bit.text) &&
		!/^(?:terms|programme)$/.test(kindOfTitle(bit.text) ?? '')
	);
}

/** The one heading of the first depth, where the format knows headings: what stands above it is of the page, not of the report. */
function onlyHeading(bits: readonly Bit[]): number {
	const [only, ...others] = bits.flatMap(({heading}, at) => (heading === 1 ? [at] : []));
	const bit = only === undefined || others.length > 0 ? undefined : bits[only];
	const isAhead = bits.slice(0, only).every(({text}) => !/^\d{1,3}\.\s/.test(text));
	return bit !== undefined && only !== undefined && isAhead && mayBeTitle(bit) ? only : -1;
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

function goesOn(title: readonly Bit[], bit: Bit): boolean {
	const previous = title.at(-1);
	if (
		previous === undefined ||
		bit.text.length > 160 ||
		isLabelled(bit) ||
		/^(?:\d{1,3}|[IVXL]{1,6}|[A-Z])\.(?:\s|$)/.test(bit.text)
	) {
		return false;
	}

	const isDays = findRange(bit.text) !== undefined && bit.text.length < 60;
	// A letter's title says from whom it is and to whom, over blank lines too.
	const whole = title.map(({text}) => text);
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

/** The value of the first piece of the head that holds a thing. */
export function frontText(front: readonly FrontPiece[], holds: FrontPiece['holds']): string | undefined {
	return front.find((piece) => piece.holds === holds)?.text;
}
