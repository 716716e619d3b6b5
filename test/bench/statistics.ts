/** The value that a share of the others does not exceed, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
	if (value === undefined) {
		throw new Error('nothing was measured');
	}

	return value;
}

/** The middle value. */
export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}
