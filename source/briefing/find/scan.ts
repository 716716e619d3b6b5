import type {LensScope} from '../entry/kind.ts';
import {batch, type FindCorpus} from './corpus.ts';
import type {FindEntry, FindView} from './entry.ts';
import {type HitGroup, Hits} from './hits.ts';
import {matchedRanges} from './marks.ts';
import {Matcher} from './match.ts';
import {type FindQuery, narrows, withoutHyphens} from './words/query.ts';

/** What a search is narrowed to, and in which order its hits come. */
export type FindOptions = {
	/** The view that is open: its hits come first. */
	readonly view?: FindView | undefined;
	/** The lens, which keeps out what it keeps out of the views. */
	readonly scope?: LensScope | undefined;
	/** Whether the lens is lifted: what it would keep out comes after all else. */
	readonly isLifted?: boolean;
	/** Whether the hits come by head, which they do unless the best of all are wanted first. */
	readonly isGrouped?: boolean;
};

/** What is found so far. It never changes: each step gives another. */
export type Found = {
	/** The heads with hits, in the order in which their hits come where these are grouped. */
	readonly groups: readonly HitGroup[];
	readonly count: number;
	/** How many hits the lens keeps out, or would where it is lifted. */
	readonly outside: number;
	/** Whether nothing has just these words, so that the hits are one slip away. */
	readonly hasSlips: boolean;
	/** Whether these are all. */
	readonly isDone: boolean;
	/** The hit at a place, the best at 0. */
	readonly at: (place: number) => FindEntry | undefined;
};

/** One query on its way through a corpus: exactly, then, where that finds nothing, with slips. */
export class Scan {
	readonly query: FindQuery;
	readonly #corpus: FindCorpus;
	readonly #options: FindOptions;
	/** What can match at all, where an earlier query tells. */
	#candidates: readonly number[] | undefined;
	/** What can match with slips, where an earlier query tells. */
	readonly #slipCandidates: readonly number[] | undefined;
	#matcher: Matcher;
	#hasSlips = false;
	#next: number;
	/** Whether every entry has been asked. */
	isDone = false;
	readonly #matches: number[] = [];
	readonly #hits = new Hits();
	#outside = 0;

	/** @param earlier a scan whose hits are reused where the query narrows its query */
	constructor(corpus: FindCorpus, query: FindQuery, options: FindOptions, earlier?: Scan) {
		this.query = query;
		this.#corpus = corpus;
		this.#options = options;
		this.#candidates = earlier?.candidatesFor(query);
		this.#slipCandidates = earlier?.slipCandidatesFor(query);
		this.#matcher = new Matcher(corpus, query, false);
		// Nothing typed finds nothing: only what is not made yet is gone through.
		this.#next = query.words.length === 0 ? corpus.size : 0;
	}

	/** Asks some more entries, which are made first where they are not yet; when all have been asked, none. */
	advance(): void {
		if (this.#candidates === undefined && this.#next >= this.#corpus.size) {
			this.#corpus.grow();
		}

		const all = this.#candidates?.length ?? this.#corpus.size;
		const end = Math.min(this.#next + batch, all);
		for (; this.#next < end; this.#next++) {
			this.#ask(this.#candidates?.[this.#next] ?? this.#next);
		}

		if (end === all && (this.#candidates !== undefined || this.#corpus.isComplete)) {
			this.#finish();
		}
	}

	/** What is found so far. */
	found(): Found {
		const {view, isGrouped = true} = this.#options;
		const groups = this.#hits.groups(view);
		const row = isGrouped ? this.#hits.inGroups(groups) : this.#hits.bestFirst();
		const corpus = this.#corpus;
		const hasSlips = this.#hasSlips && this.#matches.length > 0;
		const matches = (text: string) => matchedRanges(text, this.query.phrase, hasSlips).length;
		return {
			groups,
			count: row.length,
			outside: this.#outside,
			hasSlips,
			isDone: this.isDone,
			at: (place) => {
				const entry = row[place];
				return entry === undefined ? undefined : corpus.entry(entry, matches);
			},
		};
	}

	/** The only entries that can match a query, where this scan tells. */
	candidatesFor(query: FindQuery): readonly number[] | undefined {
		const tells = this.isDone && narrows(query, this.query);
		return tells ? (this.#hasSlips ? [] : this.#matches) : undefined;
	}

	/** The only entries that can match it with slips. */
	slipCandidatesFor(query: FindQuery): readonly number[] | undefined {
		const isNarrower = narrows(withoutHyphens(query), withoutHyphens(this.query), true);
		return this.isDone && this.#hasSlips && isNarrower ? this.#matches : undefined;
	}

	#ask(entry: number): void {
		const rank = this.query.words.length === 0 ? undefined : this.#matcher.rank(entry);
		if (rank === undefined) {
			return;
		}

		this.#matches.push(entry);
		const {scope, isLifted = false} = this.#options;
		const {source, from} = this.#corpus.originOf(entry);
		const tier = scope === undefined ? 'first' : source.tierAt(entry - from, scope);
		if (tier === undefined) {
			this.#outside++;
		}

		if (tier !== undefined || isLifted) {
			this.#hits.add(entry, source.viewAt(entry - from), tier, rank);
		}
	}

	#finish(): void {
		if (this.#hasSlips || this.#matches.length > 0 || !this.query.maySlip) {
			this.isDone = true;
			return;
		}

		this.#hasSlips = true;
		this.#candidates = this.#slipCandidates;
		this.#next = 0;
		this.#matcher = new Matcher(this.#corpus, withoutHyphens(this.query), true);
	}
}
