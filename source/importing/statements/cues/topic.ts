import {cueNoun} from '../../language/lexicon/nouns.ts';
import {finite, isTag} from '../../language/lexicon/tokens.ts';
import {possessives} from '../../language/lexicon/word-classes.ts';
import {phraseAfter} from '../../language/phrases.ts';
import {type Range, type Sentence, wordAt} from '../../language/sentence.ts';
import type {Before, FoundCue} from '../cue.ts';
import {withoutWish} from './owned.ts';

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
	for (let noun = at - 1; noun >= 0 && noun > at - 16; noun -= 1) {
		if (topics.test(wordAt(sentence, noun))) {
			return wordAt(sentence, noun - 2) === 'in' ? undefined : noun;
		}

		const tag = sentence.tags[noun];
		const isRaised = tag === 'verb' && raised.test(wordAt(sentence, noun));
		if (isTag(tag, 'sub', 'break') || (finite.has(tag) && !isRaised)) {
			return undefined;
		}
	}

	return undefined;
}

const raised =
	/^(?:raised|expressed|voiced|cited|mentioned|highlighted|identified|conveyed|shared|put|noted|emphasized)$/;

function ownerOf(sentence: Sentence, noun: number, at: number): Range | undefined {
	for (let before = noun - 1; before > noun - 5 && before >= 0; before -= 1) {
		const word = wordAt(sentence, before);
		if (/(?:'s|s')$/.test(word)) {
			return {from: startOf(sentence, before), to: before + 1};
		}

		if (possessives.has(word)) {
			return {from: before, to: before + 1};
		}
	}

	for (let after = noun + 1; after < at; after += 1) {
		if (/^(?:of|for|to|by|among|from)$/.test(wordAt(sentence, after)) && sentence.tags[after + 1] !== 'ing') {
			const kind = cueNoun(wordAt(sentence, noun)) ?? 'content';
			const phrase = withoutWish(sentence, phraseAfter(sentence, after + 1), kind);
			return phrase.to > phrase.from ? {from: phrase.from, to: Math.min(phrase.to, at)} : undefined;
		}
	}

	return undefined;
}

function startOf({tags}: Sentence, at: number): number {
	return tags.slice(0, at).findLastIndex((tag) => !/^(?:noun|det|prep|num)$/.test(tag)) + 1;
}

const shared = /^(?:echoed|shared|supported|endorsed|reiterated|repeated|backed|seconded)$/;
const contested = /^(?:denied|rejected|disputed|contested|refuted)$/;

/** "…, a view shared by X": X says what was said before it in the sentence; "…, a charge denied by X": X objects to it. */
export function echoCue(sentence: Sentence, at: number, {cues}: Before): FoundCue | undefined {
	const last = cues.at(-1);
	const denied = contested.test(wordAt(sentence, at));
	if (!last || !(denied || shared.test(wordAt(sentence, at))) || wordAt(sentence, at + 1) !== 'by') {
		return undefined;
	}

	for (let noun = at - 1; noun > at - 8 && noun > last.content; noun -= 1) {
		const word = wordAt(sentence, noun);
		if (
			/^(?:view|views|concern|concerns|opinion|observation|assessment|position|sentiment|call|point|message|demand|fear|charge|allegation|accusation|claim|suggestion|proposal|which)$/.test(
				word,
			)
		) {
			const comma = sentence.tags.lastIndexOf('comma', noun);
			const speaker = phraseAfter(sentence, at + 2);
			return comma > last.content && speaker.to > speaker.from
				? {
						echo: true,
						words: {from: at, to: at + 1},
						from: comma,
						content: last.content,
						end: comma,
						kind: denied ? 'objects' : last.kind,
						speaker,
					}
				: undefined;
		}
	}

	return undefined;
}

/** "support for A and concern about B": a second noun of saying behind the same verb. */
export function secondNounCue(sentence: Sentence, at: number, {cues}: Before): FoundCue | undefined {
	const last = cues.at(-1);
	const joins = sentence.tags[at] === 'conj' || (sentence.tags[at] === 'comma' && sentence.tags[at + 1] !== 'conj');
	if (last?.form !== 'noun' || !joins || at <= last.content) {
		return undefined;
	}

	for (let noun = at + 1; noun < at + 5; noun += 1) {
		const kind = cueNoun(wordAt(sentence, noun));
		const lead = wordAt(sentence, noun + 1);
		if (kind !== undefined && feeling.test(wordAt(sentence, noun))) {
			return /^(?:about|over|at|for|that|with|regarding)$/.test(lead)
				? {...last, words: {from: noun, to: noun + 1}, from: at, content: noun + 2, kind}
				: undefined;
		}

		if (!isTag(sentence.tags[noun], 'det', 'noun', 'adv')) {
			return undefined;
		}
	}

	return undefined;
}

const feeling =
	/^(?:concern|support|hope|appreciation|gratitude|satisfaction|regret|frustration|disappointment|confidence|fear|alarm|commitment|readiness|willingness|view|belief|opposition|dissatisfaction|worry|optimism|scepticism|solidarity|expectation|determination|willingness|conviction|condolence)s?$/;
