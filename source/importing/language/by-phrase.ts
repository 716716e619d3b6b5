import {isTag, runStart} from './lexicon/tokens.ts';
import {possessives} from './lexicon/word-classes.ts';
import {firstAt, type Range, type Sentence, wordAt} from './sentence.ts';

/** The phrase behind a preposition: it ends at the next comma, verb, clause or preposition other than "of", "for" and "from". */
export function phraseAfter(sentence: Sentence, from: number): Range {
	const {tags} = sentence;
	const isAttribute = (at: number) =>
		/^(?:of|for|from|in)$/.test(wordAt(sentence, at)) && !possessives.has(wordAt(sentence, at + 1));
	const end = firstAt(from, tags.length, (at) => {
		const stays = isTag(tags[at], 'det', 'noun', 'pron', 'num', 'conj') || (tags[at] === 'prep' && isAttribute(at));
		return !stays && !(tags[at] === 'comma' && listGoesOn(tags, at));
	});
	return {from, to: Math.max(from, runStart(tags, end ?? tags.length, 'conj', 'prep', 'det'))};
}

// "by the Minister, the Governor and the Mayor on": a comma goes on with the list where "and" follows among names alone.
function listGoesOn(tags: Sentence['tags'], comma: number): boolean {
	let joined = false;
	for (let at = comma + 1; at < comma + 24; at += 1) {
		const tag = tags[at];
		if (tag === 'conj') {
			joined = tags[at + 1] !== 'verb';
		} else if (joined && (at >= tags.length - 1 || isTag(tag, 'comma', 'to', 'sub', 'prep'))) {
			return true;
		} else if (!isTag(tag, 'noun', 'det', 'num', 'comma', 'prep')) {
			return false;
		}
	}

	return false;
}

/** The phrase behind "by" in the words after a participle, where it stands before an index. */
export function byPhrase(sentence: Sentence, from: number, before: number): Range | undefined {
	const {tags} = sentence;
	const isBy = (at: number) => wordAt(sentence, at) === 'by' && !isTag(tags[at + 1], 'ing', 'num');
	const edge = firstAt(from, Math.min(before, tags.length), (at) => isBy(at) || isTag(tags[at], 'verb', 'break'));
	const phrase = edge !== undefined && isBy(edge) ? phraseAfter(sentence, edge + 1) : undefined;
	return phrase && phrase.to > phrase.from ? phrase : undefined;
}
