import {hasWords} from '../../briefing/find/words/query.ts';
import {counted} from '../../briefing/wording.ts';
import type {ReportEntry} from '../../library/reports/entry.ts';
import {whereUnreadable} from '../../library/store/errors.ts';
import {tableOf} from '../../printing/table.ts';
import {type FoundEverywhere, findEverywhere, type HitEverywhere, mostHits} from '../../shelf/find-everywhere.ts';
import {chooseReport} from '../input/choose-report.ts';
import {bundledWord} from '../input/choose-saved.ts';
import {contextOf} from '../input/context.ts';
import {bundledReport, type ChosenReport} from '../input/read-papers.ts';
import {print, printReport, type ReportView} from '../output/print.ts';
import type {Printable} from '../output/printable.ts';
import {asFailure, readLibrary} from '../world/reach-library.ts';
import type {Request, World} from '../world/world.ts';
import {askRenewed} from './renew.ts';
import {corpusOf, hitColumns, open, slipsRemark, toHitRecord} from './search.ts';

const inReport: ReportView = {open, papers: 'beside'};

type Everywhere = {
	/** The symbol of the bundled report. */
	readonly symbol: string;
	readonly found: FoundEverywhere;
	/** The reports of the library that were looked through beside it. */
	readonly saved: readonly ReportEntry[];
};

/**
 * Looks through one report where it is named or an actor is; else through the bundled one and the library.
 * @returns the exit code: 0, or 1 when nothing is found
 * @throws {Failure} where the library is damaged and cannot be put aside
 */
export async function run(request: Request, world: World): Promise<number> {
	const {report, actors, words} = request;
	const typed = words.join(' ').trim();
	if (report !== undefined || actors.length > 0 || !hasWords(typed)) {
		return printReport(inReport, await chooseReport(request, world), request, world);
	}

	const bundled = bundledReport(world);
	const everywhere = await look(typed, bundled, request, world);
	return everywhere === undefined
		? printReport(inReport, bundled, request, world)
		: print(printableOf(typed, everywhere), request, world);
}

/** What the bundled report and the library have; `undefined` where the library has no report, or cannot be read. */
async function look(
	typed: string,
	bundled: ChosenReport,
	request: Request,
	world: World,
): Promise<Everywhere | undefined> {
	const looked = readLibrary(request, world, async (library) => {
		const saved = library?.reports.list() ?? [];
		if (saved.length === 0) {
			return undefined;
		}

		const {symbol} = bundled.report;
		const corpus = corpusOf(await contextOf(request, bundled, world, inReport));
		const found = await askRenewed(library, world.streams.stderr, () =>
			findEverywhere(typed, library, [{symbol, origin: 'bundled', corpus}]),
		);
		return {symbol, found, saved};
	});
	return looked.catch(
		whereUnreadable((why) => {
			// What the reader keeps of the bundled report may be sound: that nothing was found would be all that is said.
			if (why.code === 'damaged') {
				throw asFailure(why);
			}

			// Once: what the reader keeps of the bundled report is asked for next, and says the same.
			return undefined;
		}),
	);
}

function printableOf(typed: string, {symbol, found: {hits, hasSlips, isCut}, saved}: Everywhere): Printable {
	const scope = `${symbol} and ${counted(saved.length, 'report')} of your library`;
	const more = isCut ? [`the best ${mostHits} of your library; more words, or --report REPORT, narrow it`] : [];
	const isTwin = saved.some((entry) => entry.symbol === symbol);
	// By its symbol the imported one of two is meant.
	const nameOf = ({report, origin}: HitEverywhere) => (isTwin && origin === 'bundled' ? bundledWord : report);
	return {
		records: () => hits.map((hit) => ({...toHitRecord(hit, hit.report), report: nameOf(hit)})),
		table: () =>
			tableOf(hits, {
				title: `Found: ${typed}`,
				caption: scope,
				headings: 0,
				columns: [{title: 'Report', cell: nameOf}, ...hitColumns],
			}),
		...(hits.length === 0
			? {nothing: `search: nothing in ${scope} has "${typed}"`}
			: {remarks: [...slipsRemark(typed, hasSlips), ...more]}),
	};
}
