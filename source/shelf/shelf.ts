import {FindCorpus} from '../briefing/find/corpus.ts';
import {findAll} from '../briefing/find/finder.ts';
import {bestFirst} from '../briefing/find/ranks.ts';
import {indexReport} from '../briefing/report-index.ts';
import type {Library} from '../library/open-library.ts';
import {entryOf, type ReportEntry, type ReportOrigin} from '../library/reports/entry.ts';
import type {StatementOf} from '../library/reports/statements-of.ts';
import {LibraryError} from '../library/store/errors.ts';
import type {Actor} from '../report/model.ts';

import type {Beside, FoundEverywhere, ReportName, ShelfEntry} from './names.ts';

/** The reports that can be opened: those of the reader's library, and some besides. */
export type Shelf = {
	/** Those of the latest mission first. */
	readonly list: () => readonly ShelfEntry[];
	/** What find would list of every report that has what is typed, best first. */
	readonly search: (typed: string) => FoundEverywhere;
	/** What an actor said in reports of the library, in order of time: found by its name and its acronym. */
	readonly statementsOf: (actor: Actor) => readonly StatementOf[];
	/** Whether it is the one that is open. */
	readonly isOpen: (name: ReportName) => boolean;
	/** Why a report cannot be opened; `undefined` where it can. */
	readonly whyNot: (name: ReportName) => string | undefined;
	/** Brings the search up to what the reader corrected since; gives whether it had to be. */
	readonly renew: () => Promise<boolean>;
};

/** Hits of the library that are shown: who wants more narrows it. */
const mostHits = 200;

/** What of the reader's data a shelf is made of. */
type Sources = {
	readonly library: Library | LibraryError;
	/** Whether there is a library yet: to look is no reason to make one. */
	readonly isThere: () => boolean;
	readonly besides: () => readonly Beside[];
	/** The report that is open. */
	readonly open: ReportName;
	/** Makes the search of a library anew where the reader has put reports right since; gives whether it had to. */
	readonly renewSearch: (library: Library) => Promise<boolean>;
};

/** A shelf. Of two reports with one symbol it searches the imported one, and the one that is open. */
export function createShelf({library, isThere, besides, open, renewSearch}: Sources): Shelf {
	const read = <Result>(work: (library: Library) => Result): Result | undefined => {
		if (library instanceof LibraryError) {
			throw library;
		}

		return isThere() ? work(library) : undefined;
	};
	const isKept = (symbol: string) =>
		read(({reports}) => reports.list().some((entry) => entry.symbol === symbol)) === true;
	const originOf = ({symbol, origin}: ReportName): ReportOrigin | undefined =>
		origin ?? (isKept(symbol) ? 'imported' : besides().find(({report}) => report.symbol === symbol)?.origin);
	const isOpen = (name: ReportName) => name.symbol === open.symbol && originOf(name) === originOf(open);
	// One at a time: every key that is typed asks for it.
	let renewal: Promise<boolean> | undefined;
	let searches: readonly ((typed: string) => Omit<FoundEverywhere, 'isCut'>)[] | undefined;
	return {
		list: () => {
			const kept = read(({reports}) => reports.list()) ?? [];
			const all = [
				...kept.map((entry) => ({...entry, origin: 'imported' as const})),
				...besides().map(({report, origin}) => ({...entryOf(report), origin})),
			];
			return all.map((entry) => ({...entry, isOpen: isOpen(entry)})).toSorted(latestFirst);
		},
		search: (typed) => {
			searches ??= besides()
				.filter(({report: {symbol}, origin}) => !isKept(symbol) || isOpen({symbol, origin}))
				.map(searchIn);
			const others = searches.map((search) => search(typed));
			const kept = read(({reports}) => reports.search(typed, {limit: mostHits})) ?? [];
			const exact = [...kept, ...others.flatMap(({hits, hasSlips}) => (hasSlips ? [] : hits))];
			const hasSlips = exact.length === 0;
			const slips = hasSlips ? (read(({reports}) => reports.searchSlips(typed, {limit: mostHits})) ?? []) : [];
			const hits = hasSlips ? [...slips, ...others.flatMap((other) => other.hits)] : exact;
			return {
				hits: bestFirst(hits, typed),
				hasSlips: hasSlips && hits.length > 0,
				isCut: Math.max(kept.length, slips.length) >= mostHits,
			};
		},
		statementsOf: (actor) => read(({reports}) => reports.statementsBy(reports.actorsAlike([actor]))) ?? [],
		isOpen,
		whyNot: (name) => {
			const origin = originOf(name);
			const isThere =
				origin === 'imported'
					? read(({reports}) => reports.get(name.symbol)) !== undefined
					: besides().some(({report, origin: from}) => report.symbol === name.symbol && from === origin);
			return isThere ? undefined : `${name.symbol} is no more in your library`;
		},
		renew: async () => {
			renewal ??= Promise.resolve(read(renewSearch) ?? false).finally(() => {
				renewal = undefined;
			});
			return renewal;
		},
	};
}

function searchIn({report, origin}: Beside): (typed: string) => Omit<FoundEverywhere, 'isCut'> {
	const corpus = new FindCorpus(indexReport(report));
	return (typed) => {
		const found = findAll(corpus, typed, {isGrouped: false});
		const {hasSlips} = found;
		const hits = Array.from({length: found.count}, (_, at) => found.at(at) ?? [])
			.flat()
			.map((entry) => ({...entry, report: report.symbol, origin}));
		return {hits, hasSlips};
	};
}

// Of two reports with one symbol the imported one comes first.
function latestFirst(one: ReportEntry, other: ReportEntry): number {
	return one.missionFrom === other.missionFrom ? 0 : one.missionFrom > other.missionFrom ? -1 : 1;
}
