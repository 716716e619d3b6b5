import {cueNoun} from '../../language/lexicon/nouns.ts';
import {hasVerb, isTag} from '../../language/lexicon/tokens.ts';
import type {CueVerb} from '../../language/lexicon/verbs.ts';
import {byPhrase, phraseAfter} from '../../language/phrases.ts';
import {endsAt, firstAt, lastAt, type Range, type Sentence, wordAt, wordsAt} from '../../language/sentence.ts';
import {subjectBefore} from '../../language/subject.ts';
import {complementAfter} from '../complements/complement.ts';
import {nounOfSaying} from '../complements/noun.ts';
import {type FoundCue, kindOf} from '../cue.ts';

const raised: ReadonlySet<string> = new Set(
	'expressed raised voiced made conveyed given reiterated shared registered drawn placed laid put paid'.split(' '),
);

/** The statement of a passive, whose content is a clause only behind "that". */
export function passiveCue(sentence: Sentence, at: number, verb: CueVerb, start: number): FoundCue | undefined {
	const cue = saidPassively(sentence, at, verb, start);
	return cue && {...cue, nominal: wordAt(sentence, cue.content - 1) !== 'that'};
}

function saidPassively(sentence: Sentence, at: number, verb: CueVerb, start: number): FoundCue | undefined {
	const subject = subjectBefore(sentence, start);
	const speaker =
		wordAt(sentence, at + 1) === 'by' && !isTag(sentence.tags[at + 2], 'ing', 'num')
			? phraseAfter(sentence, at + 2)
			: undefined;
	const after = speaker && speaker.to > speaker.from ? afterApposition(sentence, speaker.to) : at + 1;
	const complement = complementAfter(sentence, passiveFrames(verb), after);
	const gives = /^(?:give|provide|present|offer|show)$/.test(verb.lemma);
	const given = gives ? nounOfSaying(sentence, verb, at + 1) : undefined;
	if (given && subject.kind === 'phrase') {
		const last = lastBy(sentence, given.at);
		return {
			kind: kindOf(sentence, verb, given),
			subject,
			speaker: byPhrase(sentence, at + 1, given.at) ?? last ?? 'nobody',
			words: {from: start, to: given.cueEnd},
			content: given.at,
			end: last && last.from - 1,
		};
	}

	// "It will be recalled that", "it should be noted that": the report's own turn, nobody's words.
	if (wordAt(sentence, start - 1) === 'it' && sentence.tags[start] === 'modal' && speaker === undefined) {
		return undefined;
	}

	const form = complement?.form;
	const kind = complement ? kindOf(sentence, verb, complement) : verb.kind;
	const by = speaker ?? byPhrase(sentence, at + 1, complement?.at ?? at + 12);
	const shared: SharedParts = {
		kind: verb.lemma === 'advise' && form === 'that' ? 'content' : kind,
		subject,
		speaker: by ?? 'nobody',
	};
	const isTold = verb.frames.has('addressee') || verb.frames.has('obj-inf');
	if (complement && (form === 'that' || form === 'wh' || (isTold && form !== 'np'))) {
		return {...shared, words: {from: start, to: afterParticle(sentence, at + 1)}, content: complement.at};
	}

	if (
		/^(?:view|see|regard|consider|perceive|describe|characterize)$/.test(verb.lemma) &&
		!sentence.tags.slice(start, at).includes('modal')
	) {
		const ends = (one: number) => sentence.tags[one] === 'comma' || wordAt(sentence, one) === 'as';
		const as = firstAt(at + 1, at + 8, ends);
		return as !== undefined && wordAt(sentence, as) === 'as' && (as === at + 1 || by !== undefined)
			? {
					...shared,
					kind: 'assesses',
					words: {from: start, to: as + 1},
					content: as + 1,
					speaker: by ?? lastBy(sentence, as) ?? 'nobody',
				}
			: undefined;
	}

	const head = subject.kind === 'phrase' && !subject.inner ? subject.parts[0] : undefined;
	return head && (verb.frames.has('np') || raised.has(wordAt(sentence, at)))
		? (ofNoun(sentence, at, start, head, shared) ?? ofSubject(sentence, start, at, head, shared, by !== undefined))
		: undefined;
}

type SharedParts = Pick<FoundCue, 'kind' | 'subject' | 'speaker'>;

/** "Concern was expressed about X", "Concern about X was expressed". */
function ofNoun(sentence: Sentence, at: number, start: number, head: Range, shared: SharedParts): FoundCue | undefined {
	for (let noun = head.from; raised.has(wordAt(sentence, at)) && noun < head.to; noun += 1) {
		const isLast = noun === start - 1;
		const behind = wordAt(sentence, at + 1) === 'by' ? phraseAfter(sentence, at + 2).to : at + 1;
		const follow = isLast ? behind : noun + 1;
		const lead = /^(?:as to|(?:about|over|at|for|that|on|regarding|to|with|of|concerning)(?= |$))/.exec(
			wordsAt(sentence, follow, 2),
		)?.[0];
		const kind = cueNoun(wordAt(sentence, noun));
		if (kind !== undefined && lead !== undefined) {
			const content = lead === 'as to' ? follow + 2 : follow + 1;
			return {...shared, words: {from: noun, to: noun + 1}, content, kind, end: isLast ? undefined : start};
		}
	}

	return undefined;
}

const stressed =
	/^(?:stress|emphasi[sz]|underlin|underscor|highlight|denounc|condemn|criticiz|deplor|question|welcom|prais|commend|recommend|propos|suggest|request|reject|oppos)/;
const judged =
	/^(?:support|endors|demand|rais|voic|express|regret|contest|disput|applaud|favour|advocat|reiterat|recall|mention|describ|cited|appreciat|approv|echo)/;

/** "The arrests were denounced by civil society": the subject itself is what is said of. */
function ofSubject(
	sentence: Sentence,
	start: number,
	at: number,
	head: Range,
	shared: SharedParts,
	named: boolean,
): FoundCue | undefined {
	const word = wordAt(sentence, at);
	const isSeenAs =
		/^(?:identif|view|seen|perceiv|regard|consider)/.test(word) && wordsAt(sentence, at, 16).includes(' as ');
	const isSaid = stressed.test(word) || (named && (judged.test(word) || isSeenAs));
	return isSaid && wordAt(sentence, head.from) !== 'it'
		? {...shared, words: {from: start, to: at + 1}, content: head.from, end: start}
		: undefined;
}

function passiveFrames(verb: CueVerb): CueVerb {
	const frames = new Set(verb.frames).add('inf');
	frames.delete('obj-inf');
	return {...verb, frames};
}

// "was pointed out that", "was advised against".
function afterParticle(sentence: Sentence, at: number): number {
	return /^(?:out|forward|down|against)$/.test(wordAt(sentence, at)) ? at + 1 : at;
}

// The speaker at the sentence's end: "was given a briefing on the calendar by the Commission".
function lastBy(sentence: Sentence, from: number): Range | undefined {
	const {length} = sentence.tags;
	const by = lastAt(length - 2, Math.max(from, length - 14), (at) => wordAt(sentence, at) === 'by');
	const phrase = by === undefined ? undefined : phraseAfter(sentence, by + 1);
	return phrase && endsAt(sentence, phrase.to) ? phrase : undefined;
}

// "told by the Prime Minister, Jean Dupont, that".
function afterApposition({tags}: Sentence, at: number): number {
	const close = tags[at] === 'comma' ? tags.indexOf('comma', at + 1) : -1;
	return close > at && close < at + 12 && !hasVerb(tags, at, close) ? close + 1 : at;
}
