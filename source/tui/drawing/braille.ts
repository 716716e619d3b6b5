/** A point on a canvas: columns from the left and rows from the top, in dots. */
export type Dot = {readonly x: number; readonly y: number};

/** Dots across and down in one character of braille. */
export const dotsAcross = 2;
export const dotsDown = 4;

/** The bit of each dot in a character, by row and column; the characters stand from U+2800 on in the order of their bits. */
const bits = [
	[0x01, 0x08],
	[0x02, 0x10],
	[0x04, 0x20],
	[0x40, 0x80],
] as const;

/** What is drawn in dots, by row and column of characters: the bits of each, 0 where there are none. */
export type Canvas = readonly (readonly number[])[];

/** A canvas of some rows and columns of characters with some dots on it; those outside are left out. */
export function canvasOf(rows: number, columns: number, dots: readonly Dot[]): Canvas {
	const canvas = Array.from({length: rows}, () => new Array<number>(columns).fill(0));
	for (const {x, y} of dots) {
		const row = canvas[Math.floor(y / dotsDown)];
		const column = Math.floor(x / dotsAcross);
		const cell = row?.[column];
		if (row !== undefined && cell !== undefined) {
			row[column] = cell | (bits[y % dotsDown]?.[x % dotsAcross] ?? 0);
		}
	}

	return canvas;
}

/** The character of some bits; a space where there are none. */
export function brailleOf(cell: number): string {
	return cell === 0 ? ' ' : String.fromCodePoint(0x28_00 + cell);
}

/** The dots of a straight line, both ends included. */
export function straight(from: Dot, to: Dot): Dot[] {
	const steps = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y), 1);
	return Array.from({length: steps + 1}, (_, at) => ({
		x: Math.round(from.x + ((to.x - from.x) * at) / steps),
		y: Math.round(from.y + ((to.y - from.y) * at) / steps),
	}));
}
