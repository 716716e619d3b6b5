/** What the program must reach. */
export const reach = {
	/** Times a bare start of Node.js. */
	startFactor: 4.5,
	largeStartMs: 600,
	keyMedianMs: 4,
	key99Ms: 16,
	/** Two frames: no key waits for more than the one before it. */
	heldKeyMs: 33,
	/** The most bytes of a move of the cursor, by the columns of the terminal. */
	moveBytes: {80: 400, 120: 800},
	peakMemoryMiB: 110,
	findFirstMs: 16,
	findAllMs: 50,
	librarySearchMs: 50,
	importMs: 2000,
	/** A share of the pairs. */
	alsoSpokePairs: 0.8,
	alsoSpokeMs: 50,
} as const;
