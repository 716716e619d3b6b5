import type {ViewName} from '../../briefing/actors/selection.ts';
import type {Moment} from '../../briefing/programme/moments.ts';
import {shortened} from '../../briefing/wording.ts';
import type {Format} from '../../exporting/formats.ts';
import type {DocumentSettings} from '../../library/document-settings.ts';
import type {Library} from '../../library/open-library.ts';
import {oneLine} from '../../printing/table.ts';
import {clean} from '../../report/clean.ts';
import type {StatementKind} from '../../report/kinds.ts';
import type {Report} from '../../report/model.ts';
import type {Environment, KeyLine, Opening} from '../../shelf/opening.ts';
import type {NextReport} from '../../shelf/report-names.ts';
import type {CommandName} from './command-names.ts';

type Output = TextStream & {readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number};

type Streams = {readonly stdout: Output; readonly stderr: Output};

/** Whether the environment lets a program use colours and bold type: NO_COLOR, FORCE_COLOR=0 and TERM=dumb do not. */
export function wantsColor({NO_COLOR = '', FORCE_COLOR, TERM}: Environment): boolean {
	return NO_COLOR === '' && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false' && TERM !== 'dumb';
}

/** What the briefing on the screen is opened with. */
export type BriefingOptions = Opening & {readonly color: boolean};

/** Everything outside that a command needs, so that a test can stand in for it. */
export type World = {
	readonly streams: Streams;
	/** Takes each line about the work in place of standard error. */
	readonly hear?: (line: string) => void;
	readonly env: Environment;
	/** Reads the bundled report. */
	readonly bundled: () => Report;
	/** Reads the licences of what is bundled. */
	readonly notices: () => string;
	readonly version: string;
	/** The instant it is, in milliseconds since 1970 (UTC). */
	readonly clock: () => number;
	/**
	 * Opens the reader's library in a folder, by default the user's own; `undefined` where there is none. `warn` is told in one
	 * line what became of a damaged one.
	 */
	readonly library: (folder: string | undefined, warn: (message: string) => void) => Promise<Library | undefined>;
	/** Opens the library of such a folder to write: where there is none, the first thing written makes it. */
	readonly newLibrary: (folder: string | undefined, warn: (message: string) => void) => Promise<Library>;
	/** Does some work whose signal tells that the reader wants it to end. */
	readonly untilInterrupted: <Result>(work: (signal: AbortSignal) => Promise<Result>) => Promise<Result>;
	/** What the reader answers to a question; `undefined` where there is no terminal to ask on. */
	readonly ask: (question: string) => Promise<string | undefined>;
	/** What the reader's settings say of documents. */
	readonly documentSettings: () => Promise<DocumentSettings>;
	/** The absolute path or the symbol of the report opened last; `undefined` for the bundled one. */
	readonly lastReport: () => Promise<string | undefined>;
	/** The keys of the briefing. */
	readonly keyTable: () => Promise<readonly KeyLine[]>;
	/** Opens the briefing on the screen; done when it is closed, with the report that is to be opened next, if any. */
	readonly openBriefing: (options: BriefingOptions) => Promise<NextReport | undefined>;
};

/** What the command line asks for, checked as far as it can be without the report. */
export type Request = {
	/** Without one the briefing opens or, printed, gives its overview. */
	readonly command?: CommandName | undefined;
	/** A file or a symbol, as given. */
	readonly report?: string | undefined;
	/** Whether the report stands where a command might have been meant. */
	readonly isFirstWord: boolean;
	/** What a command that takes words was given; empty for the others, whose one word is the report. */
	readonly words: readonly string[];
	/** Names as typed. */
	readonly actors: readonly string[];
	readonly view?: ViewName | undefined;
	/** The only kind of statements to print. */
	readonly kind?: StatementKind | undefined;
	readonly at?: Moment | undefined;
	/** As given, or as the ending of the output file says; `undefined` where nothing says. */
	readonly format?: Format | undefined;
	/** The only keys that JSON has of each object, in their order. */
	readonly fields?: readonly string[] | undefined;
	/** The file to write to. */
	readonly output?: string | undefined;
	/** The file that a bundle is written to. */
	readonly bundle?: string | undefined;
	/** Whether CSV has the byte order mark that Excel asks for. */
	readonly isForExcel: boolean;
	/** Whether what is the reader’s own may be shown: notes, ticks, meetings and questions. What a command is about, it shows without. */
	readonly hasNotes: boolean;
	/** Whether a file that is there is replaced. */
	readonly isForced: boolean;
	/** What stands at the head and foot of each page of a document, in place of what the settings say. */
	readonly classification?: string | undefined;
	/** The folder of the reader's data, as given. */
	readonly data?: string | undefined;
	/** Whether positions are printed as a matrix. */
	readonly isMatrix: boolean;
	/** Whether an import is only shown, line by line. */
	readonly isAudit: boolean;
	/** Whether nothing is to be asked. */
	readonly isSure: boolean;
	/** Whether `--no-color` is absent. */
	readonly color: boolean;
};

/** What a command line without arguments asks for. */
export const bareRequest: Request = {
	isFirstWord: false,
	words: [],
	actors: [],
	isForExcel: false,
	hasNotes: true,
	isForced: false,
	isMatrix: false,
	isAudit: false,
	isSure: false,
	color: true,
};

/** Where lines about the work go. */
export type Voice = Pick<World, 'streams' | 'hear'>;

/** A stream that text is written to: standard output or standard error. */
type TextStream = Pick<NodeJS.WritableStream, 'on' | 'write'>;

const longestMessage = 600;
const standardOutput = new Set(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']);
const listened = new WeakSet<TextStream>();

/**
 * Writes a text or bytes and waits until all of it has gone, so that nothing is cut when the process ends.
 * @throws the system's error, `EPIPE` where the reader has gone
 */
export async function write(stream: TextStream, content: string | Uint8Array): Promise<void> {
	// The error reaches the caller through the callback; as an event without a listener it would end the process.
	if (!listened.has(stream)) {
		listened.add(stream);
		stream.on('error', () => {});
	}

	await new Promise<void>((resolve, reject) => {
		stream.write(content, (error) => (error ? reject(error) : resolve()));
	});
}

/** Whether what is to be written to is no file but standard output. */
export function isStandardOutput(path: string): boolean {
	return standardOutput.has(path);
}

/**
 * Writes a line for each message about the work to standard error, marked as the program's, or says it to whoever hears it instead. Where it
 * cannot be written there is nobody to tell.
 */
export async function say({streams, hear}: Voice, ...messages: readonly string[]): Promise<void> {
	// A message quotes file names, arguments and reports: none of them may move the cursor or fill the screen.
	const lines = messages.map((message) => shortened(oneLine(clean(message)), longestMessage));
	if (hear !== undefined) {
		lines.forEach(hear);
		return;
	}

	try {
		for (const line of lines) {
			await write(streams.stderr, `mission-brief: ${line}\n`);
		}
	} catch {}
}
