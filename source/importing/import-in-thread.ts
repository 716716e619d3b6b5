import {Worker} from 'node:worker_threads';
import {documentLimits, tooLarge} from './formats/base/limits.ts';
import type {Found, ImportStep, ImportTask} from './import-here.ts';
import {DocumentError, type DocumentErrorCode, type DocumentKind} from './model/document.ts';
import {threadModule} from './thread-module.ts';

/** What the thread says: each step that it begins, and in the end what it found or why there is nothing to find. */
type ThreadMessage =
	| {readonly step: ImportStep}
	| {readonly found: Found}
	| {readonly refusal: {readonly code: DocumentErrorCode; readonly message: string; readonly cause: string}};

// Errors lose their class on the way out of a thread. What is no refusal is a fault, and ends the thread as one.
const program = `const {parentPort, workerData: {module, task}} = require('node:worker_threads');
const say = (message) => parentPort.postMessage(message);
import(module).then(({importHere}) => importHere(task, (step) => say({step}))).then(
	(found) => say({found}),
	(error) => {
		if (error.name !== 'DocumentError') throw error;
		say({refusal: {code: error.code, message: error.message, cause: String(error.cause ?? '')}});
	},
);`;

const watchEveryMs = 25;
const names: Readonly<Record<DocumentKind, string>> = {
	text: 'a text',
	pdf: 'a PDF',
	docx: 'a Word document',
	html: 'an HTML page',
};

/**
 * Finds the report in a document in a thread, which is stopped when it takes too long or too much memory. Keys have their turn all
 * the while.
 * @throws {DocumentError} where there is no text, or no report, in it, or it takes too much
 */
export function importInThread(task: ImportTask): Promise<Found> {
	const {milliseconds, memory} = task.limits ?? documentLimits;
	const worker = new Worker(program, {
		eval: true,
		workerData: {module: threadModule, task},
		execArgv: [],
		env: {},
		// Libraries warn on the console, where the screen is.
		stdout: true,
		stderr: true,
		resourceLimits: {maxOldGenerationSizeMb: Math.ceil(memory / 2 ** 20)},
	});
	const {promise, resolve, reject} = Promise.withResolvers<Found>();
	let step: ImportStep | undefined;
	const name = () => (step === undefined ? 'a file' : names[step.kind]);
	const tooMuchMemory = () => tooLarge(`${name()} that takes over ${Math.round(memory / 2 ** 20)} MiB to read`);
	const timeout = setTimeout(
		() => reject(tooLarge(`${name()} that takes over ${milliseconds / 1000} seconds to read`)),
		milliseconds,
	);
	// The limit of the thread is one of JavaScript's heap; what libraries unpack lies outside it.
	const before = process.memoryUsage.rss();
	const watch = setInterval(() => {
		if (process.memoryUsage.rss() - before > memory) {
			reject(tooMuchMemory());
		}
	}, watchEveryMs);
	worker.on('message', (message: ThreadMessage) => {
		if ('step' in message) {
			step = message.step;
		} else if ('found' in message) {
			resolve(message.found);
		} else {
			const {code, message: why, cause} = message.refusal;
			reject(new DocumentError(code, why, {cause}));
		}
	});
	const unreadable = (cause?: Error) =>
		new DocumentError('unreadable', `${name()} that cannot be read: save it as text and import that`, {cause});
	worker.once('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
			reject(tooMuchMemory());
		} else {
			// A library that fails behind the back of who called it fails on the document; what comes after is ours.
			reject(step?.is === 'reading' ? unreadable(error) : error);
		}
	});
	worker.once('exit', () => reject(unreadable()));
	return promise.finally(async () => {
		clearTimeout(timeout);
		clearInterval(watch);
		await worker.terminate();
	});
}
