import {hasWords} from '../../briefing/find/words/query.ts';
import {counted} from '../../briefing/wording.ts';
import {LibraryError} from '../../library/store/errors.ts';
import {type FoundEverywhere, findEverywhere, mostHits} from '../../shelf/find-everywhere.ts';
import {chooseReport} from '../input/choose-report.ts';
import {savedReport} from '../input/choose-saved.ts';
import {bundledReport, type ChosenReport} from '../input/chosen-report.ts';
import {type Context, contextOf} from '../input/context.ts';
import {print, printReport, type ReportView} from '../output/print.ts';
import type {Printable} from '../output/printable.ts';
import {readLibrary} from '../world/reach-library.ts';
import type {Request} from '../world/request.ts';
import type {World} from '../world/world.ts';
import {renew} from './renew.ts';
import {corpusOf, hitCells, hitColumns, open, toHitRecord} from './search.ts';

const inReport: ReportView = {open, papers: 'beside'};

/** The report that comes with the program, or the imported one of its symbol; and what it and the library have, where that has others. */
type Looked = {readonly main: ChosenReport; readonly everywhere: Everywhere | undefined};

type Everywhere = {
	readonly context: Context;
	readonly found: FoundEverywhere;
	/** How many reports of the library were looked through beside the main one. */
	readonly reports: number;
};

/**
 * Looks through one report where it is named or an actor is; else through the bundled one, in the place of which comes an
 * imported one of its symbol, and through the library.
 * @returns the exit code: 0, or 1 when nothing is found
 */
export async function run(request: Request, world: World): Promise<number> {
	const {report, actors, words} = request;
	const typed = words.join(' ').trim();
	if (report !== undefined || actors.length > 0 || !hasWords(typed)) {
		return printReport(inReport, await chooseReport(request, world), request, world);
	}

	const {main, everywhere} = await look(typed, request, world);
	return everywhere === undefined
		? printReport(inReport, main, request, world)
		: print(printableOf(typed, everywhere), request, world);
}

async function look(typed: string, request: Request, world: World): Promise<Looked> {
	const bundled = bundledReport(world);
	const {symbol} = bundled.report;
	try {
		return await readLibrary(request, world, async (library) => {
			await renew(library, world.streams.stderr);
			const main = (await savedReport(library, symbol)) ?? bundled;
			const reports = library?.reports.list().filter((entry) => entry.symbol !== symbol).length ?? 0;
			if (reports === 0) {
				return {main, everywhere: undefined};
			}

			const context = await contextOf(request, main, world, 'beside');
			const searched = {symbol, origin: main.origin, corpus: corpusOf(context)};
			const found = findEverywhere(typed, library, [searched]);
			return {main, everywhere: {context, found, reports}};
		});
	} catch (error) {
		if (!(error instanceof LibraryError)) {
			throw error;
		}

		// Once: what the reader keeps of the bundled report is asked for next, and says the same.
		return {main: bundled, everywhere: undefined};
	}
}

function printableOf(typed: string, {found: {hits, hasSlips, isCut}, ...searched}: Everywhere): Printable {
	const scope = scopeOf(searched);
	const slips = hasSlips ? [`nothing has "${typed}"; what comes nearest is one slip away`] : [];
	const more = isCut ? [`the best ${mostHits} of your library; more words, or --report REPORT, narrow it`] : [];
	return {
		records: () => hits.map((hit) => toHitRecord(hit, hit.report)),
		table: () => ({
			title: `Found: ${typed}`,
			caption: scope,
			headings: 0,
			columns: [{title: 'Report'}, ...hitColumns],
			rows: hits.map((hit) => ({cells: [hit.report, ...hitCells(hit)]})),
		}),
		...(hits.length === 0 ? {nothing: `search: nothing in ${scope} has "${typed}"`} : {remarks: [...slips, ...more]}),
	};
}

function scopeOf({context: {index}, reports}: Pick<Everywhere, 'context' | 'reports'>): string {
	return `${index.report.symbol} and ${counted(reports, 'report')} of your library`;
}
