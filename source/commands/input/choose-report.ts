import {statSync} from 'node:fs';
import {resolve} from 'node:path';
import type {ReportSource} from '../../library/reports/entry.ts';
import {ReportFileError} from '../../report/errors.ts';
import type {Report} from '../../report/model.ts';
import {isOwnFormat, parseReportFile} from '../../report/read-file.ts';
import {noCorrections, type OpenedReport, openReport} from '../../shelf/opened-report.ts';
import {wrongUsage} from '../world/errors.ts';
import {say, type World} from '../world/world.ts';
import {inputName, readInput, sayIfAwaited} from './read-input.ts';
import {bundledReport, type Choice, type ChosenReport} from './read-papers.ts';

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
		const isNone = error instanceof ReportFileError && ['missing', 'unreadable'].includes(error.problem);
		if (!isNone || given === '-' || /^[./~]/.test(given)) {
			throw error;
		}

		const {chooseSaved} = await import('./choose-saved.ts');
		return (await chooseSaved(given, choice, world)) ?? (await refuse(given, choice, error));
	}
}

// Importing is loaded only for what is no report in the program's own format yet.
async function readGiven(given: string, choice: Choice, world: World): Promise<ChosenReport> {
	await sayIfAwaited([given], world);
	const bytes = readInput(given);
	const file = fileToRemember(given);
	if (isOwnFormat(bytes, given)) {
		return {report: parseReportFile(bytes, inputName(given)), corrections: noCorrections, file, origin: 'document'};
	}

	const {importInput} = await import('./import-input.ts');
	const {startProgress} = await import('../world/progress.ts');
	const progress = startProgress([given], world);
	progress.begin(inputName(given));
	const {report, source} = await importInput(bytes, given).finally(progress.close);
	return {...(await opened(report, source, choice, world)), file, origin: 'document'};
}

// A library that cannot be read keeps nobody from reading a document; a folder that was named and is none is a slip.
async function opened(report: Report, source: ReportSource, choice: Choice, world: World): Promise<OpenedReport> {
	const {askLibrary} = await import('../world/reach-library.ts');
	return askLibrary(
		choice,
		world,
		(library) => openReport(report, source, library),
		async ({message}) => {
			await say(world, `your corrections are not shown: ${message}`);
			return openReport(report, source, undefined);
		},
	);
}

// What came through a pipe is not there a second time, and who opened one again would wait for ever.
function fileToRemember(given: string): string | undefined {
	const file = resolve(given);
	const isFile = statSync(file, {throwIfNoEntry: false})?.isFile() ?? true;
	return given === '-' || /^\/(?:dev|proc)\//.test(file) || !isFile ? undefined : file;
}

/** Words with an ending or a slash, which files have, and symbols of documents. */
export const looksLikeFile = /\.[\p{Letter}\d]{1,5}$|[/\\]/u;

// A plain word where a command may stand was meant as one.
async function refuse(given: string, {isFirstWord}: Choice, error: ReportFileError): Promise<never> {
	const isWord = /^[\p{Letter}-]+$/u.test(given);
	if (error.problem !== 'missing' || looksLikeFile.test(given)) {
		throw error;
	}

	if (!isFirstWord || !isWord) {
		throw new ReportFileError(given, 'neither a file nor a report of your library', 'missing');
	}

	const {suggestion} = await import('../../briefing/wording.ts');
	const {commandWords} = await import('../world/command-names.ts');
	throw wrongUsage(`"${given}" is neither a command nor a file${suggestion(given, commandWords) || '; see --help'}`);
}
