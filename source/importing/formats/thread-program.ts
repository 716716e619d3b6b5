import type {WorkerOptions} from 'node:worker_threads';

/** The program of the reading thread: a file of the source here; the build puts the bundled program in place of this. */
export function threadProgram(): {readonly program: URL | string; readonly options: WorkerOptions} {
	return {program: new URL('./reading-thread.ts', import.meta.url), options: {}};
}
