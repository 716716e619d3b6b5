import type {Document} from '../../model/document.ts';
import {decode} from '../base/decode.ts';
import {type DocumentLimits, tooLarge} from '../base/limits.ts';
import {htmlLines} from './lines.ts';

/**
 * Reads an HTML page.
 * @throws DocumentError
 */
export function readHtml(bytes: Uint8Array, limits: DocumentLimits): Document {
	const html = decode(bytes);
	// Mark-up is not text, but what has ten times as much of it is no report.
	if (html.length > limits.characters * 10) {
		throw tooLarge(`an HTML page of over ${(limits.characters * 10).toLocaleString('en')} characters`);
	}

	return {kind: 'html', lines: htmlLines(html, limits)};
}
