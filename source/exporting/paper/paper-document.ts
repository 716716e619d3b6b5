import type {ExportedDocument} from '../document.ts';
import {lowTextHeight, partGap, smallerSizes, textHeight, textSize} from './design.ts';
import {edgesOf, preparedOn} from './edges.ts';
import {elementsOf, type PaperElement, plainRuns} from './elements.ts';
import {paperLetterhead} from './letterhead.ts';
import {onOnePage, type SizedElements} from './one-page.ts';
import {heightOf, pagesOf, type Strip} from './strip.ts';
import {contentsStrips, stripsOf, type Typesetting} from './strips.ts';

/**
 * What stands on the paper of a document. A part that is to be on one page fits both A4 and US Letter.
 * @throws {LibraryError} where the picture of the logo is damaged
 */
export function paperDocument(document: ExportedDocument) {
	const {title, source, parts, day} = document;
	const edges = edgesOf(document);
	const letterhead = paperLetterhead(document.letterhead);
	const about: PaperElement = {kind: 'source', runs: plainRuns(`${source} · ${preparedOn(day)}`)};
	const isWhole = parts.length === 1;
	const cover: readonly PaperElement[] = isWhole ? [] : [{kind: 'title', runs: plainRuns(title)}, about];
	const setting = {size: textSize, within: {type: 'Document', within: undefined}, levelsBelow: isWhole ? 0 : 1};
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
		const set = onePage ? onOnePage(elements, onePage, fits) : {elements, size: textSize};
		return {...set, isAlone: onePage !== undefined};
	});
	return {
		edges,
		letterhead,
		titles,
		/** How elements of it are set that are of no other size. */
		setting,
		/** What stands between the letterhead and the contents of several parts; nothing where there is one part. */
		cover,
		/** How large the text of the contents is, in points: that they end on the page of the cover, where a size does that. */
		contentsSize: [textSize, ...smallerSizes].find(fitsBelowCover) ?? textSize,
		parts: placeParts(sized, setting, 2 * edges.extra),
	};
}

/** A document as it stands on paper. */
export type PaperDocument = Readonly<ReturnType<typeof paperDocument>>;

/** A part on paper, below its title. */
export type PaperPart = SizedElements & {
	/** Whether it stands on the page of the part before it, which has room for all of it; else it begins on a page of its own. */
	readonly isBelow: boolean;
};

/** A part and whether it is handed on as one page, on which nothing else stands. */
type UnplacedPart = SizedElements & {readonly isAlone: boolean};

/**
 * Parts on as few pages as that is possible without one torn that fits a page.
 * @param extra what head and foot take of the height of the text, in points
 */
function placeParts(parts: readonly UnplacedPart[], setting: Typesetting, extra: number): PaperPart[] {
	const heights = [textHeight, lowTextHeight].map((height) => height - extra);
	let before: readonly Strip[] = [];
	return parts.map(({isAlone, ...part}) => {
		const below = isAlone || before.length === 0 ? [] : [...before, ...partStrips({...part, isBelow: true}, setting)];
		const isBelow =
			below.length > 0 && heights.every((height) => pagesOf(below, height).length === pagesOf(before, height).length);
		before = isAlone ? [] : isBelow ? below : partStrips({...part, isBelow}, setting);
		return {...part, isBelow};
	});
}

/** A part as strips, one below the other. */
export function partStrips({elements, size, isBelow}: PaperPart, setting: Typesetting): Strip[] {
	const [first, ...others] = stripsOf(elements, {...setting, size});
	return first === undefined ? [] : [isBelow ? {...first, above: partGap} : first, ...others];
}
