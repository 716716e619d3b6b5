import type {Document, Line} from '../../../source/importing/model/document.ts';

/** A plain text as a document, a form feed for each new page. */
export function textDocument(text: string): Document {
	let page = 1;
	const lines = text.split('\n').map((line, at): Line => {
		page += line.split('\f').length - 1;
		return {text: line.replaceAll('\f', ''), number: at + 1, ...(text.includes('\f') ? {page} : {})};
	});
	return {lines};
}

type Piece = string | readonly [depth: number, heading: string] | {readonly cells: readonly string[]};

/** A document whose format knows headings, paragraphs and rows. */
export function formedDocument(pieces: readonly Piece[]): Document {
	const lines = pieces.map((piece, at): Line => {
		const number = at + 1;
		if (typeof piece === 'string') {
			return {text: piece, number, form: {kind: 'paragraph'}};
		}

		return 'cells' in piece
			? {text: piece.cells.join('\t'), number, form: {kind: 'row', cells: piece.cells}}
			: {text: piece[1], number, form: {kind: 'heading', depth: piece[0]}};
	});
	return {lines};
}
