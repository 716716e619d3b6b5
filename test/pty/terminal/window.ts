import {stdin, stdout} from 'node:process';
import * as pty from '@lydell/node-pty';
import {createEnvironment} from '../harness/environment.ts';

// A terminal window as a process of its own, which a test can make vanish. It runs the command in its arguments, types
// what arrives on standard input, and passes on what is to be shown.
const [file = '', ...args] = process.argv.slice(2);
const home = process.env.HOME ?? '';
const terminal = pty.spawn(file, args, {cols: 80, rows: 24, cwd: home, env: createEnvironment(home, {TERM: 'xterm'})});
terminal.onData((data) => stdout.write(data));
stdin.on('data', (data) => terminal.write(String(data)));
