import {type CueAdjective, cueAdjective} from '../../language/lexicon/adjectives.ts';
import {cueNoun} from '../../language/lexicon/nouns.ts';
import {indexBefore} from '../../language/lexicon/tokens.ts';
import {cueVerb} from '../../language/lexicon/verbs.ts';
import {phraseAfter} from '../../language/phrases.ts';
import {firstAt, lastAt, type Sentence, type Subject, wordAt} from '../../language/sentence.ts';
import {groupStart, subjectBefore} from '../../language/subject.ts';
import {isBase} from '../complements/clause.ts';
import {complementAfter} from '../complements/complement.ts';
import {type Before, deniedKind, type FoundCue, isDenied} from '../cue.ts';

/** Verbs that link a subject to what is said of it. */
export const linking =
	/^(?:was|were|is|are|am|be|been|being|remained|remains|remain|felt|feel|seemed|became|stood|stands|stand)$/;

/** "was concerned that", "remained committed to", "travelled to Mali concerned that". */
export function predicateCue(sentence: Sentence, at: number): FoundCue | undefined {
	const adjective = cueAdjective(wordAt(sentence, at));
	const to = behindThanked(sentence, at);
	const lead = wordAt(sentence, to);
	if (
		adjective &&
		lead === 'to' &&
		/^(?:note|hear|see|learn|observe|find|report|receive)$/.test(wordAt(sentence, to + 1))
	) {
		return heardCue(sentence, at, adjective);
	}

	if (!adjective?.after.has(lead) || (wordAt(sentence, at) === 'encouraged' && lead === 'to')) {
		return undefined;
	}

	const isDegree = (one: number) => /^(?:particularly|deeply|gravely)$/.test(wordAt(sentence, one));
	const verb = lastAt(at - 1, -1, (one) => sentence.tags[one] !== 'adv' && !isDegree(one)) ?? -1;
	if (wordAt(sentence, verb) === 'made' && wordAt(sentence, at) === 'aware') {
		const words = {from: verb, to: at + 1};
		return {nominal: lead !== 'that', words, content: at + 2, kind: 'content', speaker: 'nobody'};
	}

	const linked = linking.test(wordAt(sentence, verb));
	if (!linked && lead !== 'that') {
		return undefined;
	}

	const clear = /^(?:clear|certain|sure)$/.test(wordAt(sentence, at));
	if (clear && linked && wordAt(sentence, groupStart(sentence, verb) - 1) === 'it') {
		return undefined;
	}

	const subject = linked
		? subjectBefore(sentence, groupStart(sentence, verb))
		: ({kind: 'same', from: verb, inner: false} as const);
	const denied = isDenied(sentence, linked ? groupStart(sentence, verb) : at, at);
	const infinitive = lead === 'to' && isBase(sentence, to + 1);
	return {
		words: {from: linked || /^(?:made|makes|make)$/.test(wordAt(sentence, verb)) ? verb : at, to: at + 1},
		content: infinitive ? to : to + 1,
		...(denied ? {denied} : {}),
		kind: denied ? deniedKind(adjective.kind) : adjective.kind,
		subject,
	};
}

// "was pleased to hear that": what was heard is what pleased.
function heardCue(sentence: Sentence, at: number, {kind}: CueAdjective): FoundCue | undefined {
	const verb = indexBefore(sentence.tags, at);
	if (!linking.test(wordAt(sentence, verb))) {
		return undefined;
	}

	const subject = subjectBefore(sentence, groupStart(sentence, verb));
	const content = wordAt(sentence, at + 3) === 'that' ? at + 4 : at + 3;
	return {words: {from: verb, to: at + 3}, content, kind, subject};
}

// "grateful to the Government for": what it is for comes behind whom it is owed to.
function behindThanked(sentence: Sentence, at: number): number {
	if (!/^(?:grateful|thankful|indebted)$/.test(wordAt(sentence, at)) || wordAt(sentence, at + 1) !== 'to') {
		return at + 1;
	}

	const ends = (to: number) => /^(?:verb|aux|modal|break|sub)$/.test(sentence.tags[to] ?? 'break');
	const to = firstAt(at + 2, at + 20, (one) => ends(one) || wordAt(sentence, one) === 'for');
	return to === undefined || ends(to) ? at + 1 : to;
}

/** "It was clear to the mission that", "made it clear to the mission that": the first is the mission's view, the second is not. */
export function clearCue(sentence: Sentence, at: number): FoundCue | undefined {
	if (!/^(?:clear|evident|apparent|obvious)$/.test(wordAt(sentence, at)) || wordAt(sentence, at + 1) !== 'to') {
		return undefined;
	}

	const speaker = phraseAfter(sentence, at + 2);
	const told = speaker.to > speaker.from && wordAt(sentence, speaker.to) === 'that';
	const it = indexBefore(sentence.tags, at);
	if (told && wordAt(sentence, it) === 'it' && /^(?:made|makes|make|making)$/.test(wordAt(sentence, it - 1))) {
		if (!/^(?:made|makes)$/.test(wordAt(sentence, it - 1))) {
			return undefined;
		}

		const subject = subjectBefore(sentence, groupStart(sentence, it - 1));
		return {words: {from: it - 1, to: at + 1}, content: speaker.to + 1, kind: 'holds', subject};
	}

	return told ? {words: {from: at, to: at + 1}, content: speaker.to + 1, kind: 'assesses', speaker} : undefined;
}

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
