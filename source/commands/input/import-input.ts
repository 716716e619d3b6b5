import {momentIn} from '../../briefing/programme/mission-clock.ts';
import {type Imported, importDocument} from '../../importing/import-document.ts';
import type {ImportTask} from '../../importing/import-here.ts';
import {DocumentError} from '../../importing/model/document.ts';
import {ReportError, ReportFileError} from '../../report/errors.ts';
import {parseReportFile} from '../../report/read-file.ts';
import {inputName, isOwnFormat} from './read-input.ts';

/**
 * Makes a report of what was read of an input.
 * @param given the input, which errors name
 * @throws {ReportFileError} `bad-data` where there is no report in it: what it is, and what to do about it; and for JSON whose time zone nobody
 * knows
 */
export async function importInput(
	bytes: Uint8Array,
	given: string,
	options?: Pick<ImportTask, 'isAudited'>,
): Promise<Imported> {
	const name = inputName(given);
	// What is wrong with JSON is told with its place. Its time zone is checked here alone: where another Node.js knows fewer, a library stays
	// readable.
	if (isOwnFormat(bytes, given)) {
		const {timeZone} = parseReportFile(bytes, name);
		if (timeZone !== undefined && momentIn(timeZone, 0) === undefined) {
			const reason = `timeZone: "${timeZone}" is no time zone known here: an IANA name, as Africa/Bamako`;
			throw new ReportFileError(name, reason, 'bad-data');
		}
	}

	try {
		return await importDocument(bytes, name, options);
	} catch (error) {
		if (error instanceof DocumentError) {
			throw new ReportFileError(name, error.message, 'bad-data');
		}

		if (error instanceof ReportError) {
			const reason = `what was found in it makes no report: ${error.message}; --audit shows where its words went`;
			throw new ReportFileError(name, reason, 'bad-data');
		}

		throw error;
	}
}
