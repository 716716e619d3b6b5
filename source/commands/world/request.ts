import type {ViewName} from '../../briefing/actors/selection.ts';
import type {Moment} from '../../briefing/programme/moments.ts';
import type {Format} from '../../exporting/formats.ts';
import type {StatementKind} from '../../report/kinds.ts';
import type {CommandName} from './command-names.ts';

/** What the command line asks for, checked as far as it can be without the report. */
export type Request = {
	/** Without one the briefing opens or, printed, gives its overview. */
	readonly command: CommandName | undefined;
	/** A file or a symbol, as given. */
	readonly report: string | undefined;
	/** Whether the report stands where a command might have been meant. */
	readonly isFirstWord: boolean;
	/** What a command that takes words was given; empty for the others, whose one word is the report. */
	readonly words: readonly string[];
	/** Names as typed. */
	readonly actors: readonly string[];
	readonly view: ViewName | undefined;
	/** The only kind of statements to print. */
	readonly kind: StatementKind | undefined;
	readonly at: Moment | undefined;
	/** As given, or as the ending of the output file says; `undefined` where nothing says. */
	readonly format: Format | undefined;
	/** The only keys that JSON has of each object, in their order. */
	readonly fields: readonly string[] | undefined;
	/** The file to write to. */
	readonly output: string | undefined;
	/** The file that a bundle is written to. */
	readonly bundle: string | undefined;
	/** Whether CSV has the byte order mark that Excel asks for. */
	readonly isForExcel: boolean;
	/** Whether what the reader noted and ticked may be shown. */
	readonly hasNotes: boolean;
	/** Whether a file that is there is replaced. */
	readonly isForced: boolean;
	/** What stands at the head and foot of each page of a document, in place of what the settings say. */
	readonly classification: string | undefined;
	/** The folder of the reader's data, as given. */
	readonly data: string | undefined;
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
	command: undefined,
	report: undefined,
	isFirstWord: false,
	words: [],
	actors: [],
	view: undefined,
	kind: undefined,
	at: undefined,
	format: undefined,
	fields: undefined,
	output: undefined,
	bundle: undefined,
	isForExcel: false,
	hasNotes: true,
	isForced: false,
	classification: undefined,
	data: undefined,
	isMatrix: false,
	isAudit: false,
	isSure: false,
	color: true,
};
