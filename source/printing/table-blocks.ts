import type {Table as TableBlock, TableRow} from 'mdast';
import {type Block, heading, text} from './markdown-blocks.ts';
import {flatTable, headingOf, type Row, type Table} from './table.ts';

/** A table as one block, in which every row has all its cells. */
export function tableBlock(table: Table): TableBlock {
	const {columns, rows} = flatTable(table);
	return {
		type: 'table',
		align: columns.map(({align}) => align ?? null),
		children: [blockRow(columns.map(({title}) => title)), ...rows.map(({cells}) => blockRow(cells))],
	};
}

declare module 'mdast' {
	interface TableData {
		/** Whether it is a matrix, which a picture shows better than a table. */
		readonly isMatrix?: boolean;
	}
}

/** A table of letters as one block, its rows in the first column: a matrix, which may be drawn. */
export function matrixBlock(table: Table): TableBlock {
	return {...tableBlock(table), data: {isMatrix: true}};
}

/**
 * A table as it is read on a page: what its rows share stands above them, as a heading of its own. Below one, a column that has
 * nothing is left out.
 */
export function groupedBlocks(table: Table): Block[] {
	const {headings, columns, rows} = table;
	if (headings === 0) {
		return [tableBlock(table)];
	}

	const groups = Map.groupBy(rows, ({cells}) => headingOf(cells, headings));
	return [...groups].flatMap(([title, group]) => [
		...(title === '' ? [] : [heading(1, title)]),
		tableBlock(
			withSomething({
				...table,
				headings: 0,
				columns: columns.slice(headings),
				rows: group.map((row) => withoutHeading(row, headings)),
			}),
		),
	]);
}

function withSomething({columns, rows, ...table}: Table): Table {
	const isShown = (_: unknown, at: number) => rows.some(({cells}) => (cells[at] ?? '') !== '');
	return {
		...table,
		columns: columns.filter(isShown),
		rows: rows.map(({cells, ...row}) => ({...row, cells: cells.filter(isShown)})),
	};
}

function withoutHeading({cells, ...row}: Row, headings: number): Row {
	return {...row, cells: cells.slice(headings)};
}

function blockRow(cells: readonly string[]): TableRow {
	return {type: 'tableRow', children: cells.map((cell) => ({type: 'tableCell', children: [text(cell)]}))};
}
