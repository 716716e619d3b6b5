import {sourcedSign} from '../../briefing/entry/citation.ts';
import {nameOfTarget} from '../../briefing/entry/name.ts';
import {FindCorpus} from '../../briefing/find/corpus.ts';
import type {FindEntry} from '../../briefing/find/entry.ts';
import {findAll} from '../../briefing/find/finder.ts';
import {noteEntries} from '../../briefing/find/own-entries.ts';
import type {Found} from '../../briefing/find/scan.ts';
import {hasWords} from '../../briefing/find/words/query.ts';
import {counted} from '../../briefing/wording.ts';
import {type TableOf, tableOf} from '../../printing/table.ts';
import {findEverywhere, type HitEverywhere, mostHits} from '../../shelf/find-everywhere.ts';
import {chooseReport} from '../input/choose-report.ts';
import {bundledWord} from '../input/choose-saved.ts';
import {type Context, contextOf} from '../input/context.ts';
import {bundledReport, type ChosenReport} from '../input/read-papers.ts';
import {captionOf, lensNames, moreOutside} from '../output/lens-table.ts';
import {print, printReport, type ReportView} from '../output/print.ts';
import type {Printable} from '../output/printable.ts';
import {recordOf} from '../records/fields.ts';
import {hit} from '../records/search.ts';
import {withUnreviewed} from '../views/wording.ts';
import {askLibrary, refuse} from '../world/reach-library.ts';
import type {Request, World} from '../world/world.ts';
import {askRenewed} from './renew.ts';

const inReport: ReportView = {open, papers: 'beside'};

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

type Everywhere = NonNullable<Awaited<ReturnType<typeof look>>>;

// What the bundled report and the library have; `undefined` where the library has no report, or cannot be read.
async function look(typed: string, bundled: ChosenReport, request: Request, world: World) {
	return askLibrary(
		request,
		world,
		async (library) => {
			const saved = library?.reports.list() ?? [];
			if (saved.length === 0) {
				return undefined;
			}

			const {symbol} = bundled.report;
			const corpus = corpusOf(await contextOf(request, bundled, world, inReport));
			const found = await askRenewed(library, world, () =>
				findEverywhere(typed, library, [{symbol, origin: 'bundled', corpus}]),
			);
			return {symbol, found, saved};
		},
		// Of a damaged one, what the reader keeps of the bundled report may be sound, and that nothing was found be all that is said. Of
		// another, that is asked for next, and says the same.
		(why) => (why.code === 'damaged' ? refuse(why) : undefined),
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
				columns: [{title: 'Report', cell: nameOf}, ...hitColumns],
			}),
		...(hits.length === 0
			? {nothing: `search: nothing in ${scope} has "${typed}"`}
			: {remarks: [...slipsRemark(typed, hasSlips), ...more]}),
	};
}

/**
 * What in one report has all of the words, the best first; under a lens what it keeps, its first tier before its second, and how much it
 * keeps out. It says where the words are not just those that were typed.
 */
function open(context: Context): Printable {
	const {index, lens, selection} = context;
	const typed = context.words.join(' ').trim();
	const found = findAll(corpusOf(context), typed, {
		scope: lens === undefined ? undefined : {lens, selection},
		isGrouped: false,
	});
	const hits = Array.from({length: found.count}, (_, place) => found.at(place) ?? []).flat();
	return {
		records: () => hits.map((entry) => toHitRecord(entry, index.report.symbol)),
		table: () => tableOf(hits, {title: `Found: ${typed}`, caption: captionOf(context), columns: hitColumns}),
		...(found.count === 0
			? {nothing: whyNothing(context, typed, found)}
			: {remarks: [...slipsRemark(typed, found.hasSlips), ...moreOutside(context, found.outside)]}),
	};
}

function corpusOf({index, papers: {notes}}: Context): FindCorpus {
	return new FindCorpus(
		index,
		noteEntries(notes, (target) => nameOfTarget(index, target)),
	);
}

function toHitRecord(entry: FindEntry, report: string) {
	return recordOf(hit, {...entry, id: entry.target.id, report, source: entry.source ?? report});
}

/** The columns of what was found. What is longest stands last, so that nothing is far to the right of it in a pipe. */
const hitColumns: TableOf<FindEntry>['columns'] = [
	{title: 'View', cell: ({view}) => view},
	{title: '¶', cell: (entry) => withUnreviewed(sourcedSign(entry), entry)},
	{title: 'Who, when or where', grow: 3, cell: ({beside}) => beside},
	{title: 'Kind', cell: ({kind}) => kind},
	{title: 'What', grow: 5, cell: ({said}) => said},
];

function slipsRemark(typed: string, hasSlips: boolean): string[] {
	return hasSlips ? [`nothing has "${typed}"; what comes nearest is one slip away`] : [];
}

function whyNothing(context: Context, typed: string, {outside, hasSlips}: Found): string {
	if (!hasWords(typed)) {
		return `search: "${typed}" has no word to look for`;
	}

	const nearly = hasSlips ? ', one slip away' : '';
	return outside === 0
		? `search: nothing in ${context.index.report.symbol} has "${typed}"`
		: `search: nothing for ${lensNames(context)} has "${typed}"; ${outside} outside it${nearly}: leave out --actor`;
}
