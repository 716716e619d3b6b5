/** A source of numbers that gives the same ones for the same seed. */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	/** A whole number from 0 to below the limit (mulberry32). */
	below(limit: number): number {
		this.#state = (this.#state + 0x6d_2b_79_f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
	}

	/** One of the items. */
	pick<Item>(items: readonly Item[]): Item {
		const item = items[this.below(items.length)];
		if (item === undefined) {
			throw new RangeError('there is nothing to pick from');
		}

		return item;
	}

	/** Some of the items, each at most once. */
	some<Item>(items: readonly Item[], count: number): Item[] {
		return [...new Set(Array.from({length: count}, () => this.pick(items)))];
	}
}
