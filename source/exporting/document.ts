import type {DocumentSettings} from '../library/document-settings.ts';
import {type Block, heading, paragraph} from '../printing/markdown-blocks.ts';

/**
 * A part of a document, which begins on a page of its own unless all of it stands on that of the one before it. A heading of the first
 * depth in it stands one below its title.
 */
export type DocumentPart = {
	readonly title: string;
	readonly blocks: readonly Block[];
	/** Where it is to be one page on paper: the headings whose points that has no room for first, in this order. */
	readonly onePage?: readonly string[];
};

/** What leaves the program to be read by people: on paper, on a phone, in a word processor. */
export type ExportedDocument = DocumentSettings & {
	readonly title: string;
	/** What it is made from, in one line: the report's title, days and symbol, and what narrows it. */
	readonly source: string;
	/** The day on which it is written, `YYYY-MM-DD`. */
	readonly day: string;
	/** With more than one, contents stand before them. */
	readonly parts: readonly DocumentPart[];
};

/**
 * All that a document says, in order: its title, what it is made from, and its parts. The one part of a document has no title but
 * the document's.
 */
export function blocksOf({title, source, parts, classification}: ExportedDocument): Block[] {
	const isWhole = parts.length === 1;
	return [
		...(classification === undefined ? [] : [paragraph(classification)]),
		heading(1, title),
		paragraph(source),
		...parts.flatMap((part) => (isWhole ? lowered(part.blocks, 1) : partBlocks(part))),
	];
}

/** A part as it stands below the title of a document of several: its own title, and what is below that. */
export function partBlocks({title, blocks}: DocumentPart): Block[] {
	return [heading(2, title), ...lowered(blocks, 2)];
}

/** Blocks whose headings stand so many levels lower. */
export function lowered(blocks: readonly Block[], levels: number): Block[] {
	return blocks.map((block) =>
		block.type === 'heading' ? {...block, depth: Math.min(6, block.depth + levels) as typeof block.depth} : block,
	);
}
