import {resolve} from 'node:path';
import type {ReportOrigin, ReportSource} from '../../library/reports/entry.ts';
import {ReportFileError} from '../../report/errors.ts';
import type {Report} from '../../report/model.ts';
import {parseReportFile, readReport} from '../../report/read-file.ts';
import type {CorrectedReport} from '../../shelf/corrected.ts';
import {exitCodes, Failure} from '../world/errors.ts';
import type {Request} from '../world/request.ts';
import type {World} from '../world/world.ts';
import {say} from '../world/write.ts';
import {inputName, isOwnFormat, readInput} from './read-input.ts';

/**
 * A report as its reader put it right, and where it is found again: the absolute path of its file, or its symbol in the library;
 * neither for the bundled one and for what came through a pipe.
 */
export type ChosenReport = CorrectedReport & {readonly file: string | undefined; readonly origin: ReportOrigin};

/** What a choice is made of: what the command line names, and where the reader's data are. */
export type Choice = Pick<Request, 'report' | 'isFirstWord' | 'data'>;

/**
 * Finds the report an argument names: a file in whatever format is read here, `-` for standard input or, where there is no such
 * file, a symbol or words of a title, in the library and of the bundled report. Of two with one symbol the imported one is meant.
 * @throws {ReportFileError} where no report can be read
 * @throws {Failure} 64 where a command was meant
 */
export async function chooseReport(choice: Choice, world: World): Promise<ChosenReport> {
	const {report: given} = choice;
	if (given === undefined) {
		return bundledReport(world);
	}

	try {
		return await readGiven(given, choice, world);
	} catch (error) {
		const isNone = error instanceof ReportFileError && error.code === exitCodes.noInput;
		if (!isNone || given === '-' || /^[./~]/.test(given)) {
			throw error;
		}

		const {chooseKept} = await import('./choose-kept.ts');
		return (await chooseKept(given, choice, world)) ?? (await refuse(given, choice, error));
	}
}

/** The report that comes with the program. */
export function bundledReport({bundled}: World): ChosenReport {
	return {report: readReport(bundled), file: undefined, origin: 'bundled'};
}

// Importing is loaded only for what is no report in the program's own format yet.
async function readGiven(given: string, choice: Choice, world: World): Promise<ChosenReport> {
	const bytes = readInput(given);
	const file = fileToRemember(given, world.bundled);
	if (isOwnFormat(bytes, given)) {
		const origin = given === world.bundled ? 'bundled' : 'document';
		return {report: parseReportFile(bytes, inputName(given)), file, origin};
	}

	const {importInput} = await import('./import-input.ts');
	const {report, source} = await importInput(bytes, given);
	return {...(await corrected(report, source, choice, world)), file, origin: 'document'};
}

// A library that cannot be read keeps nobody from reading a document; a folder that was named and is none is a slip.
async function corrected(report: Report, source: ReportSource, choice: Choice, world: World): Promise<CorrectedReport> {
	const {correctedReport} = await import('../../shelf/corrected.ts');
	const {asFailure, problemOf, readLibrary} = await import('../world/reach-library.ts');
	const problem = problemOf(choice.data);
	if (problem !== undefined) {
		throw asFailure(problem);
	}

	try {
		return await readLibrary(choice, world, (library) => correctedReport(report, source, library));
	} catch (error) {
		const reason = asFailure(error);
		if (!(reason instanceof Failure)) {
			throw error;
		}

		await say(world.streams.stderr, `your corrections are not shown: ${reason.message}`);
		return correctedReport(report, source, undefined);
	}
}

// What came through a pipe is not there a second time.
function fileToRemember(given: string, bundled: string): string | undefined {
	const file = resolve(given);
	return given === '-' || given === bundled || /^\/(?:dev|proc)\//.test(file) ? undefined : file;
}

const looksLikeFile = /\.[\p{Letter}\d]{1,5}$|[/\\]/u;

// A plain word where a command may stand was meant as one.
async function refuse(given: string, {isFirstWord}: Choice, error: ReportFileError): Promise<never> {
	const isWord = /^[\p{Letter}-]+$/u.test(given);
	if (!error.message.includes('no such file') || looksLikeFile.test(given)) {
		throw error;
	}

	if (!isFirstWord || !isWord) {
		throw new ReportFileError(given, 'neither a file nor a report of your library', exitCodes.noInput);
	}

	const {suggestion} = await import('../../briefing/wording.ts');
	const {commandWords} = await import('../line/table.ts');
	throw new Failure(
		exitCodes.usage,
		`"${given}" is neither a command nor a file${suggestion(given, commandWords) || '; see --help'}`,
	);
}
