import {type Audit, type AuditedLine, audit, auditLines} from './audit.ts';
import {type DocumentLimits, documentLimits} from './formats/base/limits.ts';
import {kindOf, readDocument} from './formats/read-document.ts';
import {type Document, DocumentError, type DocumentKind} from './model/document.ts';
import type {Structure} from './model/structure.ts';
import {buildReport} from './report/build-report.ts';
import {type NumberGaps, numberGaps} from './report/number-gaps.ts';
import {findStructure} from './structure/find-structure.ts';

/** What a document is found to be: the report in it as JSON, and what there is to say of both. */
export type Found = {readonly kind: DocumentKind; readonly json: string; readonly made: Made};

/** How a report was made, and what was left on the way. */
export type Made = {
	readonly hasSymbol: boolean;
	readonly pagesWithoutText: readonly number[];
	readonly pagesReadAcross: readonly number[];
	/** Text of which no part of the report was made. */
	readonly notPlaced: readonly {readonly line: number; readonly text: string}[];
	/** Printed numbers that are missing between others. */
	readonly missing: NumberGaps;
	/** Each step, in milliseconds. */
	readonly took: {readonly read: number; readonly structure: number; readonly report: number};
	/** Where every word went, as far as that was asked for: it is as long as the document. */
	readonly audit?: Audit & {readonly lines: readonly AuditedLine[]};
};

/** What is done with a document. */
export type ImportTask = {
	readonly bytes: Uint8Array;
	/** The name of its file. */
	readonly name: string;
	readonly isAudited?: boolean;
	readonly limits?: DocumentLimits;
};

/** What is being done with a document of a kind. */
export type ImportStep = {readonly is: 'reading' | 'analysing'; readonly kind: DocumentKind};

/**
 * Finds the report in a document, in this thread and however long it takes.
 * @param begin called at the beginning of each step
 * @throws {DocumentError} where there is no text, or no report, in it
 */
export async function importHere(
	{bytes, name, isAudited = false, limits = documentLimits}: ImportTask,
	begin: (step: ImportStep) => void = () => {},
): Promise<Found> {
	const start = performance.now();
	const kind = kindOf(bytes);
	begin({is: 'reading', kind});
	const document = await readDocument(bytes, kind, limits);
	begin({is: 'analysing', kind});
	const read = performance.now();
	const structure = findStructure(document);
	const found = performance.now();
	const json = reportJson(structure, name);
	const took = {read: read - start, structure: found - read, report: performance.now() - found};
	const audited = isAudited && {audit: {...audit(document, structure), lines: auditLines(document, structure)}};
	return {kind, json, made: {...leftOf(document, structure), took, ...audited}};
}

/**
 * The report that a structure makes, as JSON.
 * @param name of the file it is from
 * @throws {DocumentError} `no-report` where there is none
 */
export function reportJson(structure: Structure, name: string): string {
	const {paragraphs, meetings, terms, passages, title, country} = structure;
	// Without any number a report is told by the mission that its title names.
	const isNamed = country !== undefined && /\b(?:mission|visit)\b/i.test(title ?? '');
	if (paragraphs.length + meetings.length + terms.length === 0 && !(isNamed && passages.length > 1)) {
		throw new DocumentError(
			'no-report',
			'not a mission report: it has no numbered paragraphs, terms of reference or programme',
		);
	}

	return JSON.stringify(buildReport(structure, name));
}

/** What there is to say of a document beside the report in it. */
export function leftOf(
	{pagesWithoutText = [], pagesReadAcross = []}: Document,
	structure: Structure,
): Omit<Made, 'took' | 'audit'> {
	return {
		hasSymbol: structure.symbol !== undefined,
		pagesWithoutText,
		pagesReadAcross,
		notPlaced: structure.aside.filter(({reason}) => reason === 'not placed').map(({line, text}) => ({line, text})),
		missing: numberGaps(structure),
	};
}
