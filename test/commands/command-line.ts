import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Writable} from 'node:stream';
import {expect} from 'vitest';
import {run} from '../../source/commands/line/run.ts';
import type {BriefingOptions, World} from '../../source/commands/world/world.ts';
import type {DocumentSettings} from '../../source/library/document-settings.ts';
import {existingLibrary} from '../../source/library/existing-library.ts';
import {openLibrary} from '../../source/library/open-library.ts';
import type {Environment} from '../../source/shelf/opening.ts';
import type {NextReport} from '../../source/shelf/report-names.ts';
import {readReport, reportText} from '../fixtures.ts';

/** What a command line left behind. */
export type Outcome = {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
	/** What the briefing on the screen was opened with, where it was. */
	readonly opened: BriefingOptions | undefined;
	/** What it was opened with the last time. */
	readonly last: BriefingOptions | undefined;
	/** The questions the reader was asked. */
	readonly questions: readonly string[];
};

/** What stands around a command line. */
export type Surroundings = {
	/** The columns of the terminal that standard output is; without it, it is a pipe. */
	readonly columns?: number;
	/** Its lines, where they matter. */
	readonly rows?: number;
	readonly env?: Environment;
	readonly documents?: DocumentSettings;
	readonly lastReport?: string;
	/** What the reader opens after the first report, one after another. */
	readonly next?: readonly NextReport[];
	/** The instant it is, in milliseconds since 1970. */
	readonly clock?: number;
	/** The path of the bundled report, where it is not the invented one. */
	readonly bundled?: string;
	/** What the reader answers to each question; without it there is no terminal to ask on. */
	readonly answer?: string;
	/** Tells that the reader wants a long work to end. */
	readonly signal?: AbortSignal;
	/** The columns of the terminal that standard error is. */
	readonly errorColumns?: number;
};

// Before the first meeting of the invented mission.
const missionMorning = Date.UTC(2031, 4, 4, 8);

/** A folder of the tests' own, which holds the bundled report. */
export const folder: string = mkdtempSync(join(tmpdir(), 'mission-brief-commands-'));

/** The path of the bundled report: the invented mission. */
export const bundled: string = writeReport('bundled.json', reportText());

/** The path of the report on the mission to Mali, which comes with the program. */
export const maliFile: string = join(import.meta.dirname, '..', '..', 'data', 's-2014-173.json');

/** Writes a file into the tests' folder and gives its path. */
export function writeReport(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

/** Runs a command line over the invented mission, with streams in memory. */
export async function commandLine(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
	const stdout = new MemoryStream();
	const stderr = new MemoryStream();
	const terminal =
		surroundings.columns === undefined ? {} : {isTTY: true, columns: surroundings.columns, rows: surroundings.rows};
	const {errorColumns, answer, signal = new AbortController().signal} = surroundings;
	const errors = errorColumns === undefined ? {} : {isTTY: true, columns: errorColumns};
	const streams = {
		stdout: Object.assign(stdout, terminal),
		stderr: Object.assign(stderr, errors),
	} as unknown as World['streams'];
	let opened: BriefingOptions | undefined;
	let last: BriefingOptions | undefined;
	const next = [...(surroundings.next ?? [])];
	const questions: string[] = [];
	const code = await run(args, {
		streams,
		env: surroundings.env ?? {},
		bundled: () => readReport(surroundings.bundled ?? bundled),
		notices: () =>
			`It contains these:\n\n${'-'.repeat(80)}\n\nink 8.0.0: MIT\n\nPermission is hereby\ngranted.\n\nTo everybody.\n`,
		version: '1.2.3',
		clock: () => surroundings.clock ?? missionMorning,
		// The user's own data are none of the tests'.
		library: async (place, warn) =>
			place === undefined ? undefined : existingLibrary(place, {now: () => new Date().toISOString(), warn}),
		newLibrary: async (place, warn) => {
			if (place === undefined) {
				throw new Error('a test writes into a folder of its own');
			}

			return openLibrary(place, {now: () => new Date().toISOString(), warn});
		},
		untilInterrupted: (work) => work(signal),
		ask: async (question) => {
			questions.push(question);
			return answer;
		},
		keyTable: async () => [
			{kind: 'heading', text: 'While reading'},
			{kind: 'binding', id: 'down', keys: '↓ j', help: 'Move down', where: ''},
			{kind: 'binding', id: 'lens', keys: 'a', help: 'Narrow every view', where: 'list'},
		],
		documentSettings: async () => surroundings.documents ?? {letterhead: undefined, classification: undefined},
		lastReport: async () => surroundings.lastReport,
		openBriefing: async (options) => {
			opened ??= options;
			last = options;
			return next.shift();
		},
	});
	return {code, stdout: stdout.text, stderr: stderr.text, opened, last, questions};
}

/** An entry as a command prints it. */
export type Entry = Readonly<Record<string, unknown>>;

/** What a command prints as JSON, after checking that it succeeds. */
export async function jsonOf<Value>(...args: readonly string[]): Promise<Value> {
	const {code, stdout, stderr} = await commandLine([...args, '--json']);
	if (code !== 0) {
		throw new Error(`exit code ${code}: ${stderr}`);
	}

	return JSON.parse(stdout) as Value;
}

/** What a command line prints that succeeds and says nothing beside it. */
export async function printed(...args: readonly string[]): Promise<string> {
	const {code, stdout, stderr} = await commandLine(args);
	expect([code, stderr]).toEqual([0, '']);
	return stdout;
}

/** How a command line ends that prints nothing and says why in one line: `64: unknown flag --foo`, with its exit code. */
export async function failureOf(
	ended: Promise<Readonly<Record<'stdout' | 'stderr', string>> & {readonly code: number | null}>,
): Promise<string> {
	const {code, stdout, stderr} = await ended;
	expect(stdout).toBe('');
	expect(stderr).toMatch(/^mission-brief: .*\n$/);
	return `${code}: ${stderr.slice('mission-brief: '.length, -1)}`;
}

class MemoryStream extends Writable {
	text = '';

	override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
		this.text += chunk.toString();
		done();
	}
}
