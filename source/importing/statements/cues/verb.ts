import {indexBefore} from '../../language/lexicon/tokens.ts';
import {cueVerb} from '../../language/lexicon/verbs.ts';
import {beForms} from '../../language/lexicon/word-classes.ts';
import {type Sentence, wordAt} from '../../language/sentence.ts';
import {groupStart} from '../../language/subject.ts';
import type {Before, FoundCue} from '../cue.ts';
import {activeCue} from './active.ts';
import {participleCue} from './participle.ts';
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
