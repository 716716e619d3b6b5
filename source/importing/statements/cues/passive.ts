import {cueNoun} from '../../language/lexicon/nouns.ts';
import {isTag, runEnd} from '../../language/lexicon/tokens.ts';
import type {CueVerb} from '../../language/lexicon/verbs.ts';
import {byPhrase, phraseAfter} from '../../language/phrases.ts';
import {firstAt, type Range, type Sentence, wordAt, wordsAt} from '../../language/sentence.ts';
import {subjectBefore} from '../../language/subject.ts';
import {complementAfter} from '../complements/complement.ts';
import {areVisitors, takesTo} from '../complements/noun.ts';
import {type FoundCue, isDenied, kindOf} from '../cue.ts';
import {ownerBefore, withoutWish} from './noun.ts';

const raised: ReadonlySet<string> = new Set(
	'expressed raised voiced made conveyed given reiterated shared registered drawn placed laid put paid advanced aired taken held heard levelled directed cast felt'.split(
		' ',
	),
);

/** The statement of a passive, whose content is a clause only behind "that". */
export function passiveCue(sentence: Sentence, at: number, verb: CueVerb, start: number): FoundCue | undefined {
	const cue = saidPassively(sentence, at, verb, start);
	return cue && {...cue, nominal: wordAt(sentence, cue.content - 1) !== 'that'};
}

function saidPassively(sentence: Sentence, at: number, verb: CueVerb, start: number): FoundCue | undefined {
	const subject = subjectBefore(sentence, start);
	// "It was said to the members by one of the pilots that".
	const isTo = sentence.tags[at + 1] === 'to' && !verb.frames.has('particle');
	const lead = isTo ? runEnd(sentence.tags, at + 2, 'det', 'noun') : at + 1;
	const speaker = namesTeller(sentence, at, lead) ? tellerOf(sentence, lead, start) : undefined;
	const complement = complementAfter(sentence, passiveFrames(verb), speaker?.to ?? at + 1);
	// "It will be recalled that", "it should be noted that": the report's own turn, nobody's words.
	if (wordAt(sentence, start - 1) === 'it' && sentence.tags[start] === 'modal') {
		return undefined;
	}

	// "Lessons should be drawn from it": nobody has.
	const isOwed = /^(?:should|must|ought)$/.test(wordAt(sentence, start)) && raised.has(wordAt(sentence, at));
	if (isOwed && speaker === undefined) {
		return undefined;
	}

	// "Elections were called for 25 June".
	if (
		wordAt(sentence, at + 1) === 'for' &&
		sentence.tags[at + 2] === 'num' &&
		/^\p{Lu}/u.test(sentence.flow[at + 3]?.text ?? '')
	) {
		return undefined;
	}

	// "asked that they be heard: …", "tired of being described as": what is to be done is not told.
	const isOpen = wordAt(sentence, start) === 'be' || wordAt(sentence, start - 1) === 'being';
	if (isOpen && speaker === undefined) {
		return undefined;
	}

	const form = complement?.form;
	const kind = complement ? kindOf(sentence, verb, complement) : verb.kind;
	const by = speaker ?? byPhrase(sentence, at + 1, complement?.at ?? at + 12);
	const owner = complement?.form === 'noun' ? ownerBefore(sentence, complement.cueEnd - 1) : undefined;
	const shared: SharedParts = {kind, subject, speaker: by ?? owner ?? 'nobody'};
	// What is expected of somebody, or required of them, nobody says.
	if (form === 'inf' && by === undefined && verb.kind !== 'content') {
		return undefined;
	}

	const isTold = verb.frames.has('addressee') || verb.frames.has('obj-inf');
	// "had not been informed that": nobody said so.
	if (isTold && by === undefined && isDenied(sentence, start, at)) {
		return undefined;
	}

	// "was praised for its work": what it is praised for is what is said.
	const isJudged = form === 'prep' && wordAt(sentence, (complement?.at ?? 0) - 1) === 'for';
	if (complement && (form === 'that' || form === 'wh' || isJudged || (isTold && form !== 'np'))) {
		const to = wordAt(sentence, at + 1) === 'against' ? at + 2 : at + 1;
		return {...shared, words: {from: start, to}, content: complement.at};
	}

	if (
		(/^(?:view|see|cite|regard|consider|perceive|describe|characterize)$/.test(verb.lemma) ||
			(by !== undefined && /^(?:explain|present|portray|identify|attribute|ascribe)$/.test(verb.lemma))) &&
		!sentence.tags.slice(start, at).includes('modal')
	) {
		// "was attributed by the Mayor to a quarrel".
		const lead = /^a/.test(verb.lemma) ? 'to' : 'as';
		const ends = (one: number) => sentence.tags[one] === 'comma' || wordAt(sentence, one) === lead;
		// "was explained by the Mayor, Ana Silva, as".
		const open = speaker?.to ?? at + 1;
		const close = sentence.tags[open] === 'comma' ? sentence.tags.indexOf('comma', open + 1) : -1;
		const behind = close > 0 && close < open + 6 ? close + 1 : open;
		const as = firstAt(behind, behind + 7, ends);
		if (as !== undefined && wordAt(sentence, as) === lead) {
			return {...shared, kind: 'assesses', words: {from: start, to: as + 1}, content: as + 1};
		}
	}

	const head = subject.kind === 'phrase' && !subject.inner ? subject.parts[0] : undefined;
	return head && (verb.frames.has('np') || raised.has(wordAt(sentence, at)))
		? (ofNoun(sentence, at, start, head, shared) ?? ofSubject(sentence, start, at, head, shared, by !== undefined))
		: undefined;
}

