import {escapeMarkdown} from '../exporting/markdown.ts';
import type {BriefPage, Entry} from './brief-page.ts';

/** The page as Markdown: a heading for each part, a list below it. */
export function markdownPage({title, head, sections}: BriefPage, caption: string): string {
	const shown = sections.filter(({entries, none}) => entries.length > 0 || none !== undefined);
	const blocks = [
		`## ${escapeMarkdown(title)}`,
		escapeMarkdown(caption),
		escapeMarkdown(head.join(' · ')),
		...shown.flatMap(({title: part, none = '', entries}) => [
			`### ${escapeMarkdown(part)}`,
			(entries.length === 0 ? [{text: none}] : entries).flatMap((entry) => item(entry)).join('\n'),
		]),
	];
	return `${blocks.join('\n\n')}\n`;
}

function item({lead, text, tail, below = []}: Entry, depth = 0): string[] {
	const parts = [
		...(lead === undefined ? [] : [`**${escapeMarkdown(lead)}**`]),
		escapeMarkdown(text),
		...(tail === undefined ? [] : [`· ${escapeMarkdown(tail)}`]),
	];
	return [`${'  '.repeat(depth)}- ${parts.join(' ')}`, ...below.flatMap((entry) => item(entry, depth + 1))];
}
