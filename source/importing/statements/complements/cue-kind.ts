import {type CueKind, cueNoun} from '../../language/lexicon/nouns.ts';
import type {CueVerb} from '../../language/lexicon/verbs.ts';
import {type Sentence, wordAt} from '../../language/sentence.ts';
import type {Complement} from './form.ts';

/** "did not support": a support denied is no support, and nobody plans what they did not intend. */
export function deniedKind(kind: CueKind): CueKind {
	return kind === 'supports' || kind === 'holds' || kind === 'pledges' || kind === 'plans' || kind === 'asks'
		? 'objects'
		: kind === 'objects' || kind === 'fears'
			? 'holds'
			: kind;
}

/** Whether a stretch of a sentence says that something is not so: "did not support", "had no objection", "no longer". */
export function isDenied(sentence: Sentence, from: number, to: number): boolean {
	return sentence.flow.slice(from, Math.max(from, to)).some(({lower}, ahead) => {
		const next = wordAt(sentence, from + ahead + 1);
		return (/^(?:not|never|cannot)$/.test(lower) && next !== 'only') || (lower === 'no' && next !== 'doubt');
	});
}

export function kindOf(verb: CueVerb, {noun, form}: Complement): CueKind {
	if (verb.lemma === 'seek') {
		return 'asks';
	}

	// To agree to do something is to plan it; to agree that something is so is to hold it.
	if (verb.lemma === 'agree' && form === 'inf') {
		return 'plans';
	}

	const named = noun === undefined || verb.kind === 'supports' || verb.kind === 'objects' ? undefined : cueNoun(noun);
	if (named !== undefined) {
		return named;
	}

	// A note of a fact is a report of it; only what is merely noted stays a note.
	return verb.kind === 'notes' && (form === 'that' || form === 'zero') ? 'content' : verb.kind;
}
