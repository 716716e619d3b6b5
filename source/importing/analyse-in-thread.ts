import {Worker} from 'node:worker_threads';
import type {Analysed} from './analyse.ts';
import type {Document} from './document.ts';

// In the built program this module and the one it loads there are the same file.
export {analyse} from './analyse.ts';

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
