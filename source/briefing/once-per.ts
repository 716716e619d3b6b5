/** Some work that is done when it is first asked for, once for each thing, as long as that is there. */
export function oncePer<Of extends object, Result>(work: (of: Of) => Result): (of: Of) => Result {
	const known = new WeakMap<Of, Result>();
	return (of) => {
		const result = known.get(of) ?? work(of);
		known.set(of, result);
		return result;
	};
}
