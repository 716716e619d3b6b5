import {dayAtStart} from '../../language/lexicon/dates.ts';
import {timesAtStart} from '../../language/lexicon/times.ts';
import type {Segment} from '../lines/segments.ts';

/** The rows of a programme without the lines over which its times go on, and those lines by the cell that each time begins in. */
type WholeTimes = {
	readonly rows: readonly (readonly Segment[])[];
	readonly wrapped: ReadonlyMap<Segment, readonly Segment[]>;
};

const mostLines = 3;
const opensRange = /(?:[-–—‑/]|\b(?:to|until|and))$/;
const weekday = /^\p{L} ?\p{L}{2,7}day,?(?: \d{1,2})?$/u;
const unit = /^(?:[ap]\.?\s?m\.?|h|hrs|hours)\.?$/i;

/** Joins times and days that are broken over the lines of their cell: `1.35-2.35` above `p.m.`, `Sunday, 18` above `July`, `Sunday,` above `18 July`. */
export function wholeTimes(rows: readonly (readonly Segment[])[]): WholeTimes {
	const wrapped = new Map<Segment, readonly Segment[]>();
	const tails = new Set<Segment>();
	for (const [at, [first]] of rows.entries()) {
		const below = first === undefined || tails.has(first) ? [] : tailsBelow(rows, at, first);
		if (first !== undefined && below.length > 0) {
			wrapped.set(first, below);
		}

		for (const tail of below) {
			tails.add(tail);
		}
	}

	return {rows: rows.map((cells) => cells.filter((cell) => !tails.has(cell))), wrapped};
}

function isRestOfTime(text: string, tail: string, whole: string): boolean {
	return (unit.test(tail) || opensRange.test(text)) && timesAtStart(whole)?.length === whole.length;
}

function isRestOfDay(text: string, whole: string): boolean {
	return weekday.test(text) && dayAtStart(whole, '2000')?.length === whole.length;
}

function tailsBelow(rows: readonly (readonly Segment[])[], start: number, first: Segment): readonly Segment[] {
	const tails: Segment[] = [];
	let text = first.text;
	for (const [tail] of rows.slice(start + 1, start + mostLines)) {
		const whole = `${text} ${tail?.text}`;
		if (tail === undefined || !(isRestOfTime(text, tail.text, whole) || isRestOfDay(text, whole))) {
			break;
		}

		tails.push(tail);
		text = whole;
	}

	return tails;
}
