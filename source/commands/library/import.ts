import {once} from 'node:events';
import {setImmediate} from 'node:timers/promises';
import {isDeepStrictEqual} from 'node:util';
import {joined} from '../../briefing/wording.ts';
import type {AuditedLine} from '../../importing/audit.ts';
import type {Imported} from '../../importing/import-document.ts';
import {bundleEnding} from '../../library/bundle/bundle-ending.ts';
import type {Library} from '../../library/open-library.ts';
import {tableOf} from '../../printing/table.ts';
import {ReportFileError} from '../../report/errors.ts';
import {openReport} from '../../shelf/opened-report.ts';
import {savedReport} from '../input/choose-saved.ts';
import {importInput} from '../input/import-input.ts';
import {inputName, readInput, sayIfAwaited} from '../input/read-input.ts';
import {deliver} from '../output/deliver.ts';
import type {Printable} from '../output/printable.ts';
import {exitCodeOf, exitCodes, Failure, wrongUsage} from '../world/errors.ts';
import {startProgress} from '../world/progress.ts';
import {asWriteFailure, changeLibrary} from '../world/reach-library.ts';
import {type Request, say, type World} from '../world/world.ts';
import {type Account, accountOf, strayNotes} from './account.ts';
import {accountsPrintable, nextCommand} from './account-text.ts';

/** Puts documents into the library, one after another, and gives account of each. One that cannot be read holds up no other. */
export async function run(request: Request, world: World): Promise<number> {
	const files = [...new Set(request.words)];
	const bundle = files.find((file) => file.endsWith(bundleEnding));
	if (bundle !== undefined) {
		if (files.length > 1 || request.isAudit) {
			throw wrongUsage(`${bundle}: a bundle is imported by itself`);
		}

		const {importBundle} = await import('./import-bundle.ts');
		return importBundle(bundle, request, world);
	}

	if (request.isSure) {
		throw wrongUsage('--yes applies to a bundle alone');
	}

	await sayIfAwaited(files, world);
	if (request.isAudit) {
		return auditAll(files, request, world);
	}

	const {accounts, failure, refusal, isStopped} = await world.untilInterrupted((signal) =>
		changeLibrary(request, world, (library) => importAll(files, library, {signal, request, world})),
	);
	if (accounts.length > 0 || (request.format === 'json' && files.length > 1)) {
		await deliver(accountsPrintable(accounts, files.length === 1), request, world);
	}

	if (isStopped) {
		await say(world, stoppedText(accounts.length, files.length));
		return exitCodes.interrupted;
	}

	if (refusal !== undefined) {
		const saved = accounts.length === 0 ? '' : `; ${accounts.length} of ${files.length} are in your library`;
		throw new Failure(refusal.code, `${refusal.message}${saved}`);
	}

	return failure ?? exitCodes.done;
}

// Gives an account of each file that is in the library now, and how it ended.
async function importAll(
	files: readonly string[],
	library: Library,
	{signal, request, world}: {readonly signal: AbortSignal; readonly request: Request; readonly world: World},
) {
	const progress = startProgress(files, world);
	const accounts: Account[] = [];
	let count = 0;
	/** The exit code of the first that was not imported. */
	let failure: number | undefined;
	/** Why no more could be kept, where that ended it. */
	let refusal: Failure | undefined;
	const stopped = once(signal, 'abort').then(() => undefined);
	try {
		for (const file of files) {
			progress.begin(inputName(file));
			// Keys and the bar have their turn.
			await setImmediate();
			try {
				const imported = await Promise.race([importInput(readInput(file), file), stopped]);
				if (imported === undefined || signal.aborted) {
					break;
				}

				accounts.push(await keep(imported, file, library, request));
			} catch (error) {
				if (!(error instanceof ReportFileError || error instanceof Failure)) {
					throw error;
				}

				failure ??= exitCodeOf(error);
				progress.clear();
				await say(world, error.message);
			}

			count++;
			progress.end(file);
		}
	} catch (error) {
		const reason = asWriteFailure(error);
		if (!(reason instanceof Failure)) {
			throw error;
		}

		// What is in the library by now is still told.
		refusal = reason;
	} finally {
		progress.close();
	}

	return {accounts, failure, refusal, isStopped: refusal === undefined && count < files.length};
}

