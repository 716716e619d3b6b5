import type {
	Blockquote,
	Heading,
	List,
	ListItem,
	Paragraph,
	PhrasingContent,
	RootContent,
	Table as TableBlock,
	TableRow,
	Text,
} from 'mdast';
import {flatTable, headingOf, type Row, type Table} from './table.ts';

const bullet = /^(\s*)[-*+•–]\s+(\S.*)$/;

/**
 * A block of a Markdown document. Its text is what a reader shall see: what Markdown would take as its own is escaped when it is written.
 */
export type Block = Exclude<RootContent, PhrasingContent>;

/** A heading of a level. */
export function heading(depth: Heading['depth'], value: string): Heading {
	return {type: 'heading', depth, children: [text(value)]};
}

/** A paragraph of lines, which stay lines. */
export function paragraph(...lines: readonly string[]): Paragraph {
	const children = lines.flatMap((line): PhrasingContent[] => [{type: 'break'}, text(line)]).slice(1);
	return {type: 'paragraph', children};
}

/** A list of points, without blank lines between them. */
export function list(points: ListItem[]): List {
	return {type: 'list', spread: false, children: points};
}

/** A point of a list, with the points below it. */
export function point(content: Paragraph, below: ListItem[] = []): ListItem {
	return {type: 'listItem', spread: false, children: below.length === 0 ? [content] : [content, list(below)]};
}

/** What is quoted, in blocks of its own. */
export function quotation(children: Blockquote['children']): Blockquote {
	return {type: 'blockquote', children};
}

/** Text in the midst of a paragraph. */
export function text(value: string): Text {
	return {type: 'text', value};
}

/**
 * A text of several lines as blocks of Markdown that show it as it is: breaks stay breaks, and what stands behind a dash, an
 * asterisk or a bullet stays a list, with the indented lines below it.
 */
export function textBlocks(written: string): (Paragraph | List)[] {
	const blocks: (Paragraph | List)[] = [];
	let inList: List | undefined;
	let goesOn: Paragraph | undefined;
	for (const line of written.split('\n')) {
		const [, indent = '', entry] = bullet.exec(line) ?? [];
		if (entry !== undefined) {
			goesOn = paragraph(entry.trim());
			inList ??= addTo(blocks, list([]));
			addPoint(inList, goesOn, indent !== '');
		} else if (line.trim() === '') {
			goesOn = undefined;
		} else if (goesOn !== undefined && (inList === undefined || /^\s/.test(line))) {
			goesOn.children.push({type: 'break'}, text(line.trim()));
		} else {
			inList = undefined;
			goesOn = addTo(blocks, paragraph(line.trim()));
		}
	}

	return blocks;
}

function addTo<Block>(blocks: unknown[], block: Block): Block {
	blocks.push(block);
	return block;
}

function addPoint({children}: List, content: Paragraph, isIndented: boolean): void {
	const above = isIndented ? children.at(-1) : undefined;
	const below = above?.children.find((block) => block.type === 'list');
	if (above === undefined) {
		children.push(point(content));
	} else if (below === undefined) {
		above.children.push(list([point(content)]));
	} else {
		below.children.push(point(content));
	}
}

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
 * A table as it is read on a page: what rows that follow on each other share stands above them, as a heading of its own. Below one, a
 * column that has nothing is left out.
 */
export function groupedBlocks(table: Table): Block[] {
	const {headings = 0, columns, rows} = table;
	if (headings === 0) {
		return [tableBlock(table)];
	}

	return runsOf(rows, headings).flatMap(({title, rows: group}) => [
		...(title === '' ? [] : [heading(1, title)]),
		tableBlock(
			withSomething({
				...table,
				headings: 0,
				columns: columns.slice(headings),
				rows: group.map(({cells, ...row}) => ({...row, cells: cells.slice(headings)})),
			}),
		),
	]);
}

// Rows keep their order: of a day by the clock, a place that one comes back to stands above each stay.
function runsOf(rows: readonly Row[], headings: number) {
	const runs: {readonly title: string; readonly rows: Row[]}[] = [];
	for (const row of rows) {
		const title = headingOf(row.cells, headings);
		const run = runs.at(-1)?.title === title ? runs.at(-1) : undefined;
		(run ?? addTo(runs, {title, rows: [] as Row[]})).rows.push(row);
	}

	return runs;
}

function withSomething({columns, rows, ...table}: Table): Table {
	const isShown = (_: unknown, at: number) => rows.some(({cells}) => (cells[at] ?? '') !== '');
	return {
		...table,
		columns: columns.filter(isShown),
		rows: rows.map(({cells, ...row}) => ({...row, cells: cells.filter(isShown)})),
	};
}

function blockRow(cells: readonly string[]): TableRow {
	return {type: 'tableRow', children: cells.map((cell) => ({type: 'tableCell', children: [text(cell)]}))};
}
