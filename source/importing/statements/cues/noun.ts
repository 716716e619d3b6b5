import {type CueKind, cueNoun} from '../../language/lexicon/nouns.ts';
import {capital, finite, isTag, runEnd, runStart} from '../../language/lexicon/tokens.ts';
import {possessives} from '../../language/lexicon/word-classes.ts';
import {phraseAfter} from '../../language/phrases.ts';
import {firstAt, lastAt, type Range, type Sentence, wordAt, wordsAt} from '../../language/sentence.ts';
import {isBase} from '../complements/clause.ts';
import {type FoundCue, reach} from '../cue.ts';

const own: ReadonlySet<CueKind> = new Set(['asks', 'pledges', 'plans', 'holds', 'objects', 'assesses', 'fears']);
const willing =
	/^(?:refusal|willingness|readiness|commitment|determination|decision|intention|desire|wish|offers?|pledges?|promises?|calls?|requests?|appeals?)$/;
const voiced = /^(?:expressed|raised|voiced|made|levelled|directed|conveyed|shared)$/;

/** "Algeria's offer to", "the view expressed by the Mayor that", "criticism of all parties against": a noun of saying and whose it is. */
export function nounCue(sentence: Sentence, at: number): FoundCue | undefined {
	const kind = cueNoun(wordAt(sentence, at)) ?? 'content';
	// "estimates from different interlocutors on", "briefings by A on": a report of what is so needs whom it is from.
	const isGiven =
		(kind === 'reports' && /^(?:from|by)$/.test(wordAt(sentence, at + 1))) ||
		/^consensus (?:of \S+ )?among/.test(wordsAt(sentence, at, 4));
	// "at the invitation of", "on the proposal of" tell of no words.
	const isOccasion = /^(?:at|on) the$/.test(wordsAt(sentence, at - 2, 2)) && wordAt(sentence, at + 1) === 'of';
	if (
		!(own.has(kind) || isGiven) ||
		sentence.tags[at] === 'verb' ||
		isOccasion ||
		wordsAt(sentence, at - 2, 2) === 'at the'
	) {
		return undefined;
	}

	const before = ownerBefore(sentence, at);
	// "reiterated their hope that": the verb says whose it is.
	const owner = before && possessives.has(wordAt(sentence, before.from)) ? undefined : before;
	const behind = owner === undefined ? ownerBehind(sentence, at + 1, kind) : undefined;
	const speaker = owner ?? behind;
	const lead = behindAside(sentence, behind?.to ?? at + 1);
	const content = speaker === undefined ? undefined : contentAt(sentence, at, lead, kind);
	return content === undefined
		? undefined
		: {
				noun: true,
				words: {from: at, to: at + 1},
				from: owner?.from ?? at,
				content,
				end: wordAt(sentence, lead) === 'that' ? undefined : endOfAct(sentence, content),
				kind,
				speaker,
				inner: true,
			};
}

/** Whose a noun of saying is, where that stands before it: "the Governor's urgent call", "their hope". */
export function ownerBefore(sentence: Sentence, noun: number): Range | undefined {
	const isPossessive = (one: number) => possessives.has(wordAt(sentence, one));
	const isOwner = (one: number) => isPossessive(one) || /(?:'s|s')$/.test(wordAt(sentence, one));
	const owner = lastAt(noun - 1, Math.max(-1, noun - 4), (one) => isOwner(one) || sentence.tags[one] !== 'noun');
	return owner === undefined || !isOwner(owner)
		? undefined
		: {from: isPossessive(owner) ? owner : startOf(sentence, owner), to: owner + 1};
}

/** Where the phrase begins that a noun at an index belongs to. */
export function startOf(sentence: Sentence, at: number): number {
	const from = runStart(sentence.tags, at, 'noun', 'det', 'prep', 'num');
	return sentence.tags.slice(from, at).includes('det') ? sentence.tags.lastIndexOf('det', at) : from;
}

// "the recommendation of the Governor, in his report, that", "the consensus among those with whom it met — the Mayor too — that": what is
// recommended comes behind what commas or dashes close off, and behind a clause on whose it is.
function behindAside(sentence: Sentence, at: number): number {
	const {tags} = sentence;
	const isThat = (one: number) => wordAt(sentence, one) === 'that';
	const isOfThem = /^(?:\S+ )?whom\b/.test(wordsAt(sentence, at, 2));
	const open = isOfThem
		? (firstAt(at + 2, at + reach, (one) => isTag(tags[one], 'comma', 'break') || isThat(one)) ?? at)
		: at;
	const edge = isTag(tags[open], 'comma', 'break')
		? firstAt(open + 1, open + 2 * reach, (one) => finite.has(tags[one]) || isTag(tags[one], 'sub'))
		: undefined;
	const isClosed = edge !== undefined && isThat(edge) && isTag(tags[edge - 1], 'comma', 'break');
	return isClosed ? edge : isOfThem && isThat(open) ? open : at;
}

function ownerBehind(sentence: Sentence, at: number, kind: CueKind): Range | undefined {
	const by = voiced.test(wordAt(sentence, at)) ? at + 1 : at;
	if (!/^(?:of|among|amongst|by|from)$/.test(wordAt(sentence, by))) {
		return undefined;
	}

	const phrase = withoutWish(sentence, phraseAfter(sentence, by + 1), kind);
	return phrase.to > phrase.from ? phrase : undefined;
}

