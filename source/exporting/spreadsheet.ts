import writeExcelFile from 'write-excel-file/node';
import {flatten} from '../printing/csv.ts';

/** The rows of one sheet or file, each with the keys of the first. */
export type Sheet = {readonly name: string; readonly records: readonly Readonly<Record<string, unknown>>[]};

const widest = 60;
const narrowest = 8;

/**
 * A workbook (Office Open XML) of sheets, each with its keys as a bold first row that stays when one scrolls. Texts are cells of text,
 * so that none is run as a formula.
 */
export function writeSpreadsheet(sheets: readonly Sheet[]): Promise<Uint8Array> {
	return writeExcelFile(
		sheets.map(({name, records}) => {
			const rows = records.map(flatten);
			const keys = Object.keys(rows[0] ?? {});
			return {
				sheet: sheetName(name),
				data: [
					keys.map((key) => ({value: key, type: String, fontWeight: 'bold' as const})),
					...rows.map((row) => keys.map((key) => cellOf(row[key] ?? ''))),
				],
				columns: keys.map((key) => ({width: widthOf([key, ...rows.map((row) => String(row[key] ?? ''))])})),
				stickyRowsCount: 1,
			};
		}),
	).toBuffer();
}

function cellOf(value: string | number) {
	return typeof value === 'number'
		? {value, type: Number, alignVertical: 'top' as const}
		: value === ''
			? null
			: {value, type: String, wrap: true, alignVertical: 'top' as const};
}

// In characters of the usual font, which is what a spreadsheet counts in.
function widthOf(texts: readonly string[]): number {
	return Math.min(widest, Math.max(narrowest, ...texts.map(({length}) => length + 1)));
}

// A spreadsheet refuses longer names, and these characters in them.
function sheetName(name: string): string {
	return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}
