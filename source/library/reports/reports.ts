import {setImmediate} from 'node:timers/promises';
import {ReportError} from '../../report/errors.ts';
import type {Actor, Report} from '../../report/model.ts';
import {parseReport} from '../../report/parse.ts';
import {addMissing, fitCorrection} from '../reader/corrections.ts';
import type {Access} from '../store/access.ts';
import {LibraryError} from '../store/errors.ts';
import type {Queries} from '../store/queries.ts';
import {type RemovedReport, type ReportEntry, type ReportParts, type SavedReport, symbolOf} from './entry.ts';
import {findReports} from './find.ts';
import {actorNames, actorsAlike, actorsNamed, type Called, type KnownActor, withMembers} from './known-actors.ts';
import {searchableOf} from './passages.ts';
import {
	contentOf,
	deleteReport,
	indexAnew,
	insertReport,
	packReport,
	type ReportRows,
	selectContent,
	selectEntries,
	selectEntry,
	selectReport,
	selectSymbol,
	selectUnindexed,
	type Unindexed,
	unpackReport,
} from './rows.ts';
import {type SearchHit, type SearchScope, searchReports, searchSlips} from './search.ts';
import {type StatementOf, statementsBy} from './statements-of.ts';

/** How many reports came to what, and how many paragraphs they have. */
type SaveProgress = {
	readonly new: number;
	readonly replaced: number;
	readonly unchanged: number;
	readonly paragraphs: number;
};

/** What came of saving many. `stopped` where a signal ended it: what the counts say is saved, nothing else. */
type SavedMany = SaveProgress & {readonly stopped: boolean};

/** How many are saved: `progress` is told after each batch has reached the disk, `signal` stops it between two. */
type SaveManyOptions = {
	readonly progress?: ((progress: SaveProgress) => void) | undefined;
	readonly signal?: AbortSignal | undefined;
};

/** Passages written at a time: a tenth of a second, in which other programs wait. */
const batchSize = 2000;

/** The imported reports, by their symbols. */
export type Reports = {
	/**
	 * Keeps a report, in place of the one of the same document or else of the same symbol; the same one again changes nothing.
	 * Corrections that are not there yet are kept with it. A report the model refuses is `invalid`.
	 */
	readonly save: (parts: ReportParts) => SavedReport;
	/** Saves one after another, so many at a time that others can write in between. */
	readonly saveMany: (
		reports: Iterable<ReportParts> | AsyncIterable<ReportParts>,
		options?: SaveManyOptions,
	) => Promise<SavedMany>;
	/** A report, checked anew: one that cannot be read is `damaged`. */
	readonly get: (symbol: string) => Report | undefined;
	/** All reports, those of the latest mission first. */
	readonly list: () => readonly ReportEntry[];
	/** The reports a typed symbol or title may mean, best first, symbols before titles. */
	readonly find: (typed: string) => readonly ReportEntry[];
	/** Takes a report away, though not the notes on it; gives it as it was, for `restore`, or `undefined` where there is none. */
	readonly remove: (symbol: string) => RemovedReport | undefined;
	/** Puts a removed report back as it was, unless there is one of its symbol or its document by now; whether it did. */
	readonly restore: (removed: RemovedReport) => boolean;
	/** What find would list of all reports: all that has every typed word, or one that begins so, best first. */
	readonly search: (typed: string, scope?: SearchScope) => readonly SearchHit[];
	/** The same for what `search` finds nowhere: a word that no report has may be a slip away. */
	readonly searchSlips: (typed: string, scope?: SearchScope) => readonly SearchHit[];
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
	/** The reports in which the search, the actors and the statements are not those of the report with its present corrections. */
	readonly unindexed: () => readonly Unindexed[];
	/** Takes the search, the actors and the statements of a report from this, which it is with its corrections. */
	readonly index: (unindexed: Unindexed, corrected: Report) => void;
};

/** What is worked out before the library is locked to write it. */
type Prepared = {readonly rows: ReportRows; readonly corrections: NonNullable<ReportParts['corrections']>};

