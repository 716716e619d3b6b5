import {entryKinds, kindsOfEntry} from '../../briefing/entry/entries.ts';
import type {Head} from '../../briefing/entry/kind.ts';
import type {FindEntry} from '../../briefing/find/entry.ts';
import {queryOf, withoutHyphens} from '../../briefing/find/words/query.ts';
import {maySlip, Slips} from '../../briefing/find/words/slips.ts';
import {wordStart} from '../../briefing/find/words/word-starts.ts';
import {haystackOf} from '../../briefing/find/words/words.ts';
import {orderBy} from '../../briefing/order-by.ts';
import type {Queries} from '../store/queries.ts';
import {searchWords} from './search-words.ts';

/** As bm25 has them in FTS5: how soon more of the same word counts little, and how much a long text counts against it. */
const saturation = 1.2;

const lengthWeight = 0.75;

/** What was found in the report of a symbol, as find in that report lists it. */
export type SearchHit = FindEntry & {readonly report: string};

type HitRow = Pick<SearchHit, 'report' | 'text' | 'beside'> & {
	readonly [Column in 'said' | 'verb' | 'kind' | 'paragraph' | 'source']: SearchHit[Column] | null;
} & {
	readonly passage: number;
	readonly view: Head;
	readonly id: string;
	/** 0 or 1. */
	readonly unreviewed: number;
};

const usualLimit = 50;

/** Of what is in more passages than this, those saved last are ranked: to rank all would take a second in a large library. */
const mostRanked = 4000;

/** Of passages with words that only begin so, which are ranked without the index, so many. */
const mostBegun = 500;

/** More words than one slip makes of another. */
const mostSlips = 64;

/** A word beside a text, as in the name of who said it, counts less than a word of it. */
const besideWeight = 0.5;

const hits = `
SELECT symbol AS report, view, entry AS id, text, said, verb, beside, kind, paragraph, passages.source, unreviewed, passage
FROM best JOIN passages ON passages.id = passage JOIN reports ON reports.id = passages.report`;

const selectWhole = `
WITH found AS MATERIALIZED (
	SELECT rowid AS passage, bm25(search, 1, ${besideWeight}) AS score FROM search
	WHERE search MATCH ? ORDER BY rowid DESC LIMIT ${mostRanked}
), best AS MATERIALIZED (SELECT passage, score FROM found ORDER BY score, passage LIMIT ?)
${hits} ORDER BY score, passage`;

const selectBegun = `
WITH best AS MATERIALIZED (
	SELECT rowid AS passage FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT max(?, ${mostBegun})
)
${hits} ORDER BY passage`;

/**
 * Finds the passages that hold every word of what was typed, in any order, best first: those with the whole words by bm25, then
 * those with words that begin so. One letter is found as a word only.
 */
export function searchReports(queries: Queries, typed: string, limit = usualLimit): SearchHit[] {
	const wanted = searchWords(typed);
	if (wanted === undefined) {
		return [];
	}

	const find = (select: string, expression: string) => queries.all<HitRow>(select, expression, limit);
	const whole = find(selectWhole, wanted.whole);
	const isEnough = whole.length >= limit || wanted.begun === wanted.whole;
	const begun = isEnough ? [] : rankPassages(find(selectBegun, wanted.begun), wanted.words);
	const wholes = new Set(whole.map(({passage}) => passage));
	return [...whole, ...begun.filter(({passage}) => !wholes.has(passage))].slice(0, limit).map(hitOf);
}

/**
 * Finds, for what is found nowhere, what may have been meant: the passages that hold every word, where one that no passage has may be
 * a slip away, though not in its first letter.
 */
export function searchSlips(queries: Queries, typed: string, limit = usualLimit): SearchHit[] {
	const {words} = withoutHyphens(queryOf(typed));
	const wanted = words.map((word) => searchWords(word));
	const isThere = (expression: string) =>
		queries.get('SELECT rowid FROM search WHERE search MATCH ? LIMIT 1', expression) !== undefined;
	const expressions = wanted.map((word, at) =>
		word === undefined || isThere(word.begun) ? word?.begun : slipsOf(queries, words[at] ?? ''),
	);
	return expressions.length === 0 || expressions.includes(undefined)
		? []
		: queries.all<HitRow>(selectWhole, expressions.join(' AND '), limit).map(hitOf);
}

// Those of the words of the library that come near to another, as an expression; `undefined` for none.
function slipsOf(queries: Queries, wanted: string): string | undefined {
	if (!maySlip(wanted)) {
		return undefined;
	}

	const slips = new Slips(wanted);
	const first = String.fromCodePoint(wanted.codePointAt(0) ?? 0);
	queries.run("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab('main', 'search', 'row')");
	const near = queries
		.all<{readonly term: string}>('SELECT term FROM temp.words WHERE term >= ? AND term < ?', first, `${first}\uFFFF`)
		.filter((word) => slips.nearestIn(word.term) !== undefined)
		.slice(0, mostSlips);
	return near.length === 0 ? undefined : `(${near.map((word) => `"${word.term}"`).join(' OR ')})`;
}

function hitOf({report, view, id, text, said, verb, beside, kind, paragraph, source, unreviewed}: HitRow): SearchHit {
	return {
		report,
		view,
		// A head that this program does not know is of a library that another version made.
		target: {kind: kindsOfEntry.find((one) => entryKinds[one].find.head === view) ?? 'paragraph', id},
		text,
		// Where it is the text it is not kept.
		said: said ?? text,
		verb: verb ?? undefined,
		beside,
		kind: kind ?? undefined,
		paragraph: paragraph ?? undefined,
		source: source ?? undefined,
		unreviewed: unreviewed === 1,
	};
}

/**
 * Passages that all hold words which begin with the ones given, best first, equals as they come: as bm25 would have them, but that no
 * word counts for being rare, since to count how many passages hold it takes longer than all the rest.
 */
function rankPassages<Passage extends {readonly text: string}>(passages: readonly Passage[], words: readonly string[]) {
	const mean = passages.reduce((sum, {text}) => sum + text.length, 0) / passages.length;
	return orderBy(passages, ({text}) => [-scoreOf(text, words, mean)]);
}

function scoreOf(text: string, words: readonly string[], mean: number): number {
	const haystack = haystackOf(text);
	const least = saturation * (1 - lengthWeight + (lengthWeight * text.length) / mean);
	return words.reduce((sum, word) => {
		const times = timesIn(haystack, word);
		return sum + times / (times + least);
	}, 0);
}

function timesIn(haystack: string, word: string): number {
	let times = 0;
	for (let at = wordStart(haystack, word); at !== -1; at = wordStart(haystack, word, at + 1)) {
		times++;
	}

	return times;
}
