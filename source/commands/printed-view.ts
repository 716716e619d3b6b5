import type {Block} from '../exporting/markdown-blocks.ts';
import type {Table} from '../exporting/table.ts';
import type {Context} from './context.ts';

/** An entry as data: the keys that the README lists, in that order, `null` for what is not stated. */
export type DataRecord = Readonly<Record<string, unknown>>;

/** What a file of a command gives. */
export type PrintedView = {
	/** The entries the lens leaves, its first tier before its second. */
	readonly records: (context: Context) => readonly DataRecord[];
	/** The same for people. */
	readonly table: (context: Context) => Table;
	/** The rows of a spreadsheet, where a record does not fit in one. */
	readonly sheet?: (context: Context) => readonly DataRecord[];
	/** The value printed as JSON, where it is not the array of records. */
	readonly json?: (context: Context) => unknown;
	/** The Markdown, where it is not the table. */
	readonly markdown?: (context: Context) => readonly Block[];
	/** The plain text, where it is not the table, for a terminal of a width; a pipe has none. */
	readonly plain?: (context: Context, width: number | undefined) => string;
	/** Why there is no record, where a lens alone does not explain it. */
	readonly whyNothing?: (context: Context) => string;
	/** What the reader must know of the output, a line each. */
	readonly remarks?: (context: Context) => readonly string[];
};
