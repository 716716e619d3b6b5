import type {Calendar} from '../../exporting/calendar.ts';
import type {DocumentPart} from '../../exporting/document.ts';
import type {Sheet} from '../../exporting/spreadsheet.ts';
import type {Chart} from '../../printing/chart.ts';
import type {Table} from '../../printing/table.ts';

/** An entry as data: the keys that `help json` lists, `null` for what is not stated. */
export type DataRecord = Readonly<Record<string, unknown>>;

/** What a command found, which can be printed in every format, each made only when it is asked for. */
export type Printable = {
	/** The rows of a spreadsheet. */
	readonly records: () => readonly DataRecord[];
	/** The table for people. */
	readonly table: () => Table;
	/** The value printed as JSON, where it is not the array of records. */
	readonly json?: () => unknown;
	/** What a document draws above the table. */
	readonly charts?: () => readonly Chart[];
	/** The document, part by part, where it is not the table. */
	readonly parts?: () => readonly DocumentPart[];
	/** The plain text, where it is not the table, for a terminal of a width; a pipe has none. */
	readonly plain?: (width: number | undefined) => string;
	/** The rows of a spreadsheet of several sheets, or of CSV of several files, in place of the one of the records. */
	readonly sheets?: () => readonly Sheet[];
	/** The meetings, for a calendar; absent where there are none to put in one. */
	readonly calendar?: () => Omit<Calendar, 'made' | 'classification'>;
	/** What the reader must know of it, a line each. */
	readonly remarks?: readonly string[];
	/** Why there is nothing in it; absent where there is something. */
	readonly nothing?: string | undefined;
	/** Why there is nothing in it, for who reads it in a document, where no command line is. */
	readonly nothingInDocument?: string | undefined;
};
