import type {Column} from './table.ts';

/**
 * What a column's contents take, in terminal columns: on one line, most of them, and at least, without breaking a word but behind a hyphen.
 */
export type Extent = {readonly line: number; readonly most: number; readonly word: number};

/** What is longer is no word but a name of a file or the like, and is broken anywhere. */
const longestWord = 24;

/**
 * The width of each column so that together they fit, the spaces between them not counted. Columns that grow share what
 * the others leave, each wide enough for its words, and first up to what most of its cells need, then up to what all do.
 * @param room what there is, in terminal columns
 * @returns `undefined` when there is no room for a table
 */
export function columnWidths(
	columns: readonly Column[],
	extents: readonly Extent[],
	room: number,
): number[] | undefined {
	const least = columns.map(({grow}, at) => {
		const {line = 0, word = 0} = extents[at] ?? {};
		return grow === undefined ? line : Math.min(word, longestWord);
	});
	if (sum(least) > room) {
		return undefined;
	}

	const upTo = (enough: keyof Extent, given: readonly number[]) => {
		const wishes = columns.map(({grow = 0}, at) => ({weight: grow, enough: extents[at]?.[enough] ?? 0}));
		return handedOut(wishes, given, room, 1);
	};
	return upTo('line', upTo('most', least));
}

/**
 * Widths that are handed out step by step, each to the column that is furthest behind its part, until nothing is left or all have enough.
 * @param wishes the part of each beside others, which is nothing where it is 0, and what is enough for it
 * @param given what each has at first
 * @param room for all of them together
 * @param step what is handed out at a time
 */
export function handedOut(
	wishes: readonly {readonly weight: number; readonly enough: number}[],
	given: readonly number[],
	room: number,
	step: number,
): number[] {
	const widths = [...given];
	for (let left = room - sum(given); left >= step; left -= step) {
		const asking = wishes.map(({weight, enough}, at) => {
			const has = widths[at] ?? 0;
			return has < enough ? weight / has : 0;
		});
		const most = Math.max(0, ...asking);
		if (most === 0) {
			break;
		}

		const neediest = asking.indexOf(most);
		widths[neediest] = (widths[neediest] ?? 0) + step;
	}

	return widths;
}

/** The sum of some numbers. */
export function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
