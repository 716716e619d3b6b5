import {type PieceRow, rowsOf, type TextPiece} from './rows.ts';

/** A part of a page that is read by itself, from the top down; `left` is where its lines begin, in points. */
export type PageArea = {readonly pieces: readonly TextPiece[]; readonly left: number};

/** From where to where text stands on a line, in points, with no more than room between words in it. */
type Run = {readonly start: number; readonly end: number};

/** Rows of a page that all cross its gutter, or that all leave it free. */
type Zone = {readonly isAcross: boolean; readonly rows: readonly PieceRow[]};

// Of the width of a page, from either edge: a gutter stands between.
const edge = 0.28;
/** Of the width of a page: what stands before the items of a list is no column. */
const narrowest = 0.2;
const gutterWidth = 1;
/** Of a column: a line of running text reaches as far, but for the last of its paragraph. */
const fullPart = 0.8;
/** Of a column: what begins further in is no line of it, as a time beside an empty cell for the day. */
const deepestIndent = 0.3;
/** Of the lines of a column, as many are full at least. */
const fullShare = 0.4;
/** Of the full lines of what are two columns of a table, as many leave free what parts these. */
const cellShare = 0.8;
/** Full lines at least: of a column, which may end right below its head, and of the columns together. */
const fewestFull = 2;
const fewestInAll = 8;
/** Of the blocks of a table, as many begin beside another. */
const besideShare = 0.7;
/** Of the lines of columns of text that are set each by itself, fewer do so. */
const apartShare = 0.5;
// In sizes of the font: the head and the foot of a page stand further off, a block less far.
const footStep = 2.2;
const blockStep = 1.5;
const mostFootRows = 3;

/**
 * The parts of a page in the order in which they are read: columns of running text one after the other, what crosses the page between them.
 * The cells of a table stand beside each other and are read across; what may be either is so, too, and `isAmbiguous`.
 */
export function readingOrder(pieces: readonly TextPiece[]): {
	readonly areas: readonly PageArea[];
	readonly isAmbiguous: boolean;
} {
	const rows = rowsOf(pieces);
	const left = extentOf(pieces).start;
	const pageWidth = widthOf(pieces);
	const gutter = gutterOf(rows);
	if (gutter === undefined) {
		return {areas: [{pieces, left}], isAmbiguous: false};
	}

	const areas: PageArea[] = [];
	let across: TextPiece[] = [];
	let isAmbiguous = false;
	const endAcross = () => {
		areas.push(...(across.length === 0 ? [] : [{pieces: across, left}]));
		across = [];
	};
	for (const {isAcross, rows: some} of zonesOf(rows, gutter)) {
		const all = some.flatMap((row) => row.pieces);
		const columns = [all.filter(({x}) => x < gutter), all.filter(({x}) => x >= gutter)];
		const isText =
			!isAcross &&
			columns.every((column) => widthOf(column) >= pageWidth * narrowest) &&
			(isRunningText(columns) || standsApart(columns));
		const isTable = isText && isOfTable(columns);
		isAmbiguous ||= isTable;
		if (!isText || isTable) {
			across.push(...all);
			continue;
		}

		endAcross();
		for (const order of columns.map(readingOrder)) {
			areas.push(...order.areas);
			isAmbiguous ||= order.isAmbiguous;
		}
	}

	endAcross();
	return {areas, isAmbiguous};
}

function extentOf(pieces: readonly TextPiece[]): Run {
	return pieces.reduce(({start, end}, {x, width}) => ({start: Math.min(start, x), end: Math.max(end, x + width)}), {
		start: Number.POSITIVE_INFINITY,
		end: Number.NEGATIVE_INFINITY,
	});
}

function widthOf(pieces: readonly TextPiece[]): number {
	const {start, end} = extentOf(pieces);
	return end - start;
}

function gutterOf(rows: readonly PieceRow[]): number | undefined {
	const {start: left, end: right} = extentOf(rows.flatMap(({pieces}) => pieces));
	const width = right - left;
	const best = freeIn(rows, {start: left + width * edge, end: right - width * edge});
	// Beside short lines more than the gutter is free: a long one ends before it.
	const longest = rows
		.flatMap(runsOf)
		.reduce((most, {end}) => (end < best.end ? Math.max(most, end) : most), best.start);
	return best.count < fewestFull ? undefined : (longest + best.end) / 2;
}

