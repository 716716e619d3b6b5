import {formatSpan} from '../../briefing/programme/moments.ts';
import {counted, firstOf, suggestion} from '../../briefing/wording.ts';
import type {ReportEntry} from '../../library/reports/entry.ts';
import {findReports} from '../../library/reports/find.ts';
import {tableOf} from '../../printing/table.ts';
import {isSymbol, savedReport} from '../input/choose-saved.ts';
import {deliver} from '../output/deliver.ts';
import {print} from '../output/print.ts';
import type {Printable} from '../output/printable.ts';
import type {LibraryRecord} from '../records/library.ts';
import {exitCodes, Failure, wrongUsage} from '../world/errors.ts';
import {agreed, askLibrary, changeLibrary} from '../world/reach-library.ts';
import {type Request, say, type World} from '../world/world.ts';
import {accountOf, strayNotes} from './account.ts';
import {accountsPrintable, nextCommand} from './account-text.ts';

type Work = (words: readonly string[], request: Request, world: World) => Promise<number>;

const works: Readonly<Record<string, Work>> = {show, remove};

/** Lists the reports of the library, shows one, or removes one. */
export async function run(request: Request, world: World): Promise<number> {
	const [name, ...named] = request.words;
	if (name === undefined || name === 'list') {
		return list(request, world);
	}

	const work = works[name];
	if (work === undefined) {
		const hint = suggestion(name, Object.keys(works)) || `; to see a report: mission-brief library show ${name}`;
		throw wrongUsage(`library: "${name}" is nothing that can be done with it${hint}`);
	}

	const words = named.map((word) => word.trim()).filter((word) => word !== '');
	if (words.length === 0) {
		throw wrongUsage(`library ${name} needs a symbol: mission-brief library ${name} SYMBOL`);
	}

	return work(words, request, world);
}

async function list(request: Request, world: World): Promise<number> {
	const entries = await askLibrary(request, world, (library) => library?.reports.list() ?? []);
	const hint = 'mission-brief import FILE puts a report into it';
	const nothing = entries.length === 0 ? `library: you have imported no report yet; ${hint}` : undefined;
	return print({...printableOf(entries), nothing}, request, world);
}

async function show(words: readonly string[], request: Request, world: World): Promise<number> {
	const {accounts, missing} = await askLibrary(request, world, async (library) => {
		const {found, missing} = entriesNamed(library?.reports.list() ?? [], words);
		const accounts = await Promise.all(
			found.map(async ({symbol, source, imported}) => {
				const saved = await savedReport(library, symbol);
				if (saved === undefined || library === undefined) {
					throw new Failure(exitCodes.noInput, `${symbol}: no more in your library`);
				}

				const {report, corrections} = saved;
				const about = {corrections, strayNotes: strayNotes(report, library), next: nextCommand(symbol, request)};
				return accountOf({report, source}, {symbol, imported, ...about});
			}),
		);
		return {accounts, missing};
	});
	const [first] = missing;
	if (first !== undefined && accounts.length === 0) {
		throw first;
	}

	await deliver(accountsPrintable(accounts, accounts.length === 1 && first === undefined), request, world);
	await say(world, ...missing.map(({message}) => message));
	return first?.code ?? exitCodes.done;
}

async function remove(words: readonly string[], request: Request, world: World): Promise<number> {
	const {found: entries, missing} = await askLibrary(request, world, (library) =>
		entriesNamed(library?.reports.list() ?? [], words, {isWhole: true}),
	);
	const [first] = missing;
	// Half of what was meant is not removed.
	if (first !== undefined) {
		throw first;
	}

	const symbols = firstOf(entries.map(({symbol}) => symbol));
	const what = entries.length === 1 ? entries.map(described).join() : `${entries.length} reports, ${symbols},`;
	const question = `Remove ${what} from your library? Your notes and corrections stay.`;
	const isWanted = request.isSure || (await agreed(question, 'library remove', `--yes removes ${symbols}`, world));
	if (!isWanted) {
		await say(world, `${symbols} ${entries.length === 1 ? 'stays' : 'stay'} in your library`);
		return exitCodes.nothing;
	}

	const removed = await changeLibrary(request, world, ({reports}) =>
		entries.filter(({symbol}) => reports.remove(symbol)),
	);
	const fates = entries.map((entry) =>
		removed.includes(entry) ? `removed ${described(entry)}` : `${entry.symbol} is gone already`,
	);
	await say(world, ...fates);
	if (request.format !== undefined) {
		await deliver(printableOf(removed), request, world);
	}

	return exitCodes.done;
}

/**
 * The reports that words name, and why others of the words name none: one by all of them, since a symbol made of a document's name may have
 * spaces in it, or one each.
 * @param isWhole whether each must be named by its symbol; else a title that fits but one is enough
 */
function entriesNamed(
	entries: readonly ReportEntry[],
	words: readonly string[],
	{isWhole = false}: {readonly isWhole?: boolean} = {},
) {
	const whole = words.join(' ');
	const isKnown = (typed: string) => entries.some((entry) => isSymbol(entry, typed));
	const names = !isKnown(whole) && words.some(isKnown) ? words : [whole];
	const named = names.map((name) => entryNamed(entries, name, isWhole));
	return {
		found: [...new Set(named.flatMap((one) => (one instanceof Failure ? [] : one)))],
		missing: named.flatMap((one) => (one instanceof Failure ? one : [])),
	};
}

function entryNamed(entries: readonly ReportEntry[], typed: string, isWhole: boolean): ReportEntry | Failure {
	const near = findReports(entries, typed);
	const only = isWhole || near.length !== 1 ? undefined : near[0];
	const entry = entries.find((one) => isSymbol(one, typed)) ?? only;
	if (entry === undefined) {
		const names = near.slice(0, 3).map(({symbol, title}) => `${symbol} (${title})`);
		const symbols = entries.map(({symbol}) => symbol);
		const likely = suggestion(typed, symbols) || '; mission-brief library lists what there is';
		const hint = names.length === 0 ? likely : `; did you mean ${names.join(', ')}?`;
		return new Failure(exitCodes.noInput, `${typed}: no such report in your library${hint}`);
	}

	return entry;
}

function described({symbol, title, paragraphs}: ReportEntry): string {
	return `${symbol}, ${title} (${counted(paragraphs, 'paragraph')})`;
}

function printableOf(entries: readonly ReportEntry[]): Printable {
	return {
		records: () => entries.map(toRecord),
		table: () =>
			tableOf(entries, {
				title: 'Library',
				caption: counted(entries.length, 'report'),
				columns: [
					{title: 'Symbol', cell: ({symbol}) => symbol},
					{
						title: 'Mission',
						grow: 2,
						cell: ({missionFrom, missionTo}) => formatSpan(missionFrom, missionTo) || 'not stated',
					},
					{title: 'Title', grow: 4, cell: ({title}) => title},
					{title: 'Paragraphs', align: 'right', cell: ({paragraphs}) => String(paragraphs)},
					{title: 'Statements', align: 'right', cell: ({statements}) => String(statements)},
					{title: 'Imported', cell: ({imported}) => imported.slice(0, 10)},
					{title: 'From', grow: 2, cell: ({source}) => source.name},
				],
			}),
	};
}

function toRecord(entry: ReportEntry): LibraryRecord {
	const {subject, missionFrom, missionTo} = entry;
	return {...entry, subject: subject || null, missionFrom: missionFrom || null, missionTo: missionTo || null};
}
