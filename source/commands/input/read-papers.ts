import type {ReportIndex} from '../../briefing/report-index.ts';
import {noPapers, type Papers, papersOf} from '../../library/papers.ts';
import type {ReportOrigin} from '../../library/reports/entry.ts';
import type {LibraryError} from '../../library/store/errors.ts';
import type {Report} from '../../report/model.ts';
import {otherMissions} from '../../shelf/missions.ts';
import {noCorrections, type OpenedReport} from '../../shelf/opened-report.ts';
import {askLibrary} from '../world/reach-library.ts';
import {type Request, say, type World} from '../world/world.ts';

/** How a command shows what the reader keeps of a report: beside it, or as what is asked for. */
type PapersShown = 'beside' | 'asked';

/**
 * What a command reads from the library beside its report: what the reader keeps of that, and the reports on other missions to the country.
 */
export type Reads = {readonly papers?: PapersShown | undefined; readonly missions?: boolean | undefined};

/**
 * The reports on other missions to the country of a report; none where the library cannot be read, which is said with what is kept there.
 */
export async function readMissions(report: Report, request: Request, world: World): Promise<readonly ReportIndex[]> {
	return askLibrary(
		request,
		world,
		(library) => otherMissions(report, library, () => [world.bundled()]),
		() => [],
	);
}

/**
 * What the reader keeps of a report, as far as a command shows it. Where it cannot be read, and something else was asked for,
 * one line says so.
 * @param report the symbol
 * @param shown `undefined` where the command shows nothing of it, which then is not looked for
 * @throws {Failure} where it was asked for and cannot be read, or the folder that was named is none
 */
export async function readPapers(
	report: string,
	shown: PapersShown | undefined,
	request: Request,
	world: World,
): Promise<Papers> {
	if (shown === undefined) {
		return noPapers;
	}

	const without = async ({message}: LibraryError): Promise<Papers> => {
		await say(world, `${message}; what you keep is left out`);
		return noPapers;
	};
	return askLibrary(
		request,
		world,
		(library) => (library ? papersOf(library, report) : noPapers),
		shown === 'asked' ? undefined : without,
	);
}

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
