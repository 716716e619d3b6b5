import {escapeMarkdown} from '../../printing/markdown.ts';
import {headingOf, type PrintedBrief, type Row} from './printed.ts';

/** The page as Markdown: a heading for each part, a list below it. */
export function markdownPage({title, head, parts}: PrintedBrief, caption: string): string {
	const shown = parts.filter(({rows, none}) => rows.length > 0 || none !== undefined);
	const blocks = [
		`## ${escapeMarkdown(title)}`,
		escapeMarkdown(caption),
		escapeMarkdown(head.join(' · ')),
		...shown.flatMap((part) => [
			`### ${escapeMarkdown(headingOf(part))}`,
			(part.rows.length === 0 ? [{text: part.none ?? ''}] : part.rows).flatMap((row) => item(row)).join('\n'),
		]),
	];
	return `${blocks.join('\n\n')}\n`;
}

function item({lead, mark, text, tails: [tail] = [], below = []}: Row, depth = 0): string[] {
	const words = [
		...(lead === undefined ? [] : [`**${escapeMarkdown(lead)}**`]),
		...(mark === undefined ? [] : [escapeMarkdown(mark)]),
		escapeMarkdown(text),
		...(tail === undefined ? [] : [`· ${escapeMarkdown(tail)}`]),
	];
	return [`${'  '.repeat(depth)}- ${words.join(' ')}`, ...below.flatMap((row) => item(row, depth + 1))];
}
