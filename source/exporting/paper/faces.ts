import PDFDocument from 'pdfkit';
import {type Face, fontFiles} from './font-files.ts';

const faces = fontFiles();

/** How wide text is in a face and size, in points. */
export type Measure = (text: string, face: Face, size: number) => number;

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

/** A measure of text. The words of a document come again and again: each is looked up once. */
export function newMeasure(): Measure {
	const pdf = emptyPdf();
	const known = new Map([...faces.keys()].map((face) => [face, new Map<string, number>()]));
	return (text, face, size) => {
		const before = known.get(face)?.get(text);
		if (before !== undefined) {
			return before * size;
		}

		const width = pdf.font(face, 1).widthOfString(text, plainLetters);
		known.get(face)?.set(text, width);
		return width * size;
	};
}
