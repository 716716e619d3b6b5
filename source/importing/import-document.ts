import {createHash} from 'node:crypto';
import {basename} from 'node:path';
import type {Report} from '../report/model.ts';
import {parseReport} from '../report/parse.ts';
import {analyse, analyseInThread} from './analyse.ts';
import {readDocument} from './formats/read-document.ts';
import type {Document, DocumentKind} from './model/document.ts';
import type {Structure} from './model/structure.ts';

/** Of how many characters a document is analysed at once: what takes longer than a moment must not hold up Ctrl-C. */
const longest = 300_000;

/** A document that was imported: the report, and what it was made from. */
export type Imported = {
	readonly report: Report;
	/** The file's name without its folder, what it is, and the SHA-256 of its content. */
	readonly source: {readonly name: string; readonly kind: DocumentKind | 'json'; readonly hash: string};
	/** What the report was made from; absent for one that came in the program's own format. */
	readonly made?: {
		readonly document: Document;
		readonly structure: Structure;
		/** Each step, in milliseconds. */
		readonly took: {readonly read: number; readonly structure: number; readonly report: number};
	};
};

/**
 * Makes a report of a document: a mission report as text, PDF, Word or HTML, or one in the program's own format.
 * @param path only its last part counts, as a name
 * @throws {DocumentError} where there is no text, or no report, in it
 * @throws {ReportError} where it is in the program's own format, and wrong
 */
export async function importDocument(bytes: Uint8Array, path: string): Promise<Imported> {
	const name = basename(path);
	const hash = createHash('sha256').update(bytes).digest('hex');
	if (isOwnFormat(bytes)) {
		return {report: parseReport(new TextDecoder().decode(bytes)), source: {name, kind: 'json', hash}};
	}

	const start = performance.now();
	const document = await readDocument(bytes);
	const read = performance.now() - start;
	const isLong = document.lines.reduce((length, {text}) => length + text.length, 0) > longest;
	const {structure, json, took} = await (isLong ? analyseInThread : analyse)(document, name);
	const report = parseReport(json);
	return {
		report,
		source: {name, kind: document.kind, hash},
		made: {document, structure, took: {read, ...took}},
	};
}

/** Whether a file is in the program's own format: JSON, which no report is otherwise; RTF begins as no JSON can. */
export function isOwnFormat(bytes: Uint8Array): boolean {
	return /^\s*\{(?!\\)/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}
