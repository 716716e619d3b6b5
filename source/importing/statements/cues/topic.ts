import {cueNoun} from '../../language/lexicon/nouns.ts';
import {finite, isTag} from '../../language/lexicon/tokens.ts';
import {phraseAfter} from '../../language/phrases.ts';
import {firstAt, lastAt, type Range, type Sentence, wordAt} from '../../language/sentence.ts';
import type {Before, FoundCue} from '../cue.ts';
import {ownerBefore, startOf, withoutWish} from './owned.ts';

const topics =
	/^(?:concerns?|priority|priorities|messages?|position|view|demands?|requests?|hope|recommendations?|preoccupations?|fears?|points?|complaints?|proposals?|questions?|worry|opinion|assessment|conclusion|expectation|objective|aim|intention|plan|challenges?|obstacles?|issues?|wish|argument|belief|impression|grievances?)$/;
const links = /^(?:was|were|is|are|remained|included|concerned|being)$/;

/** "Of chief concern to the mission was X", "The main concern of the parties was that", "A concern raised by A was X". */
export function topicCue(sentence: Sentence, at: number): FoundCue | undefined {
	if (!links.test(wordAt(sentence, at)) || sentence.tags[at + 1] === 'part' || sentence.tags[at + 1] === undefined) {
		return undefined;
	}

	const noun = topicBefore(sentence, at);
	const speaker = noun === undefined ? undefined : ownerOf(sentence, noun, at);
	if (noun === undefined || !speaker) {
		return undefined;
	}

	const from = startOf(sentence, noun);
	const that = wordAt(sentence, at + 1) === 'that' || wordAt(sentence, at + 2) === ':';
	const content = wordAt(sentence, at + 2) === ':' ? at + 3 : at + 2;
	const kind = cueNoun(wordAt(sentence, noun)) ?? 'content';
	return {words: {from: noun, to: at + 1}, from, content: that ? content : at + 1, kind, speaker};
}

function topicBefore(sentence: Sentence, at: number): number | undefined {
	const {tags} = sentence;
	const isTopic = (one: number) => topics.test(wordAt(sentence, one));
	const isRaised = (one: number) => tags[one] === 'verb' && raised.test(wordAt(sentence, one));
	const ends = (one: number) => isTag(tags[one], 'sub', 'break') || (finite.has(tags[one]) && !isRaised(one));
	const edge = lastAt(at - 1, Math.max(-1, at - 16), (one) => isTopic(one) || ends(one));
	return edge !== undefined && isTopic(edge) && wordAt(sentence, edge - 2) !== 'in' ? edge : undefined;
}

const raised =
	/^(?:raised|expressed|voiced|cited|mentioned|highlighted|identified|conveyed|shared|put|noted|emphasized)$/;

function ownerOf(sentence: Sentence, noun: number, at: number): Range | undefined {
	const owner = ownerBefore(sentence, noun);
	if (owner) {
		return owner;
	}

	const of = firstAt(
		noun + 1,
		at,
		(one) => /^(?:of|for|to|by|among|from)$/.test(wordAt(sentence, one)) && sentence.tags[one + 1] !== 'ing',
	);
	const kind = cueNoun(wordAt(sentence, noun)) ?? 'content';
	const phrase = of === undefined ? undefined : withoutWish(sentence, phraseAfter(sentence, of + 1), kind);
	return phrase && phrase.to > phrase.from ? {from: phrase.from, to: Math.min(phrase.to, at)} : undefined;
}

const shared = /^(?:echoed|shared|supported|endorsed|reiterated|repeated|backed|seconded)$/;
const echoed =
	/^(?:views?|concerns?|opinion|observation|assessment|position|sentiment|call|point|message|demand|fear|charge|allegation|accusation|claim|suggestion|proposal|which)$/;
const contested = /^(?:denied|rejected|disputed|contested|refuted)$/;

/** "…, a view shared by X": X says what was said before it in the sentence; "…, a charge denied by X": X objects to it. */
export function echoCue(sentence: Sentence, at: number, {cues}: Before): FoundCue | undefined {
	const last = cues.at(-1);
	const denied = contested.test(wordAt(sentence, at));
	if (!last || !(denied || shared.test(wordAt(sentence, at))) || wordAt(sentence, at + 1) !== 'by') {
		return undefined;
	}

	const noun = lastAt(at - 1, Math.max(at - 8, last.content), (one) => echoed.test(wordAt(sentence, one)));
	const from = noun === undefined ? -1 : sentence.tags.lastIndexOf('comma', noun);
	const speaker = phraseAfter(sentence, at + 2);
	return from > last.content && speaker.to > speaker.from
		? {
				echo: true,
				words: {from: at, to: at + 1},
				from,
				content: last.content,
				end: from,
				kind: denied ? 'objects' : last.kind,
				speaker,
			}
		: undefined;
}

/** "support for A and concern about B": a second noun of saying behind the same verb. */
export function secondNounCue(sentence: Sentence, at: number, {cues}: Before): FoundCue | undefined {
	const last = cues.at(-1);
	const joins = sentence.tags[at] === 'conj' || (sentence.tags[at] === 'comma' && sentence.tags[at + 1] !== 'conj');
	if (last?.form !== 'noun' || !joins || at <= last.content) {
		return undefined;
	}

	const isFeeling = (one: number) =>
		feeling.test(wordAt(sentence, one)) && cueNoun(wordAt(sentence, one)) !== undefined;
	const noun =
		firstAt(at + 1, at + 5, (one) => isFeeling(one) || !isTag(sentence.tags[one], 'det', 'noun', 'adv')) ?? at;
	const kind = isFeeling(noun) ? cueNoun(wordAt(sentence, noun)) : undefined;
	return kind !== undefined && /^(?:about|over|at|for|that|with|regarding)$/.test(wordAt(sentence, noun + 1))
		? {...last, words: {from: noun, to: noun + 1}, from: at, content: noun + 2, kind}
		: undefined;
}

const feeling =
	/^(?:concern|support|hope|appreciation|gratitude|satisfaction|regret|frustration|disappointment|confidence|fear|alarm|commitment|readiness|willingness|view|belief|opposition|dissatisfaction|worry|optimism|scepticism|solidarity|expectation|determination|willingness|conviction|condolence)s?$/;
