import {cueNoun} from '../../language/lexicon/nouns.ts';
import {capital, finite, isTag, runEnd, runStart} from '../../language/lexicon/tokens.ts';
import {byPhrase, phraseAfter} from '../../language/phrases.ts';
import {firstAt, type Sentence, wordAt, wordsAt} from '../../language/sentence.ts';
import {groupStart, subjectBefore} from '../../language/subject.ts';
import type {FoundCue} from '../cue.ts';

const hearsay =
	/^(?:allegations?|accusations?|claims?|rumours?|reports?|accounts?|criticisms?|complaints?|testimon(?:y|ies)|fears|concerns|suspicions|speculation|perceptions?|calls|demands|charges)$/;
const feedback = /^(?:feedback|reactions?)$/;
const levelled = /^(?:levelled|made|directed|voiced|raised|expressed|received)$/;

/** "allegations of abuse", "reports that", "criticism levelled against": what is told, and by whom only where that is named. */
export function hearsayCue(sentence: Sentence, at: number): FoundCue | undefined {
	const word = wordAt(sentence, at);
	const isNoun = hearsay.test(word) && isTag(sentence.tags[at], 'noun', 'verb');
	const lead = isNoun ? leadAfter(sentence, at) : undefined;
	return lead === undefined || !tellsOf(sentence, word, lead)
		? undefined
		: {
				noun: true,
				words: {from: at, to: lead},
				content: lead + 1,
				kind: /^(?:allegation|accusation)/.test(word) ? 'objects' : (cueNoun(word) ?? 'reports'),
				speaker: byPhrase(sentence, at + 1, lead) ?? 'nobody',
				inner: true,
			};
}

function leadAfter(sentence: Sentence, at: number): number | undefined {
	const by = levelled.test(wordAt(sentence, at + 1)) ? at + 2 : at + 1;
	const lead = wordAt(sentence, by) === 'by' ? phraseAfter(sentence, by + 1).to : by;
	return /^(?:of|that|about|against|regarding|concerning)$/.test(wordAt(sentence, lead)) ? lead : undefined;
}

// "the complaints that his office had received related to": the clause only tells which complaints.
function isRelative({tags}: Sentence, that: number): boolean {
	const edge = firstAt(that + 1, tags.length, (at) => finite.has(tags[at]) || isTag(tags[at], 'comma', 'break'));
	const verb = runEnd(tags, edge ?? tags.length, 'aux', 'modal', 'adv');
	return isTag(tags[verb], 'verb', 'part') && finite.has(tags[verb + 1]);
}

// "the report of the Secretary-General" tells nothing yet, nor do "claims of" a person.
function tellsOf(sentence: Sentence, word: string, lead: number): boolean {
	const next = sentence.flow[lead + 1];
	if (wordAt(sentence, lead) === 'that') {
		return !isRelative(sentence, lead);
	}

	if (wordAt(sentence, lead) !== 'of') {
		return !/^(?:reports?|accounts?|calls|demands|fears|concerns|complaints?)$/.test(word);
	}

	return (
		!!next &&
		next.kind !== 'number' &&
		!/^(?:the|its|their|his|her|this|that|these)$/.test(next.lower) &&
		!capital(next) &&
		!/^(?:concerns|fears|calls|demands|charges)$/.test(word)
	);
}

/** "Feedback on the training was positive": what was judged stands before the verb. */
export function feedbackCue(sentence: Sentence, at: number): FoundCue | undefined {
	if (!feedback.test(wordAt(sentence, at)) || !/^(?:on|to)$/.test(wordAt(sentence, at + 1))) {
		return undefined;
	}

	const end = sentence.tags.indexOf('aux', at + 2);
	const words = {from: at, to: at + 1};
	return end < 0 ? undefined : {noun: true, words, content: at + 2, end, kind: 'assesses', speaker: 'nobody'};
}

/** "the positive feedback that the mission received from A and B regarding C": who gave it stands behind "from". */
export function receivedCue(sentence: Sentence, at: number): FoundCue | undefined {
	const {tags} = sentence;
	const kind = cueNoun(wordAt(sentence, at));
	if (kind === undefined || !/^(?:that|which)$/.test(wordAt(sentence, at + 1)) || tags[at + 1] !== 'sub') {
		return undefined;
	}

	const group = firstAt(at + 2, at + 10, (one) => finite.has(tags[one])) ?? at;
	const verb = runEnd(tags, group, 'aux', 'adv');
	if (!/^(?:received|heard|obtained|got) from$/.test(wordsAt(sentence, verb, 2))) {
		return undefined;
	}

	const isLead = (one: number) => /^(?:regarding|about|concerning)$/.test(wordAt(sentence, one));
	const ends = (one: number) => isLead(one) || finite.has(tags[one]) || isTag(tags[one], 'break', 'sub');
	const lead = firstAt(verb + 2, verb + 40, ends) ?? at;
	// "individuals living in camps": what they do tells no more of who they are.
	const to = firstAt(verb + 2, lead, (one) => tags[one] === 'ing') ?? lead;
	const words = {from: runStart(tags, at, 'noun'), to: at + 1};
	return isLead(lead) && to > verb + 2
		? {noun: true, words, content: lead + 1, kind, speaker: {from: verb + 2, to}}
		: undefined;
}

/** "The state of the prisons was of great concern to the mission": the subject is what is said of. */
export function ofConcernCue(sentence: Sentence, at: number): FoundCue | undefined {
	const of = sentence.tags[at + 1] === 'adv' ? at + 2 : at + 1;
	if (!/^(?:was|were|is|are|remained|remains)$/.test(wordAt(sentence, at)) || wordAt(sentence, of) !== 'of') {
		return undefined;
	}

	const isConcern = (one: number) => wordAt(sentence, one) === 'concern';
	const noun = firstAt(of + 1, of + 6, (one) => isConcern(one) || sentence.tags[one] !== 'noun') ?? of;
	const start = groupStart(sentence, at);
	const subject = subjectBefore(sentence, start);
	const first = subject.kind === 'phrase' ? subject.parts[0] : undefined;
	if (!isConcern(noun) || !first) {
		return undefined;
	}

	const to = wordAt(sentence, noun + 1) === 'to' ? phraseAfter(sentence, noun + 2) : undefined;
	return {
		words: {from: at, to: noun + 1},
		content: first.from,
		end: start,
		kind: 'fears',
		subject,
		speaker: to && to.to > to.from ? to : 'nobody',
		inner: false,
	};
}
