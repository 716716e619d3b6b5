import type {Document} from '../../../source/importing/model/document.ts';
import type {Placed} from '../../../source/importing/model/structure.ts';
import {findStructure} from '../../../source/importing/structure/find-structure.ts';
import type {MadeLine} from './made-lines.ts';

/** A report's own text, cut into the headings, paragraphs and rows that a Word document, a web page or a PDF of it has. */
export function madeReport(document: Document): readonly MadeLine[] {
	const {front, sections, paragraphs, passages, members, terms, meetings, footnotes} = findStructure(document);
	const texts = new Map(document.lines.map(({number, text}) => [number, text]));
	const printed = ({spans}: Placed) => spans.map(({line, from, to}) => texts.get(line)?.slice(from, to)).join(' ');
	const paragraph = (text: string): MadeLine => ({kind: 'paragraph', text: text.trim()});
	const one = (piece: Placed): readonly MadeLine[] => [paragraph(printed(piece))];
	const pieces: readonly (readonly [Placed, readonly MadeLine[]])[] = [
		...front.map((piece) => [piece, one(piece)] as const),
		...sections.map((piece) => [piece, [{kind: 'heading', text: piece.text, depth: piece.depth > 1 ? 3 : 2}]] as const),
		// A list in a paragraph has a line for each of its items.
		...paragraphs.map((piece) => {
			const [first = '', ...items] = piece.text.split('\n');
			return [piece, [paragraph(`${piece.number}. ${first}`), ...items.map(paragraph)]] as const;
		}),
		...passages.map((piece) => [piece, one(piece)] as const),
		...members
			.filter(({inText}) => !inText)
			.map((piece): readonly [Placed, readonly MadeLine[]] => [piece, [paragraph(piece.text)]]),
		...terms
			.filter(({inText}) => !inText)
			.map((piece) => [piece, [paragraph(`${piece.label} ${piece.text}`)]] as const),
		...meetings.map((piece) => [piece, [paragraph(piece.text)]] as const),
		...footnotes.map((piece) => [piece, one(piece)] as const),
	];
	return pieces
		.toSorted(([a], [b]) => a.line - b.line || (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0))
		.flatMap(([, lines]) => lines);
}
