/** The entries in the order of several keys each, the first that differs deciding; those alike in all keep their order. */
export function orderBy<Entry>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly number[]): Entry[] {
	return entries
		.map((entry) => ({entry, keys: keysOf(entry)}))
		.sort((one, other) => one.keys.reduce((order, key, at) => order || key - (other.keys[at] ?? 0), 0))
		.map(({entry}) => entry);
}

/** Compares two things by a key of theirs, to sort them: the least first, or for −1 the greatest. */
export function byKey<Thing>(keyOf: (thing: Thing) => string | number, way: 1 | -1 = 1) {
	return (one: Thing, other: Thing): number => {
		const [first, second] = [keyOf(one), keyOf(other)];
		return first < second ? -way : first > second ? way : 0;
	};
}
