import {decode} from '../../../source/importing/formats/base/decode.ts';
import {documentLimits} from '../../../source/importing/formats/base/limits.ts';
import {readDocx} from '../../../source/importing/formats/docx/read-docx.ts';
import {readHtml} from '../../../source/importing/formats/html/lines.ts';
import {readPdf} from '../../../source/importing/formats/pdf/read-pdf.ts';
import {kindOf, readText} from '../../../source/importing/formats/read-document.ts';
import type {Document} from '../../../source/importing/model/document.ts';

const readers = {
	text: (bytes: Uint8Array): Document => readText(decode(bytes), documentLimits),
	docx: (bytes: Uint8Array) => readDocx(bytes, documentLimits),
	html: (bytes: Uint8Array) => readHtml(bytes, documentLimits),
	pdf: (bytes: Uint8Array) => readPdf(bytes, documentLimits),
};

/** Reads a document in the thread of the test: to start one for it takes several times as long as to read it. */
export async function readHere(bytes: Uint8Array): Promise<Document> {
	return readers[kindOf(bytes)](bytes);
}
