import {basename, extname} from 'node:path';
import {ReportError} from '../../report/errors.ts';
import type {Report} from '../../report/model.ts';
import {parseReport} from '../../report/parse.ts';
import {LibraryError} from '../store/errors.ts';

/** The document a report was read from: its name, its format, and the hash of its bytes in hexadecimal. */
export type ReportSource = {readonly name: string; readonly kind: string; readonly hash: string};

/** A report to be kept, and where it comes from. */
export type ReportParts = {readonly report: Report; readonly source: ReportSource};

/**
 * What came of saving: the symbol the report is kept under, whether it was new, replaced another or was there already, and what
 * it replaced.
 */
export type SavedReport = {
	readonly symbol: string;
	readonly state: 'new' | 'replaced' | 'unchanged';
	readonly replaced?: ReportEntry | undefined;
};

/** That a report was not saved, as another document of its symbol is there that has more paragraphs. */
export type FullerThere = {readonly symbol: string; readonly state: 'fuller'; readonly there: ReportEntry};

/** A report in the library, as it is listed. Days are `YYYY-MM-DD`, `imported` is an instant, paragraphs and statements are counts. */
export type ReportEntry = {
	readonly symbol: string;
	readonly title: string;
	/** Empty where it is not stated, like the next two. */
	readonly subject: string;
	readonly missionFrom: string;
	readonly missionTo: string;
	readonly paragraphs: number;
	readonly statements: number;
	readonly imported: string;
	readonly source: ReportSource;
};

/** Where a report is from: it comes with the program, it is in the library, or it was read from a document and is not kept. */
export type ReportOrigin = 'bundled' | 'imported' | 'document';

/** The length of the part of a hash that tells two documents of one name apart. */
const hashLetters = 8;

/** A report that is not in the library as it would be listed there. */
export function entryOf(report: Report): ReportEntry {
	const {symbol, title, subject = '', missionFrom = '', missionTo = '', paragraphs, statements} = report;
	const source = {name: '', kind: 'json', hash: ''};
	const counts = {paragraphs: paragraphs.length, statements: statements.length};
	return {symbol, title, subject, missionFrom, missionTo, ...counts, imported: '', source};
}

/**
 * The symbol a report is kept under where its document is not there yet: its own, or one made from its document, which is the same
 * whenever that is imported.
 */
export function symbolOf({symbol}: Report, {name, hash}: ReportSource): string {
	return symbol.trim() || `${basename(name, extname(name))} ${hash.slice(0, hashLetters)}`.trim() || 'report';
}

/**
 * A report in JSON, checked.
 * @param what is said before the reason where the model refuses it
 * @throws {LibraryError} `invalid` then, which names the file it is from, if any
 */
export function checkedReport(json: string, what: string, path?: string): Report {
	try {
		return parseReport(json);
	} catch (error) {
		throw error instanceof ReportError
			? new LibraryError('invalid', `${what}: ${error.message}`, {path, cause: error})
			: error;
	}
}
