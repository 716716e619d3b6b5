import type {LineForm} from '../../model/document.ts';
import {attribute, type Element} from './tree.ts';

/** The rows of a table, read one after another: each knows the cells above that reach down into it. */
export type HtmlRows = {
	/** Begins a row. */
	readonly begin: () => void;
	/** Begins a cell of the row. */
	readonly cell: (element: Element) => void;
	/** Adds a paragraph, which may be of several lines, to the cell that was begun last; false where there is none. */
	readonly add: (text: string) => boolean;
	/** Ends the row: its text and its form; nothing where no cell of it holds text. */
	readonly end: () => {readonly text: string; readonly form: LineForm} | undefined;
};

/** A column of a row: a cell of its own, room that one takes beside or above it, with how far that reaches down. */
type Column = {readonly parts?: string[]; readonly above?: string; readonly left: number};

const mostRows = 1_000;
const mostColumns = 50;
/** What names the rows beside it is short. */
const longestName = 200;

/** Reads the rows of a table. */
export function htmlRows(): HtmlRows {
	let above: readonly (Column | undefined)[] = [];
	let columns: Column[] | undefined;
	const passReaching = (row: Column[]) => {
		for (let next = above[row.length]; next !== undefined; next = above[row.length]) {
			row.push(next);
		}
	};
	return {
		begin: () => {
			columns = [];
		},
		cell: (element) => {
			if (columns !== undefined) {
				passReaching(columns);
				columns.push({parts: [], left: span(element, 'rowspan', mostRows) - 1});
				const beside = Array.from({length: span(element, 'colspan', mostColumns) - 1}, () => ({left: 0}));
				columns.push(...beside);
			}
		},
		add: (text) => {
			const cell = columns?.findLast(({parts}) => parts !== undefined);
			cell?.parts?.push(text);
			return cell !== undefined;
		},
		end: () => {
			const row = columns ?? [];
			columns = undefined;
			passReaching(row);
			const cells = row.map(({parts = []}) => parts.flatMap(linesOf).join('\n'));
			const reaching = row.map((column) => column.above ?? '');
			above = row.map(({above: name, left}, at) =>
				below(name ?? cells[at] ?? '', name === undefined ? left : left - 1),
			);
			if (cells.every((cell) => cell === '')) {
				return undefined;
			}

			const hasReaching = reaching.some((name) => name !== '');
			return {text: cells.join('\t'), form: {kind: 'row', cells, ...(hasReaching ? {above: reaching} : {})}};
		},
	};
}

function linesOf(paragraph: string): readonly string[] {
	const lines = paragraph.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
	return lines.filter((line) => line !== '');
}

function below(name: string, left: number): Column | undefined {
	return left > 0 && name.length <= longestName ? {above: name, left} : undefined;
}

function span(element: Element, name: string, most: number): number {
	const number = Number.parseInt(attribute(element, name) ?? '1', 10);
	return number >= 1 ? Math.min(number, most) : 1;
}
