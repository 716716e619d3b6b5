import {wordStart} from '../briefing/find-word-starts.ts';
import {haystackOf} from '../briefing/find-words.ts';

/** As bm25 has them in FTS5: how soon more of the same word counts little, and how much a long text counts against it. */
const saturation = 1.2;
const lengthWeight = 0.75;

/**
 * Passages that all hold words which begin with the ones given, best first, equals as they come: as bm25 would have them, but that no
 * word counts for being rare, since to count how many passages hold it takes longer than all the rest.
 */
export function rankPassages<Passage extends {readonly text: string}>(
	passages: readonly Passage[],
	words: readonly string[],
): Passage[] {
	const mean = passages.reduce((sum, {text}) => sum + text.length, 0) / passages.length;
	return passages
		.map((passage) => ({passage, score: scoreOf(passage.text, words, mean)}))
		.sort((one, other) => other.score - one.score)
		.map(({passage}) => passage);
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
