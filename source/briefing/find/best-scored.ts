const noise = 0.5;

/**
 * What was found by letters in their order, the best first: above 1 is certain, below it how well they fit. Letters that lie scattered
 * are a find where there is no better one; beside one twice as good they are noise.
 */
export function bestScored<Found extends {readonly score: number}>(found: readonly Found[]): Found[] {
	const best = Math.max(...found.map(({score}) => score));
	return found.filter(({score}) => score >= 1 || score >= best * noise).sort((one, other) => other.score - one.score);
}