// "Was voiced by the traders", "were heard from the traders".
function namesTeller(sentence: Sentence, verb: number, lead: number): boolean {
	const isHeard = /^(?:heard|received)$/.test(wordAt(sentence, verb));
	return wordAt(sentence, lead) === 'by' || (isHeard && wordAt(sentence, lead) === 'from');
}

// "A plea was made by the Mayor for ice", "concern was voiced by the traders for their boats": what is asked or felt belongs to no name.
function tellerOf(sentence: Sentence, by: number, start: number): Range {
	const kind = cueNoun(wordAt(sentence, start - 1));
	const phrase = phraseAfter(sentence, by + 1);
	return kind === undefined ? phrase : withoutWish(sentence, phrase, kind);
}

type SharedParts = Pick<FoundCue, 'kind' | 'subject' | 'speaker'>;

/** "Concern was expressed about X", "Concern about X was expressed". */
function ofNoun(sentence: Sentence, at: number, start: number, head: Range, shared: SharedParts): FoundCue | undefined {
	for (let noun = head.from; raised.has(wordAt(sentence, at)) && noun < head.to; noun += 1) {
		const isLast = noun === start - 1;
		const behind = namesTeller(sentence, at, at + 1) ? tellerOf(sentence, at + 1, start).to : at + 1;
		const follow = isLast ? behind : noun + 1;
		const [lead] =
			/^(?:as to|about|over|at|against|for|that|on|regarding|to|with|of|concerning)(?= |$)/.exec(
				wordsAt(sentence, follow, 2),
			) ?? [];
		const kind = cueNoun(wordAt(sentence, noun));
		// "A briefing was given to the mission" tells whom it was given.
		const isWhom = lead === 'to' && !takesTo.test(wordAt(sentence, noun));
		if (kind !== undefined && lead !== undefined && !isWhom) {
			return {
				...shared,
				words: {from: noun, to: noun + 1},
				content: follow + lead.split(' ').length,
				kind,
				end: isLast ? undefined : start,
			};
		}
	}

	return undefined;
}

const stressed =
	/^(?:stress|emphasi[sz]|underlin|underscor|highlight|denounc|condemn|criticiz|deplor|question|welcom|prais|commend|recommend|propos|suggest|request|reject|oppos)/;
const judged =
	/^(?:support|endors|demand|rais|voic|express|regret|contest|disput|applaud|favour|advocat|reiterat|recall|mention|describ|singl|cited|appreciat|approv|echo|den(?:y|i)|assert|acknowledg|deplor|confirm|urg|shared by)/;

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
	// "The war, it was stressed, was over", "this was disputed by the Mayor": of a pronoun alone nothing is said.
	const isNothing = head.to - head.from === 1 && isTag(sentence.tags[head.from], 'pron', 'det');
	// "The ministers were questioned about it": they are asked, and nothing is said of them.
	const areAsked = /^questioned (?:about|on|as)$/.test(wordsAt(sentence, at, 2));
	// "The mission was welcomed by the Mayor": they are received.
	const areReceived = word === 'welcomed' && areVisitors(sentence, head.from);
	return !isNothing &&
		((!areAsked && !areReceived && stressed.test(word)) || (named && judged.test(wordsAt(sentence, at, 2))))
		? {...shared, words: {from: start, to: at + 1}, content: head.from, end: start}
		: undefined;
}

function passiveFrames(verb: CueVerb): CueVerb {
	const frames = new Set(verb.frames).add('inf');
	frames.delete('obj-inf');
	return {...verb, frames};
}
