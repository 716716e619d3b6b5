import {footnoteMark} from '../base/line-sink.ts';
import {type PageArea, readingOrder} from '../base/reading-order.ts';
import {type PieceRow, rowsOf, type TextPiece} from '../base/rows.ts';
import {columnGap, lineStep, raisedCells, sameColumn} from './centred-cells.ts';

// In sizes of the font. A space is about a quarter wide; of justified text, and up to half; a column stands further off.
const spaceWidth = 0.15;
/** A number that is smaller than its line, of which this is the size, and as much above it, is a footnote's. */
const raisedSize = 0.9;
const raisedBy = 0.15;
/** No wider than the letters of a line are on average, as those of Times are: a cell would push the next one out of its column. */
const letterWidth = 0.4;
/** How much the gaps of a line may differ that is justified. */
const evenGaps = 0.25;
const widestPage = 200;

/** A page of a PDF as lines of text, each with where it stands; `turned` is what is written along the page. */
export type PdfPage = {
	readonly rows: readonly PdfRow[];
	readonly turned: readonly string[];
	/** What may be columns of text, or a table, was read across. */
	readonly isAmbiguous: boolean;
};

/** A line of a page: its text, where it stands, the size of its font and how far it reaches, in points. */
type PdfRow = {readonly text: string; readonly y: number; readonly size: number; readonly end: number};

/**
 * The lines of a page from the top down, column after column; within a column as `pdftotext -layout` makes them: the cells of a table are
 * set apart by two spaces and more.
 */
export function pdfPage(pieces: readonly TextPiece[]): PdfPage {
	const {areas, isAmbiguous} = readingOrder(pieces.filter(({isTurned}) => isTurned !== true));
	const turned = pieces.filter(({isTurned, text}) => isTurned === true && text.trim() !== '').map(({text}) => text);
	return {rows: areas.flatMap(areaRows), turned, isAmbiguous};
}

function areaRows({pieces, left}: PageArea): readonly PdfRow[] {
	const rows = rowsOf(raisedCells(pieces)).map(withMarks);
	const columns = rows.map(columnStarts);
	const ends = rows.map((row) => row.pieces.reduce((most, {x, width}) => Math.max(most, x + width), left));
	const right = ends.reduce((most, end) => Math.max(most, end), left);
	return rows.map((row, at) => {
		const end = ends[at] ?? left;
		const isJustified = right - end < row.size && hasEvenGaps(row);
		return {
			text: rowText(row, left, isJustified ? undefined : columns.slice(Math.max(0, at - 2), at + 3).flat()),
			y: row.y,
			size: row.size,
			end: end - left,
		};
	});
}

/** A row with the marks of footnotes in raised figures, as large as its text. */
function withMarks(row: PieceRow): PieceRow {
	const isRaised = ({y, size}: TextPiece) => size < row.size * raisedSize && y - row.y > row.size * raisedBy;
	const pieces = row.pieces.map((piece) => {
		const text = isRaised(piece) ? footnoteMark(piece.text) : piece.text;
		return text === piece.text ? piece : {...piece, text, size: row.size};
	});
	return {...row, pieces};
}

// The words of a line that fills its column are set apart evenly, far too in a narrow one; the cells of a table are not.
function hasEvenGaps({pieces, size}: PieceRow): boolean {
	const words = pieces.toSorted((one, other) => one.x - other.x);
	const gaps = words.slice(1).map(({x}, at) => x - (words[at]?.x ?? 0) - (words[at]?.width ?? 0));
	const least = gaps.reduce((width, gap) => Math.min(width, gap), Number.POSITIVE_INFINITY);
	return gaps.length > 1 && gaps.every((gap) => gap < 2 * size && gap - least < evenGaps * size);
}

/**
 * The lines of the pages of a document; an empty line stands where more room is left than between the lines of a paragraph. A page
 * where each line is a paragraph, as in a programme, does not show that room itself: other pages do.
 */
