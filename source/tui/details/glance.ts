/**
 * How many entries of each part show in so many lines: each part in turn gets its next one while that fits; its first it gets in any
 * case.
 * @param parts the heights, in lines, of the entries of each part
 * @param more the lines it takes to say that a part goes on
 */
export function atAGlance(parts: readonly (readonly number[])[], lines: number, more = 0): number[] {
	const shown = parts.map(({length}) => Math.min(1, length));
	const taken = (counts: readonly number[]): number =>
		parts.reduce((sum, heights, part) => sum + heightOf(heights, counts[part] ?? 0, more), 0);
	const most = Math.max(...parts.map(({length}) => length));
	for (let count = 2; count <= most; count++) {
		for (const [part, {length}] of parts.entries()) {
			const longer = shown.with(part, count);
			if (count <= length && shown[part] === count - 1 && taken(longer) <= lines) {
				shown[part] = count;
			}
		}
	}

	return shown;
}

function heightOf(heights: readonly number[], count: number, more: number): number {
	const shown = heights.slice(0, count).reduce((sum, height) => sum + height, 0);
	return count < heights.length ? shown + more : shown;
}
