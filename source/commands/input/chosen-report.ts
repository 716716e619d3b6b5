import type {ReportOrigin} from '../../library/reports/entry.ts';
import {noCorrections, type OpenedReport} from '../../shelf/opened-report.ts';
import type {Request} from '../world/request.ts';
import type {World} from '../world/world.ts';

/**
 * A report as its reader put it right, and where it is found again: the absolute path of its file, or its symbol in the library;
 * neither for the bundled one and for what came through a pipe.
 */
export type ChosenReport = OpenedReport & {readonly file: string | undefined; readonly origin: ReportOrigin};

/** What a choice is made of: what the command line names, and where the reader's data are. */
export type Choice = Pick<Request, 'report' | 'isFirstWord' | 'data'>;

/** The report that comes with the program. */
export function bundledReport({bundled}: Pick<World, 'bundled'>): ChosenReport {
	return {report: bundled(), corrections: noCorrections, file: undefined, origin: 'bundled'};
}
