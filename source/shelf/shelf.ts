import {FindCorpus} from '../briefing/find/corpus.ts';
import {byKey} from '../briefing/order-by.ts';
import {indexReport, type ReportIndex} from '../briefing/report-index.ts';
import type {Library} from '../library/open-library.ts';
import {entryOf, type ReportOrigin} from '../library/reports/entry.ts';
import type {ActorName} from '../library/reports/known-actors.ts';
import type {StatementOf} from '../library/reports/statements-of.ts';
import {LibraryError} from '../library/store/errors.ts';
import type {Report, Statement} from '../report/model.ts';
import {alsoSpokeElsewhere} from './also-spoke-elsewhere.ts';
import {type FoundEverywhere, findEverywhere, type SearchedReport} from './find-everywhere.ts';
import type {ReportBeside, ReportName, ShelfEntry} from './report-names.ts';
import {statementsEverywhere} from './statements-everywhere.ts';

type Sources = {
	readonly library: Library | LibraryError;
	/** Whether there is a library yet: to look is no reason to make one. */
	readonly isThere: () => boolean;
	readonly besides: () => readonly ReportBeside[];
	/** The report that is open. */
	readonly open: ReportName;
};

/** A shelf of the reports that there are. */
export function createShelf({library, isThere, besides, open}: Sources) {
	const existing = (): Library | undefined => {
		if (library instanceof LibraryError) {
			throw library;
		}

		return isThere() ? library : undefined;
	};
	const others = (): readonly Report[] => besides().map(({report}) => report);
	const saved = () => existing()?.reports.list() ?? [];
	const isSaved = (symbol: string) => saved().some((entry) => entry.symbol === symbol);
	const originOf = ({symbol, origin}: ReportName): ReportOrigin | undefined =>
		origin ?? (isSaved(symbol) ? 'imported' : besides().find(({report}) => report.symbol === symbol)?.origin);
	const isOpen = (name: ReportName) => name.symbol === open.symbol && originOf(name) === originOf(open);
	// One at a time: every key that is typed asks for it.
	let renewal: Promise<boolean> | undefined;
	let searched: readonly SearchedReport[] | undefined;
	return {
		/** Those of the latest mission first. */
		list: (): readonly ShelfEntry[] => {
			// Of two reports with one symbol the imported one comes first.
			const all = [
				...saved().map((entry) => ({...entry, origin: 'imported' as const})),
				...besides().map(({report, origin}) => ({...entryOf(report), origin})),
			];
			return all
				.map((entry) => ({...entry, isOpen: isOpen(entry)}))
				.toSorted(byKey(({missionFrom}) => missionFrom, -1));
		},
		/** What find would list of every report that has what is typed, best first. */
		search: (typed: string): FoundEverywhere => {
			searched ??= besides().map(({report, origin}) => ({
				symbol: report.symbol,
				origin,
				corpus: new FindCorpus(indexReport(report)),
			}));
			return findEverywhere(typed, existing(), searched);
		},
		/** What actors and their members said in other reports, in order of time: found by name and acronym. */
		statementsBy: (actors: readonly ActorName[]): readonly StatementOf[] => {
			const unopened = others().filter(({symbol}) => symbol !== open.symbol);
			return statementsEverywhere(actors, existing(), unopened);
		},
		/** What others said in other reports on what a statement of this one is about, the nearest first. */
		alsoSpoke: (index: ReportIndex, statement: Statement): readonly StatementOf[] =>
			alsoSpokeElsewhere(index, statement, existing(), others()),
		/** Whether it is the one that is open. */
		isOpen,
		/** Why a report cannot be opened; `undefined` where it can. */
		whyNot: (name: ReportName): string | undefined => {
			const origin = originOf(name);
			const canBe =
				origin === 'imported'
					? existing()?.reports.get(name.symbol) !== undefined
					: besides().some(({report, origin: from}) => report.symbol === name.symbol && from === origin);
			return canBe ? undefined : `${name.symbol} is no more in your library`;
		},
		/** Brings the search and the statements up to what the reader corrected since; gives whether they had to be. */
		renew: (): Promise<boolean> => {
			renewal ??= renewed(existing).finally(() => {
				renewal = undefined;
			});
			return renewal;
		},
	};
}

/** The reports that can be opened: those of the reader's library, and some besides. */
export type Shelf = Readonly<ReturnType<typeof createShelf>>;

async function renewed(existing: () => Library | undefined): Promise<boolean> {
	const {renewSearch} = await import('./renew-search.ts');
	const library = existing();
	return library === undefined ? false : renewSearch(library);
}
