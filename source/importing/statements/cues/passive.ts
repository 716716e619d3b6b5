import {cueNoun} from '../../language/lexicon/nouns.ts';
import {hasVerb, isTag} from '../../language/lexicon/tokens.ts';
import type {CueVerb} from '../../language/lexicon/verbs.ts';
import {byPhrase, phraseAfter} from '../../language/phrases.ts';
import {endsAt, firstAt, lastAt, type Range, type Sentence, type Subject, wordAt} from '../../language/sentence.ts';
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
		wordAt(sentence, at + 1) === 'by' && mayName(sentence, at + 2) ? phraseAfter(sentence, at + 2) : undefined;
	const after = speaker && speaker.to > speaker.from ? afterApposition(sentence, speaker.to) : at + 1;
	const complement = complementAfter(sentence, passiveFrames(verb), after);
	const gives = /^(?:give|provide|present|offer|show)$/.test(verb.lemma);
	const given = gives ? nounOfSaying(sentence, verb, at + 1) : undefined;
	if (given && subject.kind === 'phrase') {
		const last = lastBy(sentence, given.at);
		const end = last === undefined ? {} : {end: last.from - 1};
		return {
			kind: kindOf(verb, given),
			subject,
			speaker: byPhrase(sentence, at + 1, given.at) ?? last ?? 'nobody',
			words: {from: start, to: given.cueEnd},
			content: given.at,
			...end,
		};
	}

	// "It will be recalled that", "it should be noted that": the report's own turn, nobody's words.
	if (wordAt(sentence, start - 1) === 'it' && sentence.tags[start] === 'modal' && speaker === undefined) {
		return undefined;
	}

	const told = verb.frames.has('addressee') || verb.frames.has('obj-inf');
	const by = speaker ?? byPhrase(sentence, at + 1, complement?.at ?? at + 12);
	const shared = {
		kind:
			verb.lemma === 'advise' && complement?.form === 'that'
				? 'content'
				: complement
					? kindOf(verb, complement)
					: verb.kind,
		subject,
		speaker: by ?? 'nobody',
	} as const;
	if (complement && complement.form !== 'np' && (told || complement.form === 'that' || complement.form === 'wh')) {
		return {...shared, words: {from: start, to: afterParticle(sentence, at + 1)}, content: complement.at};
	}

	if (
		/^(?:view|see|regard|consider|perceive|describe|characterize)$/.test(verb.lemma) &&
		!sentence.tags.slice(start, at).includes('modal')
	) {
		const as = firstAt(at + 1, at + 8, (one) => wordAt(sentence, one) === 'as');
		return as !== undefined &&
			as < (sentence.tags.indexOf('comma', at) + 1 || Number.POSITIVE_INFINITY) &&
			(as === at + 1 || by !== undefined)
			? {
					...shared,
					kind: 'assesses',
					words: {from: start, to: as + 1},
					content: as + 1,
					speaker: by ?? lastBy(sentence, as) ?? 'nobody',
				}
			: undefined;
	}

	if (subject.kind !== 'phrase' || subject.inner || !(verb.frames.has('np') || raised.has(wordAt(sentence, at)))) {
		return undefined;
	}

	return (
		ofNoun(sentence, at, start, subject, shared) ?? ofSubject(sentence, start, at, subject, shared, by !== undefined)
	);
}

type SharedParts = Pick<FoundCue, 'kind' | 'subject' | 'speaker'>;

/** "Concern was expressed about X", "Concern about X was expressed". */
function ofNoun(
	sentence: Sentence,
	at: number,
	start: number,
	subject: Subject & {kind: 'phrase'},
	shared: SharedParts,
): FoundCue | undefined {
	const head = subject.parts[0];
	if (!head || !raised.has(wordAt(sentence, at))) {
		return undefined;
	}

	for (let noun = head.from; noun < head.to; noun += 1) {
		const kind = cueNoun(wordAt(sentence, noun));
		if (kind === undefined) {
			continue;
		}

		const behind = wordAt(sentence, at + 1) === 'by' ? phraseAfter(sentence, at + 2).to : at + 1;
		const follow = noun === start - 1 ? behind : noun + 1;
		const lead = wordAt(sentence, follow);
		if (lead === 'as' && wordAt(sentence, follow + 1) === 'to') {
			return {...shared, words: {from: noun, to: noun + 1}, content: follow + 2, kind};
		}

		if (/^(?:about|over|at|for|that|on|regarding|to|with|of|concerning)$/.test(lead)) {
			const end = noun === start - 1 ? {} : {end: start};
			return {...shared, words: {from: noun, to: noun + 1}, content: follow + 1, kind, ...end};
		}
	}

	return undefined;
}

/** "The arrests were denounced by civil society": the subject itself is what is said of. */
function ofSubject(
	sentence: Sentence,
	start: number,
	at: number,
	subject: Subject & {kind: 'phrase'},
	shared: SharedParts,
	named: boolean,
): FoundCue | undefined {
	const first = subject.parts[0];
	const judged =
		/^(?:stress|emphas|underlin|underscor|highlight|denounc|condemn|criticiz|deplor|question|welcom|prais|commend|recommend|propos|suggest|request|reject|oppos|support|endors|demand|rais|voic|express|regret|contest|disput|applaud|favour|advocat|reiterat|recall|mention|describ|cited|appreciat|approv|echo)/;
	const stressed =
		/^(?:stress|emphasi[sz]|underlin|underscor|highlight|denounc|condemn|criticiz|deplor|question|welcom|prais|commend|recommend|propos|suggest|request|reject|oppos)/;
	return first &&
		(named || stressed.test(wordAt(sentence, at))) &&
		(judged.test(wordAt(sentence, at)) ||
			(named &&
				sentence.tags.slice(at, at + 16).some((_, ahead) => wordAt(sentence, at + ahead) === 'as') &&
				/^(?:identif|view|seen|perceiv|regard|consider)/.test(wordAt(sentence, at)))) &&
		wordAt(sentence, first.from) !== 'it'
		? {...shared, words: {from: start, to: at + 1}, content: first.from, end: start}
		: undefined;
}

function passiveFrames(verb: CueVerb): CueVerb {
	return {
		...verb,
		frames: new Set(
			[...verb.frames, 'inf'].filter((frame) => frame !== 'obj-inf') as typeof verb.frames extends ReadonlySet<infer F>
				? F[]
				: never,
		),
	};
}

// "was pointed out that".
function afterParticle(sentence: Sentence, at: number): number {
	return /^(?:out|forward|down)$/.test(wordAt(sentence, at)) ? at + 1 : at;
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

function mayName({tags}: Sentence, at: number): boolean {
	return !isTag(tags[at], 'ing', 'num');
}
