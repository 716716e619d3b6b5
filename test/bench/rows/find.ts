import {setTimeout} from 'node:timers/promises';
import {largeCount} from '../files.ts';
import {type FindTime, measureFind, searches} from '../measured/find-time.ts';
import {type Size, type Subject, withRecording} from '../measured/recording.ts';
import {reach} from '../reach.ts';
import type {Row} from '../result-table.ts';
import {median, percentile} from '../statistics.ts';

const rounds = 5;
/** Of fewer than a hundred keys the 99th percentile is the one slowest. */
const roundsInProgram = 3;
const size: Size = [120, 40];
const backspace = '\u007F';
/** Nobody types sooner after the key that opens find. */
const pauseMs = 300;

/** Measures find itself, as one types, without a screen. */
export function findRows(): Row[] {
	const {making, times} = measureFind(largeCount, rounds);
	return [
		{what: 'find: made ready, in slices of 4 ms', figure: `${median(making).toFixed(0)} ms`},
		...rowsOf(`find as one types, ${times.length} keys`, times),
	];
}

/** Measures find in the program, from a key to its first bytes and to its last. */
export async function findKeyRows(large: Subject): Promise<Row[]> {
	const times = await withRecording(large, size, async (recording) => {
		const keys: FindTime[] = [];
		await recording.press('/');
		await setTimeout(pauseMs);
		for (const search of Array.from({length: roundsInProgram}, () => searches).flat()) {
			for (const letter of search) {
				const {firstMs, ms} = await recording.press(letter);
				keys.push({first: firstMs, all: ms});
			}

			for (const _ of search) {
				await recording.press(backspace);
			}
		}

		return keys;
	});
	return rowsOf(`find in the program, 120×40, ${times.length} keys`, times);
}

function rowsOf(what: string, times: readonly FindTime[]): Row[] {
	const firsts = times.flatMap(({first}) => first ?? []);
	const alls = times.map(({all}) => all);
	return [
		limited(`${what}: first hits`, firsts, reach.findFirstMs),
		limited(`${what}: all hits`, alls, reach.findAllMs),
	];
}

function limited(what: string, times: readonly number[], most: number): Row {
	const worst = percentile(times, 0.99);
	return {
		what,
		figure: `${median(times).toFixed(1)} ms, 99 % ${worst.toFixed(1)} ms`,
		reach: `99 % ≤ ${most} ms`,
		met: worst <= most,
	};
}
