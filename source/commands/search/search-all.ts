import {FindCorpus} from '../../briefing/find/corpus.ts';
import {hasWords} from '../../briefing/find/words/query.ts';
import {counted} from '../../briefing/wording.ts';
import {LibraryError} from '../../library/store/errors.ts';
import type {Table} from '../../printing/table.ts';
import {type FoundEverywhere, findEverywhere, mostHits} from '../../shelf/find-everywhere.ts';
import {chooseReport} from '../input/choose-report.ts';
import {savedReport} from '../input/choose-saved.ts';
import {bundledReport, type ChosenReport} from '../input/chosen-report.ts';
import {type Context, contextOf} from '../input/context.ts';
import {print} from '../output/print.ts';
import {deliver} from '../output/printable.ts';
import {exitCodes} from '../world/errors.ts';
import {readLibrary} from '../world/reach-library.ts';
import type {Request} from '../world/request.ts';
import type {World} from '../world/world.ts';
import {say} from '../world/write.ts';
import {renew} from './renew.ts';
import * as searchOfOne from './search.ts';
import {hitCells, hitColumns, readersEntries, toHitRecord} from './search.ts';

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
export async function act(request: Request, world: World): Promise<number> {
	const {report, actors, words} = request;
	const typed = words.join(' ').trim();
	if (report !== undefined || actors.length > 0 || !hasWords(typed)) {
		return printOne(await chooseReport(request, world), request, world);
	}

	const {main, everywhere} = await look(typed, request, world);
	if (everywhere === undefined) {
		return printOne(main, request, world);
	}

	const {hits} = everywhere.found;
	for (const remark of remarks(typed, everywhere)) {
		await say(world.streams.stderr, remark);
	}

	if (hits.length > 0 || request.format === 'json') {
		const records = () => hits.map((hit) => toHitRecord(hit, hit.report));
		await deliver({records, table: () => tableOf(typed, everywhere)}, request, world);
	}

	return hits.length === 0 ? exitCodes.nothing : exitCodes.done;
}

async function printOne(chosen: ChosenReport, request: Request, world: World): Promise<number> {
	const context = await contextOf(request, chosen, world, 'beside');
	return print({view: searchOfOne, name: 'search'}, context, request, world);
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
			const corpus = new FindCorpus(context.index, readersEntries(context));
			const found = findEverywhere(typed, library, [{symbol, origin: main.origin, corpus}]);
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

function remarks(typed: string, {found, ...scope}: Everywhere): string[] {
	const {hits, hasSlips, isCut} = found;
	if (hits.length === 0) {
		return [`search: nothing in ${scopeOf(scope)} has "${typed}"`];
	}

	const slips = hasSlips ? [`nothing has "${typed}"; what comes nearest is one slip away`] : [];
	const more = isCut ? [`the best ${mostHits} of your library; more words, or --report REPORT, narrow it`] : [];
	return [...slips, ...more];
}

function tableOf(typed: string, {found: {hits}, ...scope}: Everywhere): Table {
	return {
		title: `Found: ${typed}`,
		caption: scopeOf(scope),
		headings: 0,
		columns: [{title: 'Report'}, ...hitColumns],
		rows: hits.map((hit) => ({cells: [hit.report, ...hitCells(hit)]})),
	};
}

function scopeOf({context: {index}, reports}: Pick<Everywhere, 'context' | 'reports'>): string {
	return `${index.report.symbol} and ${counted(reports, 'report')} of your library`;
}
