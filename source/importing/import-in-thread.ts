import {Worker} from 'node:worker_threads';
import {documentLimits, tooLarge} from './formats/base/limits.ts';
import type {Found, ImportStep, ImportTask} from './import-here.ts';
import {DocumentError, type DocumentErrorCode, type DocumentKind} from './model/document.ts';
import {threadModule} from './thread-module.ts';

/** What the thread answers: what it found, or why there is nothing to find. Before, it says each step that it begins. */
type Answer =
	| {readonly found: Found}
	| {readonly refusal: {readonly code: DocumentErrorCode; readonly message: string; readonly cause: string}};

// Errors lose their class on the way out of a thread. What is no refusal is a fault, and ends the thread as one. While it works it does
// not wait for messages: where a library waits for ever, the thread ends.
const program = `const {parentPort, workerData: module} = require('node:worker_threads');
const say = (message) => parentPort.postMessage(message);
const loaded = import(module);
parentPort.on('message', (task) => {
	parentPort.unref();
	loaded.then(({importHere}) => importHere(task, (step) => say({step}))).then(
		(found) => say({found}),
		(error) => {
			if (error.name !== 'DocumentError') throw error;
			say({refusal: {code: error.code, message: error.message, cause: String(error.cause ?? '')}});
		},
	).then(() => parentPort.ref());
});`;

const watchEveryMs = 25;
/** How long a thread that is done waits for the next document: to start one takes longer than to read most. */
const keptForMs = 1_000;
const names: Readonly<Record<DocumentKind, string>> = {
	text: 'a text',
	pdf: 'a PDF',
	docx: 'a Word document',
	html: 'an HTML page',
};

let waiting: {readonly worker: Worker; readonly timeout: NodeJS.Timeout} | undefined;

/**
 * Finds the report in a document in a thread, which is stopped when it takes too long or too much memory. Keys have their turn all
 * the while.
 * @throws {DocumentError} where there is no text, or no report, in it, or it takes too much
 */
export async function importInThread(task: ImportTask): Promise<Found> {
	const {milliseconds, memory} = task.limits ?? documentLimits;
	const worker = takeThread();
	const {promise, resolve, reject} = Promise.withResolvers<Answer>();
	let step: ImportStep | undefined;
	const name = () => (step === undefined ? 'a file' : names[step.kind]);
	const tooMuch = (what: string) => reject(tooLarge(`${name()} that takes over ${what} to read`));
	const tooMuchMemory = () => tooMuch(`${Math.round(memory / 2 ** 20)} MiB`);
	const unreadable = (cause?: Error) =>
		new DocumentError('unreadable', `${name()} that cannot be read: save it as text and import that`, {cause});
	worker.on('message', (message: {readonly step: ImportStep} | Answer) => {
		if ('step' in message) {
			step = message.step;
		} else {
			resolve(message);
		}
	});
	worker.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
			tooMuchMemory();
		} else {
			// A library that fails behind the back of who called it fails on the document, and may do so late, with what is no error at all;
			// what else comes after the reading is ours.
			reject(step?.is === 'reading' || error.code === 'ERR_UNHANDLED_REJECTION' ? unreadable(error) : error);
		}
	});
	worker.on('exit', () => reject(unreadable()));
	const before = await usageOf(worker);
	const watch = setInterval(async () => {
		const used = await usageOf(worker);
		if (used.milliseconds - before.milliseconds > milliseconds) {
			tooMuch(`${milliseconds / 1000} seconds`);
		} else if (used.bytes > memory) {
			tooMuchMemory();
		}
	}, watchEveryMs);
	worker.postMessage(task);
	const answer = await promise
		.finally(() => {
			clearInterval(watch);
			leave(worker);
		})
		.catch(async (error: unknown) => {
			await worker.terminate();
			throw error;
		});
	keepThread(worker);
	if ('found' in answer) {
		return answer.found;
	}

	const {code, message, cause} = answer.refusal;
	throw new DocumentError(code, message, {cause});
}

/**
 * What a thread has taken so far, in milliseconds of a processor, which are no fewer where others keep it busy, and in bytes; nothing
 * before it runs and after its end.
 */
async function usageOf(worker: Worker): Promise<{readonly milliseconds: number; readonly bytes: number}> {
	try {
		// The first releases of Node.js 24 tell no time of a thread's own: there it is the time that passes.
		const [{user, system}, heap] = await Promise.all([
			worker.cpuUsage?.() ?? {user: performance.now() * 1000, system: 0},
			worker.getHeapStatistics(),
		]);
		// What libraries unpack lies outside the heap of JavaScript.
		return {milliseconds: (user + system) / 1000, bytes: heap.used_heap_size + heap.external_memory};
	} catch {
		return {milliseconds: 0, bytes: 0};
	}
}

function startThread(): Worker {
	return new Worker(program, {
		eval: true,
		workerData: threadModule,
		execArgv: [],
		env: {},
		// Libraries warn on the console, where the screen is.
		stdout: true,
		stderr: true,
		resourceLimits: {maxOldGenerationSizeMb: Math.ceil(documentLimits.memory / 2 ** 20)},
	});
}

/** A thread to read a document in: the one that waits, or a new one. */
function takeThread(): Worker {
	if (waiting === undefined) {
		return startThread();
	}

	const {worker, timeout} = waiting;
	waiting = undefined;
	clearTimeout(timeout);
	leave(worker);
	worker.ref();
	return worker;
}

// Without names, it would take what the thread listens to itself, too.
function leave(worker: Worker): void {
	for (const event of ['message', 'error', 'exit']) {
		worker.removeAllListeners(event);
	}
}

/** Has a thread that is done wait a moment for the next document; the program does not wait for the end of that. */
function keepThread(worker: Worker): void {
	if (waiting !== undefined) {
		void worker.terminate();
		return;
	}

	const end = () => {
		waiting = waiting?.worker === worker ? undefined : waiting;
		void worker.terminate();
	};
	waiting = {worker, timeout: setTimeout(end, keptForMs).unref()};
	worker.once('error', end);
	worker.once('exit', end);
	worker.unref();
}
