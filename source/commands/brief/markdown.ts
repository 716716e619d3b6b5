import type {ListItem} from 'mdast';
import {type Block, heading, list, paragraph, point, text} from '../../printing/markdown-blocks.ts';
import {type BriefPage, type Entry, headingOf} from './page.ts';

/** The page as Markdown: a heading for each part, a list below it. */
export function markdownPage({title, head, sections}: BriefPage, caption: string): Block[] {
	const shown = sections.filter(({entries, none}) => entries.length > 0 || none !== undefined);
	return [
		heading(2, title),
		paragraph(caption),
		paragraph(head.join(' · ')),
		...shown.flatMap((section) => [
			heading(3, headingOf(section)),
			list((section.entries.length === 0 ? [{text: section.none ?? ''}] : section.entries).map(pointOf)),
		]),
	];
}

function pointOf({lead, mark, text: words, tail, below = []}: Entry): ListItem {
	const said = [mark, words, tail === undefined ? undefined : `· ${tail}`]
		.filter((part) => part !== undefined)
		.join(' ');
	const content = paragraph(lead === undefined ? said : ` ${said}`);
	if (lead !== undefined) {
		content.children.unshift({type: 'strong', children: [text(lead)]});
	}

	return point(content, below.map(pointOf));
}
