import {spawn} from 'node:child_process';
import {text} from 'node:stream/consumers';
import {createEnvironment, createHome, type Environment, removeHome} from './environment.ts';
import {program} from './program.ts';

/** How a command is run without a terminal. */
export type CommandOptions = Readonly<{
	/** What arrives on standard input; without it, it is empty. */
	input?: string | Uint8Array;
	/** Leave standard input open and silent instead. */
	openInput?: boolean;
	env?: Environment;
	/** Sets `COLUMNS`. */
	columns?: number;
	cwd?: string;
	/** A home folder to share between runs; by default each has a new one, removed at the end. */
	home?: string;
	/** What to run instead of the built program. */
	command?: readonly [string, ...string[]];
	/** A numeric user to run as: root is never refused a file. */
	user?: number;
	/** When it is killed, in milliseconds: by default later than anything ends that does not hang. */
	timeout?: number;
}>;

/** What a command left behind. */
export type Outcome = Readonly<{code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string}>;

/** Runs the built program, or another one, with pipes instead of a terminal. */
export async function run(args: readonly string[], options: CommandOptions = {}): Promise<Outcome> {
	const {input, openInput = false, env = {}, columns, cwd, command, user, timeout = 120_000} = options;
	const home = options.home ?? createHome(user);
	const [file, ...first] = command ?? [process.execPath, program];
	try {
		const child = spawn(file, [...first, ...args], {
			cwd: cwd ?? home,
			env: createEnvironment(home, {...(columns === undefined ? {} : {COLUMNS: String(columns)}), ...env}),
			timeout,
			killSignal: 'SIGKILL',
			...(user === undefined ? {} : {uid: user, gid: user}),
		});
		const ended = new Promise<Pick<Outcome, 'code' | 'signal'>>((resolve, reject) => {
			child.once('error', reject);
			child.once('close', (code, signal) => resolve({code, signal}));
		});
		// A program may rightly end without reading what it is sent.
		child.stdin.on('error', () => {});
		if (!openInput) {
			child.stdin.end(input);
		}

		const [stdout, stderr, end] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
		return {...end, stdout, stderr};
	} finally {
		if (options.home === undefined) {
			removeHome(home);
		}
	}
}
