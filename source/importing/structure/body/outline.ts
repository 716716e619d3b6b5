import {endsInColon, endsSentence, looksLikeHeading} from '../lines/line-kinds.ts';
import type {Segment} from '../lines/segments.ts';

/** What begins at a segment: a numbered paragraph, or a heading that has a number (`3. Security`). */
export type Numbered = {
	/** As printed, without the signs around it: `3`, `3.2.4`. */
	readonly label: string;
	readonly length: number;
	readonly isHeading: boolean;
	/** The level of an outline that it counts on, from 1. */
	readonly level?: number;
};

/** A number of an outline at the start of a segment, level by level, `3.2.4` as 3, 2 and 4, and how much of its text it takes. */
type Candidate = {readonly at: number; readonly levels: readonly number[]; readonly length: number};

const number = /^(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?(?:\s+(?=["“«(]?\p{Lu})|\s*$)/u;
const fewest = 3;
/** How many numbers may be missing between two that count on. */
export const mostMissing = 3;
const mostHeadingLines = 3;
const longestHeading = 200;

/**
 * The headings and paragraphs of a document that numbers them by the levels of an outline, `3.`, `3.2` and `3.2.4`: those that count on, on
 * one level or the next; none where few do. Time grows with the number of segments.
 */
export function findOutline(segments: readonly Segment[]): ReadonlyMap<number, Numbered> {
	const candidates = segments.flatMap((segment, at) => candidateAt(segment, at));
	const last = new Map(candidates.map(({levels, at}) => [levels.join('.'), at]));
	const chain: Candidate[] = [];
	for (const [index, candidate] of candidates.entries()) {
		const {levels, at} = candidate;
		const isOutermost = levels.length > 1 || candidates[index + 1]?.levels[0] === levels[0] || isHeading(segments, at);
		if (isOutermost && follows(chain.at(-1)?.levels ?? [0], levels, (missing) => (last.get(missing) ?? -1) < at)) {
			chain.push(candidate);
		}
	}

	const deep = chain.filter(({levels}) => levels.length > 1);
	return deep.length < fewest || deep.length * 2 < chain.length
		? new Map()
		: new Map(
				chain.map(({at, levels, length}, index) => {
					const end = chain[index + 1]?.at ?? segments.length;
					const isTitle = isHeading(segments, at, end);
					return [at, {label: levels.join('.'), length, isHeading: isTitle, level: levels.length}];
				}),
			);
}

/** `1.0` heads a chapter as `1` does. */
function candidateAt({text}: Segment, at: number): readonly Candidate[] {
	const found = number.exec(text.slice(0, 24));
	const levels = (found?.[1] ?? '')
		.replace(/(?:\.0)+$/, '')
		.split('.')
		.map(Number);
	return found === null || levels.includes(0) ? [] : [{at, levels, length: found[0].length}];
}

/** Whether a number is the next on one of the levels of the one before it, and the first on all levels below. */
function follows(above: readonly number[], levels: readonly number[], isMissing: (number: string) => boolean): boolean {
	const level = levels.findIndex((value, index) => value !== above[index]);
	const [value = 0, before = 0] = [levels[level], above[level]];
	const missing = Array.from({length: Math.max(0, value - before - 1)}, (_, step) =>
		[...levels.slice(0, level), before + step + 1].join('.'),
	);
	return (
		level !== -1 &&
		value > before &&
		missing.length <= mostMissing &&
		missing.every(isMissing) &&
		levels.slice(level + 1).every((below) => below === 1)
	);
}

/** Whether what a number begins is a heading: a few lines before the next number, or set apart, that end as no sentence does. */
function isHeading(segments: readonly Segment[], at: number, end = segments.length): boolean {
	// Converters set a number on a line of its own.
	const start = number.exec(segments[at]?.text ?? '')?.[0].length === segments[at]?.text.length ? at + 1 : at;
	const [first, ...below] = segments.slice(start, Math.min(end, start + mostHeadingLines + 1));
	const isApart = below.findIndex(({gap}) => gap);
	const lines = [first, ...below.slice(0, isApart === -1 ? undefined : isApart)];
	const text = lines.map((line) => line?.text ?? '').join(' ');
	return (
		first !== undefined &&
		lines.length <= mostHeadingLines &&
		text.length <= longestHeading &&
		!lines.some((line) => endsSentence(line?.text ?? '')) &&
		!endsInColon(text) &&
		looksLikeHeading({...first, text})
	);
}
