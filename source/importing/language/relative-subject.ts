import {type Range, type Sentence, wordAt} from './sentence.ts';
import type {Subject} from './subject-type.ts';

/** "the Governor, who said": the phrase before the relative pronoun speaks. */
export function relativeSubject(sentence: Sentence, pronoun: number): Subject {
	const word = wordAt(sentence, pronoun);
	if (word !== 'who' && word !== 'which') {
		return {kind: 'none', from: pronoun, inner: word === 'that'};
	}

	// "the Minister, who said A and who asked for B": the same goes on.
	if (sentence.tags[pronoun - 1] === 'conj') {
		return {kind: 'same', from: pronoun - 1, inner: false};
	}

	const comma = sentence.tags[pronoun - 1] === 'comma';
	const from = comma ? pronoun - 1 : pronoun;
	const antecedent = antecedentBefore(sentence, from);
	return antecedent.from < antecedent.to
		? {kind: 'phrase', parts: [antecedent], list: false, from, inner: !comma}
		: {kind: 'none', from, inner: false};
}

// "spoke with displaced women, who": back to a verb, a comma or a preposition that opens no attribute.
function antecedentBefore(sentence: Sentence, to: number): Range {
	const {tags} = sentence;
	let at = to;
	while (at > 0) {
		const tag = tags[at - 1];
		const attribute = tag === 'prep' && /^(?:of|for|in|from)$/.test(wordAt(sentence, at - 1)) && at < to;
		if (tag !== 'noun' && tag !== 'det' && tag !== 'num' && tag !== 'conj' && !attribute) {
			break;
		}

		at -= 1;
	}

	const comma = tags[at - 1] === 'comma' && at > 1;
	const before = comma ? antecedentBefore(sentence, at - 1) : undefined;
	return before && before.to - before.from > 0 && tags[before.from] === 'det' && tags[at] !== 'det'
		? before
		: {from: at, to};
}
