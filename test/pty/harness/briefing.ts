import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, onTestFinished} from 'vitest';
import type {Report} from '../../../source/report/model.ts';
import {createHome, removeHome} from './environment.ts';
import {program} from './program.ts';
import {openTerminal, type TerminalOptions, type TestTerminal} from './terminal.ts';

/** Somebody without rights, to whom the system refuses files: only root can run a program as them. */
export const nobody = 65_534;
/** Whether programs can be run as somebody else. */
export const isRoot = process.getuid?.() === 0;

const wayOut = /(?:quit|close|keep as draft)$/;

/** A home folder of the running test, shared between its starts and removed at its end. */
export function ownHome(owner?: number): string {
	const home = createHome(owner);
	onTestFinished(() => removeHome(home));
	return home;
}

/** A report in a file of the running test; gives its path. */
export function saveReport(report: Report | string, folder = ownHome()): string {
	const file = join(folder, 'report.json');
	writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
	return file;
}

/** Opens the briefing and waits for its first screen. */
export async function openBriefing(options: TerminalOptions = {}): Promise<TestTerminal> {
	const terminal = openTerminal(options);
	await terminal.waitFor(isOpen);
	return terminal;
}

/** Quits, from anywhere, and waits for the end. */
export async function quit(terminal: TestTerminal): Promise<void> {
	terminal.press('ctrl-c');
	expect(await terminal.exit).toEqual({exitCode: 0, signal: 0});
	await terminal.close();
}

/** Ends the program in the middle of whatever it does. */
export async function cutOff(terminal: TestTerminal): Promise<void> {
	terminal.kill('SIGKILL');
	await terminal.exit;
	await terminal.close();
}

/** Whether the briefing has the screen: its last row names the way out. */
export function isOpen(terminal: TestTerminal): boolean {
	return terminal.isAlternate() && wayOut.test(terminal.screen().at(-1) ?? '');
}

/** The row the cursor is on, without the mark and the spaces around it; empty where it is on none. */
export function pointed(terminal: TestTerminal): string {
	return (
		terminal
			.screen()
			.find((line) => line.startsWith(' > '))
			?.slice(2)
			.trim() ?? ''
	);
}

/** Waits until the cursor is on a row with some text. */
export function pointsAt(terminal: TestTerminal, text: string): Promise<void> {
	return terminal.waitFor((there) => pointed(there).includes(text));
}

/** Moves down, a row at least, until the cursor is on one with some text. */
export async function moveTo(terminal: TestTerminal, text: string): Promise<void> {
	do {
		const before = terminal.screenText();
		terminal.type('j');
		await terminal.waitFor((there) => there.screenText() !== before);
	} while (!pointed(terminal).includes(text));
}

/**
 * What is wrong with the frame of the briefing on a screen of some size; nothing when it is whole.
 * @param footer the lines of the footer: more than one under a long notice
 */
export function faultsOfFrame(terminal: TestTerminal, columns: number, rows: number, footer = 1): string[] {
	const lines = terminal.screen();
	const rules = lines.flatMap((line, at) => (/^[─━]{3}/.test(line) ? at : []));
	const wanted = rows >= 12 ? [2, rows - footer - 1] : [];
	const ends = rules.every((at) => lines[at]?.length === columns && /[─━]$/.test(lines[at] ?? ''));
	return [
		...(lines.length === rows ? [] : [`${lines.length} rows`]),
		...(terminal.wrappedRows().length === 0 ? [] : ['a line is wider than the screen']),
		...(rows < 4 || lines[0]?.startsWith(' ') ? [] : ['no header']),
		...(rows < 4 || /^ 1 ?/.test(lines[1] ?? '') ? [] : ['no tabs']),
		...(String(rules) === String(wanted) && ends ? [] : [`rules in rows ${rules} of ${rows}`]),
		...(wayOut.test(lines.at(-1) ?? '') || columns < 30 ? [] : ['no footer']),
	];
}

/** Waits until the frame is whole at a size, and the screen shows what is wanted. */
export async function showsWhole(
	terminal: TestTerminal,
	columns: number,
	rows: number,
	wanted: RegExp | string = '',
): Promise<void> {
	const shown = (text: string) => (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text));
	try {
		await terminal.waitFor((there) => faultsOfFrame(there, columns, rows).length === 0 && shown(there.screenText()));
	} catch (error) {
		throw new Error(`at ${columns}×${rows}: ${faultsOfFrame(terminal, columns, rows)}; wanted ${wanted}`, {
			cause: error,
		});
	}
}

/** What the program has remembered; `undefined` where it has nothing. */
export function rememberedIn(home: string): Record<string, unknown> | undefined {
	const file = join(settingsFolder(home), 'remembered.json');
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Where the program looks for the reader's settings. */
export function settingsFile(home: string): string {
	return join(settingsFolder(home), 'config.json');
}

/** The program's settings folder. */
export function settingsFolder(home: string): string {
	return join(home, '.config', 'mission-brief');
}

/**
 * Starts the briefing from a shell that afterwards says how it ended and how it left the terminal: `exit 0: icanon echo`.
 * The program's own process is written to `pid` in the home folder.
 */
export function startFromShell(options: TerminalOptions & {readonly input?: string} = {}): TestTerminal {
	const {args = [], input, ...others} = options;
	const start = `sh -c 'echo $$ > "$HOME/pid"; exec "$@"' sh "$@"`;
	const modes = `stty -a | tr ' ;' '\\n\\n' | grep -xE -e '-?(icanon|echo|isig|icrnl|opost)' | tr '\\n' ' '`;
	const script = `${input === undefined ? '' : `${input} | `}${start}; echo "exit $?: $(${modes})end"`;
	return openTerminal({...others, command: ['sh', '-c', script, 'sh', process.execPath, program, ...args]});
}

/** The briefing started from a shell, once its first screen shows. */
export async function openFromShell(options: Parameters<typeof startFromShell>[0] = {}): Promise<TestTerminal> {
	const terminal = startFromShell(options);
	await terminal.waitFor(isOpen);
	return terminal;
}

/** The process of the program started from a shell. */
export function processOf(terminal: TestTerminal): number {
	return Number(readFileSync(join(terminal.home, 'pid'), 'utf8'));
}

/** Waits until the shell has its terminal back just as it was; gives the exit code it saw. */
export async function leftAsItWas(terminal: TestTerminal): Promise<number> {
	await terminal.waitFor(/exit \d+: .*end/);
	expect(terminal.isAlternate()).toBe(false);
	expect(terminal.cursorHidden()).toBe(false);
	expect(terminal.pastesMarked()).toBe(false);
	expect(terminal.wraps()).toBe(true);
	const [, code, modes] = /exit (\d+): (.*)end/.exec(terminal.screenText()) ?? [];
	expect(modes?.trim().split(' ').toSorted()).toEqual(['echo', 'icanon', 'icrnl', 'isig', 'opost']);
	return Number(code);
}

/** Whether a process still runs; one that has ended and that nobody has asked about does not. */
export function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
	} catch {
		return false;
	}

	const stat = `/proc/${pid}/stat`;
	return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'utf8'));
}
