import {cueNoun} from '../../language/lexicon/nouns.ts';
import {cueVerb} from '../../language/lexicon/verbs.ts';
import {type Sentence, wordAt} from '../../language/sentence.ts';
import {groupStart, subjectBefore} from '../../language/subject.ts';
import type {Subject} from '../../language/subject-type.ts';
import {complementAfter} from '../complements/complement.ts';
import {type Cue, none} from '../complements/cue.ts';
import {linking} from './predicate.ts';

const purposes =
	/^(?:reiterate|reaffirm|express|convey|stress|emphasize|underline|underscore|demonstrate|signal|renew|restate)$/;

/** "was in favour of", "and in support of". */
export function favourCue(sentence: Sentence, at: number): Cue | undefined {
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
	return predicate(subject, 'supports', {from: at, to: at + 3}, at + 3);
}

/** "was of the view that", "were unanimous in their opinion that". */
export function viewCue(sentence: Sentence, at: number): Cue | undefined {
	const of = wordAt(sentence, at) === 'of';
	const among = wordAt(sentence, at) === 'in' && /^(?:unanimous|united|firm|clear)$/.test(wordAt(sentence, at - 1));
	const noun = [at + 2, at + 3].find((one) =>
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
	return predicate(subject, 'holds', {from: verb, to: noun + 1}, noun + 2);
}

/** "It was her firm belief that": whose it is stands before the noun. */
export function beliefCue(sentence: Sentence, at: number): Cue | undefined {
	const owner = at + 2;
	const noun = [owner + 1, owner + 2, owner + 3].find((one) => wordAt(sentence, one + 1) === 'that');
	const kind = noun === undefined ? undefined : cueNoun(wordAt(sentence, noun));
	return wordAt(sentence, at) === 'it' &&
		linking.test(wordAt(sentence, at + 1)) &&
		/^(?:his|her|their|its|our|my)$/.test(wordAt(sentence, owner)) &&
		noun !== undefined &&
		kind !== undefined
		? {
				rule: 'owned noun',
				words: {from: at, to: noun + 1},
				from: at,
				content: noun + 2,
				kind,
				subject: none(at),
				speaker: {from: owner, to: owner + 1},
				inner: false,
			}
		: undefined;
}

// `content` is the word at which what they hold begins.
function predicate(subject: Subject, kind: Cue['kind'], words: Cue['words'], content: number): Cue {
	return {rule: 'predicate', words, from: subject.from, content, kind, subject, inner: subject.inner};
}

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
