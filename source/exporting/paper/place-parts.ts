import {lowTextHeight, partGap, textHeight} from './design.ts';
import type {SizedElements} from './one-page.ts';
import {pagesOf, type Strip} from './strip.ts';
import {stripsOf, type Typesetting} from './strips.ts';

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
export function placeParts(parts: readonly UnplacedPart[], setting: Typesetting, extra: number): PaperPart[] {
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
