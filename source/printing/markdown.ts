import type {TableRow} from 'mdast';
import {gfmTableToMarkdown} from 'mdast-util-gfm-table';
import {toMarkdown} from 'mdast-util-to-markdown';
import {type Block, heading, paragraph, text} from './markdown-blocks.ts';
import {flatTable, type Table} from './table.ts';

/** A document as GitHub-flavoured Markdown, in which every text stands as it is. */
export function formatMarkdown(blocks: readonly Block[]): string {
	return toMarkdown(
		{type: 'root', children: [...blocks]},
		{
			bullet: '-',
			extensions: [gfmTableToMarkdown({tablePipeAlign: false})],
			// Not every Markdown takes a backslash at the end of a line for a break.
			handlers: {break: () => '  \n'},
			// GitHub strikes out what stands between tildes, and sets as mathematics what stands between dollar signs.
			unsafe: ['~', '$'].map((character) => ({character, inConstruct: 'phrasing'})),
		},
	);
}

/** A table as Markdown, under a heading and a line that says what it is of. */
export function formatMarkdownTable(table: Table): string {
	return formatMarkdown(tableBlocks(table));
}

/** The same as blocks: heading, line and table. */
export function tableBlocks(table: Table): [Block, Block, Block] {
	const {title, caption, columns, rows} = flatTable(table);
	return [
		heading(2, title),
		paragraph(caption),
		{
			type: 'table',
			align: columns.map(({align}) => align ?? null),
			children: [row(columns.map((column) => column.title)), ...rows.map(({cells}) => row(cells))],
		},
	];
}

function row(cells: readonly string[]): TableRow {
	return {type: 'tableRow', children: cells.map((cell) => ({type: 'tableCell', children: [text(cell)]}))};
}