/** The reports of a library. */
export function reportsIn({read, write}: Access, now: () => string): Reports {
	// What stands there already need not be made ready, unless it is replaced before its turn comes.
	const prepare = (parts: ReportParts, symbol: string, mayBeThere: boolean): Prepared | SavedReport => {
		const {report, source, corrections = []} = parts;
		corrections.forEach(fitCorrection);
		const json = JSON.stringify({...report, symbol});
		const content = contentOf(source.kind, source.hash, json);
		if (mayBeThere && corrections.length === 0 && read((queries) => selectContent(queries, symbol)) === content) {
			return {symbol, state: 'unchanged'};
		}

		return {rows: rowsOf(json, {source, imported: now(), content}), corrections};
	};
	const saveAll = (given: readonly ReportParts[]): SavedReport[] => {
		const symbols = read((queries) => symbolsOf(queries, given));
		const prepared = given.map((parts, at) => {
			const symbol = symbols[at] ?? '';
			return prepare(parts, symbol, symbols.indexOf(symbol) === at);
		});
		return prepared.every((one) => 'state' in one)
			? prepared
			: write((queries) => prepared.map((one) => ('state' in one ? one : put(queries, one))));
	};

	return {
		save: (parts) => saveAll([parts])[0] as SavedReport,
		saveMany: (reports, options) => saveMany(reports, saveAll, options),
		get: (symbol) => {
			const there = read((queries) => selectReport(queries, symbol));
			return there === undefined ? undefined : unpackReport(symbol, there.body);
		},
		list: () => read(selectEntries),
		find: (typed) => findReports(read(selectEntries), typed),
		remove: (symbol) =>
			write((queries) => {
				const there = selectReport(queries, symbol);
				deleteReport(queries, symbol);
				return there;
			}),
		restore: (removed) => {
			const searchable = searchableOf(unpackReport(removed.symbol, removed.body));
			return write((queries) => {
				const isFree =
					selectEntry(queries, removed.symbol) === undefined &&
					selectSymbol(queries, removed.source.hash) === undefined;
				if (isFree) {
					insertReport(queries, {...removed, searchable});
				}

				return isFree;
			});
		},
		search: (typed, scope = {}) => read((queries) => searchReports(queries, typed, scope)),
		searchSlips: (typed, scope = {}) => read((queries) => searchSlips(queries, typed, scope)),
		actorsNamed: (typed) => read((queries) => actorsNamed(queries, typed)),
		actorsAlike: (actors) => read((queries) => actorsAlike(queries, actors)),
		withMembers: (actors) => read((queries) => withMembers(queries, actors)),
		actorNames: () => read(actorNames),
		statementsBy: (actors) => read((queries) => statementsBy(queries, actors)),
		unindexed: () => read(selectUnindexed),
		index: (unindexed, corrected) => {
			const searchable = searchableOf(corrected);
			write((queries) => indexAnew(queries, unindexed, searchable));
		},
	};
}

// A document that was imported has the symbol it has there, whatever its file is called this time.
function symbolsOf(queries: Queries, given: readonly ReportParts[]): string[] {
	const ofDocuments = new Map<string, string>();
	return given.map(({report, source}) => {
		const symbol = ofDocuments.get(source.hash) ?? selectSymbol(queries, source.hash) ?? symbolOf(report, source);
		ofDocuments.set(source.hash, symbol);
		return symbol;
	});
}

function rowsOf(json: string, kept: Pick<ReportRows, 'source' | 'imported' | 'content'>): ReportRows {
	const report = checked(json);
	const {symbol, title, subject = '', missionFrom = '', missionTo = '', paragraphs, statements} = report;
	return {
		...{symbol, title, subject, missionFrom, missionTo},
		paragraphs: paragraphs.length,
		statements: statements.length,
		...kept,
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

function put(queries: Queries, {rows, corrections}: Prepared): SavedReport {
	const {symbol, content, imported, source} = rows;
	addMissing(queries, corrections, imported);
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

/**
 * Saves reports in batches, each whole or not at all. What the reports come from, or one of them, may throw: then those of the
 * batches before are saved.
 */
async function saveMany(
	reports: Iterable<ReportParts> | AsyncIterable<ReportParts>,
	save: (batch: readonly ReportParts[]) => readonly SavedReport[],
	{progress, signal}: SaveManyOptions = {},
): Promise<SavedMany> {
	const counts = {new: 0, replaced: 0, unchanged: 0, paragraphs: 0};
	let batch: ReportParts[] = [];
	let size = 0;
	const flush = async (): Promise<void> => {
		for (const {state} of save(batch)) {
			counts[state]++;
		}

		counts.paragraphs += batch.reduce((sum, {report}) => sum + report.paragraphs.length, 0);
		batch = [];
		size = 0;
		progress?.({...counts});
		// Keys, signals and other programs have their turn.
		await setImmediate();
	};

	for await (const parts of reports) {
		if (signal?.aborted) {
			return {...counts, stopped: true};
		}

		batch.push(parts);
		size += 1 + parts.report.paragraphs.length + parts.report.statements.length;
		if (size >= batchSize) {
			await flush();
		}
	}

	if (signal?.aborted) {
		return {...counts, stopped: true};
	}

	if (batch.length > 0) {
		await flush();
	}

	return {...counts, stopped: false};
}
