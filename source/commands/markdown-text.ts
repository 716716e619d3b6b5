import {escapeMarkdown} from '../exporting/markdown.ts';

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
