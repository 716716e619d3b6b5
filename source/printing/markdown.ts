import {flatTable, type Table} from './table.ts';

const bullet = /^(\s*)[-*+•–]\s+(\S.*)$/;

/**
 * A text of several lines as Markdown that shows it as it is: breaks stay breaks, and what stands behind a dash, an asterisk
 * or a bullet stays a list, with the indented lines below it. Nothing else in it means anything to Markdown.
 */
export function markdownText(text: string): string {
	const drawn: string[] = [];
	let isList = false;
	for (const line of text.split('\n')) {
		const [, indent = '', item] = bullet.exec(line) ?? [];
		const continues: boolean = isList && item === undefined && /^\s+\S/.test(line);
		const last = drawn.at(-1) ?? '';
		if (line.trim() !== '' && last !== '' && (item !== undefined) !== isList && !continues) {
			// Not every Markdown knows where a list begins and ends without a blank line.
			drawn.push('');
		} else if (line.trim() !== '' && last !== '' && item === undefined) {
			drawn[drawn.length - 1] = `${last}  `;
		}

		drawn.push(
			item === undefined
				? `${continues ? '  ' : ''}${inert(line)}`.trimEnd()
				: `${indent === '' ? '' : '  '}- ${inert(item)}`,
		);
		isList = item !== undefined || continues;
	}

	return drawn.join('\n');
}

// At its beginning a line could still be a heading, a rule or the line below a heading.
function inert(line: string): string {
	return escapeMarkdown(line.trim()).replace(/^(?=#|[-+=](?:[-+=\s]|$))/, '\\');
}

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
