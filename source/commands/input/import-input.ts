import {type Imported, importDocument} from '../../importing/import-document.ts';
import type {ImportTask} from '../../importing/import-here.ts';
import {DocumentError} from '../../importing/model/document.ts';
import {ReportError, ReportFileError} from '../../report/errors.ts';
import {parseReportFile} from '../../report/read-file.ts';
import {exitCodes} from '../world/errors.ts';
import {inputName, isOwnFormat} from './read-input.ts';

/**
 * Makes a report of what was read of an input.
 * @param given the input, which errors name
 * @throws {ReportFileError} 65 where there is no report in it: what it is, and what to do about it
 */
export async function importInput(
	bytes: Uint8Array,
	given: string,
	options?: Pick<ImportTask, 'isAudited'>,
): Promise<Imported> {
	const name = inputName(given);
	// What is wrong with JSON is told with its place.
	if (isOwnFormat(bytes, given)) {
		parseReportFile(bytes, name);
	}

	try {
		return await importDocument(bytes, name, options);
	} catch (error) {
		if (error instanceof DocumentError) {
			throw new ReportFileError(name, error.message, exitCodes.badData);
		}

		if (error instanceof ReportError) {
			const reason = `what was found in it makes no report: ${error.message}; --audit shows where its words went`;
			throw new ReportFileError(name, reason, exitCodes.badData);
		}

		throw error;
	}
}
