import {wrap} from '../../printing/text.ts';
import {type Line, line, type Span, span, widthOf} from './line.ts';

/** Columns that stay empty at least between a text and what stands at the right of it. */
const gap = 2;

/** What is laid out as a text beside what leads it in, each wrapped in its own column. */
export type Flow = {
	/** What leads in, and how many columns it has; none where it is not named. */
	readonly lead?: {readonly span: Span; readonly width: number} | undefined;
	readonly text: readonly Span[];
	/** What stands at the right edge of the last line, or below it where there is no room. */
	readonly right: readonly Span[];
};

/** The lines of a flow at a width: nothing of it is cut. */
export function flowLines({lead, text, right}: Flow, width: number): Line[] {
	// Beside a lead that takes most of the room, the text stands below it.
	const margin = lead === undefined || lead.width * 2 > width ? 0 : lead.width;
	const leading = lead === undefined ? [] : wrapSpans([lead.span], margin === 0 ? width : Math.max(1, margin - 1));
	const beside = wrapSpans(text, width - margin);
	const last = beside.at(-1) ?? [];
	const fits = widthOf(right) < width - margin;
	const isBeside = widthOf(last) + (right.length === 0 ? 0 : gap) + widthOf(right) <= width - margin;
	const below = isBeside ? [] : fits ? [{left: [], right}] : wrapSpans(right, width - margin).map(leftOnly);
	const column = [...beside.slice(0, -1).map(leftOnly), {left: last, right: isBeside ? right : []}, ...below];
	if (margin === 0) {
		return [...leading.map((spans) => line(spans)), ...column.map(({left, right: edge}) => line(left, edge))];
	}

	return Array.from({length: Math.max(leading.length, column.length)}, (_, at) => {
		const start = leading[at] ?? [];
		const {left, right: edge} = column[at] ?? leftOnly([]);
		return line([...start, span(' '.repeat(margin - widthOf(start))), ...left], edge);
	});
}

/** Stretches of text wrapped at words to a width, each keeping its tone. */
export function wrapSpans(spans: readonly Span[], width: number): Span[][] {
	// Wrapping composes letters and widens tabs, and a row must be found again in what it was cut from.
	const even = spans.map(({text, tone}) => span(text.normalize().replaceAll('\t', ' '), tone));
	const whole = even.map(({text}) => text).join('');
	let at = 0;
	return wrap(whole, width).map((row) => {
		const from = Math.max(at, whole.indexOf(row, at));
		at = from + row.length;
		return sliceSpans(even, from, at);
	});
}

function sliceSpans(spans: readonly Span[], from: number, to: number): Span[] {
	let at = 0;
	return spans.flatMap(({text, tone}) => {
		const start = at;
		at += text.length;
		const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
		return part === '' ? [] : [span(part, tone)];
	});
}

function leftOnly(left: readonly Span[]): Line {
	return {left, right: []};
}
