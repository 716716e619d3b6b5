import {finite, isTag} from '../../language/lexicon/tokens.ts';
import type {CueVerb} from '../../language/lexicon/verbs.ts';
import {firstAt, type Sentence} from '../../language/sentence.ts';
import type {Complement} from '../cue.ts';

/** "viewed the sanctions as counterproductive", "put the cost at 40 million", "called the pact “a start”": what is seen is said of. */
export function asComplement(
	{tags, flow}: Sentence,
	at: number,
	{lemma, prepositions}: CueVerb,
): Complement | undefined {
	// "saw no danger of", "sees little hope".
	if (
		lemma === 'see' &&
		/^(?:no|little|few|merit|hope|value|signs|scope|room|reasons?|cause|grounds|prospects)$/.test(
			flow[at + 1]?.lower ?? '',
		)
	) {
		return {at: at + 1, form: 'np', cueEnd: at + 1};
	}

	// "called it the greatest of gifts".
	if (lemma === 'call' && /^(?:it|them|this|that)$/.test(flow[at + 1]?.lower ?? '') && isTag(tags[at + 2], 'det')) {
		return {at: at + 2, form: 'np', cueEnd: at + 1};
	}

	const isNumbered = /^(?:put|reckon|estimate|assess|gauge|set|place)$/.test(lemma);
	const leadsOn = (to: number) => {
		const word = flow[to]?.lower ?? '';
		const isAs = word === 'as' && prepositions.includes('as');
		const isBlamed = lemma === 'hold' && /^(?:responsible|accountable|answerable|liable)$/.test(word);
		return (
			isAs ||
			isBlamed ||
			(isNumbered && word === 'at' && tags[to + 1] === 'num') ||
			(lemma === 'call' && (word === '“' || (to > at + 1 && /^an?$/.test(word))))
		);
	};
	// "regarded the plan, which was old, as a joke".
	const open = firstAt(at + 1, at + 14, (to) => tags[to] === 'comma' && /^which$/.test(flow[to + 1]?.lower ?? ''));
	const close = open === undefined ? -1 : tags.indexOf('comma', open + 1);
	if (
		open !== undefined &&
		close > 0 &&
		leadsOn(close + 1) &&
		!tags.slice(at + 1, open).some((tag) => finite.has(tag))
	) {
		return {at: at + 1, form: 'np', cueEnd: at + 1};
	}

	const ends = (to: number) => leadsOn(to) || finite.has(tags[to]) || isTag(tags[to], 'break', 'comma', 'sub');
	const edge = firstAt(at + 1, at + 14, ends);
	return edge !== undefined && leadsOn(edge) ? {at: at + 1, form: 'np', cueEnd: at + 1} : undefined;
}
