import type {FindCorpus} from './corpus.ts';
import {type FindOptions, type Found, Scan} from './scan.ts';
import {queryOf} from './words/query.ts';

/**
 * Find as one types: `start` on each key, then `step` until all is found, with a frame drawn in between. A new query
 * abandons the one before, and reuses its hits where it only narrows them.
 */
export class Finder {
	readonly #corpus: FindCorpus;
	readonly #now: () => number;
	#scan: Scan;

	/** @param now milliseconds since whenever, as `performance.now` has them */
	constructor(corpus: FindCorpus, now: () => number) {
		this.#corpus = corpus;
		this.#now = now;
		this.#scan = new Scan(corpus, queryOf(''), {});
	}

	/** Begins to look for what is typed; while that is nothing, what can be found is made ready. */
	start(typed: string, options: FindOptions = {}): void {
		this.#scan = new Scan(this.#corpus, queryOf(typed), options, this.#scan);
	}

	/** Goes on for some milliseconds, or until all is found. */
	step(budget: number): Found {
		const end = this.#now() + budget;
		do {
			this.#scan.advance();
		} while (!this.#scan.isDone && this.#now() < end);
		return this.#scan.found();
	}
}

/** Everything that a text finds, at once. */
export function findAll(corpus: FindCorpus, typed: string, options: FindOptions = {}): Found {
	const finder = new Finder(corpus, () => 0);
	finder.start(typed, options);
	return finder.step(Number.POSITIVE_INFINITY);
}
