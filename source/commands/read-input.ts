import {isatty} from 'node:tty';
import {clean} from '../report/clean.ts';
import {readFileBytes} from '../report/read-report.ts';
import {ReportFileError} from '../report/report-file-error.ts';
import {exitCodes} from './exit-codes.ts';

const standardInput = '/dev/stdin';

/** What an input is called: its path, without what could move the cursor, or standard input for `-`. */
export function inputName(given: string): string {
	return given === '-' ? 'standard input' : clean(given).replaceAll(/[\n\t]+/g, ' ');
}

/**
 * Reads a file, or standard input where it is `-`, whole.
 * @throws {ReportFileError} where it cannot be read
 */
export function readInput(given: string): Buffer {
	if (given !== '-') {
		return readFileBytes(given);
	}

	if (isatty(0)) {
		throw new ReportFileError(inputName(given), 'is the terminal; send a document with < FILE', exitCodes.noInput);
	}

	try {
		return readFileBytes(standardInput);
	} catch (error) {
		if (error instanceof ReportFileError) {
			throw new ReportFileError(inputName(given), error.message.slice(`${standardInput}: `.length), error.code);
		}

		throw error;
	}
}

/** Whether an input is in the program's own format: it is called so, or it begins as JSON does and no other report. */
export function isOwnFormat(bytes: Uint8Array, given: string): boolean {
	return /\.json$/i.test(given) || new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith('{');
}
