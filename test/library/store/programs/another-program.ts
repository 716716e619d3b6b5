import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {type CommandOptions, run} from '../../../pty/harness/command.ts';

const script = join(import.meta.dirname, 'child.ts');

/** Runs another program at a library to its end; `child.ts` says what it can be asked for. */
export const runAnother = (args: readonly string[], options: CommandOptions = {}) =>
	run([script, ...args], {...options, command: [process.execPath]});

/** Starts one that goes on until it is killed. */
export const startAnother = (folder: string, verb: 'endless' | 'halfway') =>
	spawn(process.execPath, [script, folder, verb], {stdio: ['ignore', 'pipe', 'inherit']});
