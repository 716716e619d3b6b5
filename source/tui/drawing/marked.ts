import type {FindEntry} from '../../briefing/find/entry.ts';
import {matchedRanges, type Range} from '../../briefing/find/marks.ts';
import {pad, textWidth} from '../../printing/text.ts';
import {type Span, span} from './line.ts';

/** Characters that take two columns. */
const wide = /[\u2E80-\u{10FFFF}]/u;

/** A text with the stretches that a search matched marked. */
export function marked(text: string, ranges: readonly Range[]): Span[] {
	const ends = [...ranges.map(({from}) => from), text.length];
	const first = span(text.slice(0, ends[0]));
	const others = ranges.flatMap(({from, to}, at) => [
		span(text.slice(from, to), 'accent'),
		span(text.slice(to, ends[at + 1])),
	]);
	return [first, ...others].filter((stretch) => stretch.text !== '');
}

/**
 * A text with what a search matched marked, for a line with room for so many columns: where most of that would be cut off, the text
 * begins with … and the words before it.
 */
export function markedWithin(text: string, ranges: readonly Range[], room: number): Span[] {
	const from = startFor(text, ranges, room);
	if (from === 0) {
		return marked(text, ranges);
	}

	const shown = ranges.filter((range) => range.from >= from);
	const shifted = shown.map((range) => ({from: range.from - from + 1, to: range.to - from + 1}));
	return marked(`…${text.slice(from)}`, shifted);
}

/** A text for a line with room for so many columns, that begins with … where a stretch of it would be cut off. */
export function textAround(text: string, {from: first, to}: Range, room: number): string {
	// Of a stretch that is too long its beginning shows, with some words before it.
	const from = startFor(text, [{from: first, to: Math.min(to, first + Math.floor(room / 2))}], room);
	return from === 0 ? text : `…${text.slice(from)}`;
}

// Where a text begins of which a line shows most of the ranges.
function startFor(text: string, ranges: readonly Range[], room: number): number {
	// Less the … at the end. Measured once: a paragraph may hold hundreds of matches.
	const units = Math.floor((room - 1) / (wide.test(text) ? 2 : 1));
	const together = mostTogether(ranges, units);
	const [first] = together;
	const last = together.at(-1);
	// The beginning says best what a text is about, where it shows half of that.
	const inBeginning = ranges.filter(({to}) => to <= units).length;
	if (first === undefined || last === undefined || inBeginning * 2 >= together.length) {
		return 0;
	}

	// What is left of a short end goes to the words before it.
	const spare = Math.max(0, units - 1 - (last.to - first.from));
	const earliest = Math.max(0, Math.min(first.from - Math.floor(spare / 2), text.length - units));
	const space = text.indexOf(' ', earliest);
	return space === -1 || space >= first.from ? first.from : space + 1;
}

/**
 * What was found, with what was typed marked, for a line with room for so many columns. The verb that a statement begins with is never
 * cut off, whatever of the rest is.
 */
export function foundWithin({said, verb = ''}: FindEntry, typed: string, hasSlips: boolean, room: number): Span[] {
	const ranges = matchedRanges(said, typed, hasSlips);
	const begins = said.startsWith(`${verb} `) ? verb.length + 1 : 0;
	const verbs = ranges.filter(({to}) => to <= begins);
	const others = ranges
		.filter(({from}) => from >= begins)
		.map(({from, to}) => ({from: from - begins, to: to - begins}));
	const lead = marked(said.slice(0, begins), verbs);
	return [...lead, ...markedWithin(said.slice(begins), others, room - textWidth(said.slice(0, begins)))];
}

// The ranges of the first stretch of so many units that holds the most.
function mostTogether(ranges: readonly Range[], units: number): readonly Range[] {
	let best: readonly [most: number, from: number] = [0, 0];
	let end = 0;
	for (const [at, {from}] of ranges.entries()) {
		while ((ranges[end]?.to ?? Number.POSITIVE_INFINITY) <= from + units) {
			end++;
		}

		best = end - at > best[0] ? [end - at, at] : best;
	}

	const [most, from] = best;
	return ranges.slice(from, from + most);
}

/**
 * What stands beside something that was found, exactly as wide as its column: of a meeting that is too long, the day and when it begins.
 */
export function besideText({beside, target}: Pick<FindEntry, 'beside' | 'target'>, width: number): string {
	const isLong = target.kind === 'meeting' && textWidth(beside) > width;
	return pad(isLong ? beside.replace(/–.*$/, '') : beside, width);
}
