import {homedir} from 'node:os';
import {resolve, sep} from 'node:path';
import {Writable} from 'node:stream';
import {setImmediate} from 'node:timers/promises';
import {byKind} from '../../briefing/by-kind.ts';
import type {ExportAsked, ExportOutcome, ExportSubject} from '../../exporting/asked.ts';
import {formatOfFile} from '../../exporting/formats.ts';
import {noPapers} from '../../library/papers.ts';
import {ReportFileError} from '../../report/errors.ts';
import {takeInHand} from '../../shelf/opened-report.ts';
import type {ChosenReport} from '../input/read-papers.ts';
import {folderNamed} from '../output/save-folder.ts';
import {AlreadyThere, exitCodes, Failure} from '../world/errors.ts';
import {askLibrary} from '../world/reach-library.ts';
import {bareRequest, type Request, type World} from '../world/world.ts';
import {commandNamed} from './table.ts';

/** Exports, as the command does, a report that is open, with the corrections its reader has made by now. */
export async function exportOpened(
	asked: ExportAsked,
	opened: ChosenReport,
	{data, classification}: Pick<Request, 'data' | 'classification'>,
	world: World,
): Promise<ExportOutcome> {
	const file = resolve(asked.file.replace(/^~(?=[/\\])/, homedir()));
	const format = formatOfFile(file);
	const request: Request = {
		...bareRequest,
		command: 'export',
		...requestFor(asked),
		...{at: asked.at, format, output: file, hasNotes: asked.hasNotes, isForced: asked.isForced, data, classification},
	};
	const remarks: string[] = [];
	const nowhere = new Writable({write: (_, __, done) => done()});
	// The screen is the briefing's: what there is to say is said there.
	const screen: World = {
		...world,
		streams: {stdout: nowhere, stderr: nowhere},
		hear: (line) => {
			remarks.push(line);
		},
	};
	try {
		// What says that it is being written shows before this takes the processor.
		await setImmediate();
		const chosen = await asCorrected(opened, request, screen);
		const code = await commandNamed('export')?.run(request, screen, chosen);
		if (code !== exitCodes.done) {
			return {why: remarks.join(' · '), isThere: false};
		}

		const isFolder = format === 'csv' && ['book', 'day'].includes(asked.subject.kind);
		const written = isFolder ? folderNamed(file) : file;
		return {file: fromHome(written), remarks: remarks.map((remark) => remark.replace(`${written}/: `, ''))};
	} catch (error) {
		return {why: reasonOf(error as Error).replace(file, fromHome(file)), isThere: error instanceof AlreadyThere};
	}
}

function requestFor({subject, actors}: ExportAsked): Pick<Request, 'words' | 'actors' | 'isMatrix'> {
	const whole = {words: [subject.kind], actors: [], isMatrix: false};
	return byKind<ExportSubject, Pick<Request, 'words' | 'actors' | 'isMatrix'>>(subject, {
		brief: ({on}) => (on.kind === 'meeting' ? {...whole, words: ['brief', on.id]} : {...whole, actors: on.ids}),
		view: ({view, isMatrix}) => ({words: [view], actors, isMatrix}),
		day: ({day}) => ({...whole, words: [day]}),
		readout: () => whole,
		book: () => whole,
	});
}

async function asCorrected(opened: ChosenReport, request: Request, world: World): Promise<ChosenReport> {
	const {report, document} = opened;
	if (document === undefined) {
		return opened;
	}

	const made = await askLibrary(request, world, (library) =>
		library?.corrections.ofReport(report.symbol, document.hash),
	);
	const inHand = await takeInHand(opened);
	return {...opened, report: inHand({...noPapers, corrections: made ?? []}).report};
}

function reasonOf(error: Error): string {
	if (error instanceof Failure) {
		return error.reason;
	}

	return error instanceof ReportFileError ? error.message : `a fault of this program: ${error.message}`;
}

function fromHome(path: string): string {
	const home = homedir();
	return path.startsWith(`${home}${sep}`) ? `~${path.slice(home.length)}` : path;
}
