import type {ListItem} from 'mdast';
import {withVerb} from '../../briefing/brief/line.ts';
import {type Block, heading, list, paragraph, point, text} from '../../printing/markdown-blocks.ts';
import {headingOf, type PrintedBrief, type Row} from './printed.ts';

/** The page as Markdown: a heading for each part, a list below it. */
export function markdownPage({title, head, parts}: PrintedBrief, caption: string): Block[] {
	const shown = parts.filter(({rows, none}) => rows.length > 0 || none !== undefined);
	return [
		heading(2, title),
		paragraph(caption),
		paragraph(head.join(' · ')),
		...shown.flatMap((part) => [
			heading(3, headingOf(part)),
			list((part.rows.length === 0 ? [{text: part.none ?? ''}] : part.rows).map(pointOf)),
		]),
	];
}

function pointOf({lead, mark, verb, text: words, tails: [tail] = [], below = []}: Row): ListItem {
	const said = [mark, withVerb(words, verb), tail === undefined ? undefined : `· ${tail}`]
		.filter((part) => part !== undefined)
		.join(' ');
	const content = paragraph(lead === undefined ? said : ` ${said}`);
	if (lead !== undefined) {
		content.children.unshift({type: 'strong', children: [text(lead)]});
	}

	return point(content, below.map(pointOf));
}
