import type {PDFPageProxy} from 'unpdf/pdfjs';
import {type DocumentLimits, keepWithin} from '../base/limits.ts';
import type {TextPiece} from '../base/rows.ts';

/** Text where it is drawn; `matrix` are the six numbers that take it there: of its axes, two each, and of its place. */
type Drawn = {readonly text: string; readonly width: number; readonly matrix: readonly number[]};

/** A line may rise or fall by as much of its length, as in a scan; what is steeper is written along the page, or from corner to corner. */
const steepest = 0.5;

/**
 * The pieces of text of a page that is held so that most of it can be read: a table may be set along the page.
 * @throws DocumentError `too-large`
 */
export async function piecesOf(page: PDFPageProxy, {pieces: limit}: DocumentLimits): Promise<readonly TextPiece[]> {
	const reader = page.streamTextContent().getReader();
	const drawn: Drawn[] = [];
	for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
		for (const item of chunk.value.items) {
			if ('str' in item && item.str !== '') {
				drawn.push({text: item.str, width: finite(item.width), matrix: item.transform.map(finite)});
			}
		}

		keepWithin(limit, drawn.length, (most) => `a PDF with over ${most} pieces of text on a page`);
	}

	page.cleanup();
	const quarters = mostQuarters(drawn);
	return drawn.map((one) => pieceOf(one, quarters));
}

function finite(number: number): number {
	return Number.isFinite(number) ? number : 0;
}

/** By how many quarters of a turn, against the clock, most letters of a page are turned. */
function mostQuarters(drawn: readonly Drawn[]): number {
	const letters = [0, 0, 0, 0];
	for (const {text, matrix} of drawn) {
		const [a = 0, b = 0] = matrix;
		const quarters = (Math.round((Math.atan2(b, a) * 2) / Math.PI) + 4) % 4;
		letters[quarters] = (letters[quarters] ?? 0) + text.trim().length;
	}

	return letters.indexOf(Math.max(...letters));
}

function pieceOf({text, width, matrix}: Drawn, quarters: number): TextPiece {
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix;
	const [x, y] = turnedBack(e, f, quarters);
	const [along, up] = turnedBack(a, b, quarters);
	return {text, x, y, width, size: Math.hypot(c, d), isTurned: along <= 0 || Math.abs(up) > along * steepest};
}

function turnedBack(x: number, y: number, quarters: number): readonly [x: number, y: number] {
	return quarters === 0 ? [x, y] : turnedBack(y, -x, quarters - 1);
}