// "an appeal from the contributing countries for X", "praise from": what is asked or praised belongs to no name.
export function withoutWish(sentence: Sentence, {from, to}: Range, kind: CueKind): Range {
	const {flow} = sentence;
	const isFor = (at: number) => wordAt(sentence, at) === 'for';
	// "the Minister for Home Affairs".
	const isOfOffice = (at: number) => [flow[at - 1], flow[at + 1]].every((one) => one !== undefined && capital(one));
	const wish = /^(?:asks|supports|fears|holds)$/.test(kind)
		? (firstAt(from + 1, to, (at) => isFor(at) && !isOfOffice(at)) ?? firstAt(from + 1, to, isFor))
		: undefined;
	return {from, to: wish ?? to};
}

function contentAt(sentence: Sentence, noun: number, lead: number, kind: CueKind): number | undefined {
	const word = wordAt(sentence, lead);
	if (word === 'to') {
		return isBase(sentence, lead + 1) && willing.test(wordAt(sentence, noun)) ? lead : undefined;
	}

	// "the decision of the Commission on Piers": a name goes on.
	const leads = /^(?:on|about|over|against|regarding|concerning)$/.test(word) || (word === 'for' && kind === 'asks');
	// "their views on whether" are asked for.
	const isQuestion = /^(?:whether|how|what|who|when|where|why)$/.test(wordAt(sentence, lead + 1));
	const isTopic = leads && !isQuestion && !/^\p{Lu}/u.test(sentence.flow[lead + 1]?.text ?? '');
	return word === 'that' || isTopic ? lead + 1 : undefined;
}

// "the refusal of the Government to sign delayed the talks": it ends where the sentence goes on.
function endOfAct({tags}: Sentence, from: number): number | undefined {
	const at = firstAt(from + 1, tags.length, (one) => finite.has(tags[one]) || isTag(tags[one], 'sub', 'break'));
	// "a decision on the pier, the mission asked".
	const comma = tags.lastIndexOf('comma', at);
	const isOtherClause = comma > from && tags[from] !== 'to' && isTag(tags[comma + 1], 'det', 'pron');
	return at !== undefined && finite.has(tags[at]) ? (isOtherClause ? comma : at) : undefined;
}

const hearsay =
	/^(?:allegations?|accusations?|claims?|rumours?|reports?|accounts?|criticisms?|complaints?|testimon(?:y|ies)|suspicions|speculation)$/;

/** "allegations of abuse", "reports that": what is told, and nobody who tells it. */
export function hearsayCue(sentence: Sentence, at: number): FoundCue | undefined {
	const word = wordAt(sentence, at);
	const lead = wordAt(sentence, at + 1);
	const next = sentence.flow[at + 2];
	// ", a claim that nobody repeated" is about what was said before it.
	const isOfClause = sentence.tags[at - 1] === 'det' && sentence.tags[at - 2] === 'comma';
	const isNoun =
		hearsay.test(word) &&
		wordsAt(sentence, at - 1, 3) !== 'on account of' &&
		isTag(sentence.tags[at], 'noun', 'verb') &&
		!isOfClause;
	// "the report of the Secretary-General" tells nothing yet, nor do "claims of" a person.
	const tells =
		lead === 'that' ||
		(/^(?:about|against|regarding|concerning)$/.test(lead) && !/^(?:reports?|accounts?)$/.test(word)) ||
		(lead === 'of' &&
			next?.kind === 'word' &&
			!capital(next) &&
			!possessives.has(next.lower) &&
			!pointing.test(next.lower));
	return isNoun && tells
		? {
				noun: true,
				words: {from: at, to: at + 2},
				content: at + 2,
				kind: cueNoun(word) ?? 'reports',
				speaker: 'nobody',
				inner: true,
			}
		: undefined;
}

const pointing = /^(?:the|this|that|these|those)$/;

/** "There was consensus among those members that". */
export function consensusCue(sentence: Sentence, at: number): FoundCue | undefined {
	// "found that there was support for A" is what was found.
	const isWithin = /^(?:that|whether|if)$/.test(wordAt(sentence, at - 1));
	if (
		isWithin ||
		!/^there (?:was|is|were|remained|ha(?:s|d|ve) been|(?:seem|appear)(?:s|ed) to)\b/.test(wordsAt(sentence, at, 3))
	) {
		return undefined;
	}

	const noun = firstAt(at + 2, at + 8, (one) => cueNoun(wordAt(sentence, one)) !== undefined) ?? -1;
	const kind = cueNoun(wordAt(sentence, noun));
	const isNamed = /^(?:among|amongst|between|by|from|within)$/.test(wordAt(sentence, noun + 1));
	const speaker = isNamed ? withoutWish(sentence, phraseAfter(sentence, noun + 2), kind ?? 'content') : undefined;
	const lead = behindAside(sentence, runEnd(sentence.tags, speaker?.to ?? noun + 1, 'adv'));
	// "There was no reason to" tells of nobody's words.
	const leads = speaker === undefined ? /^(?:that|on|about|over|for)$/ : /^(?:that|on|about|over|for|to)$/;
	return kind !== undefined && leads.test(wordAt(sentence, lead))
		? {
				words: {from: at, to: noun + 1},
				content: lead + 1,
				kind: kind === 'supports' ? 'content' : kind,
				speaker: speaker ?? 'nobody',
			}
		: undefined;
}
