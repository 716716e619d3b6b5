import {indexBefore} from '../../language/lexicon/tokens.ts';
import {type CueVerb, cueVerb} from '../../language/lexicon/verbs.ts';
import {beForms} from '../../language/lexicon/word-classes.ts';
import {type Sentence, wordAt} from '../../language/sentence.ts';
import {groupStart} from '../../language/subject.ts';
import {complementAfter} from '../complements/complement.ts';
import {kindOf} from '../complements/cue-kind.ts';
import type {Before, FoundCue} from '../cue.ts';
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
		const start = afterWish(sentence, at)
			? wishStart(sentence, at)
			: afterWould(sentence, at)
				? groupStart(sentence, at)
				: undefined;
		return start === undefined ? undefined : activeCue(sentence, at, entry.verb, start);
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
	return sentence.tags.slice(groupStart(sentence, at), at).some((tag) => tag === 'aux' || tag === 'modal');
}

function lastAuxiliaryIsBe(sentence: Sentence, at: number): boolean {
	const before = indexBefore(sentence.tags, at);

	return sentence.tags[before] === 'aux' && beForms.has(wordAt(sentence, before));
}

// "wished to stress", "would like to thank", "took the opportunity to recall".
function afterWish(sentence: Sentence, at: number): boolean {
	return (
		wordAt(sentence, at - 1) === 'to' &&
		cueVerb(wordAt(sentence, at))?.form === 'base' &&
		wished(sentence, at) !== undefined
	);
}

// Where the verb of wishing stands: "took the opportunity of the meeting to raise".
function wished(sentence: Sentence, at: number): number | undefined {
	if (/^(?:wished|wishes|wish|like|wanted|continued|keen)$/.test(wordAt(sentence, at - 2))) {
		return at - 2;
	}

	for (let before = at - 2; before > at - 14 && before > 1; before -= 1) {
		if (
			/^(?:opportunity|occasion)$/.test(wordAt(sentence, before)) &&
			/^(?:took|used|seized|taken)$/.test(wordAt(sentence, before - 2))
		) {
			return before - 2;
		}
	}

	return undefined;
}

// "would encourage donors to", "must stress that": a polite turn of the speaker's own.
function afterWould(sentence: Sentence, at: number): boolean {
	const before = indexBefore(sentence.tags, at);

	const polite =
		/^(?:recommend|urge|encourage|suggest|welcome|appreciate|support|propose|emphasize|stress|favour|prefer|advise|oppose|caution)$/;
	return polite.test(wordAt(sentence, at)) && /^(?:would|must)$/.test(wordAt(sentence, before));
}

function wishStart(sentence: Sentence, at: number): number {
	return groupStart(sentence, wished(sentence, at) ?? at);
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
	const apart =
		before < 0 || sentence.tags[before] === 'comma' || sentence.tags[before] === 'break' || written.test(lead);
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
	let from = at;
	while (
		from > 0 &&
		(tags[from - 1] === 'noun' ||
			tags[from - 1] === 'det' ||
			tags[from - 1] === 'num' ||
			(tags[from - 1] === 'prep' && /^(?:of|for)$/.test(wordAt(sentence, from - 1))))
	) {
		from -= 1;
	}

	const lead = wordAt(sentence, from - 1);
	const opens = lead === 'with' || lead === ',' || lead === ';' || lead === 'and' || lead === 'while';
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
