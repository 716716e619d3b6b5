import {momentIn} from '../../briefing/programme/mission-clock.ts';
import {type Imported, importDocument} from '../../importing/import-document.ts';
import type {ImportTask} from '../../importing/import-here.ts';
import {DocumentError} from '../../importing/model/document.ts';
import {ReportError, ReportFileError} from '../../report/errors.ts';
import type {Report} from '../../report/model.ts';
import {inputName} from './read-input.ts';

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
	try {
		const imported = await importDocument(bytes, name, options);
		if (imported.source.kind === 'json') {
			checkTimeZone(imported.report, name);
		}

		return imported;
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

// Checked here alone: where another Node.js knows fewer, a library stays readable.
function checkTimeZone({timeZone}: Report, name: string): void {
	if (timeZone !== undefined && momentIn(timeZone, 0) === undefined) {
		const reason = `timeZone: "${timeZone}" is no time zone known here: an IANA name, as Africa/Bamako`;
		throw new ReportFileError(name, reason, 'bad-data');
	}
}
