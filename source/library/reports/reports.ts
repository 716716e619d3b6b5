import type {Report} from '../../report/model.ts';
import type {Access} from '../store/access.ts';
import type {Queries} from '../store/queries.ts';
import {checkedReport, entryOf, type FullerThere, type ReportParts, type SavedReport, symbolOf} from './entry.ts';
import {actorNames, actorsAlike, actorsNamed, withMembers} from './known-actors.ts';
import {searchableOf} from './passages.ts';
import {
	contentOf,
	deleteReport,
	indexAnew,
	insertReport,
	packReport,
	type ReportRows,
	selectEntries,
	selectEntry,
	selectKept,
	selectSymbol,
	selectUnindexed,
	type Unindexed,
	unpackReport,
} from './rows.ts';
import {searchReports, searchSlips} from './search.ts';
import {statementsBy, statementsWith} from './statements-of.ts';

/** The reports of a library, by their symbols. */
export function reportsIn({read, write}: Access, now: () => string) {
	const asking =
		<Given extends unknown[], Result>(ask: (queries: Queries, ...given: Given) => Result) =>
		(...given: Given): Result =>
			read((queries) => ask(queries, ...given));
	return {
		/**
		 * Keeps a report, in place of the one of the same document or else of the same symbol, of another document only where that has no
		 * more paragraphs or it is forced; the same one again changes nothing, unless what is kept of it is damaged. A report the model refuses is `invalid`.
		 */
		save: ({report, source}: ReportParts, isForced = false): SavedReport | FullerThere => {
			// A document that was imported has the symbol it has there, whatever its file is called this time.
			const symbol = read((queries) => selectSymbol(queries, source.hash)) ?? symbolOf(report, source);
			const json = JSON.stringify({...report, symbol});
			const content = contentOf(source.kind, source.hash, json);
			if (read((queries) => isKept(queries, symbol, content))) {
				return {symbol, state: 'unchanged'};
			}

			// What takes long is worked out before the library is locked; what could not be read again must not look saved.
			const kept = checkedReport(json, 'the report cannot be kept');
			const rows = {
				...{...entryOf(kept), source, imported: now(), content},
				...{body: packReport(json), searchable: searchableOf(kept)},
			};
			return write((queries) => put(queries, rows, isForced));
		},
		/** A report, checked anew: one that cannot be read is `damaged`. */
		get: (symbol: string): Report | undefined => {
			const kept = read((queries) => selectKept(queries, symbol));
			return kept && unpackReport(symbol, kept.body);
		},
		list: asking(selectEntries),
		/** Takes a report away, though not the notes on it; gives whether there was one. */
		remove: (symbol: string): boolean => write((queries) => deleteReport(queries, symbol)),
		search: asking(searchReports),
		searchSlips: asking(searchSlips),
		actorsNamed: asking(actorsNamed),
		actorsAlike: asking(actorsAlike),
		withMembers: asking(withMembers),
		actorNames: asking(actorNames),
		statementsBy: asking(statementsBy),
		statementsWith: asking(statementsWith),
		unindexed: asking(selectUnindexed),
		/** Takes the search, the actors and the statements of a report from this, which it is with its corrections. */
		index: (unindexed: Unindexed, corrected: Report): void => {
			const searchable = searchableOf(corrected);
			write((queries) => indexAnew(queries, unindexed, searchable));
		},
	};
}

/** The imported reports; what is asked of them is told where it is answered. */
export type Reports = Readonly<ReturnType<typeof reportsIn>>;

// One that is damaged is put right by importing its document again.
function isKept(queries: Queries, symbol: string, content: string): boolean {
	const kept = selectKept(queries, symbol);
	try {
		return kept?.content === content && unpackReport(symbol, kept.body).symbol === symbol;
	} catch {
		return false;
	}
}

function put(queries: Queries, rows: ReportRows, isForced: boolean): SavedReport | FullerThere {
	const {symbol, content, source, paragraphs} = rows;
	// Another program may have imported the document since it was looked for.
	const known = selectSymbol(queries, source.hash) ?? symbol;
	if (known !== symbol || isKept(queries, symbol, content)) {
		return {symbol: known, state: 'unchanged'};
	}

	const replaced = selectEntry(queries, symbol);
	const isOther = replaced !== undefined && replaced.source.hash !== source.hash;
	if (isOther && replaced.paragraphs > paragraphs && !isForced) {
		return {symbol, state: 'fuller', there: replaced};
	}

	deleteReport(queries, symbol);
	insertReport(queries, rows);
	return replaced === undefined ? {symbol, state: 'new'} : {symbol, state: 'replaced', replaced};
}
