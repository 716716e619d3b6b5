import {possessives} from './lexicon/word-classes.ts';
import {type Range, type Sentence, wordAt} from './sentence.ts';

/** The phrase behind a preposition: it ends at the next comma, verb, clause or preposition other than "of", "for" and "from". */
export function phraseAfter({tags, flow}: Sentence, from: number): Range {
	let to = from;
	while (to < tags.length) {
		const tag = tags[to];
		const word = flow[to]?.lower ?? '';
		const stays =
			tag === 'det' ||
			tag === 'noun' ||
			tag === 'pron' ||
			tag === 'num' ||
			tag === 'conj' ||
			(tag === 'prep' && /^(?:of|for|from|in)$/.test(word) && !possessives.has(flow[to + 1]?.lower ?? ''));
		if (!stays && !(tag === 'comma' && listGoesOn(tags, to))) {
			break;
		}

		to += 1;
	}

	while (to > from && (tags[to - 1] === 'conj' || tags[to - 1] === 'prep' || tags[to - 1] === 'det')) {
		to -= 1;
	}

	return {from, to};
}

// "by the Minister, the Governor and the Mayor on": a comma goes on with the list where "and" follows among names alone.
function listGoesOn(tags: Sentence['tags'], comma: number): boolean {
	let joined = false;
	for (let at = comma + 1; at < comma + 24; at += 1) {
		const tag = tags[at];
		if (tag === 'conj') {
			joined = tags[at + 1] !== 'verb';
		} else if (
			joined &&
			(at >= tags.length - 1 || tag === 'comma' || tag === undefined || tag === 'to' || tag === 'sub' || tag === 'prep')
		) {
			return true;
		} else if (tag !== 'noun' && tag !== 'det' && tag !== 'num' && tag !== 'comma' && tag !== 'prep') {
			return false;
		}
	}

	return false;
}

/** The phrase behind "by" in the words after a participle, where it stands before an index. */
export function byPhrase(sentence: Sentence, from: number, before: number): Range | undefined {
	for (let at = from; at < before && at < sentence.tags.length; at += 1) {
		if (wordAt(sentence, at) === 'by' && sentence.tags[at + 1] !== 'ing' && sentence.tags[at + 1] !== 'num') {
			const phrase = phraseAfter(sentence, at + 1);
			return phrase.to > phrase.from ? phrase : undefined;
		}

		if (sentence.tags[at] === 'verb' || sentence.tags[at] === 'break') {
			return undefined;
		}
	}

	return undefined;
}