// Each is on the disk before the next is read: whenever the work ends, what was said to be kept is.
async function keep(imported: Imported, file: string, library: Library, request: Request): Promise<Account> {
	const {source} = imported;
	// What is kept is the report as it was found: a correction that is taken back leaves no trace.
	const saved = (await isThere(imported, library))
		? ({symbol: imported.report.symbol, state: 'unchanged'} as const)
		: library.reports.save({report: imported.report, source}, request.isForced);
	const {symbol} = saved;
	if (saved.state === 'fuller') {
		const {source: whole, paragraphs} = saved.there;
		const more = `has more: ${paragraphs} paragraphs, and this ${imported.report.paragraphs.length}`;
		const reason = `${file}: not imported: the ${symbol} in your library, from ${whole.name}, ${more}`;
		throw new Failure(exitCodes.cantCreate, reason, '--force replaces it');
	}

	const {report, corrections} = await openReport({...imported.report, symbol}, source, library);
	const about = {corrections, strayNotes: strayNotes(report, library), next: nextCommand(symbol, request)};
	return accountOf({...imported, report}, {...saved, file, ...about});
}

// An export of what is there, corrected, takes nothing's place: the document it was found in can be put right further, an export cannot.
async function isThere({report, source}: Imported, library: Library): Promise<boolean> {
	return source.kind === 'json' && isDeepStrictEqual((await savedReport(library, report.symbol))?.report, report);
}

function stoppedText(done: number, all: number): string {
	const saved =
		done === 0 ? 'nothing was imported' : `${done} of ${all} ${done === 1 ? 'is' : 'are'} in your library, whole`;
	return `stopped: ${saved}; the same command again goes on, as what is there already changes nothing`;
}

const nowhere = 'LOST';

/**
 * Prints each line of documents and where its words went, and keeps nothing. A line to standard error says whether any are lost, and how
 * long each step took.
 * @throws {ReportFileError} where there is no report in one of them
 */
async function auditAll(files: readonly string[], request: Request, world: World): Promise<number> {
	const audited: (AuditedLine & {readonly file: string})[] = [];
	const summaries: string[] = [];
	for (const file of files) {
		const progress = startProgress([file], world);
		progress.begin(inputName(file));
		const {made} = await importInput(readInput(file), file, {isAudited: true}).finally(progress.close);
		if (made?.audit === undefined) {
			const reason = 'is in our own model already: nothing was taken apart; audit the document it is from';
			throw new ReportFileError(inputName(file), reason, 'bad-data');
		}

		const {lines, lost, doubled} = made.audit;
		audited.push(...lines.map((line) => ({...line, file: inputName(file)})));
		const {read, structure, report} = made.took;
		const took = `read in ${ms(read)}, parts found in ${ms(structure)}, report made in ${ms(report)}`;
		summaries.push(`${inputName(file)}: ${lines.length} lines, ${faults(lost.length, doubled.length)}; ${took}`);
	}

	const rows = audited.flatMap(({file, line, words}) => words.map(({text, places}) => ({file, line, places, text})));
	const hasFiles = files.length > 1;
	const printable: Printable = {
		records: () => rows,
		json: () => audited.map(({file, line, text, words}) => ({file, line, text, words})),
		table: () =>
			tableOf(rows, {
				title: 'Audit',
				caption: files.map(inputName).join(', '),
				headings: hasFiles ? 1 : 0,
				columns: [
					{title: 'File', cell: ({file}) => (hasFiles ? file : undefined)},
					{title: 'Line', align: 'right', cell: ({line}) => String(line)},
					{title: 'Where', grow: 1, cell: ({places}) => places.join(' and ') || nowhere},
					{title: 'Words', grow: 3, cell: ({text}) => text},
				],
			}),
	};
	await deliver(printable, request, world);
	await say(world, ...summaries);
	return exitCodes.done;
}

function ms(milliseconds: number): string {
	return `${Math.round(milliseconds)} ms`;
}

function faults(lost: number, doubled: number): string {
	const parts = [lost === 0 ? '' : `${lost} pieces lost`, doubled === 0 ? '' : `${doubled} in two places`];
	return joined(', ', ...parts) || 'every word in one place';
}
