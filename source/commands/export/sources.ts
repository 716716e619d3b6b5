import {paragraphSigns} from '../../briefing/entry/citation.ts';
import type {DocumentPart} from '../../exporting/document.ts';
import {groupedBlocks} from '../../printing/table-blocks.ts';
import type {Context} from '../input/context.ts';
import {captionOf} from '../output/lens.ts';

/** The documents that the book draws on: the report, where its terms are, and those that figures are from, with their paragraphs. */
export function sourcesPart(context: Context): DocumentPart {
	const {symbol, title, figures, termsIn} = context.index.report;
	const ofFigures = Map.groupBy(
		figures.filter(({source}) => source !== undefined),
		({source = ''}) => source,
	);
	const rows = [
		{cells: [symbol, `the report: ${title}`]},
		...(termsIn === undefined ? [] : [{cells: [termsIn.document, 'the terms of reference']}]),
		...[...ofFigures].map(([source, from]) => ({
			cells: [source, `figures: ${paragraphSigns([...new Set(from.map(({paragraph}) => paragraph))])}`],
		})),
	];
	const columns = [{title: 'Document'}, {title: 'What is from it', grow: 1}];
	return {
		title: 'Sources',
		blocks: groupedBlocks({title: 'Sources', caption: captionOf(context), headings: 0, columns, rows}),
	};
}
