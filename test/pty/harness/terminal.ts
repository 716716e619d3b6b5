import * as pty from '@lydell/node-pty';
import {createEnvironment, createHome, type Environment, removeHome} from './environment.ts';
import {type KeyName, keys} from './keys.ts';
import {program} from './program.ts';
import {type Cell, Screen} from './screen.ts';

/** How long a test waits, in milliseconds: longer than anything takes that does not hang, on however busy a machine. */
const patience = 60_000;

/** How a program is started in a terminal of its own. */
export type TerminalOptions = Readonly<{
	args?: readonly string[];
	columns?: number;
	rows?: number;
	env?: Environment;
	cwd?: string;
	/** A home folder to share between starts; by default each has a new one, removed at the end. */
	home?: string;
	/** What to run instead of the built program. */
	command?: readonly [string, ...string[]];
	/** A numeric user to run as: root is never refused a file. */
	user?: number;
}>;

/** How a program ended. */
export type Exit = Readonly<{exitCode: number; signal: number}>;

/** What to wait for: a text anywhere on the screen, a pattern in it, or any condition. */
export type Wanted = string | RegExp | ((terminal: TestTerminal) => boolean);

/** Starts the built program, or another one, in a real pseudo-terminal that a test can read and type into. */
export function openTerminal(options: TerminalOptions = {}): TestTerminal {
	return new TestTerminal(options);
}

/** A program running in a pseudo-terminal. */
export class TestTerminal {
	/** The home folder the program sees. */
	readonly home: string;
	/** Settles when the program has ended and all it wrote is on the screen. */
	readonly exit: Promise<Exit>;
	/** Bytes received since the start or the last {@link mark}. */
	bytes = 0;
	readonly #pty: pty.IPty;
	readonly #screen: Screen;
	readonly #watchers = new Set<() => void>();
	readonly #ownsHome: boolean;
	#received: Buffer[] = [];
	#drawn: Promise<void> = Promise.resolve();
	#exit: Exit | undefined;

	constructor({args = [], columns = 80, rows = 24, env, cwd, home, command, user}: TerminalOptions) {
		this.#ownsHome = home === undefined;
		this.home = home ?? createHome(user);
		const [file, ...first] = command ?? [process.execPath, program];
		const environment = {...createEnvironment(this.home), TERM: 'xterm-256color', ...env};
		this.#pty = pty.spawn(file, [...first, ...args], {
			name: environment.TERM,
			cols: columns,
			rows,
			cwd: cwd ?? this.home,
			env: environment,
			encoding: null,
			...(user === undefined ? {} : {uid: user, gid: user}),
		});
		this.#screen = new Screen(columns, rows, (reply) => this.#pty.write(reply));
		this.#pty.onData((data) => this.#receive(data as unknown as Buffer));
		this.exit = new Promise((resolve) => {
			this.#pty.onExit(async ({exitCode, signal = 0}) => {
				await this.#drawn;
				this.#exit = {exitCode, signal};
				resolve(this.#exit);
				this.#notify();
			});
		});
	}

	/** The process that runs in the terminal. */
	get pid(): number {
		return this.#pty.pid;
	}

	/** The visible rows, without the blanks at their ends. */
	screen(): string[] {
		return this.#screen.lines();
	}

	/** The visible rows as one text. */
	screenText(): string {
		return this.screen().join('\n');
	}

	/** The cell at a row and column counted from 0, with its colours. */
	cellAt(row: number, column: number): Cell {
		return this.#screen.cellAt(row, column);
	}

	/** Whether the alternate screen is shown. */
	isAlternate(): boolean {
		return this.#screen.isAlternate();
	}

	/** Whether the program has hidden the cursor. */
	cursorHidden(): boolean {
		return this.#screen.cursorHidden();
	}

	/** Whether pasted text reaches the program marked as such. */
	pastesMarked(): boolean {
		return this.#screen.pastesMarked();
	}

	/** Whether a line that is too long for the screen goes on in the next row. */
	wraps(): boolean {
		return this.#screen.wraps();
	}

	/** The rows that are only the rest of a line too wide for the screen. */
	wrappedRows(): number[] {
		return this.#screen.wrappedRows();
	}

	/** All that was received since the start or the last {@link mark}, control sequences included. */
	get output(): string {
		return Buffer.concat(this.#received).toString();
	}

	/** Starts counting {@link bytes}, and keeping {@link output}, anew. */
	mark(): void {
		this.bytes = 0;
		this.#received = [];
	}

	/** Sends text as if typed, in one piece. */
	type(text: string): void {
		this.#pty.write(text);
	}

	/** Presses a key that is not text. */
	press(name: KeyName): void {
		this.type(keys[name]);
	}

	/** Takes nothing that is written, as a line that is slow, until it is told to go on. */
	stall(): void {
		this.#pty.pause();
	}

	/** Takes what is written again. */
	goOn(): void {
		this.#pty.resume();
	}

	/** Changes the size of the window. */
	resize(columns: number, rows: number): void {
		this.#screen.resize(columns, rows);
		this.#pty.resize(columns, rows);
	}

	/** Sends the program a signal, by default the one of a closed window. */
	kill(signal: NodeJS.Signals = 'SIGHUP'): void {
		this.#pty.kill(signal);
	}

	/**
	 * Resolves as soon as the screen shows what is wanted.
	 * @throws with the last screen when it does not in time, or when the program ends before
	 */
	waitFor(wanted: Wanted, {timeout = patience}: {timeout?: number} = {}): Promise<void> {
		return new Promise((resolve, reject) => {
			const settle = (action: () => void): void => {
				clearTimeout(timer);
				this.#watchers.delete(check);
				action();
			};
			const fail = (why: string): void => {
				const what = typeof wanted === 'string' ? JSON.stringify(wanted) : String(wanted);
				settle(() => reject(new Error(`${why}: ${what}\nThe screen was:\n${this.screenText().trimEnd()}`)));
			};
			const check = (): void => {
				if (!this.#screen.isUpdating() && this.#shows(wanted)) {
					settle(resolve);
				} else if (this.#exit !== undefined) {
					fail(`the program ended with ${JSON.stringify(this.#exit)} before it showed`);
				}
			};
			const timer = setTimeout(() => fail(`not shown within ${timeout} ms`), timeout);
			this.#watchers.add(check);
			check();
		});
	}

	/** Ends the program if it still runs and removes its home folder. */
	async close(): Promise<void> {
		if (this.#exit === undefined) {
			this.kill('SIGKILL');
		}

		await this.exit;
		this.#screen.dispose();
		if (this.#ownsHome) {
			removeHome(this.home);
		}
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await this.close();
	}

	#shows(wanted: Wanted): boolean {
		if (typeof wanted === 'function') {
			return wanted(this);
		}

		const text = this.screenText();
		return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
	}

	#receive(data: Buffer): void {
		this.bytes += data.length;
		this.#received.push(data);
		this.#drawn = this.#screen.write(data).then(() => this.#notify());
	}

	#notify(): void {
		for (const watcher of [...this.#watchers]) {
			watcher();
		}
	}
}
