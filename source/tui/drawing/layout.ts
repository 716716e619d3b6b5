import {type Span, span, widthOf} from './line.ts';

/** The size of the terminal in character cells. */
export type Size = {
	readonly columns: number;
	readonly rows: number;
	/** Whether a screen reader reads it: to the ear two panes side by side are one line of nonsense. */
	readonly spoken?: boolean;
};

/** The lines and columns that a part of the screen has. */
export type Room = {readonly height: number; readonly width: number};

/** How a screen of some size is divided, in character cells. */
export type Layout = {
	/** Whether list and detail stand side by side. */
	readonly wide: boolean;
	/** The columns of the two panes that stand side by side, without what separates them. */
	readonly panes: {readonly list: number; readonly detail: number};
	readonly listWidth: number;
	readonly detailWidth: number;
	/** Lines between the rules. */
	readonly bodyHeight: number;
	/** Lines of the list below its heading. */
	readonly listHeight: number;
	/** Whether there is room for the rules above and below the body. */
	readonly rules: boolean;
};

/** The columns that the cursor mark takes at the left of every line. */
export const gutter = 3;
const separator = 3;
/** The columns of a terminal that everything is laid out for. Text that is wrapped reads well in that, and gains nothing by more. */
const usualColumns = 80;
/** What a preview has at least. */
const leastPreview = 34;
/** The columns that stay empty at the right of every line. */
export const rightMargin = 1;
const roomyFrom = 12;
const mostLegend = 10;
const mostGridHead = 4;

/**
 * What shows beside the list: what the cursor is on; what was opened, which has the keys; or nothing, one of them alone at the whole width.
 */
type Showing = 'preview' | 'opened' | 'whole';

/**
 * Divides a screen: header, tabs, body and footer. A list and an opened page have at least the room that each has alone in 80 columns, or
 * stand alone; a preview takes what the list leaves. What is more than both need goes to the list, whose rows are cut and not wrapped.
 */
export function layOutScreen({columns, rows, spoken = false}: Size, showing: Showing = 'preview'): Layout {
	const both = columns - separator;
	const usualList = usualColumns - rightMargin;
	const leastDetail = showing === 'opened' ? usualColumns : leastPreview;
	const wide = showing !== 'whole' && !spoken && both >= usualList + leastDetail;
	const rules = rows >= roomyFrom;
	const free = rows - (rules ? 5 : 3);
	// What is spoken is not cut: a line of it takes about two of the terminal.
	const bodyHeight = Math.max(1, spoken ? Math.ceil(free / 2) : free);
	const detailPane = wide ? Math.min(usualColumns, both - usualList) : columns;
	const listPane = wide ? both - detailPane : columns;
	return {
		wide,
		panes: {list: listPane, detail: detailPane},
		listWidth: Math.max(1, listPane - gutter - (wide ? 0 : rightMargin)),
		detailWidth: Math.max(1, detailPane - gutter - rightMargin),
		bodyHeight,
		listHeight: Math.max(1, bodyHeight - 1),
		rules,
	};
}

/** The room of what lies over the view, behind the gutter. */
export function overRoom({columns}: Size, bodyHeight: number): Room {
	return {height: bodyHeight, width: columns - gutter - rightMargin};
}

/** Lines of the names above the columns of a grid, with the line that says what it is. */
export function gridHead(bodyHeight: number): number {
	return Math.max(1, Math.min(mostGridHead, Math.floor(bodyHeight / 4)));
}

/** Lines of a grid between its head and its legend, which has two fifths of the body, as far as it needs them. */
export function gridRows(bodyHeight: number): number {
	return Math.max(1, bodyHeight - gridHead(bodyHeight) - Math.min(mostLegend, Math.floor(bodyHeight * 0.4)));
}

/** Lines of a list that stands in the body below what is typed and an empty line. */
export function typedListHeight(bodyHeight: number): number {
	return Math.max(1, bodyHeight - 2);
}

/** Lines of a list that show beyond its cursor, so that what comes next is seen before it is reached. */
export function marginOf(height: number): number {
	return Math.min(3, Math.floor((height - 1) / 4));
}

/** How many lines a key moves by in a window of some height, up where they are negative. */
export type Step = (height: number) => number;

/** Where a window of some height starts that is to start at a line: no later than it is filled, as far as there are lines. */
export function topWithin(wanted: number, height: number, length: number): number {
	return Math.max(0, Math.min(wanted, length - height));
}

/**
 * Where a window of some height must start so that a line shows, with some lines before and after it where there are any and the
 * window holds them, moving it as little as possible.
 */
export function windowTop(top: number, at: number, height: number, length: number, wished = 0): number {
	const margin = Math.max(0, Math.min(wished, Math.floor((height - 1) / 2)));
	const wanted = at - margin < top ? at - margin : at + margin >= top + height ? at + margin - height + 1 : top;
	return topWithin(wanted, height, length);
}

/** Marks the line that the keys go to. */
export const cursorMark = ' >'.padEnd(gutter);

/** A line behind the gutter; with the cursor on it, it stands out over all of a width. */
export function behindGutter(spans: readonly Span[], selectedWidth?: number): Span[] {
	return selectedWidth === undefined
		? [span(' '.repeat(gutter)), ...spans]
		: selectedBar([span(cursorMark), ...spans], gutter + selectedWidth);
}

/** A line that stands out over all of a width, since the cursor is on it. */
export function selectedBar(spans: readonly Span[], width: number): Span[] {
	const fill = span(' '.repeat(Math.max(0, width - widthOf(spans))));
	return [...spans, fill].map(({text, tone}) => span(text, tone === 'accent' ? 'selectedAccent' : 'selected'));
}
