/** The entries in the order of several keys each, the first that differs deciding; those alike in all keep their order. */
export function orderBy<Entry>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly number[]): Entry[] {
	return entries
		.map((entry) => ({entry, keys: keysOf(entry)}))
		.sort((one, other) => compare(one.keys, other.keys))
		.map(({entry}) => entry);
}

function compare(one: readonly number[], other: readonly number[]): number {
	return one.reduce((order, key, at) => order || key - (other[at] ?? 0), 0);
}
