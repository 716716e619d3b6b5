import type {Range, Sentence} from './sentence.ts';
import {wordAt} from './sentence.ts';

/** The phrase behind a preposition: it ends at the next comma, verb, clause or preposition other than "of", "for" and "from". */
export function phraseAfter({tags, flow}: Sentence, from: number): Range {
	let to = from;
	while (to < tags.length) {
		const tag = tags[to];
		const word = flow[to]?.lower ?? '';
		const stays = tag === 'det' || tag === 'noun' || tag === 'pron' || tag === 'num' || tag === 'conj' || (tag === 'prep' && /^(?:of|for|from|in)$/.test(word));
		if (!stays) {
			break;
		}

		to += 1;
	}

	while (to > from && (tags[to - 1] === 'conj' || tags[to - 1] === 'prep' || tags[to - 1] === 'det')) {
		to -= 1;
	}

	return {from, to};
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
