import type {Target} from '../briefing/entry/target.ts';
import type {ReportEntry, ReportOrigin} from '../library/reports/entry.ts';
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

/** A report that can be opened though it may not be in the library. */
export type ReportBeside = {readonly report: Report; readonly origin: Exclude<ReportOrigin, 'imported'>};
