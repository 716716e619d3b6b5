import {readFileSync} from 'node:fs';
import * as pty from '@lydell/node-pty';
import {createEnvironment, createHome, removeHome} from '../../pty/harness/environment.ts';
import {Screen} from '../../pty/harness/screen.ts';

/** A program to measure and the signs by which it is read. */
export type Subject = Readonly<{
	name: string;
	command: readonly [string, ...string[]];
	/** Whether the whole first screen is there. */
	isFull: (lines: readonly string[]) => boolean;
	down: string;
	up: string;
}>;

/** What a key brought: milliseconds to the first bytes and to the last, and how many bytes. */
export type Pressed = Readonly<{firstMs: number; ms: number; bytes: number}>;

/** The size of a terminal. */
export type Size = readonly [columns: number, rows: number];

// Long enough that no program measured here pauses for it within a frame, short enough for hundreds of keys.
const quietMs = 30;
const patienceMs = 60_000;
const keyPatienceMs = 2000;
/** The end of synchronized output. */
const frameEnd = '\u001B[?2026l';

/** Does something with a program that shows its first full screen, in a home folder of its own. */
export async function withRecording<Result>(
	subject: Subject,
	size: Size,
	action: (recording: Recording) => Promise<Result>,
): Promise<Result> {
	const home = createHome();
	const recording = new Recording(subject, size, home);
	try {
		await recording.untilFull();
		return await action(recording);
	} finally {
		await recording.close();
		removeHome(home);
	}
}

/** A program in a pseudo-terminal whose output is only timed while it runs: it is drawn afterwards, so that drawing costs the program nothing. */
export class Recording {
	readonly #subject: Subject;
	readonly #pty: pty.IPty;
	readonly #screen: Screen;
	readonly #startedAt: number;
	readonly #ended: Promise<number>;
	#chunks: {readonly at: number; readonly bytes: Buffer}[] = [];
	#woken: () => void = () => {};
	#hasEnded = false;

	constructor(subject: Subject, [columns, rows]: Size, home: string) {
		this.#subject = subject;
		this.#screen = new Screen(columns, rows, (reply) => this.#pty.write(reply));
		const [file, ...args] = subject.command;
		const env = createEnvironment(home, {TERM: 'xterm-256color'});
		this.#startedAt = performance.now();
		this.#pty = pty.spawn(file, args, {cols: columns, rows, cwd: home, env, encoding: null});
		this.#pty.onData((data) => {
			this.#chunks.push({at: performance.now(), bytes: data as unknown as Buffer});
			this.#woken();
		});
		this.#ended = new Promise((resolve) => {
			this.#pty.onExit(() => {
				this.#hasEnded = true;
				this.#woken();
				resolve(performance.now());
			});
		});
	}

	/** Milliseconds from the start to the end of the program. */
	async untilEnd(): Promise<number> {
		return (await this.#ended) - this.#startedAt;
	}

	/** Milliseconds from the start to the bytes that completed the first full screen. */
	async untilFull(): Promise<number> {
		do {
			await this.#quiet(patienceMs);
			for (const {at, bytes} of this.#take()) {
				await this.#screen.write(bytes);
				if (this.#subject.isFull(this.#screen.lines())) {
					await this.#settle();
					return at - this.#startedAt;
				}
			}
		} while (!this.#hasEnded && performance.now() - this.#startedAt < patienceMs);

		throw new Error(`${this.#subject.name} showed no full screen:\n${this.#screen.lines().join('\n')}`);
	}

	/** Sends a key; tells the milliseconds to the first bytes and to the last before the program falls silent, and how many came. */
	async press(key: string): Promise<Pressed> {
		this.#take();
		const pressedAt = performance.now();
		this.#pty.write(key);
		await this.#quiet(keyPatienceMs);
		const chunks = this.#take();
		const [first] = chunks;
		const last = chunks.at(-1);
		if (first === undefined || last === undefined) {
			throw new Error(`${this.#subject.name} drew nothing on the key ${JSON.stringify(key)}`);
		}

		return {
			firstMs: first.at - pressedAt,
			ms: last.at - pressedAt,
			bytes: chunks.reduce((sum, {bytes}) => sum + bytes.length, 0),
		};
	}

	/** Sends a key and waits for nothing. */
	type(key: string): void {
		this.#pty.write(key);
	}

	/** Sends a key and waits for its frame: until the program says that it ends, or falls silent where it says no such thing. */
	async tap(key: string): Promise<void> {
		this.#take();
		this.#pty.write(key);
		await this.#quiet(keyPatienceMs, () => this.#chunks.at(-1)?.bytes.includes(frameEnd) === true);
	}

	/** The most memory the program has held so far, in MiB; only Linux tells. */
	peakMemory(): number {
		const status = readFileSync(`/proc/${this.#pty.pid}/status`, 'utf8');
		return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
	}

	/** Ends the program. */
	async close(): Promise<void> {
		this.#pty.kill('SIGKILL');
		await this.#ended;
		this.#screen.dispose();
	}

	async #settle(): Promise<void> {
		await this.#quiet(quietMs * 4);
		this.#take();
	}

	#take() {
		const chunks = this.#chunks;
		this.#chunks = [];
		return chunks;
	}

	// Resolves when bytes have come and then none for a while, or no more are to come, or when none came at all within the patience.
	#quiet(patience: number, isAll: () => boolean = () => false): Promise<void> {
		return new Promise((resolve) => {
			let timer = setTimeout(resolve, this.#chunks.length === 0 ? patience : quietMs);
			this.#woken = () => {
				clearTimeout(timer);
				timer = setTimeout(resolve, isAll() ? 0 : quietMs);
			};
		});
	}
}
