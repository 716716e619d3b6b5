// A thread that makes one folder after another, each at the moment when another thread makes the same one.
import {parentPort, workerData} from 'node:worker_threads';
import {makeFolder} from '../../../source/library/store/folder.ts';

const {folders, counter} = workerData as {readonly folders: readonly string[]; readonly counter: Int32Array};
const failures: string[] = [];
for (const [at, folder] of folders.entries()) {
	Atomics.add(counter, 0, 1);
	while (Atomics.load(counter, 0) < 2 * (at + 1)) {
		// The two meet here; whoever sleeps comes too late.
	}

	try {
		makeFolder(folder);
	} catch (error) {
		failures.push(String(error));
	}
}

parentPort?.postMessage(failures);
