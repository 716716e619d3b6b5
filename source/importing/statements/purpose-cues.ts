import {type Sentence, wordAt} from '../language/sentence.ts';
import type {Subject} from '../language/subject-type.ts';
import {complementAfter} from './complement.ts';
import type {Cue} from './cue.ts';
import {cueNoun} from './cue-nouns.ts';
import {cueVerb} from './cue-verbs.ts';

const purposes =
	/^(?:reiterate|reaffirm|express|convey|stress|emphasize|underline|underscore|demonstrate|signal|renew|restate)$/;

/** "The purpose of the visit was to reaffirm the commitment of the Council to X": what a visit is to say. */
export function purposeCue(sentence: Sentence, at: number, current: Subject | undefined): Cue | undefined {
	const entry = cueVerb(wordAt(sentence, at));
	let before = at - 1;
	while (sentence.tags[before] === 'adv') {
		before -= 1;
	}

	if (!entry || !purposes.test(wordAt(sentence, at)) || entry.form !== 'base' || wordAt(sentence, before) !== 'to') {
		return undefined;
	}

	const complement = complementAfter(sentence, entry.verb, at + 1);
	if (!complement || (complement.form !== 'noun' && complement.form !== 'that')) {
		return undefined;
	}

	const aim = sentence.flow
		.slice(0, at)
		.some(({lower}) => /^(?:purpose|aim|objective|objectives|goal|visit)$/.test(lower));
	const named = complement.noun === undefined ? undefined : cueNoun(complement.noun);
	return {
		rule: 'owned noun',
		words: {from: at, to: Math.max(at + 1, complement.cueEnd)},
		from: before,
		content: complement.at,
		kind: named ?? entry.verb.kind,
		subject: current ?? {kind: 'none', from: before, inner: false},
		...(aim ? {speaker: 'mission' as const} : {}),
		inner: true,
	};
}
