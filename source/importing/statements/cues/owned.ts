import {type CueKind, cueNoun} from '../../language/lexicon/nouns.ts';
import {finite, isTag, runStart} from '../../language/lexicon/tokens.ts';
import {possessives} from '../../language/lexicon/word-classes.ts';
import {phraseAfter} from '../../language/phrases.ts';
import {firstAt, lastAt, type Range, type Sentence, wordAt, wordsAt} from '../../language/sentence.ts';
import {isBase} from '../complements/clause.ts';
import type {FoundCue} from '../cue.ts';

/** "There was consensus among those members that". */
export function consensusCue(sentence: Sentence, at: number): FoundCue | undefined {
	if (!/^there (?:was|is|were|remained)$/.test(wordsAt(sentence, at, 2))) {
		return undefined;
	}

	const noun = firstAt(at + 2, at + 7, (one) => cueNoun(wordAt(sentence, one)) !== undefined) ?? -1;
	const kind = cueNoun(wordAt(sentence, noun));
	if (kind === undefined) {
		return undefined;
	}

	const isNamed = /^(?:among|amongst|between|by|from|within)$/.test(wordAt(sentence, noun + 1));
	const speaker = isNamed ? withoutWish(sentence, phraseAfter(sentence, noun + 2), kind) : undefined;
	const that = speaker?.to ?? noun + 1;
	return /^(?:that|on|about|over|for|to)$/.test(wordAt(sentence, that))
		? {
				words: {from: at, to: noun + 1},
				content: that + 1,
				kind: kind === 'supports' ? 'content' : kind,
				speaker: speaker ?? 'nobody',
			}
		: undefined;
}

// "an appeal from the contributing countries for X": what is asked for belongs to no name.
export function withoutWish(sentence: Sentence, {from, to}: Range, kind: CueKind): Range {
	const wish = sentence.flow.findIndex(({lower}, at) => at > from && at < to && lower === 'for');
	return kind === 'asks' && wish > 0 ? {from, to: wish} : {from, to};
}

/** "the Government's call to", "Algeria's offer to", "its hope that": a noun of saying that somebody owns. */
export function ownedCue(sentence: Sentence, at: number): FoundCue | undefined {
	const owner = wordAt(sentence, at);
	if (!/(?:'s|s')$/.test(owner) || sentence.flow[at]?.kind !== 'word') {
		return undefined;
	}

	const isOwned = (one: number) => ownedNoun.test(wordAt(sentence, one));
	const noun = firstAt(at + 1, at + 4, (one) => isOwned(one) || sentence.tags[one] !== 'noun') ?? at + 4;
	const lead = wordAt(sentence, noun + 1);
	const leads =
		lead === 'that' ||
		(lead === 'to' && isBase(sentence, noun + 2)) ||
		(lead === 'for' && /^(?:calls?|appeals?|requests?|demands?)$/.test(wordAt(sentence, noun))) ||
		(lead === 'on' && wordAt(sentence, noun) === 'insistence');
	if (!isOwned(noun) || !leads) {
		return undefined;
	}

	const first = runStart(sentence.tags, at, 'noun');
	const from = sentence.tags[first - 1] === 'det' ? first - 1 : first;
	const content = lead === 'to' ? noun + 1 : noun + 2;
	return {...saidByNoun(sentence, noun, content, 'plans', {from, to: at + 1}), from};
}

function saidByNoun(sentence: Sentence, noun: number, content: number, otherwise: CueKind, speaker: Range): FoundCue {
	return {
		noun: true,
		words: {from: noun, to: noun + 1},
		content,
		end: wordAt(sentence, content - 1) === 'that' ? undefined : endOfAct(sentence, content),
		kind: cueNoun(wordAt(sentence, noun)) ?? otherwise,
		speaker,
		inner: true,
	};
}

// "the refusal of the Government to sign delayed the talks", "the call for aid was heard": it ends where the sentence goes on.
function endOfAct({tags}: Sentence, from: number): number | undefined {
	const at = tags.findIndex((tag, index) => index > from && (finite.has(tag) || isTag(tag, 'sub', 'break')));
	return at > 0 && finite.has(tags[at]) ? at : undefined;
}

/** "the view of the Government that", "views among all stakeholders on": a noun of saying and whose it is behind it. */
export function nounOfCue(sentence: Sentence, at: number): FoundCue | undefined {
	if (!ownedNoun.test(wordAt(sentence, at)) || !/^(?:of|among|amongst|by|from)$/.test(wordAt(sentence, at + 1))) {
		return undefined;
	}

	const kind = cueNoun(wordAt(sentence, at)) ?? 'content';
	const speaker = withoutWish(sentence, phraseAfter(sentence, at + 2), kind);
	const lead = wordAt(sentence, speaker.to);
	const wish = lead === 'for' && kind === 'asks';
	const act = lead === 'to' && isBase(sentence, speaker.to + 1) && willing.test(wordAt(sentence, at));
	return speaker.to > speaker.from && (wish || act || /^(?:that|on|about|over)$/.test(lead))
		? saidByNoun(sentence, at, act ? speaker.to : speaker.to + 1, 'content', speaker)
		: undefined;
}

const ownedNoun =
	/^(?:calls?|appeals?|requests?|demands?|offers?|hopes?|concerns?|views?|proposals?|pledges?|promises?|decision|intention|commitment|desire|wish|belief|willingness|readiness|plea|insistence|recommendations?|impression|understanding|assessment|conclusion|opinion|position|refusal)$/;
const willing =
	/^(?:refusal|willingness|readiness|commitment|decision|intention|desire|wish|offers?|pledges?|promises?|calls?|requests?|appeals?)$/;

/** Whose a noun of saying is, where that stands before it: "the Governor's urgent call", "their hope". */
export function ownerBefore(sentence: Sentence, noun: number): Range | undefined {
	const isPossessive = (one: number) => possessives.has(wordAt(sentence, one));
	const owner = lastAt(noun - 1, noun - 5, (one) => isPossessive(one) || /(?:'s|s')$/.test(wordAt(sentence, one)));
	return owner === undefined
		? undefined
		: {from: isPossessive(owner) ? owner : startOf(sentence, owner), to: owner + 1};
}

/** Where the phrase begins that a noun at an index belongs to. */
export function startOf({tags}: Sentence, at: number): number {
	return tags.slice(0, at).findLastIndex((tag) => !/^(?:noun|det|prep|num)$/.test(tag)) + 1;
}
