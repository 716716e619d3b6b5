import {hasVerb} from '../../language/lexicon/tokens.ts';
import {type Sentence, wordAt} from '../../language/sentence.ts';
import type {FoundCue} from '../cue.ts';
import {clauseStart, tells} from './source.ts';

/** Further off, "put it" and "said" belong to another clause. */
const farthest = 14;

/** "As the Mayor put it, …", "…, as she explained, …", "…, as the Mayor said.": what is said stands around it. */
export function asPutCue(sentence: Sentence, at: number): FoundCue | undefined {
	const {tags} = sentence;
	const opens = at === 0 || tags[at - 1] === 'comma' || tags[at - 1] === 'break';
	if (wordAt(sentence, at) !== 'as' || !opens) {
		return undefined;
	}

	let to = at + 1;
	while (to < at + farthest && /^(?:det|noun|pron|num|prep|conj)$/.test(tags[to] ?? '') && !puts(sentence, to)) {
		to += 1;
	}

	const close = puts(sentence, to) ? to + 2 : tells.test(wordAt(sentence, to)) ? to + 1 : to;
	const isComma = tags[close] === 'comma';
	if (to === at + 1 || close === to || !(isComma || tags[close] === undefined || wordAt(sentence, close) === '.')) {
		return undefined;
	}

	const start = at === 0 ? 0 : clauseStart(sentence, at - 1);
	const whole = at > 0 && hasVerb(tags, start, at - 1);
	if (!whole && !(isComma && (at === 0 || hasVerb(tags, close, tags.length)))) {
		return undefined;
	}

	return {
		words: {from: to, to: close},
		from: at === 0 ? 0 : at - 1,
		...(whole ? {content: start, end: at - 1} : {content: close + 1}),
		kind: 'content',
		speaker: {from: at + 1, to},
	};
}

function puts(sentence: Sentence, at: number): boolean {
	return /^(?:put|puts|saw)$/.test(wordAt(sentence, at)) && wordAt(sentence, at + 1) === 'it';
}
