import PDFDocument from 'pdfkit';
import {type Face, fontFiles} from './font-files.ts';

const faces = fontFiles();

/** Letters stand as far apart as their widths say, as word processors have it by default: lines then end where they do there. */
export const plainLetters = {features: {kern: false, liga: false} as never} as const;

/** How high a line is, in sizes of its text. */
export const lineHeight = 1.15;

/** A PDF without a page, which knows the font. */
export function emptyPdf(options: PDFKit.PDFDocumentOptions = {}): PDFKit.PDFDocument {
	const pdf = new PDFDocument({...options, font: '', autoFirstPage: false});
	for (const [face, bytes] of faces) {
		pdf.registerFont(face, bytes);
	}

	return pdf;
}

const ruler = emptyPdf();
// The words of a document come again and again, and are measured anew for each size that is tried.
const known = new Map([...faces.keys()].map((face) => [face, new Map<string, number>()]));

/** How wide text is in a face and a size, in points. */
export function widthOf(text: string, face: Face, size: number): number {
	const before = known.get(face)?.get(text);
	if (before !== undefined) {
		return before * size;
	}

	const width = ruler.font(face, 1).widthOfString(text, plainLetters);
	known.get(face)?.set(text, width);
	return width * size;
}
