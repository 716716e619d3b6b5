import {gfmTableToMarkdown} from 'mdast-util-gfm-table';
import {toMarkdown} from 'mdast-util-to-markdown';
import {chartWords} from './chart.ts';
import type {Block} from './markdown-blocks.ts';

/** A document as GitHub-flavoured Markdown, in which every text stands as it is. */
export function formatMarkdown(blocks: readonly Block[]): string {
	const children = blocks.flatMap((block) => (block.type === 'chart' ? chartWords(block) : block));
	return toMarkdown(
		{type: 'root', children},
		{
			bullet: '-',
			extensions: [gfmTableToMarkdown({tablePipeAlign: false})],
			// Not every Markdown takes a backslash at the end of a line for a break.
			handlers: {break: () => '  \n'},
			// GitHub strikes out what stands between tildes, and sets as mathematics what stands between dollar signs.
			unsafe: ['~', '$'].map((character) => ({character, inConstruct: 'phrasing'})),
		},
	);
}
