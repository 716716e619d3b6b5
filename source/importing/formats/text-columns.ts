import type {PageArea} from './base/reading-order.ts';
import {readingOrder} from './base/reading-order.ts';
import {rowsOf, type TextPiece} from './base/rows.ts';

/** In letters: how wide the room between columns is at least, and how far lines stand below each other. */
const size = 3;
const cell = /\S+(?: \S+)*/g;

/**
 * The lines of a page of text that was laid out in columns of running text, one column after the other, as `readingOrder` has them; other
 * pages as they are.
 */
export function inReadingOrder(lines: readonly string[]): {
	readonly lines: readonly string[];
	readonly isAmbiguous: boolean;
} {
	const pieces = lines.flatMap((line, at) =>
		[...line.matchAll(cell)].map(
			({index, 0: text}): TextPiece => ({text, x: index, y: -at * size, width: text.length, size}),
		),
	);
	const {areas, isAmbiguous} = readingOrder(pieces);
	return {lines: areas.length < 2 ? lines : areas.flatMap(areaLines), isAmbiguous};
}

/** The lines of an area at the columns where they stand in it, with the empty ones between them. */
function areaLines({pieces, left}: PageArea): readonly string[] {
	const lines: string[] = [];
	let last: number | undefined;
	for (const row of rowsOf(pieces)) {
		const empty = last === undefined ? 0 : (last - row.y) / size - 1;
		lines.push(...Array.from({length: Math.max(0, empty)}, () => ''), rowLine(row.pieces, left));
		last = row.y;
	}

	return lines;
}

function rowLine(pieces: readonly TextPiece[], left: number): string {
	return pieces.reduce((line, {text, x}) => `${line.padEnd(x - left)}${text}`, '');
}
