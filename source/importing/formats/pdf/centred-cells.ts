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
/** Above and below a block stands no line that near which is of another row. */
const ownRoom = 0.9;
/** How far two columns that are one may begin apart, in points. */
export const sameColumn = 0.5;
/** No page of a document has more; time grows with the square of them. */
const mostBlocks = 500;

/**
 * The pieces of a page with what is centred beside a block of lines, as the time of an entry beside its title over several lines, raised to
 * the first of these; of several in one column each is centred on a part of the block, or none is.
 */
export function raisedCells(pieces: readonly TextPiece[]): readonly TextPiece[] {
	const blocks = blocksOf(linesOf(pieces));
	if (blocks.length > mostBlocks) {
		return pieces;
	}

	const raised = new Map<TextPiece, TextPiece>();
	const raise = ({pieces: some}: Line, by: number) => {
		for (const piece of some) {
			raised.set(piece, {...piece, y: piece.y + by});
		}
	};
	const byHeight = blocks.toSorted((one, other) => one.lines.length - other.lines.length);
	// The highest block comes last: it is what the others of its row are centred beside.
	for (const block of byHeight.filter(({lines}) => lines.length > 1)) {
		const level = blocks.filter((other) => isLevel(other, block));
		const beside = level.filter((other) => isApart(other, block));
		for (const cell of beside.filter((other) => isCentred(other, block))) {
			const isAlone = level.every((other) => other === cell || isApart(other, cell));
			const areRows = [block, ...level].some(
				(other) => isNumbered(other) && isApart(other, cell) && haveRows(other, block),
			);
			for (const line of isAlone && !areRows ? cell.lines : []) {
				raise(line, topOf(block) - topOf(cell));
			}
		}

		for (const [line, top] of columnsOf(beside).flatMap((lines) => partsOf(block, lines))) {
			raise(line, top - line.y);
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

/** The lines of some blocks, column by column. */
function columnsOf(blocks: readonly Block[]): readonly (readonly Line[])[] {
	const columns = Map.groupBy(blocks, ({start}) => Math.round(start / sameColumn));
	return [...columns.values()].map((some) => some.flatMap(({lines}) => lines));
}

/**
 * Lines that are each centred on a part of a block, and together on the whole of it, each with the height of the first line of its part: of the
 * rows of a table that leave no room between them. One at least stands between two lines of the block, as none does that begins a row.
 */
function partsOf({lines: others}: Block, lines: readonly Line[]): readonly (readonly [line: Line, top: number])[] {
	const [highest, lowest] = [others[0], others.at(-1)];
	const room = ownRoom * (highest?.size ?? 0);
	const parts: (readonly [Line, number])[] = [];
	let next = 0;
	let isBetween = false;
	for (const line of lines.filter(({y}) => y < (highest?.y ?? y) + room && y > (lowest?.y ?? y) - room)) {
		const first = others[next];
		const foot = 2 * line.y - (first?.y ?? 0);
		let last = next;
		while (Math.abs((others[last]?.y ?? foot) - foot) > 2 * offCentre * line.size) {
			last++;
		}

		if (first === undefined || last === others.length) {
			return [];
		}

		parts.push([line, first.y]);
		isBetween ||= (last - next) % 2 === 1;
		next = last + 1;
	}

	return next === others.length && isBetween ? parts : [];
}

/** Whether each line of a block begins with a figure, as times do that stand one below the other. */
function isNumbered({lines}: Block): boolean {
	return lines.length > 1 && lines.every(({pieces}) => /^\s*\d/.test(pieces[0]?.text ?? ''));
}

/** Whether several lines of one block are at the height of some of another: each begins a row. */
function haveRows({lines: others}: Block, {lines}: Block): boolean {
	return others.filter((other) => lines.some(({y, size}) => Math.abs(y - other.y) <= offCentre * size)).length > 1;
}

function topOf({lines}: Block): number {
	return lines[0]?.y ?? 0;
}

function bottomOf({lines}: Block): number {
	return lines.at(-1)?.y ?? 0;
}

/** Whether another block stands at the height of one, in part at least. */
function isLevel(other: Block, block: Block): boolean {
	return other !== block && topOf(other) >= bottomOf(block) && bottomOf(other) <= topOf(block);
}

function isApart(one: Block, other: Block): boolean {
	return one.end <= other.start || other.end <= one.start;
}

function isCentred(cell: Block, block: Block): boolean {
	const size = block.lines[0]?.size ?? 0;
	const off = (topOf(cell) + bottomOf(cell) - topOf(block) - bottomOf(block)) / 2;
	return cell.lines.length < block.lines.length && Math.abs(off) <= offCentre * size;
}
