/**
 * The last whole number for which something is so, found by halving: it is so for the first, and from some number on no more.
 * @param first for which it is so, unasked
 * @param end for which it is no more so, unasked
 */
export function lastWhere(first: number, end: number, isSo: (number: number) => boolean): number {
	let [last, next] = [first, end];
	while (next - last > 1) {
		const middle = Math.floor((last + next) / 2);
		[last, next] = isSo(middle) ? [middle, next] : [last, middle];
	}

	return last;
}
