import {cueAdjective} from '../../language/lexicon/adjectives.ts';
import {cueNoun} from '../../language/lexicon/nouns.ts';
import {indexBefore} from '../../language/lexicon/tokens.ts';
import {cueVerb} from '../../language/lexicon/verbs.ts';
import {phraseAfter} from '../../language/phrases.ts';
import {firstAt, type Sentence, type Subject, wordAt, wordsAt} from '../../language/sentence.ts';
import {groupStart, subjectBefore} from '../../language/subject.ts';
import {isBase} from '../complements/clause.ts';
import {complementAfter} from '../complements/complement.ts';
import {type Before, deniedKind, type FoundCue, isDenied} from '../cue.ts';

/** Verbs that link a subject to what is said of it. */
const linking =
	/^(?:was|were|is|are|am|be|been|being|remained|remains|remain|felt|feel|seemed|became|stood|stands|stand)$/;

/** "was concerned that", "remained committed to", "travelled to Mali concerned that". */
export function predicateCue(sentence: Sentence, at: number): FoundCue | undefined {
	const word = wordAt(sentence, at);
	const adjective = cueAdjective(word);
	if (!adjective) {
		return undefined;
	}

	const verb = indexBefore(sentence.tags, at);
	const isLinked = linking.test(wordAt(sentence, verb));
	const start = groupStart(sentence, verb);
	const to = behindThanked(sentence, at);
	const lead = wordAt(sentence, to);
	if (lead === 'to' && /^(?:note|hear|see|learn|observe|find|report|receive)$/.test(wordAt(sentence, to + 1))) {
		// "was pleased to hear that": what was heard is what pleased.
		const content = wordAt(sentence, at + 3) === 'that' ? at + 4 : at + 3;
		const words = {from: verb, to: at + 3};
		return isLinked ? {words, content, kind: adjective.kind, subject: subjectBefore(sentence, start)} : undefined;
	}

	if (!adjective.after.has(lead) || (word === 'encouraged' && lead === 'to')) {
		return undefined;
	}

	if (wordAt(sentence, verb) === 'made' && word === 'aware') {
		const words = {from: verb, to: at + 1};
		return {nominal: lead !== 'that', words, content: at + 2, kind: 'content', speaker: 'nobody'};
	}

	const isObvious = isLinked && /^(?:clear|certain|sure)$/.test(word) && wordAt(sentence, start - 1) === 'it';
	if (isObvious || (!isLinked && lead !== 'that')) {
		return undefined;
	}

	const denied = isLinked && isDenied(sentence, start, at);
	return {
		words: {from: isLinked || /^(?:made|makes|make)$/.test(wordAt(sentence, verb)) ? verb : at, to: at + 1},
		content: lead === 'to' && isBase(sentence, to + 1) ? to : to + 1,
		denied,
		kind: denied ? deniedKind(adjective.kind) : adjective.kind,
		subject: isLinked ? subjectBefore(sentence, start) : {kind: 'same', from: verb, inner: false},
	};
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
	const pronoun = indexBefore(sentence.tags, at);
	const made = wordAt(sentence, pronoun) === 'it' ? wordAt(sentence, pronoun - 1) : '';
	if (speaker.to === speaker.from || wordAt(sentence, speaker.to) !== 'that' || /^(?:make|making)$/.test(made)) {
		return undefined;
	}

	return /^(?:made|makes)$/.test(made)
		? {
				words: {from: pronoun - 1, to: at + 1},
				content: speaker.to + 1,
				kind: 'holds',
				subject: subjectBefore(sentence, groupStart(sentence, pronoun - 1)),
			}
		: {words: {from: at, to: at + 1}, content: speaker.to + 1, kind: 'assesses', speaker};
}

const purposes =
	/^(?:reiterate|reaffirm|express|convey|stress|emphasize|underline|underscore|demonstrate|signal|renew|restate)$/;

/** "was in favour of", "and in support of". */
export function favourCue(sentence: Sentence, at: number): FoundCue | undefined {
	const before = wordAt(sentence, at - 1);
	const isJoined = before === 'and';
	const isSelf = /(?:self|selves)$/.test(before);
	const isSaid = isSelf || /^(?:was|were|is|are|be|been|spoke)$/.test(before);
	const favour = /^in (?:favou?r|support) of$/.exec(wordsAt(sentence, at, 3))?.[0];
	if (favour === undefined || !(isSaid || (isJoined && favour !== 'in support of'))) {
		return undefined;
	}

	const subject: Subject = isJoined
		? {kind: 'same', from: at - 1, inner: false}
		: subjectBefore(sentence, groupStart(sentence, isSelf ? at - 2 : at - 1));
	return {words: {from: at, to: at + 3}, content: at + 3, kind: 'supports', subject};
}

/** "was of the view that", "were unanimous in their opinion that". */
export function viewCue(sentence: Sentence, at: number): FoundCue | undefined {
	const isAmong = /^(?:unanimous|united|firm|clear) in$/.test(wordsAt(sentence, at - 1, 2));
	const verb = isAmong ? at - 2 : at - 1;
	const noun = firstAt(at + 2, at + 4, (one) =>
		/^(?:view|opinion|belief|impression|understanding|conviction|assessment) that$/.test(wordsAt(sentence, one, 2)),
	);
	return (isAmong || wordAt(sentence, at) === 'of') && noun !== undefined && linking.test(wordAt(sentence, verb))
		? {
				words: {from: verb, to: noun + 1},
				content: noun + 2,
				kind: 'holds',
				subject: subjectBefore(sentence, groupStart(sentence, verb)),
			}
		: undefined;
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
	if (complement?.form !== 'noun' && complement?.form !== 'that') {
		return undefined;
	}

	const aim = sentence.flow.slice(0, at).some(({lower}) => /^(?:purpose|aim|objectives?|goal|visit)$/.test(lower));
	return {
		noun: true,
		words: {from: at, to: Math.max(at + 1, complement.cueEnd)},
		from: before,
		content: complement.at,
		kind: cueNoun(complement.noun ?? '') ?? entry.verb.kind,
		...(subject && {subject}),
		speaker: aim ? 'mission' : undefined,
		inner: true,
	};
}
