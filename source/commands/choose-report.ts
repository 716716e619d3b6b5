import type {Report} from '../report/model.ts';
import {readReport} from '../report/read-report.ts';
import {ReportFileError} from '../report/report-file-error.ts';
import {exitCodes} from './exit-codes.ts';
import {Failure} from './failure.ts';

/** A report and the file it was read from. */
export type ChosenReport = {readonly report: Report; readonly path: string};

/**
 * Reads the report an argument names: a file or, where there is none, the symbol of the bundled report, whatever its case.
 * @param given `undefined` for the bundled report
 * @param bundled the path of the bundled report
 * @throws {ReportFileError} where no report can be read
 */
export function chooseReport(given: string | undefined, bundled: string): ChosenReport {
	try {
		return open(given ?? bundled);
	} catch (error) {
		if (given === undefined || !(error instanceof ReportFileError) || error.code !== exitCodes.noInput) {
			throw error;
		}

		const own = open(bundled);
		if (own.report.symbol.toLowerCase() === given.toLowerCase()) {
			return own;
		}

		throw /^[a-z]+\/\d{4}\/\d+/i.test(given)
			? new ReportFileError(given, `no such file, and the bundled report is ${own.report.symbol}`, exitCodes.noInput)
			: error;
	}
}

/**
 * What a word means that was given where a command or a report may stand: the report, or wrong usage where it is plainly
 * neither a command, a file nor a symbol, since then a command was meant.
 * @throws {Failure} 64 with the nearest command
 * @throws {ReportFileError} where it is a file that cannot be used
 */
export async function chooseCommandOrReport(word: string, bundled: string): Promise<ChosenReport> {
	try {
		return chooseReport(word, bundled);
	} catch (error) {
		const isWord = /^[\p{Letter}-]+$/u.test(word);
		if (!isWord || !(error instanceof ReportFileError) || !error.message.includes('no such file')) {
			throw error;
		}

		const {suggestion} = await import('./nearest.ts');
		const {commands} = await import('./commands.ts');
		const names = commands.map(({name}) => name);
		throw new Failure(
			exitCodes.usage,
			`"${word}" is neither a command nor a file${suggestion(word, names) || '; see --help'}`,
		);
	}
}

function open(path: string): ChosenReport {
	return {report: readReport(path), path};
}
