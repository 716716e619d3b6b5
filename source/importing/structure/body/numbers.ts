import {mayBeEntry} from '../delegation/list.ts';
import {endsInColon, endsSentence, fullLine, isLabelled, isOpenEnded, looksLikeHeading} from '../lines/line-kinds.ts';
import {itemAt} from '../lines/list-items.ts';
import {type Segment, shortLine} from '../lines/segments.ts';
import {findOutline, mostMissing, type Numbered} from './outline.ts';

/** A number at the start of a segment that may number a paragraph, and how much of its text it takes. */
type Candidate = {
	readonly at: number;
	readonly value: number;
	readonly length: number;
	/** It may number an entry of the delegation, and begins no paragraph. */
	readonly isEntry: boolean;
};

const number = /^(\d{1,4})(?:\s?[.)](?=\s|$|["“«]|\p{Lu})|(?=\t))\s*/u;
const inBrackets = /^\((\d{1,3})\)\s+(?=["“«]?\p{Lu})/u;
const officeAfter =
	/(?:Representative|Counsellor|Coordinator|Secretary|Minister|Adviser|Plenipotentiary|Leader|Mission|Delegation)[)]?\s*$/i;

/**
 * Tells which segments begin numbered paragraphs or headings: of the ways to number them, `3.`, `(3)` and by the levels of an outline, the
 * one is taken that finds most. Time grows with the number of segments.
 */
export function findNumbers(segments: readonly Segment[]): ReadonlyMap<number, Numbered> {
	const counted = findCounted(segments, number);
	const others = [findCounted(segments, inBrackets), findOutline(segments)];
	return others.reduce((most, other) => (other.size > most.size ? other : most), counted);
}

/**
 * Tells which segments begin numbered paragraphs: those whose numbers count on from one to the next. A number that is out of turn (a year
 * at the start of a line, an item of a list) begins none.
 */
function findCounted(segments: readonly Segment[], form: RegExp): ReadonlyMap<number, Numbered> {
	const full = fullLine(segments);
	const candidates = withoutYears(segments.flatMap((segment, at) => candidateAt(segments, segment, at, full, form)));
	const numbers = candidates.filter((candidate) => !candidate.isEntry);
	const last = new Map(numbers.map(({value, at}) => [value, at]));
	const following = new Map(numbers.map((candidate, index) => [candidate, numbers[index + 1]]));
	const numbered = new Map<number, Numbered>();
	let expected: number | undefined;
	let item: number | undefined;
	for (const candidate of candidates) {
		const {at, value, length} = candidate;
		const label = String(value);
		const [segment, previous] = [segments[at], segments[at - 1]];
		if (candidate.isEntry) {
			// Others may go on with what only looks like an entry.
			item = value === (endsInColon(previous?.text ?? '') ? 1 : item) ? value + 1 : item;
			continue;
		}

		const next = following.get(candidate);
		const isListed = value === 1 ? endsInColon(previous?.text ?? '') : value === item;
		const comesLater = (last.get(expected ?? 0) ?? -1) > at;
		// Some reports of several missions count each from 1.
		const startsAnew = value === 1 && expected !== undefined && expected > 2 && next?.value === 2 && !comesLater;
		// A list before the first paragraph is one whose items a comma or a semicolon ends.
		const isOfList =
			expected === undefined
				? /[,;]$/.test(segments[(next?.at ?? 0) - 1]?.text ?? '')
				: value !== expected || comesLater;
		if (segment?.heading !== undefined && !endsSentence(segment.text)) {
			numbered.set(at, {label, length, isHeading: true});
		} else if (isListed && isOfList) {
			item = value + 1;
		} else if (
			next !== undefined &&
			(expected === undefined || next.value === expected || next.value === value) &&
			isTitle(segments, candidate, next)
		) {
			numbered.set(at, {label, length, isHeading: true});
		} else if (startsAnew || isNext(candidate, expected, last)) {
			numbered.set(at, {label, length, isHeading: false});
			expected = value + 1;
			item = undefined;
		}
	}

	return numbered;
}

// A line that begins "2009. It rained" ends a sentence: a number of four digits counts where the one before it stands, too.
function withoutYears(candidates: readonly Candidate[]): readonly Candidate[] {
	const values = new Set(candidates.map(({value}) => value));
	return candidates.filter(({value}) => value < 1000 || values.has(value - 1));
}

function candidateAt(
	segments: readonly Segment[],
	{text, gap}: Segment,
	at: number,
	full: number,
	form: RegExp,
): readonly Candidate[] {
	const found = form.exec(text.slice(0, 12));
	const previous = segments[at - 1];
	const isWrapped =
		previous !== undefined &&
		!gap &&
		previous.text.length >= full &&
		!endsSentence(previous.text) &&
		!isLabelled(previous) &&
		// After an entry of the delegation the next paragraph may come with no line between.
		!(officeAfter.test(previous.text) && mayBeEntry(previous.text)) &&
		!standsApart(previous, segments[at - 2]);
	return found === null || isWrapped
		? []
		: [{at, value: Number(found[1]), length: found[0].length, isEntry: isEntry(text, previous?.text ?? '')}];
}

/** Whether a line is a heading that is as long as the lines of a paragraph, as where a page ends below it. */
function standsApart(segment: Segment, previous: Segment | undefined): boolean {
	return (
		looksLikeHeading(segment) &&
		/^\p{Lu}/u.test(segment.text) &&
		!isOpenEnded(segment.text) &&
		previous !== undefined &&
		endsSentence(previous.text)
	);
}

function isEntry(line: string, before: string): boolean {
	return (
		line.length < 160 &&
		(endsInColon(before) || number.test(before.slice(0, 12))) &&
		mayBeEntry(line) &&
		(endsInColon(before) || mayBeEntry(before))
	);
}

function isNext({value, at}: Candidate, expected: number | undefined, last: ReadonlyMap<number, number>): boolean {
	if (expected === undefined) {
		return value === 1 || !last.has(1);
	}

	const missing = value - expected;
	return (
		missing >= 0 &&
		missing <= mostMissing &&
		Array.from({length: missing}, (_, step) => last.get(expected + step) ?? -1).every((place) => place < at)
	);
}

/** A short line with a number and no end of a sentence, right before a paragraph that has a number of its own. */
function isTitle(segments: readonly Segment[], {at, length}: Candidate, next: Candidate): boolean {
	const [segment, below] = segments.slice(at, at + 2) as [Segment, Segment?];
	// Converters set a number on a line of its own.
	const isAlone = segment.text.length === length;
	const words = isAlone ? below : {...segment, text: segment.text.slice(length)};
	const start = isAlone ? at + 2 : at + 1;
	const isShort = words !== undefined && words.text !== '' && words.text.length <= shortLine && looksLikeHeading(words);
	const after = segments.slice(start, next.at);
	const isRight =
		after.length <= 1 ? after.every(({gap}) => gap) : after.length <= mostBelow && after.every(isItemHeading);
	return isShort && next.at >= start && isRight;
}

const mostBelow = 4;

/** Whether a line that stands apart is a heading that an item of an outline has: `(a) First visit`. */
export function isItemHeading(segment: Segment): boolean {
	const length = itemAt(segment.text)?.length ?? 0;
	return length > 0 && segment.gap && looksLikeHeading({...segment, text: segment.text.slice(length)});
}
