// The script that the single executable starts with. Node.js takes only one that is no module, and lets only another one import.

import './serve-assets.ts';
import {getAsset} from 'node:sea';
import {pathToFileURL} from 'node:url';
import {constants, Script} from 'node:vm';
import threads, {type WorkerOptions} from 'node:worker_threads';

/** A thread whose program is given as text, as all of this program are: it imports as the main one does. */
class Worker extends threads.Worker {
	constructor(program: string, options: WorkerOptions) {
		super(`${getAsset('serve-assets.js', 'utf8')}\n${program}`, options);
	}
}

Object.assign(threads, {Worker});
const program = `${pathToFileURL(process.execPath)}/dist/mission-brief.js`;
new Script(`import(${JSON.stringify(program)})`, {
	importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
}).runInThisContext();
