import {indexBefore, isTag} from '../../language/lexicon/tokens.ts';
import {type CueVerb, cueVerb} from '../../language/lexicon/verbs.ts';
import {beForms} from '../../language/lexicon/word-classes.ts';
import {lastAt, type Sentence, wordAt} from '../../language/sentence.ts';
import {groupStart} from '../../language/subject.ts';
import {complementAfter} from '../complements/complement.ts';
import {type Before, type FoundCue, kindOf} from '../cue.ts';
import {activeCue} from './active.ts';
import {passiveCue} from './passive.ts';

/** The statement a verb at an index makes, if it is a reporting verb in a use that reports. */
export function verbCue(sentence: Sentence, at: number, before: Before): FoundCue | undefined {
	const {tags} = sentence;
	const word = wordAt(sentence, at);
	const entry = cueVerb(word);
	if (!entry) {
		return undefined;
	}

	if (tags[at] === 'noun') {
		const wish = wishBefore(sentence, at) ?? (afterWould(sentence, at) ? at : undefined);
		return wish === undefined ? undefined : activeCue(sentence, at, entry.verb, groupStart(sentence, wish));
	}

	if (tags[at] === 'ing' && !behindBe(sentence, at)) {
		return participleCue(sentence, at, entry.verb, before);
	}

	if (tags[at] === 'part' && !groupHasAuxiliary(sentence, at)) {
		return undefined;
	}

	const start = groupStart(sentence, at);
	return tags[at] === 'part' && lastAuxiliaryIsBe(sentence, at)
		? passiveCue(sentence, at, entry.verb, start)
		: activeCue(sentence, at, entry.verb, start);
}

function behindBe(sentence: Sentence, at: number): boolean {
	return groupHasAuxiliary(sentence, at) && lastAuxiliaryIsBe(sentence, at);
}

function groupHasAuxiliary(sentence: Sentence, at: number): boolean {
	return sentence.tags.slice(groupStart(sentence, at), at).some((tag) => isTag(tag, 'aux', 'modal'));
}

function lastAuxiliaryIsBe(sentence: Sentence, at: number): boolean {
	const before = indexBefore(sentence.tags, at);
	return sentence.tags[before] === 'aux' && beForms.has(wordAt(sentence, before));
}

// Where the verb of wishing stands: "wished to stress", "would like to thank", "took the opportunity of the meeting to raise".
function wishBefore(sentence: Sentence, at: number): number | undefined {
	if (wordAt(sentence, at - 1) !== 'to' || cueVerb(wordAt(sentence, at))?.form !== 'base') {
		return undefined;
	}

	if (/^(?:wished|wishes|wish|like|wanted|continued|keen)$/.test(wordAt(sentence, at - 2))) {
		return at - 2;
	}

	return lastAt(
		at - 4,
		Math.max(at - 16, -1),
		(one) =>
			/^(?:took|used|seized|taken)$/.test(wordAt(sentence, one)) &&
			/^(?:opportunity|occasion)$/.test(wordAt(sentence, one + 2)),
	);
}

// "would encourage donors to", "must stress that": a polite turn of the speaker's own.
function afterWould(sentence: Sentence, at: number): boolean {
	const before = indexBefore(sentence.tags, at);
	const polite =
		/^(?:recommend|urge|encourage|suggest|welcome|appreciate|support|propose|emphasize|stress|favour|prefer|advise|oppose|caution)$/;
	return polite.test(wordAt(sentence, at)) && /^(?:would|must)$/.test(wordAt(sentence, before));
}

const leadsParticiple = /^(?:by|in|while|after|before|when|and|or|but|whilst|through)$/;

// "issued a statement calling for": what is written says what its writers say.
const written = /^(?:statement|letter|communiqu[eé]|petition|memorandum|appeal|resolution|declaration|message|paper)$/;

function participleCue(sentence: Sentence, at: number, verb: CueVerb, {subject, cues}: Before): FoundCue | undefined {
	const before = indexBefore(sentence.tags, at);
	// "Speaking to the mission" tells nothing yet.
	if (/^(?:speak|talk|address|meet|plan|exclude|preclude)$/.test(verb.lemma)) {
		return undefined;
	}

	const lead = wordAt(sentence, before);
	const apart = before < 0 || isTag(sentence.tags[before], 'comma', 'break') || written.test(lead);
	if (!apart && !leadsParticiple.test(lead)) {
		return absoluteCue(sentence, at, verb);
	}

	const complement = complementAfter(sentence, verb, at + 1);
	const opens = /^(?:while|whilst)$/.test(lead) || before === 0;
	if (
		!complement ||
		!(apart || opens || (cues.at(-1)?.participle && lead === 'and') || /^(?:that|noun|wh)$/.test(complement.form))
	) {
		return undefined;
	}

	const from = written.test(lead)
		? at
		: Math.max(0, sentence.tags[before - 1] === 'comma' && lead !== ',' ? before - 1 : before);
	return {
		participle: true,
		words: {from: at, to: Math.max(at + 1, complement.cueEnd)},
		from,
		content: complement.at,
		kind: verb.lemma === 'note' ? 'content' : kindOf(verb, complement),
		subject: subject ?? {kind: 'same', from, inner: false},
	};
}

// "with some calling for", "the Minister adding that": the participle has a subject of its own.
function absoluteCue(sentence: Sentence, at: number, verb: CueVerb): FoundCue | undefined {
	const {tags} = sentence;
	const isAttribute = (one: number) => tags[one] === 'prep' && /^(?:of|for)$/.test(wordAt(sentence, one));
	const edge = lastAt(at - 1, -1, (one) => !isTag(tags[one], 'noun', 'det', 'num') && !isAttribute(one)) ?? -1;
	const from = edge + 1;
	const lead = wordAt(sentence, edge);
	const opens = /^(?:with|,|;|and|while)$/.test(lead);
	const complement = opens && from < at ? complementAfter(sentence, verb, at + 1) : undefined;
	if (!complement || (lead === 'and' && !/^(?:others|some|several|many)$/.test(wordAt(sentence, from)))) {
		return undefined;
	}

	const clause = sentence.tags[from - 2] === 'comma' && lead !== ',' ? from - 2 : from - 1;
	return {
		participle: true,
		words: {from: at, to: Math.max(at + 1, complement.cueEnd)},
		from: clause,
		content: complement.at,
		kind: kindOf(verb, complement),
		speaker: {from, to: at},
	};
}
