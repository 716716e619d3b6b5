import {parentPort, workerData} from 'node:worker_threads';
import {type Document, DocumentError, type DocumentErrorCode} from '../model/document.ts';
import type {DocumentLimits} from './base/limits.ts';

/** What the thread is given. */
export type ThreadTask = {readonly kind: Format; readonly bytes: Uint8Array; readonly limits: DocumentLimits};

/** What is read in a thread: the formats whose libraries a hostile file can keep busy for ever. */
export type Format = 'pdf' | 'docx' | 'html';

/** What the thread answers, once. */
export type ThreadAnswer =
	| {readonly document: Document}
	| {readonly code: DocumentErrorCode; readonly message: string; readonly cause: string};

const readers: Record<Format, (bytes: Uint8Array, limits: DocumentLimits) => Promise<Document>> = {
	pdf: async (bytes, limits) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, limits),
	docx: async (bytes, limits) => (await import('./docx/read-docx.ts')).readDocx(bytes, limits),
	html: async (bytes, limits) => (await import('./html/lines.ts')).readHtml(bytes, limits),
};

async function answer({kind, bytes, limits}: ThreadTask): Promise<ThreadAnswer> {
	try {
		return {document: await readers[kind](bytes, limits)};
	} catch (error) {
		const known =
			error instanceof DocumentError
				? error
				: new DocumentError('unreadable', 'a damaged document: open it in its own program and save it anew', {
						cause: error,
					});
		return {code: known.code, message: known.message, cause: String(known.cause ?? '')};
	}
}

void answer(workerData as ThreadTask).then((found) => parentPort?.postMessage(found));
