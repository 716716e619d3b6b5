import type {ExportedDocument} from './document.ts';

/** What a document can be written as. */
export type DocumentFormat = 'html';

/** A document in a format, each loaded only when it is asked for. */
export async function writeDocument(format: DocumentFormat, document: ExportedDocument): Promise<string | Uint8Array> {
	switch (format) {
		case 'html':
			return (await import('./html/page.ts')).writeHtml(document);
	}
}
