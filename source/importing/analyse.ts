import {Worker} from 'node:worker_threads';
import {type Document, DocumentError} from './model/document.ts';
import type {Structure} from './model/structure.ts';
import {buildReport} from './report/build-report.ts';
import {findStructure} from './structure/find-structure.ts';

/** What was found in a document: its structure, the report that it holds as JSON, and in milliseconds how long each took. */
type Analysed = {
	readonly structure: Structure;
	readonly json: string;
	readonly took: {readonly structure: number; readonly report: number};
};

// In the built program this module and the one it loads there are the same file.

const program = `const {parentPort, workerData: {module, document, file}} = require('node:worker_threads');
import(module).then(({analyse}) => parentPort.postMessage(analyse(document, file)));`;

/**
 * Finds the report in a long document without holding up the keys that end the work.
 * @throws {DocumentError} `no-report` where there is none in it
 */
export function analyseInThread(document: Document, file: string): Promise<Analysed> {
	const workerData = {module: import.meta.url, document, file};
	const worker = new Worker(program, {eval: true, workerData, execArgv: [], env: {}});
	const {promise, resolve, reject} = Promise.withResolvers<Analysed>();
	worker.once('message', resolve);
	worker.once('error', reject);
	return promise.finally(async () => {
		await worker.terminate();
	});
}

/**
 * Finds the report in a document.
 * @param file the name of its file
 * @throws {DocumentError} `no-report` where there is none in it
 */
export function analyse(document: Document, file: string): Analysed {
	const start = performance.now();
	const structure = findStructure(document);
	const found = performance.now();
	if (!isReport(structure)) {
		throw new DocumentError(
			'no-report',
			'not a mission report: it has no numbered paragraphs, terms of reference or programme',
		);
	}

	const json = JSON.stringify(buildReport(structure, file));
	return {structure, json, took: {structure: found - start, report: performance.now() - found}};
}

// Without any number a report is told by the mission that its title names.
function isReport({paragraphs, meetings, terms, passages, title, country}: Structure): boolean {
	const isNamed = country !== undefined && /\b(?:mission|visit)\b/i.test(title ?? '');
	return paragraphs.length + meetings.length + terms.length > 0 || (isNamed && passages.length > 1);
}
