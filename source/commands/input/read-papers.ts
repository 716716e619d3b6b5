import type {ReportIndex} from '../../briefing/report-index.ts';
import {noPapers, type Papers, papersOf} from '../../library/papers.ts';
import {LibraryError} from '../../library/store/errors.ts';
import type {Report} from '../../report/model.ts';
import {otherMissions} from '../../shelf/missions.ts';
import {asFailure, problemOf, readLibrary} from '../world/reach-library.ts';
import type {Request} from '../world/request.ts';
import type {World} from '../world/world.ts';
import {say} from '../world/write.ts';
import {bundledReport} from './chosen-report.ts';

/** How a command shows what the reader keeps of a report: beside it, or as what is asked for. */
export type PapersShown = 'beside' | 'asked';

/** What a command reads from the library beside its report: what the reader keeps of that, and the reports on other missions to the country. */
export type Reads = {readonly papers?: PapersShown | undefined; readonly missions?: boolean | undefined};

/** The reports on other missions to the country of a report; none where the library cannot be read, which is said with what is kept there. */
export async function readMissions(report: Report, request: Request, world: World): Promise<readonly ReportIndex[]> {
	try {
		return await readLibrary(request, world, (library) =>
			otherMissions(report, library, () => [bundledReport(world).report]),
		);
	} catch (error) {
		if (error instanceof LibraryError) {
			return [];
		}

		throw error;
	}
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

	const problem = problemOf(request.data);
	if (problem !== undefined) {
		throw asFailure(problem);
	}

	try {
		return await readLibrary(request, world, (library) =>
			library === undefined ? noPapers : papersOf(library, report),
		);
	} catch (error) {
		if (!(error instanceof LibraryError) || shown === 'asked') {
			throw asFailure(error);
		}

		await say(world.streams.stderr, `${error.message}; what you keep is left out`);
		return noPapers;
	}
}
