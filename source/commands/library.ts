import {formatSpan} from '../briefing/moments.ts';
import {suggestion} from '../briefing/nearest.ts';
import {findReports} from '../library/find-reports.ts';
import type {ReportEntry} from '../library/kept-report.ts';
import type {Library} from '../library/open-library.ts';
import {accountOf, accountRecord, accountTable, accountText, nextCommand} from './account.ts';
import {keptReport} from './choose-kept.ts';
import {withCorrections} from './corrected.ts';
import {exitCodes} from './exit-codes.ts';
import {Failure} from './failure.ts';
import {deliver, type Printable} from './printable.ts';
import type {DataRecord} from './printed-view.ts';
import {asFailure, changeLibrary, readLibrary} from './reach-library.ts';
import type {Request} from './request.ts';
import type {World} from './world.ts';
import {say} from './write.ts';

type Work = (symbol: string, request: Request, world: World) => Promise<number>;

const works: Readonly<Record<string, Work>> = {show, remove};

/** Lists the reports of the library, shows one, or removes one. */
export async function act(request: Request, world: World): Promise<number> {
	const [name, ...rest] = request.words;
	if (name === undefined || name === 'list') {
		return list(request, world);
	}

	const work = works[name];
	if (work === undefined) {
		const hint = suggestion(name, Object.keys(works)) || `; to see a report: mission-brief library show ${name}`;
		throw new Failure(exitCodes.usage, `library: "${name}" is nothing that can be done with it${hint}`);
	}

	const symbol = rest.join(' ').trim();
	if (symbol === '') {
		throw new Failure(exitCodes.usage, `library ${name} needs a symbol: mission-brief library ${name} SYMBOL`);
	}

	return work(symbol, request, world);
}

async function list(request: Request, world: World): Promise<number> {
	const entries = await look(request, world, (library) => library?.reports.list() ?? []);
	if (entries.length === 0) {
		const hint = 'mission-brief import FILE puts a report into it';
		await say(world.streams.stderr, `library: you have imported no report yet; ${hint}`);
	}

	if (entries.length > 0 || request.format === 'json') {
		await deliver(printableOf(entries), request, world);
	}

	return entries.length === 0 ? exitCodes.nothing : exitCodes.done;
}

async function show(typed: string, request: Request, world: World): Promise<number> {
	const {entry, kept} = await look(request, world, async (library) => {
		const found = entryNamed(library, typed);
		const report = await keptReport(library, found.symbol);
		return {entry: found, kept: report && (await withCorrections(report.report, found.source, library))};
	});
	if (kept === undefined) {
		throw new Failure(exitCodes.noInput, `${entry.symbol}: no more in your library`);
	}

	const {symbol, source, imported} = entry;
	const next = nextCommand(symbol, request);
	const account = accountOf({report: kept.report, source}, {symbol, imported, corrections: kept.corrections, next});
	const printable: Printable = {
		records: () => [accountRecord(account)],
		table: () => accountTable([account]),
		json: () => accountRecord(account),
		plain: () => accountText(account),
	};
	await deliver(printable, request, world);
	return exitCodes.done;
}

async function remove(typed: string, request: Request, world: World): Promise<number> {
	const {symbol, title, paragraphs} = await look(request, world, (library) => entryNamed(library, typed, true));
	const what = `${symbol}, ${title} (${paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`})`;
	if (!request.isSure) {
		const answer = await world.ask(`Remove ${what} from your library? Your notes on it stay. [y/N] `);
		if (answer === undefined) {
			throw new Failure(exitCodes.usage, `library remove: there is no terminal to ask on; --yes removes ${symbol}`);
		}

		if (!/^y(?:es)?$/i.test(answer.trim())) {
			await say(world.streams.stderr, `${symbol} stays in your library`);
			return exitCodes.nothing;
		}
	}

	const removed = await changeLibrary(request, world, ({reports}) => reports.remove(symbol));
	await say(world.streams.stderr, removed === undefined ? `${symbol} is gone already` : `removed ${what}`);
	return exitCodes.done;
}

async function look<Result>(
	request: Request,
	world: World,
	work: (library: Library | undefined) => Result | Promise<Result>,
): Promise<Result> {
	try {
		return await readLibrary(request, world, work);
	} catch (error) {
		throw asFailure(error);
	}
}

// What is removed must be named; what is only shown may be found.
function entryNamed(library: Library | undefined, typed: string, isWhole = false): ReportEntry {
	const entries = library?.reports.list() ?? [];
	const exact = entries.find(({symbol}) => symbol.toLowerCase() === typed.toLowerCase());
	const near = findReports(entries, typed);
	const only = isWhole || near.length !== 1 ? undefined : near[0];
	const entry = exact ?? only;
	if (entry === undefined) {
		const names = near.slice(0, 3).map(({symbol, title}) => `${symbol} (${title})`);
		const hint = names.length === 0 ? 'mission-brief library lists what there is' : `did you mean ${names.join(', ')}?`;
		throw new Failure(exitCodes.noInput, `${typed}: no such report in your library; ${hint}`);
	}

	return entry;
}

function printableOf(entries: readonly ReportEntry[]): Printable {
	return {
		records: () => entries.map(toRecord),
		table: () => ({
			title: 'Library',
			caption: entries.length === 1 ? '1 report' : `${entries.length} reports`,
			headings: 0,
			columns: [
				{title: 'Symbol'},
				{title: 'Mission', grow: 2},
				{title: 'Title', grow: 4},
				{title: 'Paragraphs', align: 'right'},
				{title: 'Statements', align: 'right'},
				{title: 'Imported'},
				{title: 'From', grow: 2},
			],
			rows: entries.map(({symbol, title, missionFrom, missionTo, paragraphs, statements, imported, source}) => ({
				cells: [
					symbol,
					formatSpan(missionFrom || undefined, missionTo || undefined) || 'not stated',
					title,
					String(paragraphs),
					String(statements),
					imported.slice(0, 10),
					source.name,
				],
			})),
		}),
	};
}

function toRecord(entry: ReportEntry): DataRecord {
	const {symbol, title, subject, missionFrom, missionTo, paragraphs, statements, imported, source} = entry;
	return {
		symbol,
		title,
		subject: subject || null,
		missionFrom: missionFrom || null,
		missionTo: missionTo || null,
		paragraphs,
		statements,
		imported,
		source,
	};
}
