/** Finds the last of those that begin on a line or before it, in few steps; they are in the order of their lines. */
export function lastUpTo<T extends {readonly line: number}>(ordered: readonly T[], line: number): T | undefined {
	let [from, to] = [0, ordered.length];
	while (from < to) {
		const middle = Math.floor((from + to) / 2);
		if ((ordered[middle]?.line ?? 0) <= line) {
			from = middle + 1;
		} else {
			to = middle;
		}
	}

	return ordered[from - 1];
}
