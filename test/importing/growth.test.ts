import {expect, test} from 'vitest';
import {importHere} from '../../source/importing/import-here.ts';
import {amount, isLong} from '../amount.ts';
import {processorClock} from '../processor-clock.ts';
import {growing} from './repeated.ts';

const tried = growing.filter((_, at) => at % amount(45, 1) === 0);
const size = 10_000;
const times = 4;
/** The power of its size with which the time of a text may grow. */
const steepest = 1.3;
/** Seconds below which growth is not told from what a clock and a processor are off by. */
const soon = 0.4;

/** The code of what a text is found to be, and the seconds of a processor that it took. */
async function found(text: string): Promise<{readonly outcome: string; readonly seconds: number}> {
	const seconds = processorClock();
	const outcome = await importHere({bytes: Buffer.from(text), name: 'S_2010_99.txt'}).then(
		() => 'a report',
		(error: {readonly code?: string}) => error.code ?? String(error),
	);
	return {outcome, seconds: seconds()};
}

test(`${tried.length} texts in which something is repeated, nested or left open give a report or one line that says why not`, async () => {
	const outcomes = new Set<string>();
	for (const {of} of tried) {
		outcomes.add((await found(of(amount(2_000, size)))).outcome);
	}

	expect(['a report', 'empty', 'no-report', 'unreadable']).toEqual(expect.arrayContaining([...outcomes]));
});

// Time is taken in the long run alone, by the clock of the processor, and anew where it looks steep.
test.runIf(isLong)('no text takes time that grows faster than its size to the power of 1.3', async () => {
	const steep: string[] = [];
	for (const {name, of} of tried) {
		let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
		const exponent = () => (long < soon ? 0 : Math.log(long / short) / Math.log(times));
		for (let tries = 0; tries === 0 || (tries < 4 && exponent() > steepest); tries += 1) {
			short = Math.min(short, (await found(of(size))).seconds);
			long = Math.min(long, (await found(of(size * times))).seconds);
		}

		if (exponent() > steepest) {
			steep.push(`${name}: ${exponent().toFixed(2)}, ${long.toFixed(1)} s`);
		}
	}

	expect(steep).toEqual([]);
});
