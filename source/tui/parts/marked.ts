import type {Range} from '../../briefing/find-marks.ts';
import {textWidth} from '../../exporting/text.ts';
import {type Span, span} from '../line.ts';

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
 * The same for a line with room for so many columns: where the first match would be cut off, the text begins with … and the
 * words before it.
 */
export function markedWithin(text: string, ranges: readonly Range[], room: number): Span[] {
	const [first] = ranges;
	// The … at the end takes a column.
	if (first === undefined || textWidth(text.slice(0, first.to)) < room) {
		return marked(text, ranges);
	}

	// What is left of a short end goes to the words before it.
	const earliest = Math.min(first.from - Math.floor(room / 2), text.length - room + 1);
	const space = text.indexOf(' ', earliest);
	const from = space === -1 || space >= first.from ? first.from : space + 1;
	const shifted = ranges.map((range) => ({from: range.from - from + 1, to: range.to - from + 1}));
	return marked(`…${text.slice(from)}`, shifted);
}
