import {entryKinds} from '../entry/entries.ts';
import {orderBy} from '../order-by.ts';
import type {FindEntry} from './entry.ts';
import {queryOf, wordLine} from './words/query.ts';

/** How well an entry matches, the best first. */
export const ranks = {
	/** It is called what was typed. */
	named: 0,
	/** Its text has what was typed, as whole words in that order; of slips: its text has every word but for one slip in each. */
	phrase: 1,
	/** Its text has what was typed, but for the end of the last word. */
	start: 2,
	/** Words of its text begin with what was typed, in whatever order; of slips: they begin with nearly that. */
	words: 3,
	/** Some of the words stand beside its text only: in a speaker's name, the verb, a date. */
	beside: 4,
} as const;

/** One of the ranks; `undefined` for what does not match. */
export type Rank = (typeof ranks)[keyof typeof ranks] | undefined;

type Ranked = Pick<FindEntry, 'view' | 'target' | 'text'>;

/**
 * Hits of several reports, the best first, equals as they come. The library's engine and that of an open report count differently: what
 * both can be held against is what a hit is called and how the words stand in its text.
 */
export function bestFirst<Hit extends Ranked>(hits: readonly Hit[], typed: string): Hit[] {
	return orderBy(hits, (hit) => [rankIn(hit, typed)]);
}

function rankIn(entry: Ranked, typed: string): NonNullable<Rank> {
	const [line, phrase] = [` ${wordLine(entry.text)} `, wordLine(typed)];
	if (line.trim() === phrase || namesIn(entry).some((name) => wordLine(name) === phrase)) {
		return ranks.named;
	}

	if (line.includes(` ${phrase} `)) {
		return ranks.phrase;
	}

	if (line.includes(` ${phrase}`)) {
		return ranks.start;
	}

	return queryOf(typed).words.every((word) => line.includes(` ${word}`)) ? ranks.words : ranks.beside;
}

// A note is not called what it stands at.
function namesIn({view, target: {kind, id}, text}: Ranked): readonly string[] {
	const {head, namesListed} = entryKinds[kind].find;
	return view === head ? (namesListed?.(id, text) ?? []) : [];
}
