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
	const left = room - sum(least);
	if (left < 0) {
		return undefined;
	}

	const widths = share(
		columns,
		extents.map(({most}) => most),
		least,
		left,
	);
	return share(
		columns,
		extents.map(({line}) => line),
		widths,
		room - sum(widths),
	);
}

// One terminal column at a time goes to the table column that is furthest behind its part.
function share(columns: readonly Column[], wanted: readonly number[], least: readonly number[], room: number) {
	const widths = [...least];
	for (let left = room; left > 0; left--) {
		let behind = -1;
		let smallest = Number.POSITIVE_INFINITY;
		for (const [at, {grow}] of columns.entries()) {
			const width = widths[at] ?? 0;
			if (grow !== undefined && width < (wanted[at] ?? 0) && width / grow < smallest) {
				smallest = width / grow;
				behind = at;
			}
		}

		if (behind === -1) {
			break;
		}

		widths[behind] = (widths[behind] ?? 0) + 1;
	}

	return widths;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
