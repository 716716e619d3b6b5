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
/** List and detail stand side by side from this many columns on. */
const wideFrom = 100;
const separator = 3;
/** The columns that stay empty at the right of every line. */
export const rightMargin = 1;
const roomyFrom = 12;
const mostLegend = 10;
const mostGridHead = 4;

/**
 * Divides a screen: header, tabs, body and footer, list and detail side by side from 100 columns on.
 * @param whole whether what is opened takes the whole width at any size
 */
export function layOutScreen({columns, rows, spoken = false}: Size, whole = false): Layout {
	const wide = columns >= wideFrom && !spoken && !whole;
	const rules = rows >= roomyFrom;
	const bodyHeight = Math.max(1, rows - (rules ? 5 : 3));
	const listPane = wide ? Math.floor((columns - separator) * 0.54) : columns;
	const detailPane = wide ? columns - separator - listPane : columns;
	return {
		wide,
		listWidth: Math.max(1, listPane - gutter - (wide ? 0 : rightMargin)),
		detailWidth: Math.max(1, detailPane - gutter - rightMargin),
		bodyHeight,
		listHeight: Math.max(1, bodyHeight - 1),
		rules,
	};
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
 * Where a window of some height must start so that a line shows, with some lines before and after it where there are any,
 * moving it as little as possible.
 */
export function windowTop(top: number, at: number, height: number, length: number, margin = 0): number {
	const wanted = at - margin < top ? at - margin : at + margin >= top + height ? at + margin - height + 1 : top;
	return topWithin(wanted, height, length);
}
