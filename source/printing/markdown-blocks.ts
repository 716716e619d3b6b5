import type {Blockquote, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent, Text} from 'mdast';

const bullet = /^(\s*)[-*+•–]\s+(\S.*)$/;

/**
 * A block of a Markdown document. Its text is what a reader shall see: what Markdown would take as its own is escaped when it is written.
 */
export type Block = Exclude<RootContent, PhrasingContent>;

/** A heading of a level. */
export function heading(depth: Heading['depth'], value: string): Heading {
	return {type: 'heading', depth, children: [text(value)]};
}

/** A paragraph of lines, which stay lines. */
export function paragraph(...lines: readonly string[]): Paragraph {
	const children = lines.flatMap((line): PhrasingContent[] => [{type: 'break'}, text(line)]).slice(1);
	return {type: 'paragraph', children};
}

/** A list of points, without blank lines between them. */
export function list(points: ListItem[]): List {
	return {type: 'list', spread: false, children: points};
}

/** A point of a list, with the points below it. */
export function point(content: Paragraph, below: ListItem[] = []): ListItem {
	return {type: 'listItem', spread: false, children: below.length === 0 ? [content] : [content, list(below)]};
}

/** What is quoted, in blocks of its own. */
export function quotation(children: Blockquote['children']): Blockquote {
	return {type: 'blockquote', children};
}

/** Text in the midst of a paragraph. */
export function text(value: string): Text {
	return {type: 'text', value};
}

/**
 * A text of several lines as blocks of Markdown that show it as it is: breaks stay breaks, and what stands behind a dash, an
 * asterisk or a bullet stays a list, with the indented lines below it.
 */
export function textBlocks(written: string): (Paragraph | List)[] {
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
