import {createRequire} from 'node:module';
import PdfDocument from 'pdfkit';
import {escaped, type MadeLine, numberLines, type PrintedLine} from './made-lines.ts';
import {wordArchive} from './made-word.ts';

export type {MadeLine} from './made-lines.ts';

const {resolve} = createRequire(import.meta.url);
const serif = resolve('dejavu-fonts-ttf/ttf/DejaVuSerif.ttf');
const bold = resolve('dejavu-fonts-ttf/ttf/DejaVuSerif-Bold.ttf');
const margin = 72;
const size = 10;

/** A report as plain text: every line as it is printed, an empty line between two, rows with a tab between their cells. */
export function makeText(lines: readonly MadeLine[]): Uint8Array {
	const printed = numberLines(lines).map((line) => (line.kind === 'row' ? line.cells.join('\t') : line.text));
	return new TextEncoder().encode(`${printed.join('\n\n')}\n`);
}

/** A report as a Word document: its numbers are Word's own, its headings styles, its rows tables. */
export function makeDocx(lines: readonly MadeLine[]): Uint8Array {
	return wordArchive(lines);
}

/** A report as a web page: its first-level numbers are those of lists, which go on after a heading. */
export function makeHtml(lines: readonly MadeLine[]): Uint8Array {
	const printed = numberLines(lines);
	const body = printed.map((line, at) => htmlOf(line, printed[at - 1], printed[at + 1]));
	return new TextEncoder().encode(
		`<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>Not of the report</title><style>p {margin: 0}</style></head>\n<body>\n${body.join('\n')}\n</body></html>\n`,
	);
}

/** A report as a PDF of A4 pages, its lines broken at the margin; `password` encrypts it. */
export async function makePdf(
	lines: readonly MadeLine[],
	{password}: {readonly password?: string} = {},
): Promise<Uint8Array> {
	const pdf = new PdfDocument({
		size: 'A4',
		margin,
		compress: true,
		info: {CreationDate: new Date(0)},
		...(password === undefined ? {} : {userPassword: password, ownerPassword: password}),
	});
	for (const line of numberLines(lines)) {
		if (line.kind === 'row') {
			pdfRow(pdf, line.cells);
		} else {
			const isHeading = line.kind === 'heading';
			pdf.font(isHeading ? bold : serif, isHeading ? size + 2 : size).text(line.text, margin, pdf.y);
		}

		pdf.moveDown(line.kind === 'row' ? 0.3 : 0.8);
	}

	pdf.end();
	const parts: Uint8Array[] = [];
	for await (const part of pdf) {
		parts.push(part as Uint8Array);
	}

	return new Uint8Array(Buffer.concat(parts));
}

function pdfRow(pdf: PDFKit.PDFDocument, cells: readonly string[]): void {
	const width = (pdf.page.width - 2 * margin) / cells.length;
	if (pdf.y > pdf.page.height - margin - 4 * size) {
		pdf.addPage();
	}

	const top = pdf.y;
	let bottom = top;
	for (const [at, cell] of cells.entries()) {
		pdf.font(serif, size).text(cell, margin + at * width, top, {width: width - 2 * size});
		bottom = Math.max(bottom, pdf.y);
	}

	pdf.y = bottom;
}

function htmlOf(line: PrintedLine, before: PrintedLine | undefined, after: PrintedLine | undefined): string {
	switch (line.kind) {
		case 'heading':
			return `<h${line.depth}>${escaped(line.text)}</h${line.depth}>`;
		case 'paragraph':
			return `<p>${escaped(line.text)}</p>`;
		case 'numbered':
			return line.level === 0
				? `<ol start="${line.number}"><li>${escaped(line.bare)}</li></ol>`
				: `<p style="margin-left: 2em">${escaped(line.text)}</p>`;
		case 'row': {
			const row = `<tr>${line.cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
			return `${before?.kind === 'row' ? '' : '<table>'}${row}${after?.kind === 'row' ? '' : '</table>'}`;
		}
	}
}

/** What makes a document of each kind. */
export const makers = {text: makeText, pdf: makePdf, docx: makeDocx, html: makeHtml} as const;
