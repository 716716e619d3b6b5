import {findRange} from '../../language/lexicon/dates.ts';
import {
	isFormedAsHeading,
	isLabelled,
	isOpenEnded,
	kindOfTitle,
	looksLikeHeading,
	startsLow,
} from '../lines/line-kinds.ts';
import {addFront, type DocumentReading} from '../lines/part-reading.ts';
import {cutAt, present, type Segment, shortLine} from '../lines/segments.ts';

/** The segments of the title, and those before and after it. */
export type AroundTitle = {
	readonly before: readonly Segment[];
	readonly title: readonly Segment[];
	readonly after: readonly Segment[];
};

const report =
	/^(?:(?:final |interim |oral |summary )?report (?:of|on|by) (?:the )?|(?:united nations )?)security council\b.{0,60}\bmissions?\b/i;
// Of any other body's mission, where a line may break anywhere.
const otherReport =
	/^(?:[\p{L}-]+ ){0,3}report (?:of|on|by) (?:the )?.{0,200}\b(?:missions?|visits?) (?:(?:of|by) [^,;:]{1,120} )?(?:to|in)\b/iu;
const namesVisit = /^(?:[\p{L}-]+:? ){0,4}(?:missions?|visits?) (?:(?:of|by) [^,;:]{1,120} )?to /iu;
const letter = /^(?:identical )?letters? dated \d/i;
const symbolAtEnd = /\s\((?:S|A|E|PBC|PSC)\/[A-Z0-9/.]{1,30}\)$/;
const opening = /^(?:introduction|contents|summary|background|note|general|composition|overview|executive summary)\b/i;
const mostLines = 7;
const mostBroken = 4;
const searched = 400;
const searchedForLetter = 40;

/**
 * Finds the title: the line that says it is the report of a mission, or else the first line that can be one. A symbol in parentheses
 * at its end is no part of it.
 */
export function takeTitle(reading: DocumentReading, segments: readonly Segment[]): AroundTitle {
	const [first] = segments;
	const head = segments.slice(0, searched);
	const start = [
		head.findIndex((_, at) => linesOfReport(segments, at) > 0 && !isOfLetter(segments, at)),
		head.findIndex((_, at) => isOtherReport(segments.slice(at, at + mostBroken))),
		belowLetter(head),
		segments.slice(0, searchedForLetter).findIndex(({text}) => text.length <= shortLine && letter.test(text)),
		onlyHeading(segments),
		ofVisit(segments.slice(0, searchedForLetter)),
		first !== undefined && (first.gap || first.heading !== undefined) && mayBeTitle(first) ? 0 : -1,
	].find((at) => at !== -1);
	if (start === undefined) {
		return {before: [], title: [], after: segments};
	}

	const title = segments.slice(start, start + Math.max(1, linesOfReport(segments, start)));
	for (const next of segments.slice(start + title.length, start + mostLines)) {
		if (!goesOn(title, next)) {
			break;
		}

		title.push(next);
	}

	const last = title.at(-1);
	const place = last?.text.search(symbolAtEnd) ?? -1;
	const [words, symbol] = last === undefined || place < 1 ? [last] : cutAt(last, [place]);
	if (symbol !== undefined) {
		addFront(reading, [symbol], 'symbol');
	}

	const after = segments.slice(start + title.length);
	return {before: segments.slice(0, start), title: [...title.slice(0, -1), ...present(words)], after};
}

/** Of how many lines from one on the words are that say it is a report of the Council; 0 where they say nothing of the kind. */
function linesOfReport(segments: readonly Segment[], at: number): number {
	const [first, ...below] = segments.slice(at, at + mostBroken);
	const isOpening = first !== undefined && /^(?:\p{L}+ ){0,2}(?:report|security)\b/iu.test(first.text);
	// "1. In May the Peace and", and below it "Security Council decided to send a mission": a line that goes on with another.
	const goesOnAbove = first !== undefined && !first.gap && isOpenEnded(segments[at - 1]?.text ?? '');
	if (!isOpening || goesOnAbove || first.text.length > shortLine || !looksLikeTitle(first)) {
		return 0;
	}

	const isBroken = first.gap && first.heading === undefined;
	const end = isBroken ? below.findIndex(({gap, text}) => gap || text.length > shortLine) : 0;
	const lines = [first, ...below.slice(0, end === -1 ? undefined : end)].map(({text}) => text);
	return lines.findIndex((_, index) => isReport(lines.slice(0, index + 1).join(' '))) + 1;
}

