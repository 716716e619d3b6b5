import type {Target} from '../briefing/entry/target.ts';
import type {ReportEntry, ReportOrigin} from '../library/reports/entry.ts';
import type {SearchHit} from '../library/reports/search.ts';
import type {Report} from '../report/model.ts';

/** A report by its symbol and, where two have one, where it is from; else the imported one is meant before all others. */
export type ReportName = {readonly symbol: string; readonly origin?: ReportOrigin | undefined};

/** A report to be opened in place of the one that is open, and the entry to open it at. */
export type NextReport = ReportName & {
	readonly target?: Target | undefined;
	/** Where the history leads to it, which way. */
	readonly walk?: 'back' | 'forward';
};

/** A report that can be opened. */
export type ShelfEntry = ReportEntry & {readonly origin: ReportOrigin; readonly isOpen: boolean};

/** What was found in a report, and where that is from, if it is not the one of the library. */
export type ShelfHit = SearchHit & {readonly origin?: Beside['origin']};

/** What every report has of what is typed. */
export type FoundEverywhere = {
	readonly hits: readonly ShelfHit[];
	/** Whether nothing has just these words, so that it is one slip away. */
	readonly hasSlips: boolean;
	/** Whether the library may have more. */
	readonly isCut: boolean;
};

/** A report that can be opened though it may not be in the library. */
export type Beside = {readonly report: Report; readonly origin: Exclude<ReportOrigin, 'imported'>};
