import {Worker} from 'node:worker_threads';
import {type Document, DocumentError} from '../model/document.ts';
import {type DocumentLimits, tooLarge} from './base/limits.ts';
import type {Format, ThreadAnswer, ThreadTask} from './reading-thread.ts';
import {threadProgram} from './thread-program.ts';

const watchEveryMs = 25;

/**
 * Reads a document in a thread that is stopped when it takes too long or too much memory.
 * @throws DocumentError
 */
export function readInThread(kind: Format, bytes: Uint8Array, limits: DocumentLimits): Promise<Document> {
	const task: ThreadTask = {kind, bytes, limits};
	const {program, options} = threadProgram();
	const worker = new Worker(program, {
		...options,
		workerData: task,
		execArgv: [],
		env: {},
		// Libraries warn on the console, where the screen is.
		stdout: true,
		stderr: true,
		resourceLimits: {maxOldGenerationSizeMb: Math.ceil(limits.memory / 2 ** 20)},
	});
	const {promise, resolve, reject} = Promise.withResolvers<Document>();
	const name = kind === 'html' ? 'an HTML page' : kind === 'pdf' ? 'a PDF' : 'a Word document';
	const tooMuchMemory = () => tooLarge(`${name} that takes over ${Math.round(limits.memory / 2 ** 20)} MiB to read`);
	const timeout = setTimeout(
		() => reject(tooLarge(`${name} that takes over ${limits.milliseconds / 1000} seconds to read`)),
		limits.milliseconds,
	);
	// The limit of the thread is one of JavaScript's heap; what libraries unpack lies outside it.
	const before = process.memoryUsage.rss();
	const watch = setInterval(() => {
		if (process.memoryUsage.rss() - before > limits.memory) {
			reject(tooMuchMemory());
		}
	}, watchEveryMs);
	worker.once('message', (answer: ThreadAnswer) => {
		if ('document' in answer) {
			resolve(answer.document);
		} else {
			reject(new DocumentError(answer.code, answer.message, {cause: answer.cause}));
		}
	});
	const unreadable = `${name} that cannot be read: save it as text and import that`;
	worker.once('error', (cause: NodeJS.ErrnoException) =>
		reject(
			cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
				? tooMuchMemory()
				: new DocumentError('unreadable', unreadable, {cause}),
		),
	);
	worker.once('exit', () => reject(new DocumentError('unreadable', unreadable)));
	return promise.finally(async () => {
		clearTimeout(timeout);
		clearInterval(watch);
		await worker.terminate();
	});
}
