import {bestFirst} from '../../briefing/find/ranks.ts';
import {hasWords} from '../../briefing/find/words/query.ts';
import {counted} from '../../briefing/wording.ts';
import type {SearchHit} from '../../library/reports/search.ts';
import {LibraryError} from '../../library/store/errors.ts';
import type {Table} from '../../printing/table.ts';
import {keptReport} from '../input/choose-kept.ts';
import {bundledReport, type ChosenReport, chooseReport} from '../input/choose-report.ts';
import {contextOf, print} from '../line/print.ts';
import type {Context} from '../output/context.ts';
import {deliver} from '../output/printable.ts';
import {exitCodes} from '../world/errors.ts';
import {readLibrary} from '../world/reach-library.ts';
import type {Request} from '../world/request.ts';
import type {World} from '../world/world.ts';
import {say} from '../world/write.ts';
import {renew} from './renew-search.ts';
import {hitCells, hitColumns, hits, search, toHitRecord} from './search.ts';

/** Hits of the library that are asked for: who wants more narrows it. */
const mostHits = 200;

/** What the library has besides the report that is searched as a whole. */
type Library = {
	readonly hits: readonly SearchHit[];
	/** What is one slip away, where it has nothing. */
	readonly slips: readonly SearchHit[];
	/** How many reports were looked through. */
	readonly reports: number;
	/** The imported report with the bundled one's symbol. */
	readonly imported: ChosenReport | undefined;
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
		return print(request, await chooseReport(request, world), world);
	}

	const bundled = bundledReport(world);
	const library = await searchLibrary(typed, bundled, request, world);
	const main = library.imported ?? bundled;
	if (library.reports === 0) {
		return print(request, main, world);
	}

	const context = await contextOf(request, main, world);
	const isExact = library.hits.length > 0 || (search(context).count > 0 && !search(context).hasSlips);
	// What is a slip away is no match beside what has the very words.
	const own = search(context).hasSlips && isExact ? [] : hits(context);
	const kept = isExact ? library.hits : library.slips;
	const {symbol} = context.index.report;
	const found = bestFirst([...own.map((hit) => ({...hit, report: symbol})), ...kept], typed);
	for (const remark of remarks(typed, found, !isExact, library, context)) {
		await say(world.streams.stderr, remark);
	}

	const records = () => found.map((hit) => toHitRecord(hit, hit.report));
	if (found.length > 0 || request.format === 'json') {
		await deliver({records, table: () => tableOf(typed, found, library, context)}, request, world);
	}

	return found.length === 0 ? exitCodes.nothing : exitCodes.done;
}

async function searchLibrary(typed: string, bundled: ChosenReport, request: Request, world: World): Promise<Library> {
	const {symbol} = bundled.report;
	try {
		return await readLibrary(request, world, async (library) => {
			await renew(library, world.streams.stderr);
			const imported = await keptReport(library, symbol);
			const reports = library?.reports.list().filter((entry) => entry.symbol !== symbol).length ?? 0;
			const found = reports === 0 ? [] : (library?.reports.search(typed, {limit: mostHits}) ?? []);
			const slips = found.length > 0 ? [] : (library?.reports.searchSlips(typed, {limit: mostHits}) ?? []);
			const others = (those: readonly SearchHit[]) => those.filter(({report}) => report !== symbol);
			return {hits: others(found), slips: others(slips), reports, imported};
		});
	} catch (error) {
		if (!(error instanceof LibraryError)) {
			throw error;
		}

		// Once: what is kept of the bundled report is asked for next, and says the same.
		return {hits: [], slips: [], reports: 0, imported: undefined};
	}
}

function remarks(
	typed: string,
	found: readonly SearchHit[],
	hasSlips: boolean,
	library: Library,
	context: Context,
): string[] {
	if (found.length === 0) {
		return [`search: nothing in ${scopeOf(library, context)} has "${typed}"`];
	}

	const slips = hasSlips ? [`nothing has "${typed}"; what comes nearest is one slip away`] : [];
	const isCut = library.hits.length >= mostHits;
	const more = isCut ? [`the best ${mostHits} of your library; more words, or --report REPORT, narrow it`] : [];
	return [...slips, ...more];
}

function tableOf(typed: string, found: readonly SearchHit[], library: Library, context: Context): Table {
	return {
		title: `Found: ${typed}`,
		caption: scopeOf(library, context),
		headings: 0,
		columns: [{title: 'Report'}, ...hitColumns],
		rows: found.map((hit) => ({cells: [hit.report, ...hitCells(hit)]})),
	};
}

function scopeOf({reports}: Library, {index}: Context): string {
	return `${index.report.symbol} and ${counted(reports, 'report')} of your library`;
}
