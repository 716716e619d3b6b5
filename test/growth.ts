/** By how many times the larger of two sizes is larger. */
const times = 4;
/** The power of its size with which the time of a work may grow. */
const steepest = 1.3;
/** Seconds below which growth is not told from what a clock and a processor are off by. */
const soon = 0.4;

/** A work that grows with a size, and what is in it. */
export type Growing = readonly [name: string, work: (size: number) => unknown];

/**
 * The works whose time grows faster than their size to the power of 1.3, from a size to four times as much, each with the power
 * that it grows with: 2 where twice as much takes four times as long. What is done in less than 0.4 seconds is none of them. Time
 * is taken by the clock of the processor, so that what else a machine does changes nothing, and anew where it looks steep.
 */
export async function steep(works: readonly Growing[], size: number): Promise<string[]> {
	const found: string[] = [];
	for (const [name, work] of works) {
		let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
		const power = () => (long < soon ? 0 : Math.log(long / short) / Math.log(times));
		for (let tries = 0; tries === 0 || (tries < 4 && power() > steepest); tries += 1) {
			short = Math.min(short, await secondsOf(() => work(size)));
			long = Math.min(long, await secondsOf(() => work(size * times)));
		}

		if (power() > steepest) {
			found.push(`${name}: ${power().toFixed(2)}, ${long.toFixed(1)} s`);
		}
	}

	return found;
}

/** For how many seconds a work keeps a processor busy. */
async function secondsOf(work: () => unknown): Promise<number> {
	const start = process.threadCpuUsage();
	await work();
	const {user, system} = process.threadCpuUsage(start);
	return (user + system) / 1e6;
}
