import {columnWidths, type Extent} from './column-widths.ts';
import {flatTable, headingOf, oneLine, type Row, type Table} from './table.ts';
import {pad, textWidth, wrap} from './text.ts';

const gap = '  ';
const indent = '  ';
/** The share of its cells that a column has room for before any has for all. */
const mostCells = 0.9;
/** Where a word may be broken. */
const behindHyphen = /(?<=\p{L}-)(?=\p{L})/u;

/**
 * A table as plain text, its columns aligned by display width.
 * @param width the terminal's columns: cells wrap, and where no table fits each row becomes a list; no line is ever wider.
 * Without it, as in a pipe, a row is a line and nothing is wrapped or left out.
 */
export function formatPlain(table: Table, width: number | undefined): string {
	const lines = width === undefined ? unwrapped(flatTable(table)) : wrapped(table, Math.max(2, width));
	return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function unwrapped(table: Table): string[] {
	const widths = table.columns.map((_, at) => widest(cellsBelow(table, at)));
	const rows = [table.columns.map(({title}) => title), ...table.rows.map(({cells}) => cells)];
	return rows.map((cells) => drawLine(table, cells, widths));
}

function wrapped(table: Table, width: number): string[] {
	const {headings = 0} = table;
	const bodyOf = (row: Row): Row => ({...row, cells: row.cells.slice(headings).map(oneLine)});
	const body: Table = {...table, columns: table.columns.slice(headings), rows: table.rows.map(bodyOf)};
	const margin = headings === 0 ? '' : indent;
	const room = width - margin.length - gap.length * (body.columns.length - 1);
	const widths = columnWidths(body.columns, extents(body), room);
	const drawRow = (row: Row): string[] =>
		widths === undefined ? list(body, row, width) : drawCells(body, row, widths).map((line) => margin + line);
	const titles = widths === undefined ? [] : drawRow({cells: body.columns.map(({title}) => title)});
	return [...titles, ...underHeadings(table, width, (row) => rowWithNotes(bodyOf(row), drawRow, margin, width))];
}

// A heading stands once above the rows that share it.
function underHeadings(table: Table, width: number, draw: (row: Row) => string[]): string[] {
	let last = '';
	return table.rows.flatMap((row) => {
		const heading = headingOf(row.cells, table.headings);
		const isNew = heading !== last;
		last = heading;
		return isNew ? ['', ...wrap(heading, width), ...draw(row)] : draw(row);
	});
}

function rowWithNotes(row: Row, drawRow: (row: Row) => string[], margin: string, width: number): string[] {
	const inset = width > 20 ? margin + indent : '';
	const notes = (row.notes ?? []).flatMap((note) => wrap(`(${oneLine(note)})`, width - inset.length));
	return [...drawRow(row), ...notes.map((line) => inset + line)];
}

function list({columns}: Table, {cells}: Row, width: number): string[] {
	const lines = cells.flatMap((cell, at) => (cell === '' ? [] : wrap(`${columns[at]?.title}: ${cell}`, width)));
	return ['', ...lines];
}

function drawCells(table: Table, {cells}: Row, widths: readonly number[]): string[] {
	const columns = cells.map((cell, at) => wrapCell(cell, widths[at] ?? 0));
	const height = Math.max(...columns.map((lines) => lines.length));
	return Array.from({length: height}, (_, line) => {
		const pieces = columns.map((lines) => lines[line] ?? '');
		return drawLine(table, pieces, widths);
	});
}

// Words that are too long for a line are broken behind hyphens first.
function wrapCell(cell: string, width: number): string[] {
	const words = cell.split(' ').flatMap((word) => (textWidth(word) > width ? piecesOf(word, width) : [word]));
	return wrap(words.join(' '), width);
}

// As much of a word in each piece as a line holds, so that no two of them go on one.
function piecesOf(word: string, width: number): string[] {
	const pieces: string[] = [];
	for (const part of word.split(behindHyphen)) {
		const joined = (pieces.at(-1) ?? '') + part;
		if (textWidth(joined) > width) {
			pieces.push(part);
		} else {
			pieces.splice(-1, 1, joined);
		}
	}

	return pieces;
}

function drawLine({columns}: Table, cells: readonly string[], widths: readonly number[]): string {
	return cells
		.map((cell, at) => pad(cell, widths[at] ?? 0, columns[at]?.align))
		.join(gap)
		.trimEnd();
}

function extents(table: Table): Extent[] {
	return table.columns.map((_, at) => {
		const cells = cellsBelow(table, at);
		return {
			line: widest(cells),
			most: cells.map(textWidth).toSorted((one, other) => one - other)[Math.floor(cells.length * mostCells)] ?? 0,
			word: widest(cells.flatMap((cell) => cell.split(' ').flatMap((word) => word.split(behindHyphen)))),
		};
	});
}

function cellsBelow({columns, rows}: Table, at: number): string[] {
	return [columns[at]?.title ?? '', ...rows.map(({cells}) => cells[at] ?? '')];
}

function widest(texts: readonly string[]): number {
	return texts.reduce((most, text) => Math.max(most, textWidth(text)), 0);
}
