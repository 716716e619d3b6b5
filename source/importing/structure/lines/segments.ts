import {stated} from '../../../report/stated.ts';
import type {Document, Line} from '../../model/document.ts';
import type {Span} from '../../model/structure.ts';

/** What the steps pass on: the trimmed text of a line, or a piece of it, and what stood around it. */
export type Segment = Span & {
	readonly text: string;
	/** A blank line stands before it, or the format says that something new begins. */
	readonly gap: boolean;
	/** Page furniture stood before it. */
	readonly turned?: true;
	/** A rule stood before it, as above the footnotes of a page. */
	readonly ruled?: true;
	readonly page?: number;
	/** The depth of a heading, where the format knows it. */
	readonly heading?: number;
	/** The format says that it only leads about a site. */
	readonly navigation?: true;
	readonly cells?: readonly string[];
	/** Cells of rows above that reach down into this one, by column. */
	readonly above?: readonly string[];
};

/** The longest line that can be a heading, a day or furniture; only so much of a line is looked at for them. */
export const shortLine = 300;

/** The lines of a document that are not blank, as segments. */
export function documentSegments(document: Document): readonly Segment[] {
	const segments: Segment[] = [];
	let gap = true;
	for (const line of document.lines) {
		const text = line.text.trim();
		if (text === '') {
			gap = true;
			continue;
		}

		const whole = line.form !== undefined;
		segments.push(segmentOf(line, text, gap || whole));
		gap = whole;
	}

	return segments;
}

function segmentOf(line: Line, text: string, gap: boolean): Segment {
	const from = line.text.length - line.text.trimStart().length;
	const {form} = line;
	return {
		line: line.number,
		from,
		to: from + text.length,
		text,
		gap,
		...stated({page: line.page}),
		...(form?.kind === 'heading' && {heading: form.depth}),
		...(form?.kind === 'navigation' && {navigation: true}),
		...(form?.kind === 'row' && {cells: form.cells, ...stated({above: form.above})}),
	};
}

/** The characters of a segment from `from` up to `to`, trimmed, as a segment of its own; nothing where only space is left. */
export function slice(
	segment: Segment,
	from: number,
	to = segment.text.length,
	gap = segment.gap,
): Segment | undefined {
	const piece = segment.text.slice(from, to);
	const text = piece.trim();
	if (text === '') {
		return undefined;
	}

	const start = segment.from + from + (piece.length - piece.trimStart().length);
	const {cells: _cells, above: _above, turned, ruled, ...plain} = segment;
	const before = from === 0 && {...(turned && {turned}), ...(ruled && {ruled})};
	return {...plain, ...before, from: start, to: start + text.length, text, gap};
}

/** A segment cut in two at a place of its text; nothing new begins with the second. */
export function cut(segment: Segment, at: number): readonly [Segment | undefined, Segment | undefined] {
	return [slice(segment, 0, at), slice(segment, at, segment.text.length, false)];
}

/** A segment cut at places of its text; `gap` tells whether something new begins with each piece after the first. */
export function cutAt(segment: Segment, places: readonly number[], gap = segment.gap): readonly Segment[] {
	const edges = [0, ...places, segment.text.length];
	return places
		.concat(segment.text.length)
		.flatMap((to, at) => present(slice(segment, edges[at] ?? 0, to, edges[at] === 0 ? segment.gap : gap)));
}

const columnGap = /\t+| {2,}\t*/g;

/** The cells of a row: what tabs or two spaces and more set apart. */
export function cellsOf(segment: Segment): readonly Segment[] {
	const gaps = [...segment.text.matchAll(columnGap)].map(({index}) => index);
	return gaps.length === 0 ? [segment] : cutAt(segment, gaps);
}

/** A list of the value, or of nothing. */
export function present<T>(value: T | undefined): readonly T[] {
	return value === undefined ? [] : [value];
}

/** A list cut where something new starts: what stands from one start to the next. */
export function runsOf<T>(list: readonly T[], starts: (previous: T, next: T) => boolean): readonly (readonly T[])[] {
	const runs: T[][] = [];
	for (const [at, next] of list.entries()) {
		const previous = list[at - 1];
		const run = runs.at(-1);
		if (previous === undefined || run === undefined || starts(previous, next)) {
			runs.push([next]);
		} else {
			run.push(next);
		}
	}

	return runs;
}