export function pdfLines(pages: readonly PdfPage[]): readonly (readonly string[])[] {
	const steps = pages.map(({rows}) => usualStep(stepsOf(rows)));
	const known = steps
		.filter((step) => step > 0)
		.reduce((least, step) => Math.min(least, step), Number.POSITIVE_INFINITY);
	return pages.map(({rows, turned}, page) => {
		const usual = steps[page] ?? 0;
		const step = isFull(rows) ? usual : Math.min(usual, known);
		const lines: string[] = [];
		for (const [at, row] of rows.entries()) {
			const above = rows[at - 1];
			const size = above === undefined ? row.size : Math.min(above.size, row.size);
			if (above !== undefined && above.y - row.y > size * Math.max(step * 1.25, lineStep)) {
				lines.push('');
			}

			lines.push(row.text);
		}

		return turned.length === 0 ? lines : [...lines, '', ...turned];
	});
}

function isFull(rows: readonly PdfRow[]): boolean {
	const widest = rows.reduce((most, {end}) => Math.max(most, end), 0);
	return rows.filter(({end}) => end > widest * 0.85).length * 2 > rows.length;
}

function columnStarts({pieces}: PieceRow): readonly number[] {
	const sorted = pieces.toSorted((one, other) => one.x - other.x);
	return sorted.flatMap((piece, at) => {
		const previous = sorted[at - 1];
		const size = Math.min(piece.size, previous?.size ?? piece.size) || 1;
		return previous !== undefined && piece.x - previous.x - previous.width > columnGap * size ? [piece.x] : [];
	});
}

/**
 * @param columns where those of the rows around it begin: a cell that fills its column leaves little room before the next. None in a
 * line that is set apart evenly.
 */
function rowText({pieces}: PieceRow, left: number, columns: readonly number[] | undefined): string {
	let text = '';
	let end: number | undefined;
	let previous: TextPiece | undefined;
	for (const piece of pieces.toSorted((one, other) => one.x - other.x)) {
		const size = Math.min(piece.size, previous?.size ?? piece.size) || 1;
		const gap = end === undefined ? Number.POSITIVE_INFINITY : piece.x - end;
		const column = Math.min(widestPage, Math.max(0, Math.round((piece.x - left) / (size * letterWidth))));
		// A piece drawn a second time a hair to the side is how some programs make it bold.
		const isBold =
			piece.text === previous?.text && Math.abs(piece.x - previous.x) < piece.size * 0.1 && piece.width > 0;
		if (isBold) {
			continue;
		}

		const isColumn = gap > spaceWidth * size && columns?.some((x) => Math.abs(x - piece.x) < sameColumn);
		if (isColumn || (gap > columnGap * size && (columns !== undefined || text === ''))) {
			text = text === '' ? ' '.repeat(column) : `${text.trimEnd()}  `.padEnd(column);
		} else if (gap > spaceWidth * size && !/\s$/.test(text) && !/^\s/.test(piece.text)) {
			text += ' ';
		}

		text += piece.text;
		end = Math.max(end ?? left, piece.x + piece.width);
		previous = piece;
	}

	return text.trimEnd();
}

function stepsOf(rows: readonly PdfRow[]): readonly number[] {
	const steps = rows.slice(1).map((row, at) => {
		const above = rows[at] ?? row;
		return (above.y - row.y) / (Math.min(above.size, row.size) || 1);
	});
	// From the foot of a column to the head of the next one goes up.
	return steps.filter((step) => step >= 0);
}

/** The step from one line of a paragraph to the next: the smallest of those found often; 0 where there is none. */
function usualStep(steps: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const step of steps) {
		const rounded = Math.round(step * 20) / 20;
		counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
	}

	const often = [...counts.values()].reduce((most, count) => Math.max(most, count), 0) / 10;
	return [...counts].reduce(
		(least, [step, count]) => (count >= often ? Math.min(least, step) : least),
		counts.size === 0 ? 0 : Number.POSITIVE_INFINITY,
	);
}
