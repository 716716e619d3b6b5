import {statSync} from 'node:fs';
import {isAbsolute, resolve} from 'node:path';
import {ReportFileError} from '../../report/errors.ts';
import type {NextReport, ReportBeside, ReportName} from '../../shelf/report-names.ts';
import {chooseReport} from '../input/choose-report.ts';
import {bundledReport, type ChosenReport} from '../input/read-papers.ts';
import {exitCodes, Failure} from '../world/errors.ts';
import {type BriefingOptions, type Request, say, type World, wantsColor} from '../world/world.ts';

/**
 * Opens the briefing on the screen.
 * @returns the exit code, when it is closed
 * @throws {Failure} 64 for an actor that nobody is, 69 without a terminal for the keys
 */
export async function openBriefing(request: Request, chosen: ChosenReport, world: World): Promise<number> {
	const {view, at} = request;
	const actors =
		request.actors.length === 0
			? undefined
			: await (await import('../input/choose-actors.ts')).chooseActors(chosen.report, request.actors, world);
	const besides = besidesOf(chosen, world);
	const always = {
		besides,
		...(request.data === undefined ? {} : {data: resolve(request.data)}),
		color: request.color && wantsColor(world.env),
	};
	const behind: ReportName[] = [];
	const ahead: ReportName[] = [];
	let asked: Pick<BriefingOptions, 'view' | 'actors' | 'at' | 'target'> = {view, actors, at};
	let open = chosen;
	try {
		for (;;) {
			const shown = open;
			const next = await world.openBriefing({
				...shown,
				...always,
				...asked,
				cameFrom: behind.at(-1),
				wentBackFrom: ahead.at(-1),
				exportOpen: async (exported) =>
					(await import('./export-opened.ts')).exportOpened(exported, shown, request, world),
			});
			if (next === undefined) {
				return exitCodes.done;
			}

			open = await otherReport(next, besides, request, world);
			const [taken, left] = next.walk === 'back' ? [behind, ahead] : [ahead, behind];
			taken.splice(next.walk === undefined ? 0 : -1);
			left.push({symbol: shown.report.symbol, origin: shown.origin});
			// What the command line asks for is asked of the first report alone.
			asked = {view: undefined, actors: undefined, at: undefined, target: next.target};
		}
	} catch (error) {
		if ((error as NodeJS.ErrnoException).path === '/dev/tty') {
			const reason = 'there is no terminal to read keys from';
			throw new Failure(exitCodes.unavailable, reason, 'a command, such as "mission-brief issues", needs none');
		}

		throw error;
	}
}

/**
 * The report opened last, from its file or the library, or, where it cannot be read any more, which one line then says, the
 * bundled one.
 */
export async function reopenLastReport({data}: Request, world: World): Promise<ChosenReport> {
	const last = await world.lastReport();
	if (last === undefined) {
		return bundledReport(world);
	}

	try {
		if (!isAbsolute(last)) {
			return await reopenSaved(last, data, world);
		}

		// Who opened a pipe that nobody fills would wait for ever.
		if (statSync(last, {throwIfNoEntry: false})?.isFIFO()) {
			throw new Failure(exitCodes.noInput, `${last}: is a pipe`);
		}

		return await chooseReport({report: last, isFirstWord: false, data}, world);
	} catch (error) {
		if (!(error instanceof ReportFileError || error instanceof Failure)) {
			throw error;
		}

		const bundled = bundledReport(world);
		await say(world, `${error.message}; opening ${bundled.report.symbol} instead`);
		return bundled;
	}
}

// The bundled one, and the one that was opened first, which may be in no library. Read when it is first asked for, and once.
function besidesOf(chosen: ChosenReport, world: World): () => readonly (ChosenReport & ReportBeside)[] {
	let known: readonly (ChosenReport & ReportBeside)[] | undefined;
	return () => {
		known ??= [chosen, ...(chosen.origin === 'bundled' ? [] : [bundledReport(world)])].flatMap(({origin, ...report}) =>
			origin === 'imported' ? [] : {...report, origin},
		);
		return known;
	};
}

// Of two with one symbol the imported one is meant, here too, where nothing else is said.
async function otherReport(
	{symbol, origin}: NextReport,
	besides: () => readonly ChosenReport[],
	{data}: Request,
	world: World,
): Promise<ChosenReport> {
	const other = besides().find(
		(one) => one.report.symbol === symbol && (origin === undefined || one.origin === origin),
	);
	if (other !== undefined && origin !== undefined) {
		return other;
	}

	return reopenSaved(symbol, data, world).catch((error) => {
		if (other === undefined) {
			throw error;
		}

		return other;
	});
}

async function reopenSaved(symbol: string, data: string | undefined, world: World): Promise<ChosenReport> {
	const {askLibrary} = await import('../world/reach-library.ts');
	const {savedReport} = await import('../input/choose-saved.ts');
	const saved = await askLibrary({data}, world, (library) => savedReport(library, symbol));
	if (saved === undefined) {
		throw new Failure(exitCodes.noInput, `${symbol}: no more in your library`);
	}

	return saved;
}
