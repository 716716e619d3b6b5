import {statSync} from 'node:fs';
import {join} from 'node:path';
import {type Library, openLibrary} from '../../../source/library/open-library.ts';
import {generateLibrary, libraryWords} from '../generated/generate-library.ts';
import {Random} from '../generated/random.ts';
import {reach} from '../reach.ts';
import type {Row} from '../result-table.ts';
import {median, percentile} from '../statistics.ts';

const paragraphCount = 1_000_000;
const searchCount = 300;
const mostWords = 3;
const fewestLetters = 2;
/** One search in so many is for a number. */
const numberEvery = 10;
const mebibyte = 2 ** 20;

/**
 * Measures a large library: saving it, its size on disk, opening it, and searching in it.
 * @param home a folder with room for it
 */
export async function libraryRows(home: string): Promise<Row[]> {
	const folder = join(home, 'library');
	const world = {now: () => new Date().toISOString(), warn: console.error};
	const making = openLibrary(folder, world);
	let generating = 0;
	const start = performance.now();
	const reports = timed(generateLibrary(paragraphCount), (ms) => {
		generating += ms;
	});
	let saved = 0;
	for (const parts of reports) {
		making.reports.save(parts);
		saved++;
	}

	making.close();
	const seconds = (performance.now() - start - generating) / 1000;
	const size = statSync(join(folder, 'library.sqlite')).size / mebibyte;
	const library = openLibrary(folder, world);
	const opening = timeOf(() => library.notes.ofReport(''));
	const times = searchTimes(library);
	library.close();
	const what = `library of ${paragraphCount.toLocaleString('en')} paragraphs`;
	return [
		{
			what: `${what}: search, ${times.length} searches`,
			figure: `${median(times).toFixed(1)} ms, 99 % ${percentile(times, 0.99).toFixed(1)} ms`,
			reach: `median < ${reach.librarySearchMs} ms`,
			met: median(times) < reach.librarySearchMs,
		},
		{what: `${what}: opening`, figure: `${opening.toFixed(1)} ms`},
		{what: `${what}: size on disk`, figure: `${size.toFixed(0)} MiB`},
		{
			what: `${what}: saving`,
			figure: `${(saved / seconds).toFixed(0)} reports/s, ${(paragraphCount / seconds).toFixed(0)} paragraphs/s`,
		},
	];
}

function searchTimes({reports}: Library): number[] {
	const random = new Random(2);
	const words = libraryWords();
	// As many frequent words as rare ones: by the logarithm of their rank.
	const word = () => words[Math.floor(words.length ** (random.below(1000) / 1000)) - 1] ?? '';
	return Array.from({length: searchCount}, (_, at) => {
		const last = word();
		const typed = last.slice(0, fewestLetters + random.below(last.length));
		const before = Array.from({length: random.below(mostWords)}, word);
		const number = `${1 + random.below(9)},${100 + random.below(900)}`;
		const search = at % numberEvery === 0 ? number : [...before, typed].join(' ');
		return timeOf(() => reports.search(search));
	});
}

function timeOf(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** The same items; tells what making each took, in milliseconds. */
function* timed<Item>(items: Iterator<Item>, tell: (milliseconds: number) => void): Generator<Item> {
	for (;;) {
		const start = performance.now();
		const next = items.next();
		tell(performance.now() - start);
		if (next.done) {
			return;
		}

		yield next.value;
	}
}
