import type {FindCorpus} from '../briefing/find/corpus.ts';
import {findAll} from '../briefing/find/finder.ts';
import {bestFirst} from '../briefing/find/ranks.ts';
import type {Library} from '../library/open-library.ts';
import type {ReportOrigin} from '../library/reports/entry.ts';
import type {SearchHit} from '../library/reports/search.ts';
import type {ReportBeside} from './report-names.ts';

/**
 * A report that is looked through as a whole and not by the index of the library: its symbol, where it is from, and all that can be found
 * in it.
 */
export type SearchedReport = {readonly symbol: string; readonly origin: ReportOrigin; readonly corpus: FindCorpus};

/** What was found in a report, and where that is from, if it is not the one of the library. */
export type HitEverywhere = SearchHit & {readonly origin?: ReportBeside['origin']};

/** What every report has of what is typed. */
export type FoundEverywhere = {
	/** The best first. */
	readonly hits: readonly HitEverywhere[];
	/** Whether nothing has just these words, so that it is one slip away. */
	readonly hasSlips: boolean;
	/** Whether the library may have more. */
	readonly isCut: boolean;
};

/** Hits of the library that are shown: who wants more narrows it. */
export const mostHits = 200;

/**
 * Finds what is typed in the reports of the library and in others. What is a slip away is no match beside what has the very words, in
 * whatever report that is.
 * @param searched one of the library that is among them is not looked for there
 * @throws {LibraryError}
 */
export function findEverywhere(
	typed: string,
	library: Library | undefined,
	searched: readonly SearchedReport[],
): FoundEverywhere {
	const found = searched.map((report) => findIn(report, typed));
	const looked = new Set(searched.flatMap(({symbol, origin}) => (origin === 'imported' ? symbol : [])));
	const others = (hits: readonly SearchHit[]) => hits.filter(({report}) => !looked.has(report));
	const saved = library?.reports.search(typed, mostHits) ?? [];
	const exact = [...found.flatMap(({hits, hasSlips}) => (hasSlips ? [] : hits)), ...others(saved)];
	const isSlip = exact.length === 0;
	const slips = isSlip ? (library?.reports.searchSlips(typed, mostHits) ?? []) : [];
	const hits = isSlip ? [...found.flatMap((one) => one.hits), ...others(slips)] : exact;
	return {
		hits: bestFirst(hits, typed),
		hasSlips: isSlip && hits.length > 0,
		isCut: Math.max(saved.length, slips.length) >= mostHits,
	};
}

function findIn({symbol, origin, corpus}: SearchedReport, typed: string): Omit<FoundEverywhere, 'isCut'> {
	const {count, at, hasSlips} = findAll(corpus, typed, {isGrouped: false});
	const entries = Array.from({length: count}, (_, place) => at(place) ?? []).flat();
	const from = origin === 'imported' ? {} : {origin};
	return {hits: entries.map((entry) => ({...entry, report: symbol, ...from})), hasSlips};
}
