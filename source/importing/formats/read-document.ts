import {type Document, DocumentError, type DocumentKind} from '../model/document.ts';
import {decode, startOfText} from './base/decode.ts';
import {withoutKerningGaps} from './base/kerning.ts';
import {type DocumentLimits, documentLimits, keepWithin, tooLarge} from './base/limits.ts';
import {lineSink} from './base/line-sink.ts';
import {columnsInOrder} from './base/text-columns.ts';

const readers: Readonly<
	Record<DocumentKind, (bytes: Uint8Array, limits: DocumentLimits) => Document | Promise<Document>>
> = {
	text: (bytes, limits) => readText(decode(bytes), limits),
	pdf: async (bytes, limits) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, limits),
	docx: async (bytes, limits) => (await import('./docx/read-docx.ts')).readDocx(bytes, limits),
	html: async (bytes, limits) => (await import('./html/lines.ts')).readHtml(bytes, limits),
};

/**
 * Reads a document: plain text, PDF, Word (.docx) or HTML, in this thread. A hostile one may keep it busy for ever.
 * @param bytes the file; not changed
 * @throws DocumentError where there is no text to be had
 */
export async function readDocument(
	bytes: Uint8Array,
	kind = kindOf(bytes),
	limits: DocumentLimits = documentLimits,
): Promise<Document> {
	if (bytes.length > limits.bytes) {
		throw tooLarge(`a file of over ${Math.round(limits.bytes / 2 ** 20)} MiB`);
	}

	const document = await readAs(kind, bytes, limits);
	if (document.lines.every(({text}) => text.trim() === '')) {
		throw new DocumentError('empty', 'an empty document: there is no text in it');
	}

	return {...document, lines: withoutKerningGaps(document.lines)};
}

const damagedPdf = 'a damaged PDF: open it in a PDF viewer, print it to a new PDF and import that';
const damagedDocument = 'a damaged document: open it in its own program and save it anew';

async function readAs(kind: DocumentKind, bytes: Uint8Array, limits: DocumentLimits): Promise<Document> {
	try {
		return await readers[kind](bytes, limits);
	} catch (cause) {
		// By its name: what reads these formats is a file of its own in the built program, with classes of its own.
		throw (cause as Error).name === 'DocumentError'
			? cause
			: new DocumentError('unreadable', kind === 'pdf' ? damagedPdf : damagedDocument, {cause});
	}
}

/** Of a page, its columns set apart by spaces. */
const widestLine = 200;
const lineEnds = /\r\n|[\n\v\r\u0085\u2028\u2029]/;

/**
 * A plain text. A form feed begins a page, as in what `pdftotext` makes; without one there are no pages.
 * @throws DocumentError `too-large`
 */
export function readText(text: string, limits: DocumentLimits): Document {
	keepWithin(limits.characters, text.length, (most) => `a text of over ${most} characters`);
	const pages: string[][] = [[]];
	for (const line of splitLines(text)) {
		const [first = '', ...parts] = line.split('\f');
		// A form feed at the start of a line is not a line of its own.
		if (first !== '' || parts.length === 0) {
			pages.at(-1)?.push(first);
		}

		for (const [at, part] of parts.entries()) {
			pages.push(part !== '' || (at === parts.length - 1 && first === '') ? [part] : []);
		}
	}

	const sink = lineSink(limits);
	const hasPages = pages.length > 1;
	const form = hasWholeParagraphs(pages.flat()) ? {form: {kind: 'paragraph'} as const} : {};
	for (const [at, page] of pages.entries()) {
		for (const line of columnsInOrder(page)) {
			sink.add(line, {...form, ...(hasPages ? {page: at + 1} : {})});
		}
	}

	return {lines: sink.lines};
}

/** Whether a line is a paragraph, however long it is: most of the text stands in lines that no page has room for. */
function hasWholeParagraphs(lines: readonly string[]): boolean {
	const length = (some: readonly string[]) => some.reduce((sum, line) => sum + line.length, 0);
	return length(lines.filter((line) => line.length > widestLine)) > length(lines) / 2;
}

// What stands after the last line's end is a line only if there is something.
function splitLines(text: string): readonly string[] {
	const lines = text.split(lineEnds);
	return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** One thing that may stand before the first element of HTML. */
const prologue = /\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->)/iy;
const htmlStart =
	/\s*<(?:!doctype\s+html|(?:html|head|body|meta|title|h[1-6]|p|div|table|ol|ul|article|main|section)[\s>])/iy;
const oleMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
// How Office names the stream that holds the whole of an encrypted document.
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');
/** Readers look for the mark of a PDF this far in. */
const pdfMarkWithin = 1_024;

/**
 * What a file is, told from how it begins, in time that grows with its length.
 * @throws DocumentError `encrypted` or `unreadable` for what is known not to be readable
 */
export function kindOf(bytes: Uint8Array): DocumentKind {
	const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.subarray(0, pdfMarkWithin).includes('%PDF-')) {
		return 'pdf';
	}

	// Whether it holds a Word document is seen when it is opened.
	if (view.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) {
		return 'docx';
	}

	if (oleMagic.every((byte, at) => view[at] === byte)) {
		throw view.includes(encryptedStream)
			? new DocumentError('encrypted', 'a Word document with a password: save a copy without it and import that')
			: new DocumentError('unreadable', 'a Word document of before 2007: save it as .docx and import that');
	}

	const start = startOfText(bytes);
	if (/^\s*\{\\rtf/.test(start)) {
		throw new DocumentError('unreadable', 'an RTF document: save it as .docx or PDF and import that');
	}

	// What stands before the first element may be longer than a start.
	return /^\s*(?:<|$)/.test(start) && beginsHtml(startOfText(bytes, bytes.length)) ? 'html' : 'text';
}

// In a loop: a repetition of comments in one expression would try every way to divide them.
function beginsHtml(text: string): boolean {
	let at = 0;
	for (prologue.lastIndex = 0; prologue.test(text); ) {
		at = prologue.lastIndex;
	}

	htmlStart.lastIndex = at;
	return htmlStart.test(text);
}
