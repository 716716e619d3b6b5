import {narrow} from '../../printing/narrow.ts';
import {pad, stops, textWidth} from '../../printing/text.ts';
import {type Room, windowTop} from '../drawing/layout.ts';
import {fitLine, line, type Span, span} from '../drawing/line.ts';

/** A text and the place in it where one writes, counted in UTF-16 units. */
export type Written = {readonly text: string; readonly cursor: number};

/** A row of a wrapped text, from its first unit up to the unit after its last one. */
type TextRow = {readonly start: number; readonly end: number};

/** What is seen of a text in a window, and where the mark of the cursor is in it. */
export type DrawnText = {
	readonly lines: readonly (readonly Span[])[];
	/** The first row that shows; the next drawing is given it. */
	readonly top: number;
	/** How many rows stand below the window. */
	readonly below: number;
	/** The cursor's line in the window. */
	readonly row: number;
};

const cursorMark = '▏';

/** The rows of the lines that were wrapped last: a key changes one of them. */
let wrapped: {readonly room: number; readonly lines: ReadonlyMap<string, readonly TextRow[]>} | undefined;

/** Wraps a text at words into rows with room for the cursor's mark. Spaces at the end of a row hang over its edge, unseen. */
export function textRows(text: string, width: number): TextRow[] {
	const room = roomIn(width);
	const known = wrapped?.room === room ? wrapped.lines : undefined;
	const lines = new Map<string, readonly TextRow[]>();
	const rows: TextRow[] = [];
	let start = 0;
	for (const written of text.split('\n')) {
		const inLine = lines.get(written) ?? known?.get(written) ?? lineRows(written, room);
		lines.set(written, inLine);
		for (const row of inLine) {
			rows.push({start: start + row.start, end: start + row.end});
		}

		start += written.length + 1;
	}

	wrapped = {room, lines};
	return rows;
}

/** The row the cursor stands in: between two rows of one line, the second. */
export function rowAt(rows: readonly TextRow[], cursor: number): number {
	return rows.findLastIndex(({start}) => start <= cursor);
}

/** The column of a place in its row. */
export function columnAt(text: string, {start}: TextRow, cursor: number, width: number): number {
	return Math.min(textWidth(text.slice(start, cursor)), roomIn(width));
}

/** The place in a row that stands at a column, or nearest before it. */
export function placeAt(text: string, rows: readonly TextRow[], at: number, column: number): number {
	const {start, end} = rows[at] ?? {start: 0, end: 0};
	const row = text.slice(start, end);
	const wraps = rows[at + 1]?.start === end;
	let place = 0;
	let columns = 0;
	for (const stop of stops(row).slice(1)) {
		columns += textWidth(row.slice(place, stop));
		if (columns > column || (wraps && stop === row.length)) {
			break;
		}

		place = stop;
	}

	return start + place;
}

/** Draws the rows of a text that a window shows, moved as little as possible so that the cursor is in it. */
export function drawText({text, cursor}: Written, {width, height, top}: Room & {readonly top: number}): DrawnText {
	const rows = textRows(text, width);
	const at = rowAt(rows, cursor);
	const first = windowTop(top, at, Math.max(1, height), rows.length);
	const lines = rows.slice(first, first + Math.max(1, height)).map((row, below) => {
		const selected = first + below === at;
		return fitLine(
			line(selected ? withMark(text, row, cursor, width) : text.slice(row.start, row.end).trimEnd()),
			width,
		);
	});
	return {lines, top: first, below: rows.length - first - lines.length, row: at - first};
}

function withMark(text: string, {start, end}: TextRow, cursor: number, width: number): Span[] {
	const before = text.slice(start, cursor);
	const seen = textWidth(before) > roomIn(width) ? pad(before.trimEnd(), roomIn(width)) : before;
	return [span(seen), span(cursorMark, 'accent'), span(text.slice(cursor, end).trimEnd())];
}

function roomIn(width: number): number {
	return Math.max(1, width - textWidth(cursorMark));
}

function lineRows(written: string, room: number): TextRow[] {
	const rows: TextRow[] = [];
	// A note may be one line of a megabyte: of narrow characters each is one unit, in one column.
	const places = narrow.test(written) ? undefined : stops(written);
	let start = 0;
	let column = 0;
	let wordStart = 0;
	let wordColumns = 0;
	const breakAt = (end: number, carried: number) => {
		rows.push({start, end});
		start = end;
		column = carried;
	};
	const widths = new Map<string, number>();
	const widthOf = (character: string): number => {
		const columns = widths.get(character) ?? textWidth(character);
		widths.set(character, columns);
		return columns;
	};
	let end = 0;
	for (let index = 1; end < written.length; index += 1) {
		const at = end;
		end = places?.[index] ?? at + 1;
		const character = written.slice(at, end);
		const columns = places === undefined ? 1 : widthOf(character);
		const isSpace = character.trim() === '';
		if (!isSpace && column + columns > room && wordStart > start) {
			breakAt(wordStart, wordColumns);
		}

		if (!isSpace && column + columns > room && at > start) {
			breakAt(at, 0);
			wordStart = at;
			wordColumns = 0;
		}

		column += columns;
		wordStart = isSpace ? end : wordStart;
		wordColumns = isSpace ? 0 : wordColumns + columns;
	}

	return [...rows, {start, end: written.length}];
}
