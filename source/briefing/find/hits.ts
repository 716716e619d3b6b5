import type {Tier} from '../actors/lens.ts';
import {orderBy} from '../order-by.ts';
import {type FindView, findViews} from './entry.ts';
import {type Rank, ranks} from './ranks.ts';

/** How many hits stand under one head. */
export type HitGroup = {readonly view: FindView; readonly count: number};

const tiers: readonly Tier[] = ['first', 'second', undefined];
const rankCount = Object.keys(ranks).length;
const perView = tiers.length * rankCount;

/**
 * Hits as they are found, each put where it belongs at once, so that even a hundred thousand need no sorting: by head, by the
 * tier of the lens, by rank, then as the report has them.
 */
export class Hits {
	readonly #slots: number[][] = Array.from({length: findViews.length * perView}, () => []);
	#count = 0;

	/** Adds an entry. */
	add(entry: number, view: FindView, tier: Tier, rank: Exclude<Rank, undefined>): void {
		const slot = findViews.indexOf(view) * perView + tiers.indexOf(tier) * rankCount + rank;
		this.#slots[slot]?.push(entry);
		this.#count++;
	}

	/** The heads with hits: first those that have what is called just so, then one that is asked for, then those with the best hits. */
	groups(current: FindView | undefined): HitGroup[] {
		const groups = findViews.map((view) => {
			const sizes = this.#slotsOf(view).map(({length}) => length);
			const best = view === current ? -1 : sizes.findIndex((size) => size > 0);
			// What the lens keeps out comes after all else, whatever it is called.
			const isNamed = tiers.some((tier, at) => tier !== undefined && sizes[at * rankCount + ranks.named] !== 0);
			const count = sizes.reduce((sum, size) => sum + size, 0);
			return {view, count, place: isNamed ? best : best + perView};
		});
		const found = groups.filter(({count}) => count > 0);
		return orderBy(found, ({place}) => [place]).map(({view, count}) => ({view, count}));
	}

	/** The entries head by head. */
	inGroups(groups: readonly HitGroup[]): Int32Array {
		return this.#row(groups.flatMap(({view}) => this.#slotsOf(view)));
	}

	/** The entries with the best of all heads first. */
	bestFirst(): Int32Array {
		const slots = findViews.map((view) => this.#slotsOf(view));
		return this.#row(Array.from({length: perView}, (_, at) => slots.map((of) => of[at] ?? [])).flat());
	}

	#row(slots: readonly (readonly number[])[]): Int32Array {
		const row = new Int32Array(this.#count);
		let at = 0;
		for (const slot of slots) {
			row.set(slot, at);
			at += slot.length;
		}

		return row;
	}

	#slotsOf(view: FindView): readonly number[][] {
		const first = findViews.indexOf(view) * perView;
		return this.#slots.slice(first, first + perView);
	}
}
