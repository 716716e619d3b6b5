import {type Document, DocumentError} from '../../model/document.ts';
import {type DocumentLimits, keepWithin} from '../base/limits.ts';
import {lineSink} from '../base/line-sink.ts';
import {type PdfPage, pdfLines, pdfPage} from './lines.ts';
import {piecesOf} from './pieces.ts';

/**
 * Reads a PDF that holds text. It may take any time and memory with a hostile file: call it where it can be stopped.
 * @throws DocumentError, and of what is damaged whatever its reader throws
 */
export async function readPdf(bytes: Uint8Array, limits: DocumentLimits): Promise<Document> {
	const pdf = await openPdf(bytes);
	keepWithin(limits.pages, pdf.numPages, (most) => `a PDF of over ${most} pages`);
	const sink = lineSink(limits);
	const pagesWithoutText: number[] = [];
	const pages: PdfPage[] = [];
	let characters = 0;
	for (let page = 1; page <= pdf.numPages; page++) {
		const found = pdfPage(await piecesOf(await pdf.getPage(page), limits));
		characters += found.rows.reduce((length, {text}) => length + text.length, 0);
		keepWithin(limits.characters, characters, (most) => `a PDF of over ${most} characters`);
		pages.push(found);
	}

	for (const [at, lines] of pdfLines(pages).entries()) {
		if (lines.every((line) => line.trim() === '')) {
			pagesWithoutText.push(at + 1);
		}

		for (const text of lines) {
			sink.add(text, {page: at + 1});
		}
	}

	if (sink.lines.every(({text}) => text.trim() === '')) {
		throw new DocumentError('scanned', 'a scanned PDF: it has no text; run OCR on it first');
	}

	const pagesReadAcross = pages.flatMap(({isAmbiguous}, at) => (isAmbiguous ? [at + 1] : []));
	return {lines: sink.lines, pagesWithoutText, pagesReadAcross};
}

async function openPdf(bytes: Uint8Array) {
	const {getDocumentProxy} = await import('unpdf');
	try {
		// It takes no Buffer, and keeps what it is given.
		return await getDocumentProxy(new Uint8Array(bytes), {verbosity: 0, useSystemFonts: false, disableFontFace: true});
	} catch (error) {
		throw (error as Error).name === 'PasswordException'
			? new DocumentError('encrypted', 'a PDF with a password: save a copy without it and import that')
			: error;
	}
}
