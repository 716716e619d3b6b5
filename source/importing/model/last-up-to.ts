/** Finds the last of those that begin at a place or before it, in few steps; they are in the order of their places. */
export function lastUpTo<T>(ordered: readonly T[], place: number, placeOf: (one: T) => number): T | undefined {
	let [from, to] = [0, ordered.length];
	while (from < to) {
		const middle = Math.floor((from + to) / 2);
		if (placeOf(ordered[middle] as T) <= place) {
			from = middle + 1;
		} else {
			to = middle;
		}
	}

	return ordered[from - 1];
}
