import {DocumentError, type DocumentKind} from '../model/document.ts';
import {startOfText} from './base/decode.ts';

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
