import {type Document, DocumentError} from '../model/document.ts';
import {decode} from './base/decode.ts';
import {type DocumentLimits, documentLimits, tooLarge} from './base/limits.ts';
import {kindOf} from './kind-of.ts';
import {textLines} from './text-lines.ts';

/**
 * Reads a document: plain text, PDF, Word (.docx) or HTML, told from its content. Time and memory are bounded whatever the bytes are.
 * @param bytes the file; not changed
 * @throws DocumentError where there is no text to be had
 */
export async function readDocument(bytes: Uint8Array, limits: DocumentLimits = documentLimits): Promise<Document> {
	if (bytes.length > limits.bytes) {
		throw tooLarge(`a file of over ${Math.round(limits.bytes / 2 ** 20)} MiB`);
	}

	const document = await read(bytes, limits);
	if (document.lines.every(({text}) => text.trim() === '')) {
		throw new DocumentError('empty', 'an empty document: there is no text in it');
	}

	return document;
}

async function read(bytes: Uint8Array, limits: DocumentLimits): Promise<Document> {
	if (bytes.length === 0) {
		return {kind: 'text', lines: []};
	}

	const kind = kindOf(bytes);
	if (kind === 'text') {
		return {kind, lines: textLines(decode(bytes), limits)};
	}

	const {readInThread} = await import('./read-in-thread.ts');
	return readInThread(kind, bytes, limits);
}
