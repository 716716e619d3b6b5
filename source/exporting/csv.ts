import {stringify} from 'csv-stringify/sync';
import {type FlatRecord, flatten} from './flatten.ts';

/**
 * Records as CSV (RFC 4180): UTF-8 without a byte order mark, a line with the keys, CRLF at each end of a line.
 * A text that a spreadsheet would run as a formula (it begins with =, +, - or @) gets an apostrophe in front; numbers stay as they are.
 * @param records all with the keys of the first
 */
export function formatCsv(records: readonly Readonly<Record<string, unknown>>[]): string {
	const rows: FlatRecord[] = records.map(flatten);
	return stringify(rows, {
		header: true,
		columns: Object.keys(rows[0] ?? {}),
		record_delimiter: 'windows',
		// Lines end otherwise here, so that by itself it would leave a cell with such breaks unquoted.
		quoted_match: /[\r\n]/,
		escape_formulas: true,
	});
}
