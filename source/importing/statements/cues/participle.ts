import {indexBefore} from '../../language/lexicon/tokens.ts';
import type {CueVerb} from '../../language/lexicon/verbs.ts';
import {type Sentence, wordAt} from '../../language/sentence.ts';
import {complementAfter} from '../complements/complement.ts';
import {kindOf} from '../complements/cue-kind.ts';
import type {Before, FoundCue} from '../cue.ts';

const leadsParticiple = /^(?:by|in|while|after|before|when|and|or|but|whilst|through)$/;

// "issued a statement calling for": what is written says what its writers say.
const written = /^(?:statement|letter|communiqu[eé]|petition|memorandum|appeal|resolution|declaration|message|paper)$/;

export function participleCue(
	sentence: Sentence,
	at: number,
	verb: CueVerb,
	{subject, cues}: Before,
): FoundCue | undefined {
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
