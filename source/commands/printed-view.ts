import type {Table} from '../exporting/table.ts';
import type {Context} from './context.ts';

/** An entry as data: the keys of DESIGN's table in its order, `null` for what is not stated. */
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
	/** The plain text, where it is not the table. */
	readonly plain?: (context: Context) => string;
	/** What the reader must know of the output, a line each. */
	readonly remarks?: (context: Context) => readonly string[];
};
