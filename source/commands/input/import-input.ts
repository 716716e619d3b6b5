import type {Imported} from '../../importing/import-document.ts';
import {ReportFileError} from '../../report/errors.ts';
import {parseReportFile} from '../../report/read-file.ts';
import {exitCodes} from '../world/errors.ts';
import {inputName, isOwnFormat} from './read-input.ts';

/**
 * Makes a report of what was read of an input.
 * @param given the input, which errors name
 * @throws {ReportFileError} 65 where there is no report in it: what it is, and what to do about it
 */
export async function importInput(bytes: Uint8Array, given: string): Promise<Imported> {
	const name = inputName(given);
	// What is wrong with JSON is told with its place.
	if (isOwnFormat(bytes, given)) {
		parseReportFile(bytes, name);
	}

	const {importDocument} = await import('../../importing/import-document.ts');
	try {
		return await importDocument(bytes, name);
	} catch (error) {
		// By their names: importing is a file of its own in the built program, with classes of its own.
		const {name: kind, message} = error as Error;
		if (kind === 'DocumentError') {
			throw new ReportFileError(name, message, exitCodes.badData);
		}

		if (kind === 'ReportError') {
			const reason = `what was found in it makes no report: ${message}; --audit shows where its words went`;
			throw new ReportFileError(name, reason, exitCodes.badData);
		}

		throw error;
	}
}
