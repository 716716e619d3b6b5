import type {Blockquote, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent, Text} from 'mdast';

/** A block of a Markdown document. Its text is what a reader shall see: what Markdown would take as its own is escaped when it is written. */
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
