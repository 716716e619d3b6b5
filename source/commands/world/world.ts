import type {DocumentSettings} from '../../library/document-settings.ts';
import type {Library} from '../../library/open-library.ts';
import type {Report} from '../../report/model.ts';
import type {Opening} from '../../shelf/opening.ts';
import type {NextReport} from '../../shelf/report-names.ts';
import type {TextStream} from './write.ts';

/** A stream that commands write to, which may be a terminal. */
type Output = TextStream & {readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number};

/** The standard streams that commands write to. */
type Streams = {readonly stdout: Output; readonly stderr: Output};

/** The variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Whether the environment lets a program use colours and bold type: NO_COLOR, FORCE_COLOR=0 and TERM=dumb do not. */
export function wantsColor({NO_COLOR = '', FORCE_COLOR, TERM}: Environment): boolean {
	return NO_COLOR === '' && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false' && TERM !== 'dumb';
}

/** A line of the table of keys: the heading of a place, or an action with its keys, what it does and where. */
export type KeyLine =
	| {readonly kind: 'heading'; readonly text: string}
	| {
			readonly kind: 'binding';
			readonly id: string;
			readonly keys: string;
			readonly help: string;
			readonly where: string;
	  };

/** What the briefing on the screen is opened with. */
export type BriefingOptions = Opening & {readonly color: boolean};

/** Everything outside that a command needs, so that a test can stand in for it. */
export type World = {
	readonly streams: Streams;
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
