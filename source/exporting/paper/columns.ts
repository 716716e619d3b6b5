import {handedOut, sum} from '../../printing/column-widths.ts';
import {filled} from '../../printing/text.ts';
import {cellLook, cellPadding, sizeOf, textWidth} from './design.ts';
import {type Cell, type PaperElement, type PaperTable, wordsOf} from './elements.ts';
import {widthsOf} from './lines.ts';

/** A table that fits the page, and how wide its columns are, in points. */
export type Sheet = {readonly table: PaperTable; readonly widths: readonly number[]};

/** The width below which words break, that from which on nothing does, and how much a column asks for beside others. */
type Widths = {readonly least: number; readonly most: number; readonly weight: number};

/** Less of the page than this a column never needs: a longer word breaks. */
const widestWord = 1 / 4;
/** Word processors round the edges of cells, and break a word that is as wide as its cell. */
const slack = 2;
/** What is given to a column at a time, in points. */
const step = 2;

/**
 * The tables among some elements as sheets that fit the page. A table with more columns than fit is several, below each other, each with the
 * first column and without the rows that have nothing else in it. Columns are as wide as what is in them asks; tables with one head share them.
 */
export function sheetsOf(elements: readonly PaperElement[], textSize: number): Map<PaperTable, Sheet[]> {
	const size = sizeOf(cellLook, textSize);
	const tables = elements.filter((element) => element.kind === 'table');
	const alike = Map.groupBy(tables, ({columns}) => columns.map(({title}) => wordsOf(title)).join('\n'));
	return new Map(
		[...alike.values()].flatMap((group) => {
			const rows = group.flatMap((table) => table.rows);
			const widths = (group[0]?.columns ?? []).map(({title}, at) => {
				const cells = rows.map((row) => row[at] ?? []);
				return columnWidths(title, cells, size);
			});
			const sheets = sheetColumns(widths).map((columns) => {
				const chosen = columns.flatMap((at) => widths[at] ?? []);
				return {columns, widths: shared(chosen)};
			});
			return group.map((table): [PaperTable, Sheet[]] => [
				table,
				sheets.map((sheet) => ({table: withColumns(table, sheet.columns), widths: sheet.widths})),
			]);
		}),
	);
}

function columnWidths(title: Cell, cells: readonly Cell[], size: number): Widths {
	const padding = 2 * cellPadding.side + slack;
	const bold = title.map((run) => ({...run, face: 'bold' as const}));
	const widths = [bold, ...cells].map((cell) => widthsOf(cell, size));
	const least = Math.min(textWidth * widestWord, Math.max(...widths.map((one) => one.least)) + padding);
	return {
		least,
		most: Math.max(least, ...widths.map((one) => one.most + padding)),
		// With widths in this proportion the sum of the squares of the lines in all cells is least.
		weight: Math.cbrt(widths.reduce((sum, one) => sum + one.most ** 2, 0)),
	};
}

function sheetColumns(widths: readonly Widths[]): number[][] {
	const [first = {least: 0, most: 0, weight: 0}, ...others] = widths;
	if (sum(widths.map(({least}) => least)) <= textWidth) {
		return [widths.map((_, at) => at)];
	}

	const room = textWidth - Math.max(first.least, Math.min(first.most, textWidth / 3));
	const sheets = (most?: number) => filled([...others.entries()], room, ([, {least}]) => ({wide: least}), most);
	return sheets(Math.ceil(others.length / sheets().length)).map((columns) => [0, ...columns.map(([at]) => at + 1)]);
}

// Each has at least the width that it needs, and none more than it can use where others can use it.
function shared(widths: readonly Widths[]): number[] {
	const most = sum(widths.map((column) => column.most));
	return most <= textWidth
		? widths.map((column) => (column.most * textWidth) / most)
		: handedOut(
				widths.map(({weight, most: enough}) => ({weight, enough})),
				widths.map(({least}) => least),
				textWidth,
				step,
			);
}

function withColumns(table: PaperTable, columns: readonly number[]): PaperTable {
	if (columns.length === table.columns.length) {
		return table;
	}

	const chosen = <Value>(values: readonly Value[]) => values.filter((_, at) => columns.includes(at));
	return {
		...table,
		columns: chosen(table.columns),
		rows: table.rows.map(chosen).filter(([, ...cells]) => cells.some((cell) => wordsOf(cell) !== '')),
	};
}
