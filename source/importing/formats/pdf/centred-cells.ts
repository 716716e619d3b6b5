import {rowsOf, type TextPiece} from '../base/rows.ts';

/** Lines of one column, one below the other with no more room between them than a paragraph has. */
type Block = {readonly lines: Line[]; readonly start: number; end: number; room: number};
/** What stands in one cell; `room` is where the next one of its row begins. */
type Line = {readonly pieces: TextPiece[]; readonly y: number; readonly size: number; end: number; room: number};

// In sizes of the font.
/** From one line to the next at most, where a paragraph goes on. */
export const lineStep = 1.55;
/** A column stands further off than words. */
export const columnGap = 1.1;
/** How far the middles of two blocks may be apart that are centred beside each other. */
const offCentre = 0.25;
/** How far two columns that are one may begin apart, in points. */
export const sameColumn = 0.5;
/** No page of a document has more; time grows with the square of them. */
const mostBlocks = 500;

/**
 * The pieces of a page with what is centred beside a block of lines, as the time of an entry beside its title over several lines, raised to
 * the first of these. Of several in one column at the height of the block none is centred on it.
 */
export function raisedCells(pieces: readonly TextPiece[]): readonly TextPiece[] {
	const blocks = blocksOf(linesOf(pieces));
	const raised = new Map<TextPiece, TextPiece>();
	const byHeight = blocks.toSorted((one, other) => one.lines.length - other.lines.length);
	// The highest block comes last: it is what the others of its row are centred beside.
	for (const block of blocks.length > mostBlocks ? [] : byHeight.filter(({lines}) => lines.length > 1)) {
		const level = blocks.filter(
			(other) => other !== block && topOf(other) >= bottomOf(block) && bottomOf(other) <= topOf(block),
		);
		for (const cell of level.filter((other) => isApart(other, block) && isCentred(other, block))) {
			const isAlone = level.every((other) => other === cell || isApart(other, cell));
			for (const piece of isAlone ? cell.lines.flatMap((line) => line.pieces) : []) {
				raised.set(piece, {...piece, y: piece.y + topOf(block) - topOf(cell)});
			}
		}
	}

	return raised.size === 0 ? pieces : pieces.map((piece) => raised.get(piece) ?? piece);
}

/** The cells of each row from the top down. */
function linesOf(pieces: readonly TextPiece[]): readonly Line[] {
	return rowsOf(pieces).flatMap((row) => {
		const lines: Line[] = [];
		for (const piece of row.pieces.toSorted((one, other) => one.x - other.x)) {
			const last = lines.at(-1);
			const end = piece.x + piece.width;
			if (last === undefined || piece.x - last.end > columnGap * Math.min(last.size, piece.size)) {
				if (last !== undefined) {
					last.room = piece.x;
				}

				lines.push({pieces: [piece], y: row.y, size: piece.size, end, room: Number.POSITIVE_INFINITY});
			} else {
				last.pieces.push(piece);
				last.end = Math.max(last.end, end);
			}
		}

		return lines;
	});
}

function blocksOf(lines: readonly Line[]): readonly Block[] {
	const blocks: Block[] = [];
	const open = new Map<number, Block>();
	for (const line of lines) {
		const start = line.pieces[0]?.x ?? 0;
		const column = Math.round(start / sameColumn);
		const above = open.get(column);
		const last = above?.lines.at(-1);
		const isNear = last !== undefined && last.y - line.y <= lineStep * Math.min(last.size, line.size);
		// What reaches over the next column, as a title or a day above the first row, is in none.
		const end = Math.max(above?.end ?? 0, line.end);
		const room = Math.min(above?.room ?? line.room, line.room);
		if (above !== undefined && isNear && end <= room) {
			above.lines.push(line);
			Object.assign(above, {end, room});
		} else {
			const block = {lines: [line], start, end: line.end, room: line.room};
			blocks.push(block);
			open.set(column, block);
		}
	}

	return blocks;
}

function topOf({lines}: Block): number {
	return lines[0]?.y ?? 0;
}

function bottomOf({lines}: Block): number {
	return lines.at(-1)?.y ?? 0;
}

function isApart(one: Block, other: Block): boolean {
	return one.end <= other.start || other.end <= one.start;
}

function isCentred(cell: Block, block: Block): boolean {
	const size = block.lines[0]?.size ?? 0;
	const off = (topOf(cell) + bottomOf(cell) - topOf(block) - bottomOf(block)) / 2;
	return cell.lines.length < block.lines.length && Math.abs(off) <= offCentre * size;
}
