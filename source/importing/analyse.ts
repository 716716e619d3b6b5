import {buildReport} from './build-report.ts';
import type {Document} from './document.ts';
import {DocumentError} from './document-error.ts';
import {findStructure} from './find-structure.ts';
import type {Structure} from './structure.ts';

/** What was found in a document: its structure, and the report that it holds as JSON. */
export type Analysed = {readonly structure: Structure; readonly json: string};

/**
 * Finds the report in a document.
 * @param file the name of its file
 * @throws {DocumentError} `no-report` where there is none in it
 */
export function analyse(document: Document, file: string): Analysed {
	const structure = findStructure(document);
	if (!isReport(structure)) {
		throw new DocumentError(
			'no-report',
			'not a mission report: it has no numbered paragraphs, terms of reference or programme',
		);
	}

	return {structure, json: JSON.stringify(buildReport(structure, file))};
}

// Without any number a report is told by the mission that its title names.
function isReport({paragraphs, meetings, terms, passages, title, subject}: Structure): boolean {
	const isNamed = subject !== undefined && /\b(?:mission|visit)\b/i.test(title ?? '');
	return paragraphs.length + meetings.length + terms.length > 0 || (isNamed && passages.length > 1);
}
