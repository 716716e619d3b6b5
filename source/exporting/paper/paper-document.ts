import type {ExportedDocument} from '../document.ts';
import {contentsStrips} from './contents.ts';
import {lowTextHeight, smallerSizes, textSize} from './design.ts';
import {type Edges, edgesOf, preparedOn} from './edges.ts';
import {elementsOf, type PaperElement, plainRuns} from './elements.ts';
import {type PaperLetterhead, paperLetterhead} from './letterhead.ts';
import {onOnePage} from './one-page.ts';
import {type PaperPart, placeParts} from './place-parts.ts';
import {heightOf} from './strip.ts';
import {stripsOf} from './strips.ts';

/** A document as it stands on paper. */
export type PaperDocument = {
	readonly edges: Edges;
	readonly letterhead: PaperLetterhead | undefined;
	/** What stands between the letterhead and the contents of several parts; nothing where there is one part. */
	readonly cover: readonly PaperElement[];
	/** How large the text of the contents is, in points: that they end on the page of the cover, where a size does that. */
	readonly contentsSize: number;
	readonly parts: readonly PaperPart[];
};

/**
 * What stands on the paper of a document. A part that is to be on one page fits both A4 and US Letter.
 * @throws {LibraryError} where the picture of the logo is damaged
 */
export function paperDocument(document: ExportedDocument): PaperDocument {
	const {title, source, parts, day} = document;
	const edges = edgesOf(document);
	const letterhead = paperLetterhead(document.letterhead);
	const about: PaperElement = {kind: 'source', runs: plainRuns(`${source} · ${preparedOn(day)}`)};
	const isWhole = parts.length === 1;
	const cover: readonly PaperElement[] = isWhole ? [] : [{kind: 'title', runs: plainRuns(title)}, about];
	const setting = {size: textSize, within: {type: 'Document', within: undefined}, levelsBelow: 0};
	const height = lowTextHeight - 2 * edges.extra;
	const belowLetterhead = height - (letterhead?.height ?? 0);
	const room = isWhole ? belowLetterhead : height;
	const fits = (elements: readonly PaperElement[], size: number) =>
		heightOf(stripsOf(elements, {...setting, size})) <= room;
	const titles = parts.map((part) => part.title);
	const fitsBelowCover = (size: number) =>
		heightOf([...stripsOf(cover, setting), ...contentsStrips(titles, () => 0, {...setting, size})]) <= belowLetterhead;
	const sized = parts.map(({title: heading, blocks, onePage}) => {
		const elements: PaperElement[] = [
			{kind: 'heading', level: 1, runs: plainRuns(heading)},
			...(isWhole ? [about] : []),
			...elementsOf(blocks),
		];
		return onePage
			? {...onOnePage(elements, onePage, fits), isAlone: true}
			: {elements, size: textSize, isAlone: false};
	});
	return {
		edges,
		letterhead,
		cover,
		contentsSize: [textSize, ...smallerSizes].find(fitsBelowCover) ?? textSize,
		parts: placeParts(sized, setting, 2 * edges.extra),
	};
}
