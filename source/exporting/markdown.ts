import {flatTable, type Table} from './table.ts';

/** A table as GitHub-flavoured Markdown, under a heading and a line that says what it is of. */
export function formatMarkdown(table: Table): string {
	const {title, caption, columns, rows} = flatTable(table);
	return [
		`## ${escapeMarkdown(title)}`,
		'',
		escapeMarkdown(caption),
		'',
		line(columns.map((column) => escapeMarkdown(column.title))),
		line(columns.map(({align}) => (align === 'right' ? '---:' : '---'))),
		...rows.map(({cells}) => line(cells.map(escapeMarkdown))),
		'',
	].join('\n');
}

/** The text with every character that Markdown would take as its own, the pipe among them, escaped. */
export function escapeMarkdown(text: string): string {
	return text.replace(/[\\`*_[\]<>|~&$]/g, '\\$&');
}

function line(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}
