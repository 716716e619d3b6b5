import {type PageArea, readingOrder} from './reading-order.ts';
import {rowsOf, type TextPiece} from './rows.ts';

/** In letters: as much room stands free between columns, and a line is as high. */
const size = 2;
/** A page has no more words set apart; a text without pages may. */
const mostPieces = 20_000;
/** What has fewer lines may be a head, or the end of a column. */
const fewestRows = 4;
const fewestWords = 4;

/** The lines of a page of plain text in the order in which they are read, where it sets columns of running text side by side. */
export function columnsInOrder(lines: readonly string[]): readonly string[] {
	const pieces = lines.flatMap(piecesOf);
	const {areas} = pieces.length > mostPieces ? {areas: []} : readingOrder(pieces);
	return areas.length < 2 || !areas.every(isRunningText) ? lines : areas.flatMap(linesOf);
}

// Without the lines drawn around it a table is told by its cells: few words to a line.
function isRunningText({pieces}: PageArea): boolean {
	const rows = rowsOf(pieces);
	const words = pieces.reduce((sum, {text}) => sum + text.split(' ').length, 0);
	return rows.length < fewestRows || words >= rows.length * fewestWords;
}

function piecesOf(line: string, at: number): TextPiece[] {
	return [...line.matchAll(/\S+(?: \S+)*/g)].map(({0: text, index}) => ({
		text,
		...{x: index, y: -at * size, width: text.length, size},
	}));
}

// With an empty line where the page has some.
function linesOf({pieces, left}: PageArea): string[] {
	const rows = rowsOf(pieces);
	return rows.flatMap(({pieces: some, y}, at) => {
		const text = some.reduce((line, {x, text: next}) => `${line.padEnd(x - left)}${next}`, '');
		const isApart = at > 0 && (rows[at - 1]?.y ?? y) - y > size;
		return isApart ? ['', text] : [text];
	});
}
