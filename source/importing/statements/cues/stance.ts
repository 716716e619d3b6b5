import {cueNoun} from '../../language/lexicon/nouns.ts';
import {indexBefore} from '../../language/lexicon/tokens.ts';
import {cueVerb} from '../../language/lexicon/verbs.ts';
import {firstAt, type Sentence, type Subject, wordAt} from '../../language/sentence.ts';
import {groupStart, subjectBefore} from '../../language/subject.ts';
import {complementAfter} from '../complements/complement.ts';
import type {Before, FoundCue} from '../cue.ts';
import {linking} from './predicate.ts';

const purposes =
	/^(?:reiterate|reaffirm|express|convey|stress|emphasize|underline|underscore|demonstrate|signal|renew|restate)$/;

/** "was in favour of", "and in support of". */
export function favourCue(sentence: Sentence, at: number): FoundCue | undefined {
	const favour =
		wordAt(sentence, at) === 'in' &&
		/^(?:favour|favor|support)$/.test(wordAt(sentence, at + 1)) &&
		wordAt(sentence, at + 2) === 'of';
	const before = wordAt(sentence, at - 1);
	if (
		!favour ||
		!(
			/^(?:was|were|is|are|be|been)$/.test(before) ||
			(before === 'and' && wordAt(sentence, at + 1) !== 'support') ||
			before === 'spoke' ||
			/self$|selves$/.test(before)
		)
	) {
		return undefined;
	}

	const joined = before === 'and';
	const verb = /self$|selves$/.test(before) ? at - 2 : at - 1;
	const subject: Subject = joined
		? {kind: 'same', from: at - 1, inner: false}
		: subjectBefore(sentence, groupStart(sentence, verb));
	return {words: {from: at, to: at + 3}, content: at + 3, kind: 'supports', subject};
}

/** "was of the view that", "were unanimous in their opinion that". */
export function viewCue(sentence: Sentence, at: number): FoundCue | undefined {
	const of = wordAt(sentence, at) === 'of';
	const among = wordAt(sentence, at) === 'in' && /^(?:unanimous|united|firm|clear)$/.test(wordAt(sentence, at - 1));
	const noun = firstAt(at + 2, at + 4, (one) =>
		/^(?:view|opinion|belief|impression|understanding|conviction|assessment)$/.test(wordAt(sentence, one)),
	);
	const verb = among ? at - 2 : at - 1;
	if (
		!(of || among) ||
		noun === undefined ||
		wordAt(sentence, noun + 1) !== 'that' ||
		!linking.test(wordAt(sentence, verb))
	) {
		return undefined;
	}

	const subject = subjectBefore(sentence, groupStart(sentence, verb));
	return {words: {from: verb, to: noun + 1}, content: noun + 2, kind: 'holds', subject};
}

/** "It was her firm belief that": whose it is stands before the noun. */
export function beliefCue(sentence: Sentence, at: number): FoundCue | undefined {
	const owner = at + 2;
	const noun = firstAt(owner + 1, owner + 4, (one) => wordAt(sentence, one + 1) === 'that');
	const kind = noun === undefined ? undefined : cueNoun(wordAt(sentence, noun));
	return wordAt(sentence, at) === 'it' &&
		linking.test(wordAt(sentence, at + 1)) &&
		/^(?:his|her|their|its|our|my)$/.test(wordAt(sentence, owner)) &&
		noun !== undefined &&
		kind !== undefined
		? {noun: true, words: {from: at, to: noun + 1}, content: noun + 2, kind, speaker: {from: owner, to: owner + 1}}
		: undefined;
}

/** "The purpose of the visit was to reaffirm the commitment of the Council to X": what a visit is to say. */
export function purposeCue(sentence: Sentence, at: number, {subject}: Before): FoundCue | undefined {
	const entry = cueVerb(wordAt(sentence, at));
	const before = indexBefore(sentence.tags, at);
	if (!entry || !purposes.test(wordAt(sentence, at)) || entry.form !== 'base' || wordAt(sentence, before) !== 'to') {
		return undefined;
	}

	const complement = complementAfter(sentence, entry.verb, at + 1);
	if (!complement || (complement.form !== 'noun' && complement.form !== 'that')) {
		return undefined;
	}

	const aims = /^(?:purpose|aim|objective|objectives|goal|visit)$/;
	const aim = sentence.flow.slice(0, at).some(({lower}) => aims.test(lower));
	const named = complement.noun === undefined ? undefined : cueNoun(complement.noun);
	return {
		noun: true,
		words: {from: at, to: Math.max(at + 1, complement.cueEnd)},
		from: before,
		content: complement.at,
		kind: named ?? entry.verb.kind,
		...(subject && {subject}),
		...(aim ? {speaker: 'mission' as const} : {}),
		inner: true,
	};
}
