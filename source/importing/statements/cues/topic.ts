import {cueNoun} from '../../language/lexicon/nouns.ts';
import {finite, hasVerb, indexBefore, isTag, runEnd, runStart} from '../../language/lexicon/tokens.ts';
import {cueVerb} from '../../language/lexicon/verbs.ts';
import {phraseAfter} from '../../language/phrases.ts';
import {firstAt, lastAt, type Range, type Sentence, wordAt, wordsAt} from '../../language/sentence.ts';
import {antecedentBefore} from '../../language/subject.ts';
import type {Before, FoundCue} from '../cue.ts';
import {ownerBefore, startOf, withoutWish} from './noun.ts';

const topics =
	/^(?:concerns?|priority|priorities|messages?|position|view|demands?|requests?|hope|recommendations?|preoccupations?|fears?|points?|complaints?|proposals?|questions?|worry|opinion|assessment|conclusion|expectation|objective|aim|intention|plan|challenges?|obstacles?|issues?|wish|argument|belief|impression|grievances?|reply|answer|response|contention|verdict|feeling|plea|appeal|desire|advice|suggestion|criticism|objection|warning|preference|thesis|reading|theory|diagnosis)$/;
const links = /^(?:was|were|is|are|remained|includes?|included|concerned|being)$/;

/** "Of chief concern to the mission was X", "The main concern of the parties was that", "A concern raised by A was X". */
export function topicCue(sentence: Sentence, at: number): FoundCue | undefined {
	// "The slowness with which their recommendations were being carried out".
	const isDone = wordAt(sentence, at + 1) === 'being' && sentence.tags[at + 2] === 'part';
	if (!links.test(wordAt(sentence, at)) || isDone || isTag(sentence.tags[at + 1], 'part', 'conj')) {
		return undefined;
	}

	const noun = topicBefore(sentence, at);
	const speaker = noun === undefined ? undefined : ownerOf(sentence, noun, at);
	if (noun === undefined || speaker === undefined) {
		return undefined;
	}

	// "Of chief concern" is no concern of its own.
	const of = runStart(sentence.tags, noun, 'noun', 'adv') - 1;
	return {
		words: {from: wordAt(sentence, of) === 'of' ? of : noun, to: at + 1},
		from: startOf(sentence, noun),
		content: contentBehind(sentence, at),
		kind: cueNoun(wordAt(sentence, noun)) ?? 'content',
		speaker,
	};
}

// "Was that ice was dear", "was clear: ice was dear".
function contentBehind(sentence: Sentence, at: number): number {
	return sentence.flow[at + 2]?.text === ':' ? at + 3 : wordAt(sentence, at + 1) === 'that' ? at + 2 : at + 1;
}

function topicBefore(sentence: Sentence, at: number): number | undefined {
	const {tags} = sentence;
	const isTopic = (one: number) => topics.test(wordAt(sentence, one));
	const isRaised = (one: number) => tags[one] === 'verb' && raised.test(wordAt(sentence, one));
	const ends = (one: number) => isTag(tags[one], 'sub', 'break') || (finite.has(tags[one]) && !isRaised(one));
	const edge = lastAt(at - 1, Math.max(-1, at - 16), (one) => isTopic(one) || ends(one));
	// "In their view, the pier was short".
	if (edge === undefined || !isTopic(edge)) {
		return undefined;
	}

	const isWhole = !tags.slice(edge, at).includes('comma');
	// "The Mayor's view, shared by the Governor, was".
	const isShared = tags[edge + 1] === 'comma' && shared.test(wordAt(sentence, edge + 2)) && tags[at - 1] === 'comma';
	return isWhole || isShared ? edge : undefined;
}

const raised =
	/^(?:raised|expressed|voiced|cited|mentioned|highlighted|identified|conveyed|shared|put|noted|emphasized)$/;

function ownerOf(sentence: Sentence, noun: number, at: number): Range | undefined {
	const owner = ownerBefore(sentence, noun);
	if (owner) {
		return owner;
	}

	const isBefore = (one: number) =>
		/^(?:of|for|to|by|among|from)$/.test(wordAt(sentence, one)) && sentence.tags[one + 1] !== 'ing';
	const of = firstAt(noun + 1, at, isBefore);
	const kind = cueNoun(wordAt(sentence, noun)) ?? 'content';
	const phrase = of === undefined ? undefined : withoutWish(sentence, phraseAfter(sentence, of + 1), kind);
	return phrase && {from: phrase.from, to: Math.min(phrase.to, at)};
}

const shared =
	/^(?:echoed|shared|supported|endorsed|reiterated|repeated|backed|seconded|stressed|emphasized|underlined|underscored|highlighted|made)$/;
const echoed =
	/^(?:views?|concerns?|opinion|observation|assessment|position|sentiment|call|point|message|demand|fear|charge|allegation|accusation|claim|suggestion|proposal|request|appeal|plea|recommendation|warning|criticism|complaint|argument|which)$/;
const contested = /^(?:denied|rejected|disputed|contested|refuted)$/;

