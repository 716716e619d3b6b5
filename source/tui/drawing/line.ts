import {cut, textWidth, wrap} from '../../printing/text.ts';
import type {StatementKind} from '../../report/kinds.ts';

/**
 * How a stretch of text stands out. The theme says what each looks like; without colour none is needed to understand. The last four are
 * kinds of what is said: a demand, a promise, a stance, an objection.
 */
export type Tone =
	| 'plain'
	| 'dim'
	| 'accent'
	| 'strong'
	| 'selected'
	| 'selectedAccent'
	| 'demand'
	| 'promise'
	| 'stance'
	| 'objection';

/** A stretch of text in one tone. */
export type Span = {readonly text: string; readonly tone: Tone};

/** One line of a screen: what stands at the left, cut where room is short, and what stands at the right edge, kept. */
export type Line = {readonly left: readonly Span[]; readonly right: readonly Span[]};

/** A line from its left and right parts; text without a tone is plain. */
export function line(left: string | readonly Span[], right: string | readonly Span[] = []): Line {
	return {left: spans(left), right: spans(right)};
}

/** A stretch of text in a tone. */
export function span(text: string, tone: Tone = 'plain'): Span {
	return {text, tone};
}

// A report's text may hold newlines and tabs; one line of a screen holds neither.
const breaks = /[\t\n\u2028\u2029]+/g;

/** The spans of a line at a width: the left part cut to leave room for the right one, which stands at the edge. */
export function fitLine({left, right}: Line, width: number): Span[] {
	const atEdge = cutSpans(right, width);
	const room = width - widthOf(atEdge) - (atEdge.length > 0 ? 1 : 0);
	const shown = cutSpans(left, room);
	if (atEdge.length === 0) {
		return shown;
	}

	return [...shown, span(' '.repeat(Math.max(0, width - widthOf(shown) - widthOf(atEdge)))), ...atEdge];
}

/** The columns some spans take. */
export function widthOf(spans: readonly Span[]): number {
	return spans.reduce((sum, {text}) => sum + textWidth(text), 0);
}

function spans(part: string | readonly Span[]): readonly Span[] {
	return typeof part === 'string' ? [span(part)] : part;
}

// Where a stretch ends just at the edge, the … takes the place of its last letters.
function endedWithEllipsis(shown: readonly Span[]): Span[] {
	const last = shown.at(-1);
	return last === undefined || last.text === ''
		? [...shown]
		: [...shown.slice(0, -1), {...last, text: cut(`${last.text}…`, textWidth(last.text))}];
}

function cutSpans(spans: readonly Span[], width: number): Span[] {
	const shown: Span[] = [];
	let room = width;
	for (const {text: whole, tone} of spans) {
		const text = whole.replace(breaks, ' ');
		const taken = textWidth(text);
		if (taken > room) {
			const part = cut(text, room);
			return part === '' ? endedWithEllipsis(shown) : [...shown, {text: part, tone}];
		}

		shown.push({text, tone});
		room -= taken;
	}

	return shown;
}

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
	const below = isBeside ? [] : fits ? [line([], right)] : unedged(wrapSpans(right, width - margin));
	const column = [...unedged(beside.slice(0, -1)), line(last, isBeside ? right : []), ...below];
	if (margin === 0) {
		return [...unedged(leading), ...column];
	}

	return Array.from({length: Math.max(leading.length, column.length)}, (_, at) => {
		const start = leading[at] ?? [];
		const {left, right: edge} = column[at] ?? line([]);
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

/** Columns that are all of a width side by side, row by row, with a gap between them. */
export function sideBySide(columns: readonly (readonly Span[])[][], width: number, gap: number): Span[][] {
	const height = Math.max(...columns.map(({length}) => length));
	return Array.from({length: height}, (_, row) =>
		columns.flatMap((column, at) => {
			const spans = column[row] ?? [];
			const fill = ' '.repeat(Math.max(0, width - widthOf(spans)));
			return [span(' '.repeat(at === 0 ? 0 : gap)), ...spans, span(fill)];
		}),
	);
}

function unedged(rows: readonly (readonly Span[])[]): Line[] {
	return rows.map((left) => line(left));
}

/** The tone of each kind of statement, which stands beside the word for it; what is only told has none of its own. */
export const kindTones: Readonly<Record<StatementKind, Tone>> = {
	asks: 'demand',
	pledges: 'promise',
	plans: 'promise',
	holds: 'stance',
	supports: 'stance',
	objects: 'objection',
	fears: 'objection',
	assesses: 'dim',
	notes: 'dim',
	reports: 'dim',
};
