import {escapeMarkdown} from '../../printing/markdown.ts';
import {type BriefPage, type Entry, headingOf} from './page.ts';

/** The page as Markdown: a heading for each part, a list below it. */
export function markdownPage({title, head, sections}: BriefPage, caption: string): string {
	const shown = sections.filter(({entries, none}) => entries.length > 0 || none !== undefined);
	const blocks = [
		`## ${escapeMarkdown(title)}`,
		escapeMarkdown(caption),
		escapeMarkdown(head.join(' · ')),
		...shown.flatMap((section) => [
			`### ${escapeMarkdown(headingOf(section))}`,
			(section.entries.length === 0 ? [{text: section.none ?? ''}] : section.entries)
				.flatMap((entry) => item(entry))
				.join('\n'),
		]),
	];
	return `${blocks.join('\n\n')}\n`;
}

function item({lead, mark, text, tail, below = []}: Entry, depth = 0): string[] {
	const parts = [
		...(lead === undefined ? [] : [`**${escapeMarkdown(lead)}**`]),
		...(mark === undefined ? [] : [escapeMarkdown(mark)]),
		escapeMarkdown(text),
		...(tail === undefined ? [] : [`· ${escapeMarkdown(tail)}`]),
	];
	return [`${'  '.repeat(depth)}- ${parts.join(' ')}`, ...below.flatMap((entry) => item(entry, depth + 1))];
}