/** "…, a view shared by X": X says what was said before it in the sentence; "…, a charge denied by X": X objects to it. */
export function echoCue(sentence: Sentence, at: number, {cues}: Before): FoundCue | undefined {
	const last = cues.findLast(({inner}) => !inner) ?? cues.at(-1) ?? {content: 0, kind: 'content' as const};
	const denied = contested.test(wordAt(sentence, at));
	const as = asBefore(sentence, at);
	if (!(denied || as !== undefined || shared.test(wordAt(sentence, at))) || wordAt(sentence, at + 1) !== 'by') {
		return undefined;
	}

	// "the centre, which was supported by donors" is what they support.
	const isThing = /^(?:supported|backed)$/.test(wordAt(sentence, at));
	const isOf = (one: number) => echoed.test(wordAt(sentence, one)) && !(isThing && wordAt(sentence, one) === 'which');
	const noun = as ?? lastAt(at - 1, Math.max(at - 8, last.content), isOf);
	const from =
		noun === undefined ? -1 : sentence.tags.findLastIndex((tag, one) => one <= noun && isTag(tag, 'comma', 'break'));
	// "said that the port, as noted by the pilots, was closed": what is noted is not told yet.
	const isAside = as !== undefined && cues.length > 0 && !hasVerb(sentence.tags, last.content, from);
	return from > last.content && !isAside && (cues.length > 0 || hasVerb(sentence.tags, 0, from))
		? {
				echo: true,
				doubt: wordAt(sentence, noun ?? -1) === 'which' ? 'what “which” means is not told' : undefined,
				words: {from: at, to: at + 1},
				from,
				content: last.content,
				end: from,
				kind: denied ? 'objects' : last.kind,
				speaker: phraseAfter(sentence, at + 2),
			}
		: undefined;
}

const shows = /^(?:demonstrated|shown|illustrated|evidenced|reflected|proved|indicated|revealed|witnessed)$/;

// "said that A, as was also expressed by B": where "as" stands.
function asBefore(sentence: Sentence, at: number): number | undefined {
	const as = runStart(sentence.tags, at, 'aux', 'adv') - 1;
	const tells =
		(!shows.test(wordAt(sentence, at)) && cueVerb(wordAt(sentence, at))?.verb.frames.has('that') === true) ||
		/^(?:expressed|voiced)$/.test(wordAt(sentence, at));
	return tells && wordAt(sentence, as) === 'as' && sentence.tags[as - 1] === 'comma' ? as : undefined;
}

const opinion =
	/^(?:views?|opinion|assessment|judge?ment|words|phrase|experience|estimat(?:ion|es?)|submission|reading|account|telling|reckoning|calculations?|admission|understanding|belief|contention|perception|perspective|recollection|standpoint|viewpoint|eyes)$/;

const felt = /^(?:mind|knowledge|regret|surprise|satisfaction|relief|dismay|disappointment)$/;

