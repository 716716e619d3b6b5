/** An order by several keys, the first that differs deciding; entries that are alike in all keep their order. */
export function byKeys<Entry>(keysOf: (entry: Entry) => readonly number[]): (one: Entry, other: Entry) => number {
	return (one, other) => {
		const others = keysOf(other);
		return keysOf(one).reduce((order, key, at) => order || key - (others[at] ?? 0), 0);
	};
}
