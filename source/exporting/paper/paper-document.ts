import type {ExportedDocument} from '../document.ts';
import {lowTextHeight, textSize} from './design.ts';
import {type Edges, edgesOf, preparedOn} from './edges.ts';
import {elementsOf, type PaperElement, plainRuns} from './elements.ts';
import {type PaperLetterhead, paperLetterhead} from './letterhead.ts';
import {onOnePage, type SizedElements} from './one-page.ts';
import {heightOf} from './strip.ts';
import {stripsOf} from './strips.ts';

/** A document as it stands on paper: each part begins on a page of its own, below its title. */
export type PaperDocument = {
	readonly edges: Edges;
	readonly letterhead: PaperLetterhead | undefined;
	/** What stands between the letterhead and the contents of several parts; nothing where there is one part. */
	readonly cover: readonly PaperElement[];
	readonly parts: readonly SizedElements[];
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
	const room = lowTextHeight - 2 * edges.extra - (isWhole ? (letterhead?.height ?? 0) : 0);
	const fits = (elements: readonly PaperElement[], size: number) =>
		heightOf(stripsOf(elements, {size, within: {type: 'Document', within: undefined}, levelsBelow: 0})) <= room;
	return {
		edges,
		letterhead,
		cover: isWhole ? [] : [{kind: 'title', runs: plainRuns(title)}, about],
		parts: parts.map(({title: heading, blocks, onePage}) => {
			const elements: PaperElement[] = [
				{kind: 'heading', level: 1, runs: plainRuns(heading)},
				...(isWhole ? [about] : []),
				...elementsOf(blocks),
			];
			return onePage ? onOnePage(elements, onePage, fits) : {elements, size: textSize};
		}),
	};
}
