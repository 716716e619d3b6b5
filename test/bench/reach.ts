/** What the program must reach. */
export const reach = {
	startFactor: 6,
	keyMedianMs: 4,
	key99Ms: 16,
	moveBytes: 400,
	peakMemoryMiB: 120,
	findFirstMs: 16,
	findAllMs: 50,
	librarySearchMs: 50,
	importMs: 1000,
	/** A share of the pairs. */
	alsoSpokePairs: 0.8,
	alsoSpokeMs: 50,
} as const;
