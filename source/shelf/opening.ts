import type {ViewName} from '../briefing/actors/selection.ts';
import type {Target} from '../briefing/entry/target.ts';
import type {Moment} from '../briefing/programme/moments.ts';
import type {ExportOpen} from '../exporting/asked.ts';
import type {ReportOrigin} from '../library/reports/entry.ts';
import type {OpenedReport} from './opened-report.ts';
import type {ReportBeside, ReportName} from './report-names.ts';

/** The variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A line of the help on keys: the heading of a place, or an action with its keys, what it does and where. */
export type KeyLine =
	| {readonly kind: 'heading'; readonly text: string}
	| {
			readonly kind: 'binding';
			readonly id: string;
			readonly keys: string;
			readonly help: string;
			readonly where: string;
	  };

/** How the briefing on the screen is opened. */
export type Opening = Pick<OpenedReport, 'report' | 'document'> & {
	/**
	 * Where the report is found again: the absolute path of its file, or its symbol in the library; `undefined` for the bundled one and for
	 * one that came through a pipe.
	 */
	readonly file: string | undefined;
	/** Where it is from. */
	readonly origin: ReportOrigin;
	/** The reports that can be opened though they may not be in the library. */
	readonly besides: () => readonly ReportBeside[];
	/** The report that was open before, which the history leads back to. */
	readonly cameFrom?: ReportName | undefined;
	/** The report that was gone back from, which it leads forward to. */
	readonly wentBackFrom?: ReportName | undefined;
	/** The entry to open it at. */
	readonly target?: Target | undefined;
	/** The view asked for; else the one that was open last. */
	readonly view: ViewName | undefined;
	/** The ids of the actors asked for; else the lens is kept from the last time. */
	readonly actors: readonly string[] | undefined;
	/** The moment asked for, in the mission's time; else the clock's. */
	readonly at: Moment | undefined;
	/** Writes what is open, or a part of it, into a file. */
	readonly exportOpen: ExportOpen;
	/** The folder of the reader's data, as an absolute path; absent for the user's own. */
	readonly data?: string;
};
