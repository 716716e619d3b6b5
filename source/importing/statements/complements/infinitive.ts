import {isTag} from '../../language/lexicon/tokens.ts';
import {type CueVerb, cueVerb} from '../../language/lexicon/verbs.ts';
import {firstAt, type Sentence, wordAt} from '../../language/sentence.ts';
import type {Complement} from './form.ts';

/** Whether the word after "to" can be a verb in its base form: nothing else follows it than a determiner, a name or a plural. */
export function isBase(sentence: Sentence, at: number): boolean {
	const {tags, flow} = sentence;
	const token = flow[at];
	if (token?.kind !== 'word' || /^\p{Lu}/u.test(token.text)) {
		return false;
	}

	const {lower} = token;
	if (tags[at] === 'adv') {
		return isBase(sentence, at + 1);
	}

	return (
		/^(?:be|have|do)$/.test(lower) ||
		cueVerb(lower)?.form === 'base' ||
		(tags[at] === 'noun' && !endsAsNoun.test(lower.replace(verbAllTheSame, '')))
	);
}

const endsAsNoun = /(?:s|tion|ment|ity|ness|ance|ence|ing|ed|ism|al|ous|ive)$/;
const verbAllTheSame =
	/(?:ss|pass|discuss|process|assess|access|address|focus|finance|enhance|advance|balance|influence|commence|implement|give|live|arrive|strive|drive|receive|achieve|resolve|reveal|appeal|deal|heal|signal|need|proceed|succeed|exceed|feed|speed|bring|position|mention|question|transition|sanction|function|caution|station|fashion|pressure)$/;

export function infinitive(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	// Adverbs before "to" are skipped, but "agreed not to return" is not to be turned round.
	if (wordAt(sentence, at) === 'to' && verb.frames.has('inf') && isBase(sentence, at + 1)) {
		return {at: withNot(sentence, at), form: 'inf', cueEnd: at};
	}

	const self = /selves$|self$/.test(wordAt(sentence, at)) ? at + 1 : at;
	if (verb.frames.has('self') && wordAt(sentence, self) === 'to') {
		return {at: isBase(sentence, self + 1) ? self : self + 1, form: 'inf', cueEnd: self};
	}

	if (!verb.frames.has('obj-inf')) {
		return undefined;
	}

	const {tags} = sentence;
	const begins = (to: number) => tags[to] === 'to' && to > at && isBase(sentence, to + 1);
	const edge = firstAt(at, at + 40, (to) => begins(to) || isTag(tags[to], 'verb', 'modal', 'sub', 'break'));
	return edge !== undefined && begins(edge) ? {at: withNot(sentence, edge), form: 'inf', cueEnd: at} : undefined;
}

/** Where an infinitive begins: at its "not", where it has one. */
export function withNot(sentence: Sentence, to: number): number {
	return /^(?:not|never)$/.test(wordAt(sentence, to - 1)) ? to - 1 : to;
}
