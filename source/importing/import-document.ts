import {createHash} from 'node:crypto';
import {basename} from 'node:path';
import type {Report} from '../report/model.ts';
import {parseReport} from '../report/parse.ts';
import {isOwnFormat, parseReportFile} from '../report/read-file.ts';
import type {ImportTask, Made} from './import-here.ts';
import {importInThread} from './import-in-thread.ts';
import type {DocumentKind} from './model/document.ts';

/** A document that was imported: the report, and what it was made from. */
export type Imported = {
	readonly report: Report;
	/** The file's name without its folder, what it is, and the SHA-256 of its content. */
	readonly source: {readonly name: string; readonly kind: DocumentKind | 'json'; readonly hash: string};
	/** How the report was made; absent for one that came in the program's own format. */
	readonly made?: Made;
};

/**
 * Makes a report of a document: a mission report as text, PDF, Word or HTML, or one in the program's own format. What is in a
 * document is found in a thread, within limits of time and memory.
 * @param path the file, which errors in JSON name; its last part is the name of the document
 * @throws {DocumentError} where there is no text, or no report, in it, or it takes too much
 * @throws {ReportError} where what was found in it makes no report
 * @throws {ReportFileError} where it is in the program's own format, and wrong
 */
export async function importDocument(
	bytes: Uint8Array,
	path: string,
	options?: Pick<ImportTask, 'isAudited'>,
): Promise<Imported> {
	const name = basename(path);
	const hash = createHash('sha256').update(bytes).digest('hex');
	if (isOwnFormat(bytes, path)) {
		return {report: parseReportFile(bytes, path), source: {name, kind: 'json', hash}};
	}

	const {kind, json, made} = await importInThread({bytes, name, ...options});
	return {report: parseReport(json), source: {name, kind, hash}, made};
}
