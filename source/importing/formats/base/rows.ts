/** A piece of text on a page; lengths in points, `y` from the bottom of the page. */
export type TextPiece = {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Of the font. */
	readonly size: number;
	/** Not on a line with the rest: written along the page, or from corner to corner. */
	readonly isTurned?: boolean;
};

/** Pieces on one line; `y` and `size` are those of the largest. */
export type PieceRow = {readonly y: number; readonly size: number; readonly pieces: readonly TextPiece[]};

// In sizes of the font.
/** How far a piece may stand above or below its line: the mark of a footnote does. */
const lineShift = 0.45;

/** The pieces of a page that hold text, row by row from the top down. */
export function rowsOf(pieces: readonly TextPiece[]): readonly PieceRow[] {
	const visible = pieces.filter(({text}) => text.trim() !== '');
	// What the page draws one after the other belongs together as a rule, so a sort that keeps that order is needed.
	const sorted = visible.toSorted((one, other) => other.y - one.y);
	const rows: {y: number; size: number; small: TextPiece; pieces: TextPiece[]}[] = [];
	for (const piece of sorted) {
		const row = rows.at(-1);
		const isNear = row !== undefined && row.y - piece.y <= lineShift * Math.max(row.size, piece.size);
		if (isNear && !isAnother(row.small, piece)) {
			row.pieces.push(piece);
			row.small = piece.size < row.small.size ? piece : row.small;
			// The larger one is the line, the smaller one the mark at it.
			if (piece.size > row.size) {
				row.y = piece.y;
				row.size = piece.size;
			}
		} else {
			rows.push({y: piece.y, size: piece.size, small: piece, pieces: [piece]});
		}
	}

	return rows;
}

/** Beside one line in large letters stand several in small ones, as in the head of a document. */
function isAnother(small: TextPiece, piece: TextPiece): boolean {
	return small.size <= piece.size * 1.2 && small.y - piece.y > lineShift * Math.max(small.size, piece.size);
}