/** "According to X, …", "In X's view, …", "For X, …"; and amid the clause: "The pier, in X's view, was short", "was in his view short". */
export function sourceCue(sentence: Sentence, at: number, {cues}: Before): FoundCue | undefined {
	const {tags, flow} = sentence;
	const told = asToldBy(sentence, at);
	if (told !== undefined) {
		// "said that the port, as noted by the pilots, was closed": what they say there is his.
		const isWithinOthers =
			(cues.at(-1)?.content ?? at) < at - 1 && !tags.slice(cues.at(-1)?.content, at).includes('break');
		return isWithinOthers ? undefined : told;
	}

	// "is late, and in their view the plan was short".
	const isJoined = tags[at - 1] === 'conj' && isTag(tags[at - 2], 'comma', 'break');
	const begins = at === 0 || (at === 1 && tags[0] === 'conj') || tags[at - 1] === 'break';
	const opens = begins || isJoined;
	const isWithin = isTag(tags[indexBefore(tags, at)], 'aux', 'modal');
	// "the talks, which in his view had failed".
	const isOfWhich = /^, (?:which|who)$/.test(wordsAt(sentence, at - 2, 2));
	const isAmid = !opens && (tags[at - 1] === 'comma' || isWithin || isOfWhich);
	const lead = opens || isAmid ? wordsAt(sentence, at, 2) : '';
	// "In view of" is nobody's.
	const isOpinion = (one: number) =>
		opinion.test(wordAt(sentence, one)) || (wordAt(sentence, at) === 'to' && felt.test(wordAt(sentence, one)));
	const noun = /^(?:in|by|to|on|from) /.test(lead) ? firstAt(at + 2, at + 8, isOpinion) : undefined;
	const isPoint = noun !== undefined && wordsAt(sentence, noun - 2, 3) === 'point of view';
	const owner = noun === undefined ? undefined : ownerBefore(sentence, isPoint ? noun - 2 : noun);
	const behind = noun !== undefined && wordAt(sentence, noun + 1) === 'of' ? noun + 2 : undefined;
	// "For others, the pier was short".
	const isForSome =
		/^(?:for|to) (?:some|others|many|most|several|them|him|her)$/.test(lead) && tags[at + 2] === 'comma';
	const isFor =
		begins && (isForSome || (/^(?:for|to) (?:the|his|her)$/.test(lead) && wordAt(sentence, at + 2) !== 'part'));
	// "was denied by the Mayor, according to whom the pier was safe", "by the traders, in whose view the pier was short".
	const isWhom = wordsAt(sentence, at, 3) === 'according to whom';
	const isWhose = lead === 'in whose' && noun === at + 2;
	if ((isWhom || isWhose) && tags[at - 1] === 'comma') {
		return {
			words: {from: at, to: isWhose ? at + 3 : at + 2},
			content: at + 3,
			kind: isWhose ? 'holds' : 'content',
			speaker: antecedentBefore(sentence, at - 1),
		};
	}

	// "According to her the pier was short", but "according to her figures".
	const isOfPronoun =
		lead === 'according to' && /^(?:him|her|them|it)$/.test(wordAt(sentence, at + 2)) && tags[at + 3] !== 'noun';
	const from = lead === 'according to' ? at + 2 : (behind ?? (isFor ? at + 1 : undefined));
	const speaker = owner
		? {from: Math.max(at + 1, owner.from), to: owner.to}
		: isOfPronoun
			? {from: at + 2, to: at + 3}
			: from && withWhoGives(sentence, phraseAfter(sentence, from));
	if (!speaker) {
		return undefined;
	}

	const source = {
		words: {from: at, to: noun === undefined ? at + 2 : noun + 1},
		kind: noun === undefined ? 'content' : 'holds',
		speaker,
	} as const;
	const close = Math.max(source.words.to, speaker.to);
	if (isOfWhich) {
		return owner === undefined ? undefined : {...source, from: at - 2, content: close, inner: true};
	}

	if (isAmid) {
		const clause = clauseStart(sentence, at, cues);
		const isClosed = isWithin ? owner !== undefined : tags[close] === 'comma' || close >= flow.length - 1;
		return isClosed && clause !== undefined
			? {...source, from: clause, content: clause, end: isWithin || tags[close] === 'comma' ? undefined : at - 1}
			: undefined;
	}

	const comma = firstAt(
		at + 2,
		tags.length,
		(one) =>
			tags[one] === 'comma' &&
			(isTag(tags[one + 1], 'det', 'noun', 'pron', 'num', 'ing', 'adv', 'to') ||
				(lead === 'according to' && tags[one + 1] === 'prep')),
	);
	// "In their eyes the pier was short".
	const isBare =
		(owner !== undefined && isTag(tags[close], 'det', 'noun', 'num', 'pron', 'adv')) ||
		(behind !== undefined && tags[close] === 'det') ||
		(isOfPronoun && tags[close] !== 'comma');
	return isBare ? {...source, content: close} : comma === undefined ? undefined : {...source, content: comma + 1};
}

// "According to figures provided to the mission by the Mayor,": he gives them.
function withWhoGives(sentence: Sentence, phrase: Range): Range {
	const comma = sentence.tags.indexOf('comma', phrase.to);
	const isGiven = /^(?:provided|given|supplied|compiled|released)$/.test(wordAt(sentence, phrase.to));
	return isGiven && comma > phrase.to ? {from: phrase.from, to: comma} : phrase;
}

// "As had been stressed by the Mayor, the pier was closed".
function asToldBy(sentence: Sentence, at: number): FoundCue | undefined {
	const {tags} = sentence;
	const opens = wordAt(sentence, at) === 'as' && (at === 0 || isTag(tags[at - 1], 'comma', 'break'));
	const verb = opens ? runEnd(tags, at + 1, 'aux', 'adv') : at;
	const by = /^(?:out|down|forward)$/.test(wordAt(sentence, verb + 1)) ? verb + 2 : verb + 1;
	const {frames, kind} = (opens && cueVerb(wordAt(sentence, verb))?.verb) || {};
	if (frames?.has('that') !== true || kind === undefined || wordAt(sentence, by) !== 'by') {
		return undefined;
	}

	const speaker = phraseAfter(sentence, by + 1);
	return tags[speaker.to] === 'comma'
		? {words: {from: verb, to: by}, from: at, content: speaker.to + 1, kind, speaker}
		: undefined;
}

/** Where the clause begins that something is put into at an index; undefined where that is part of what somebody says. */
export function clauseStart({tags}: Sentence, at: number, cues: Before['cues']): number | undefined {
	const begins = tags.slice(0, at).lastIndexOf('break') + 1;
	const last = cues.at(-1)?.content ?? -1;
	if (last < begins) {
		return begins;
	}

	// "asked for A, without which, he said, B would stop".
	const comma = tags.slice(0, at - 1).lastIndexOf('comma') + 1;
	const joins = (one: number) => tags[one] === 'conj' && hasVerb(tags, one, at);
	return comma > last ? comma : lastAt(at - 1, last, joins);
}
