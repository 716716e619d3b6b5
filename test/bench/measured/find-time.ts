import {FindCorpus} from '../../../source/briefing/find/corpus.ts';
import {Finder} from '../../../source/briefing/find/finder.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {generateReport} from '../generated/generate-report.ts';

/** Milliseconds from a key to the first hits, where there are any, and to all of them. */
export type FindTime = {readonly first: number | undefined; readonly all: number};

/** What is typed, letter by letter: a word of many, a number, several words, a name, a slip, and what is not there. */
export const searches = ['security', '5910', 'talks north army', 'actor 12', 'deplyment', 'qzxv'] as const;
/** Milliseconds that find works before the screen has its turn. */
const slice = 4;

/**
 * Finds as one types in a report of so many statements.
 * @returns what it takes to make ready what can be found, in each round, and what each key takes then
 */
export function measureFind(count: number, rounds: number): {making: number[]; times: FindTime[]} {
	const index = indexReport(generateReport(count));
	const making: number[] = [];
	const times: FindTime[] = [];
	for (let round = 0; round < rounds; round++) {
		const finder = new Finder(new FindCorpus(index), () => performance.now());
		making.push(timeKey(finder, '').all);
		for (const search of searches) {
			for (let length = 1; length <= search.length; length++) {
				times.push(timeKey(finder, search.slice(0, length)));
			}
		}
	}

	return {making, times};
}

function timeKey(finder: Finder, typed: string): FindTime {
	const start = performance.now();
	let first: number | undefined;
	finder.start(typed);
	for (;;) {
		const {count, isDone} = finder.step(slice);
		const passed = performance.now() - start;
		first ??= count > 0 ? passed : undefined;
		if (isDone) {
			return {first, all: passed};
		}
	}
}
