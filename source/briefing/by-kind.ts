/**
 * What becomes of one of several things that differ by their kind.
 * @param ways what becomes of each kind: one that is missing does not compile
 */
export function byKind<One extends {readonly kind: string}, Result>(
	one: One,
	ways: {readonly [Kind in One['kind']]: (one: Extract<One, {readonly kind: Kind}>) => Result},
): Result {
	// Each is given what it takes: the compiler does not see that both are of one kind.
	return (ways[one.kind as One['kind']] as (one: One) => Result)(one);
}
