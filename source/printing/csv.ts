import {stringify} from 'csv-stringify/sync';

/**
 * Records as CSV (RFC 4180): UTF-8, a line with the keys, CRLF at each end of a line.
 * A text that a spreadsheet would run as a formula (it begins with =, +, - or @) gets an apostrophe in front; numbers stay as they are.
 * @param records all with the keys of the first
 * @param isForExcel whether a byte order mark stands before it, without which Excel takes it for a text of Windows
 */
export function formatCsv(records: readonly Readonly<Record<string, unknown>>[], isForExcel = false): string {
	const rows = records.map(flatten);
	return stringify(rows, {
		header: true,
		columns: Object.keys(rows[0] ?? {}),
		record_delimiter: 'windows',
		// Lines end otherwise here, so that by itself it would leave a cell with such breaks unquoted.
		quoted_match: /[\r\n]/,
		escape_formulas: true,
		bom: isForExcel,
	});
}

/**
 * A record with each value in one cell: what is not stated empty, lists separated by semicolons, an actor by its name, a person by
 * name and title, a range as `10–20`, yes and no as `true` and `false`.
 */
export function flatten(record: Readonly<Record<string, unknown>>): Record<string, string | number> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, flattenValue(value)]));
}

function flattenValue(value: unknown): string | number {
	if (value === null || value === undefined) {
		return '';
	}

	if (Array.isArray(value)) {
		return value.map(flattenValue).join('; ');
	}

	if (typeof value === 'object') {
		const {id: _, ...parts} = value as Readonly<Record<string, unknown>>;
		const between = 'min' in value ? '–' : ', ';
		return Object.values(parts).map(flattenValue).join(between);
	}

	return typeof value === 'number' ? value : String(value);
}
