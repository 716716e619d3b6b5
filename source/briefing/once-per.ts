/** Some work that is done when it is first asked for, once for each thing, as long as that is there. */
export function oncePer<Of extends object, Result>(work: (of: Of) => Result): (of: Of) => Result {
	return keeping(work, new WeakMap<Of, Result>());
}

/** Some work that is done once for each text or number. */
export function oncePerKey<Key extends string | number, Result>(work: (key: Key) => Result): (key: Key) => Result {
	return keeping(work, new Map<Key, Result>());
}

function keeping<Of, Result>(
	work: (of: Of) => Result,
	known: Pick<Map<Of, Result>, 'get' | 'has'> & {readonly set: (of: Of, result: Result) => unknown},
): (of: Of) => Result {
	return (of) => {
		if (!known.has(of)) {
			known.set(of, work(of));
		}

		return known.get(of) as Result;
	};
}
