import {basename} from 'node:path';
import {importHere} from '../../source/importing/import-here.ts';
import type {Report} from '../../source/report/model.ts';
import {parseReport} from '../../source/report/parse.ts';

/** The report in a document, found in the thread of the test: to start one for it takes longer than to find most. */
export async function importedReport(bytes: Uint8Array, path: string): Promise<Report> {
	return parseReport((await importHere({bytes, name: basename(path)})).json);
}