/** The stretch that most of some rows leave free between their words, and how many do. */
function freeIn(rows: readonly PieceRow[], {start: from, end: to}: Run): Run & {readonly count: number} {
	// How many more rows begin to be free at a point than cease to be.
	const changes = new Map<number, number>();
	const change = (at: number, by: number) => changes.set(at, (changes.get(at) ?? 0) + by);
	for (const runs of rows.map(runsOf)) {
		for (const [at, {start}] of runs.entries()) {
			const free = {start: Math.max(from, runs[at - 1]?.end ?? to), end: Math.min(to, start)};
			if (free.start < free.end) {
				change(free.start, 1);
				change(free.end, -1);
			}
		}
	}

	let count = 0;
	let best = {count: 0, start: 0, end: 0};
	const places = [...changes].toSorted(([one], [other]) => one - other);
	for (const [at, [start, by]] of places.entries()) {
		count += by;
		best = count > best.count ? {count, start, end: places[at + 1]?.[0] ?? start} : best;
	}

	return best;
}

function runsOf({pieces}: PieceRow): readonly Run[] {
	const runs: Run[] = [];
	const size = pieces.reduce((least, piece) => Math.min(least, piece.size), Number.POSITIVE_INFINITY);
	for (const {x, width} of pieces.toSorted((one, other) => one.x - other.x)) {
		const last = runs.at(-1);
		if (last !== undefined && x - last.end < gutterWidth * size) {
			runs.splice(-1, 1, {start: last.start, end: Math.max(last.end, x + width)});
		} else {
			runs.push({start: x, end: x + width});
		}
	}

	return runs;
}

/** The rows cut where they begin or cease to cross the gutter, and where the head and the foot of the page stand off. */
function zonesOf(rows: readonly PieceRow[], gutter: number): readonly Zone[] {
	const steps = stepsOf(rows);
	const zones: {isAcross: boolean; rows: PieceRow[]}[] = [];
	for (const [at, row] of rows.entries()) {
		const isAcross = runsOf(row).some(({start, end}) => start < gutter && end > gutter);
		const isApart = (at === 1 || at >= rows.length - mostFootRows) && (steps[at] ?? 0) > footStep;
		const zone = zones.at(-1);
		if (zone === undefined || isApart || zone.isAcross !== isAcross) {
			zones.push({isAcross, rows: [row]});
		} else {
			zone.rows.push(row);
		}
	}

	return zones;
}

function stepsOf(rows: readonly PieceRow[]): readonly number[] {
	return rows.map((row, at) => ((rows[at - 1]?.y ?? row.y) - row.y) / (row.size || 1));
}

function isRunningText(columns: readonly (readonly TextPiece[])[]): boolean {
	const counts = columns.map((column) => {
		const rows = rowsOf(column);
		const {start, end} = extentOf(column);
		const width = end - start;
		const full = rows.filter(({pieces}) => {
			const line = extentOf(pieces);
			return line.start - start <= width * deepestIndent && line.end - start >= width * fullPart;
		});
		// The words of a line may be set far apart, but at the same place only where they are cells.
		const areCells = freeIn(full, {start, end}).count >= full.length * cellShare;
		return full.length >= rows.length * fullShare && !areCells ? full.length : 0;
	});
	return counts.every((full) => full >= fewestFull) && counts.reduce((sum, full) => sum + full) >= fewestInAll;
}

function isOfTable(columns: readonly (readonly TextPiece[])[]): boolean {
	const [starts = [], others = []] = columns.map((column) => {
		const rows = rowsOf(column);
		const steps = stepsOf(rows);
		return rows.filter((_, at) => at > 0 && (steps[at] ?? 0) > blockStep);
	});
	const beside = besideRows(starts, others);
	return beside.length >= 2 && beside.length >= Math.min(starts.length, others.length) * besideShare;
}

/** Whether two long columns have lines of their own: those of a table stand beside each other, at the first line of each cell at least. */
function standsApart(columns: readonly (readonly TextPiece[])[]): boolean {
	const [rows = [], others = []] = columns.map(rowsOf);
	const fewest = Math.min(rows.length, others.length);
	return fewest >= fewestInAll && besideRows(rows, others).length < fewest * apartShare;
}

/** Those of some rows that stand at the height of one of others, as far as that is drawn alike. */
function besideRows(rows: readonly PieceRow[], others: readonly PieceRow[]): readonly PieceRow[] {
	const heights = new Set(others.flatMap(({y}) => [-1, 0, 1].map((off) => Math.round(y) + off)));
	return rows.filter(({y}) => heights.has(Math.round(y)));
}
