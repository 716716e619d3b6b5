import {FindCorpus} from '../briefing/find-corpus.ts';
import {matchedRanges} from '../briefing/find-marks.ts';
import {rankIn} from '../briefing/find-rank-in.ts';
import {findAll} from '../briefing/find-stream.ts';
import {indexReport} from '../briefing/report-index.ts';
import type {Target} from '../briefing/target.ts';
import type {ReportEntry} from '../library/kept-report.ts';
import {LibraryError} from '../library/library-error.ts';
import type {Library} from '../library/open-library.ts';
import {entryOf} from '../library/report-entry.ts';
import type {SearchHit} from '../library/search-reports.ts';
import type {StatementOf} from '../library/statements-of.ts';
import type {Actor, Report} from '../report/model.ts';
import type {Action} from './action.ts';
import type {Ask} from './ask.ts';

/** A report to be opened in place of the one that is open, by its symbol, and the entry to open it at. */
export type NextReport = {readonly symbol: string; readonly target?: Target | undefined};

/** The reports that can be opened: those of the reader's library, and some besides. */
export type Shelf = {
	readonly list: () => readonly ReportEntry[];
	/** The paragraphs and statements of every report that hold what is typed, best first. */
	readonly search: (typed: string) => readonly SearchHit[];
	/** What an actor said in reports of the library, in order of time: found by its name and its acronym. */
	readonly statementsOf: (actor: Actor) => readonly StatementOf[];
	/** Why a report cannot be opened; `undefined` where it can. */
	readonly whyNot: (symbol: string) => string | undefined;
};

/** What of the reader's data a shelf is made of. */
type Sources = {
	readonly library: Library | LibraryError;
	/** Whether there is a library yet: to look is no reason to make one. */
	readonly isThere: () => boolean;
	/** The reports that can be opened though they may not be in the library. */
	readonly besides: () => readonly Report[];
};

/** The asks that a shelf answers. */
export type ShelfAsk = Extract<Ask, {readonly kind: 'list-reports' | 'search-reports' | 'leave'}>;

/** A shelf. Of two reports with one symbol it has the imported one. */
export function createShelf({library, isThere, besides}: Sources): Shelf {
	const read = <Result>(work: (library: Library) => Result): Result | undefined => {
		if (library instanceof LibraryError) {
			throw library;
		}

		return isThere() ? work(library) : undefined;
	};
	const isKept = ({symbol}: Report) => read(({reports}) => reports.get(symbol)) !== undefined;
	let searches: readonly ((typed: string) => SearchHit[])[] | undefined;
	return {
		list: () => {
			const kept = read(({reports}) => reports.list()) ?? [];
			const known = new Set(kept.map(({symbol}) => symbol));
			return [
				...kept,
				...besides()
					.filter(({symbol}) => !known.has(symbol))
					.map(entryOf),
			];
		},
		search: (typed) => {
			const kept = read(({reports}) => reports.search(typed)) ?? [];
			searches ??= besides()
				.filter((report) => !isKept(report))
				.map(searchIn);
			return [...kept, ...searches.flatMap((search) => search(typed))].toSorted(
				(one, other) => rankIn(one.text, typed) - rankIn(other.text, typed),
			);
		},
		statementsOf: ({name, acronym}) => {
			const names = acronym === undefined ? [name] : [name, acronym];
			const found = read(({reports}) => names.flatMap((one) => reports.statementsOf(one))) ?? [];
			const once = new Map(found.map((statement) => [`${statement.report}\n${statement.id}`, statement]));
			return [...once.values()].toSorted(byMission);
		},
		whyNot: (symbol) =>
			read(({reports}) => reports.get(symbol)) !== undefined || besides().some((entry) => entry.symbol === symbol)
				? undefined
				: `${symbol} is no more in your library`,
	};
}

function searchIn(report: Report): (typed: string) => SearchHit[] {
	const corpus = new FindCorpus(indexReport(report));
	return (typed) => {
		const found = findAll(corpus, typed, {isGrouped: false});
		const hits = Array.from({length: found.count}, (_, at) => found.at(at) ?? []).flat();
		return hits.flatMap(({target, text, paragraph}) =>
			target.kind === 'statement' || target.kind === 'paragraph'
				? {
						report: report.symbol,
						view: target.kind === 'statement' ? 'issues' : 'text',
						id: target.id,
						paragraph: paragraph ?? '',
						text,
						ranges: matchedRanges(text, typed, found.hasSlips),
					}
				: [],
		);
	};
}

// Of one mission the order stays that of the report.
function byMission(one: StatementOf, other: StatementOf): number {
	const [a, b] = [one, other].map(({missionFrom, missionTo, report}) => `${missionFrom}\n${missionTo}\n${report}`);
	return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
}

/** Answers what is asked of a shelf. A library that cannot be read says so in a line. */
export function answerFrom(shelf: Shelf, ask: ShelfAsk): Action {
	try {
		switch (ask.kind) {
			case 'list-reports':
				return {type: 'reports', reports: shelf.list()};
			case 'search-reports':
				return {type: 'searched', query: ask.query, hits: shelf.search(ask.query)};
			case 'leave': {
				const why = shelf.whyNot(ask.next.symbol);
				return why === undefined ? {type: 'leaving', next: ask.next} : {type: 'notice', text: why};
			}
		}
	} catch (error) {
		if (error instanceof LibraryError) {
			return {type: 'notice', text: error.reasonFirst};
		}

		throw error;
	}
}
