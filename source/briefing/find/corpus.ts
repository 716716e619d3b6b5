import {namesOf} from '../actors/names.ts';
import {oncePerKey} from '../once-per.ts';
import type {ReportIndex} from '../report-index.ts';
import type {ExtraEntry, FindEntry, FindSource} from './entry.ts';
import {extraSource, sourcesOf} from './sources.ts';
import {haystackOf} from './words/words.ts';

/** How many entries are made or asked before the clock is: few enough to keep to it, enough to make asking it cheap. */
export const batch = 64;

/** Where an entry of a corpus comes from: its source, and the number of the first entry of that. */
type Origin = {readonly source: FindSource; readonly from: number};

/**
 * Everything that can be found in a report, made bit by bit and once: each entry is a number, a folded text to scan, and the
 * parts that find it beside its text. Parts are shared, since thousands of statements have one speaker or one verb.
 */
export class FindCorpus {
	/** The folded text of each entry made so far. */
	readonly haystacks: string[] = [];
	/** The folded text of each part. */
	readonly parts: string[] = [];
	/** The parts of all entries in a row. */
	readonly entryParts: number[] = [];
	/** Where the parts of each entry begin in that row, and at last where they end. */
	readonly firstParts: number[] = [0];
	readonly #index: ReportIndex;
	readonly #report: readonly Origin[];
	#extras: Origin;
	#lastOrigin: Origin;
	readonly #part = oncePerKey((words: string) => this.parts.push(haystackOf(words)) - 1);
	readonly #actorPart = oncePerKey((id: string) => {
		const actor = this.#index.actors.get(id);
		return this.#part(actor === undefined ? id : namesOf(actor).join(' · '));
	});

	constructor(index: ReportIndex, extras: readonly ExtraEntry[] = []) {
		this.#index = index;
		let from = 0;
		this.#report = sourcesOf(index).map((source) => {
			const origin = {source, from};
			from += source.count;
			return origin;
		});
		this.#extras = {source: extraSource(index, extras), from};
		this.#lastOrigin = this.#extras;
	}

	/** How many entries are made so far. */
	get size(): number {
		return this.haystacks.length;
	}

	/** Whether every entry is made. */
	get isComplete(): boolean {
		return this.size === this.#extras.from + this.#extras.source.count;
	}

	/** Puts others in the place of the reader's own entries; those of the report stay as they are made. It then takes another finder. */
	replaceExtras(extras: readonly ExtraEntry[]): void {
		const {from} = this.#extras;
		const kept = Math.min(this.size, from);
		this.haystacks.length = kept;
		this.firstParts.length = kept + 1;
		this.entryParts.length = this.firstParts[kept] ?? 0;
		this.#extras = {source: extraSource(this.#index, extras), from};
		this.#lastOrigin = this.#extras;
	}

	/** Makes some more entries. */
	grow(): void {
		for (let made = 0; made < batch && !this.isComplete; made++) {
			const {source, from} = this.originOf(this.size);
			const at = this.size - from;
			this.haystacks.push(haystackOf(source.textAt(at)));
			for (const id of source.actorsAt(at)) {
				this.entryParts.push(this.#actorPart(id));
			}

			for (const words of source.wordsAt(at)) {
				this.entryParts.push(this.#part(words));
			}

			this.firstParts.push(this.entryParts.length);
		}
	}

	/**
	 * An entry as it is listed.
	 * @param matches how much of what was typed a text has: of an entry of several parts the one that was found shows
	 */
	entry(entry: number, matches?: (text: string) => number): FindEntry {
		const {source, from} = this.originOf(entry);
		return source.entryAt(entry - from, matches);
	}

	/** Where an entry comes from. */
	originOf(entry: number): Origin {
		// Entries are mostly asked for in their order.
		if (!holds(this.#lastOrigin, entry)) {
			this.#lastOrigin = this.#report.find((origin) => holds(origin, entry)) ?? this.#extras;
		}

		return this.#lastOrigin;
	}
}

function holds({source, from}: Origin, entry: number): boolean {
	return entry >= from && entry < from + source.count;
}
