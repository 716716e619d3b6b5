import type {List, Paragraph} from 'mdast';
import {list, paragraph, point, text} from '../exporting/markdown-blocks.ts';

const bullet = /^(\s*)[-*+•–]\s+(\S.*)$/;

/**
 * A text of several lines as blocks of Markdown that show it as it is: breaks stay breaks, and what stands behind a dash, an
 * asterisk or a bullet stays a list, with the indented lines below it.
 */
export function markdownText(written: string): (Paragraph | List)[] {
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