/** Whether a line goes on with the title of a letter: `Letter dated … from the` above `Security Council mission to …`. */
function isOfLetter(segments: readonly Segment[], at: number): boolean {
	const lines = segments.slice(Math.max(0, at - mostLines), at + 1);
	const start = lines.findLastIndex(({gap}, index) => gap && !isOpenEnded(lines[index - 1]?.text ?? ''));
	return start < lines.length - 1 && letter.test(lines[start]?.text ?? '');
}

/** Where the report begins that a letter transmits, of whatever it calls itself: `Report of the visiting group`, below the signature. */
function belowLetter(segments: readonly Segment[]): number {
	const signature = segments.findIndex(({text}) => text.startsWith('(Signed)'));
	return segments.findIndex((segment, at) => signature !== -1 && at > signature && segment.gap && isOfReport(segment));
}

function isOfReport(segment: Segment): boolean {
	return (
		segment.text.length <= shortLine && looksLikeTitle(segment) && /^(?:[\p{L}-]+ ){0,3}report\b/iu.test(segment.text)
	);
}

function mayBeTitle(segment: Segment): boolean {
	return (
		looksLikeHeading(withoutComma(segment)) &&
		/^\p{Lu}.*\p{L}{2}/u.test(segment.text) &&
		segment.text.includes(' ') &&
		!isLabelled(segment) &&
		!/^(?:annex|appendix)\b/i.test(segment.text) &&
		!opening.test(segment.text) &&
		!/^(?:terms|programme)$/.test(kindOfTitle(segment.text) ?? '')
	);
}

/** The line before all text that says of a mission or visit where it went, below the name of whoever publishes the report. */
function ofVisit(segments: readonly Segment[]): number {
	const body = segments.findIndex(
		({text}) => opening.test(text) || text.length > shortLine || /^\d{1,3}\.\s/.test(text),
	);
	return segments
		.slice(0, body === -1 ? undefined : body)
		.findIndex((segment) => namesVisit.test(segment.text) && mayBeTitle(segment));
}

/** The one heading of the first depth, where the format knows headings: what stands above it is of the page, not of the report. */
function onlyHeading(segments: readonly Segment[]): number {
	const at = segments.findIndex(({heading}) => heading === 1);
	const [segment, ...others] = segments.filter(({heading}) => heading === 1);
	const isAhead = segments.slice(0, at).every(({text}) => !/^\d{1,3}\.\s/.test(text));
	return segment !== undefined && others.length === 0 && isAhead && mayBeTitle(segment) ? at : -1;
}

/** Whether lines begin with a title of the report of any other body, which may be broken. */
function isOtherReport([first, ...below]: readonly Segment[]): boolean {
	const end = below.findIndex(({gap, text}) => gap || text.length > shortLine);
	return (
		first !== undefined &&
		isOfReport(first) &&
		otherReport.test([first, ...below.slice(0, end === -1 ? undefined : end)].map(({text}) => text).join(' '))
	);
}

/** What is told apart are the titles of an annex: `Security Council mission to Arcadia: terms of reference`. */
function isReport(text: string): boolean {
	return report.test(text) && (/^(?:\S+ )?report\b/i.test(text) || kindOfTitle(text) === undefined);
}

function looksLikeTitle(segment: Segment): boolean {
	return segment.heading !== undefined || isFormedAsHeading(withoutComma(segment).text);
}

function withoutComma(segment: Segment): Segment {
	return {...segment, text: segment.text.replace(/[,:;]$/, '')};
}

function goesOn(title: readonly Segment[], segment: Segment): boolean {
	const previous = title.at(-1);
	if (
		previous === undefined ||
		segment.text.length > 160 ||
		isLabelled(segment) ||
		/^(?:\d{1,3}|[IVXL]{1,6}|[A-Z])\.(?:\s|$)/.test(segment.text)
	) {
		return false;
	}

	const isDays = findRange(segment.text) !== undefined && segment.text.length < 60;
	// A letter's title says from whom it is and to whom, over blank lines too.
	const whole = title.map(({text}) => text);
	const isOpenLetter = letter.test(whole[0] ?? '') && !/\bto\b/i.test(whole.join(' ')) && looksLikeHeading(segment);
	if (
		isDays ||
		isOpenLetter ||
		((isOpenEnded(previous.text) || previous.text.endsWith(';')) && previous.heading === undefined)
	) {
		return true;
	}

	return (
		!segment.gap &&
		segment.heading === undefined &&
		(startsLow(segment.text) ||
			(previous.text.length >= 45 && looksLikeHeading(withoutComma(segment)) && !opening.test(segment.text)))
	);
}
