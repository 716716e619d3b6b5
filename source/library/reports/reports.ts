import {ReportError} from '../../report/errors.ts';
import type {Actor, Report} from '../../report/model.ts';
import {parseReport} from '../../report/parse.ts';
import type {Access} from '../store/access.ts';
import {LibraryError} from '../store/errors.ts';
import type {Queries} from '../store/queries.ts';
import {type ReportEntry, type ReportParts, type SavedReport, symbolOf} from './entry.ts';
import {actorNames, actorsAlike, actorsNamed, type Called, type KnownActor, withMembers} from './known-actors.ts';
import {searchableOf} from './passages.ts';
import {
	contentOf,
	deleteReport,
	indexAnew,
	insertReport,
	packReport,
	type ReportRows,
	selectBody,
	selectContent,
	selectEntries,
	selectEntry,
	selectSymbol,
	selectUnindexed,
	type Unindexed,
	unpackReport,
} from './rows.ts';
import {type SearchHit, searchReports, searchSlips} from './search.ts';
import {type StatementOf, statementsBy, statementsWith} from './statements-of.ts';

/** The imported reports, by their symbols. */
export type Reports = {
	/**
	 * Keeps a report, in place of the one of the same document or else of the same symbol; the same one again changes nothing.
	 * A report the model refuses is `invalid`.
	 */
	readonly save: (parts: ReportParts) => SavedReport;
	/** A report, checked anew: one that cannot be read is `damaged`. */
	readonly get: (symbol: string) => Report | undefined;
	/** All reports, those of the latest mission first. */
	readonly list: () => readonly ReportEntry[];
	/** Takes a report away, though not the notes on it; gives whether there was one. */
	readonly remove: (symbol: string) => boolean;
	/** What find would list of all reports: all that has every typed word, or one that begins so, best first; 50 unless said. */
	readonly search: (typed: string, limit?: number) => readonly SearchHit[];
	/** What find would list where `search` finds nothing: a word that no report has may be a slip away. */
	readonly searchSlips: (typed: string, limit?: number) => readonly SearchHit[];
	/** The actors of all reports that a typed name means, found in each as the lens finds them there. */
	readonly actorsNamed: (typed: string) => readonly KnownActor[];
	/** Those that go by the name or the acronym of one of some actors. */
	readonly actorsAlike: (actors: readonly Pick<Actor, 'name' | 'acronym'>[]) => readonly KnownActor[];
	/** Some actors, and all their members. */
	readonly withMembers: (actors: readonly KnownActor[]) => readonly KnownActor[];
	/** What the actors of all reports are called. */
	readonly actorNames: () => readonly Called[];
	/** What some actors said, by the dates of the missions. */
	readonly statementsBy: (actors: readonly KnownActor[]) => readonly StatementOf[];
	/** What is said in reports but one, by whom is named, with two of some subject words at least. */
	readonly statementsWith: (words: readonly string[], except: string) => readonly StatementOf[];
	/** The reports in which the search, the actors and the statements are not those of the report with its present corrections. */
	readonly unindexed: () => readonly Unindexed[];
	/** Takes the search, the actors and the statements of a report from this, which it is with its corrections. */
	readonly index: (unindexed: Unindexed, corrected: Report) => void;
};

/** The reports of a library. */
export function reportsIn({read, write}: Access, now: () => string): Reports {
	return {
		save: ({report, source}) => {
			// A document that was imported has the symbol it has there, whatever its file is called this time.
			const symbol = read((queries) => selectSymbol(queries, source.hash)) ?? symbolOf(report, source);
			const json = JSON.stringify({...report, symbol});
			const content = contentOf(source.kind, source.hash, json);
			if (read((queries) => selectContent(queries, symbol)) === content) {
				return {symbol, state: 'unchanged'};
			}

			// What takes long is worked out before the library is locked.
			const rows = rowsOf(json, {source, imported: now(), content});
			return write((queries) => put(queries, rows));
		},
		get: (symbol) => {
			const body = read((queries) => selectBody(queries, symbol));
			return body === undefined ? undefined : unpackReport(symbol, body);
		},
		list: () => read(selectEntries),
		remove: (symbol) =>
			write((queries) => {
				const isThere = selectEntry(queries, symbol) !== undefined;
				deleteReport(queries, symbol);
				return isThere;
			}),
		search: (typed, limit) => read((queries) => searchReports(queries, typed, limit)),
		searchSlips: (typed, limit) => read((queries) => searchSlips(queries, typed, limit)),
		actorsNamed: (typed) => read((queries) => actorsNamed(queries, typed)),
		actorsAlike: (actors) => read((queries) => actorsAlike(queries, actors)),
		withMembers: (actors) => read((queries) => withMembers(queries, actors)),
		actorNames: () => read(actorNames),
		statementsBy: (actors) => read((queries) => statementsBy(queries, actors)),
		statementsWith: (words, except) => read((queries) => statementsWith(queries, words, except)),
		unindexed: () => read(selectUnindexed),
		index: (unindexed, corrected) => {
			const searchable = searchableOf(corrected);
			write((queries) => indexAnew(queries, unindexed, searchable));
		},
	};
}

function rowsOf(json: string, saved: Pick<ReportRows, 'source' | 'imported' | 'content'>): ReportRows {
	const report = checked(json);
	const {symbol, title, subject = '', missionFrom = '', missionTo = '', paragraphs, statements} = report;
	return {
		...{symbol, title, subject, missionFrom, missionTo},
		paragraphs: paragraphs.length,
		statements: statements.length,
		...saved,
		body: packReport(json),
		searchable: searchableOf(report),
	};
}

// What could not be read again must not look saved.
function checked(json: string): Report {
	try {
		return parseReport(json);
	} catch (error) {
		if (error instanceof ReportError) {
			throw new LibraryError('invalid', `the report cannot be kept: ${error.message}`, {cause: error});
		}

		throw error;
	}
}

function put(queries: Queries, rows: ReportRows): SavedReport {
	const {symbol, content, source} = rows;
	// Another program may have imported the document since it was looked for.
	const known = selectSymbol(queries, source.hash) ?? symbol;
	if (known !== symbol || selectContent(queries, symbol) === content) {
		return {symbol: known, state: 'unchanged'};
	}

	const replaced = selectEntry(queries, symbol);
	deleteReport(queries, symbol);
	insertReport(queries, rows);
	return replaced === undefined ? {symbol, state: 'new'} : {symbol, state: 'replaced', replaced};
}
