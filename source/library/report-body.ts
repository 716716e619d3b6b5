import {createHash} from 'node:crypto';
import {gunzipSync, gzipSync} from 'node:zlib';
import type {Report} from '../report/model.ts';
import {parseReport} from '../report/parse.ts';
import {ReportError} from '../report/report-error.ts';
import {LibraryError} from './library-error.ts';

// The fastest: a library of a million paragraphs spends seconds on it, and stronger ones save little.
const level = 1;

/** What a report is kept as: its JSON, compressed, with a sum that shows damage. */
export function packReport(json: string): Uint8Array {
	return gzipSync(json, {level});
}

/**
 * The report that is kept in a body, checked anew.
 * @throws {LibraryError} `damaged`, with the symbol and the reason
 */
export function unpackReport(symbol: string, body: Uint8Array): Report {
	try {
		return parseReport(gunzipSync(body).toString('utf8'));
	} catch (error) {
		const reason = error instanceof ReportError ? error.message : 'it cannot be unpacked';
		throw new LibraryError('damaged', `${symbol}: the report in the library is damaged: ${reason}`, {cause: error});
	}
}

/** What two reports that are kept the same have in common. */
export function contentOf(...parts: readonly string[]): string {
	return createHash('sha256').update(parts.join('\n')).digest('hex');
}
