import {type CueKind, cueNoun} from '../language/lexicon/nouns.ts';
import type {CueVerb} from '../language/lexicon/verbs.ts';
import {type Range, type Sentence, type Subject, wordAt} from '../language/sentence.ts';

/** Somebody says something: where in the sentence, by which rule, and what is known of who it is. */
export type Cue = {
	readonly rule: Rule;
	/** The words that say it, as printed: "called for", "expressed concern". */
	readonly words: Range;
	/** Where the clause of the cue begins: what is said before ends there. */
	readonly from: number;
	/** Where the clause goes on behind what commas close off after its subject. */
	readonly resumes?: number | undefined;
	/** Where the content begins and, if it does not run on to the next cue, ends. */
	readonly content: number;
	readonly end?: number | undefined;
	readonly kind: CueKind;
	readonly subject: Subject;
	/** Who is named behind "by" or "among", where the subject does not speak. */
	readonly speaker?: Range | 'nobody' | undefined;
	/** Whether the cue stands within what somebody else says. */
	readonly inner: boolean;
	/** Whether the cue says that it was not said or meant: "did not support". */
	readonly denied?: boolean;
	/** Whether it stands in a relative clause of what somebody else says. */
	readonly aside?: true;
	/** How a verb leads to what is said. */
	readonly form?: Complement['form'];
	/** Whether what is said is no clause: it ends where another predicate is joined. */
	readonly nominal?: boolean;
	/** It is a participle, whose subject is that of a verb before or behind it. */
	readonly participle?: true;
	/** The words that say it are a noun: a verb before it may say just this. */
	readonly noun?: true;
	/** It says what was said before it in the sentence. */
	readonly echo?: true;
	/** Why it may be misread, though its rule is right as a rule. */
	readonly doubt?: string | undefined;
};

/**
 * What a rule finds. Without a subject nobody's verb says it; its clause begins with its subject, or with the words that say it,
 * and is part of what somebody else says where its subject is.
 */
export type FoundCue = Omit<Cue, 'rule' | 'from' | 'subject' | 'inner'> &
	Partial<Pick<Cue, 'from' | 'subject' | 'inner'>>;

/** What a sentence has said before an index: the cues there, and the subject that a verb without one goes on with. */
export type Before = {readonly cues: readonly Cue[]; readonly subject: Subject | undefined};

/** One way in which sentences say that somebody says something. */
export type Rule = {
	readonly name: string;
	/** Why a reader should look at what it finds; absent where that is right as a rule, which is measured in the tests. */
	readonly doubt?: string;
	/** Reads what the word at an index says, if it is put in this way. */
	readonly find: (sentence: Sentence, at: number, before: Before) => FoundCue | undefined;
};

/** Where what is said begins, how the verb leads to it, and the noun of saying between them. */
export type Complement = {
	readonly at: number;
	readonly form: 'that' | 'zero' | 'inf' | 'np' | 'wh' | 'prep' | 'noun';
	readonly noun?: string;
	/** Where the content ends, if a quotation mark tells. */
	readonly end?: number;
	/** Index after the last word that belongs to the cue itself. */
	readonly cueEnd: number;
};

/** How far a "that", "to" or preposition may stand from its verb, behind whom it is told. */
export const reach = 16;

// A support denied is no support, and nobody plans what they did not intend.
const contraries: Partial<Record<CueKind, CueKind>> = {
	supports: 'objects',
	holds: 'objects',
	pledges: 'objects',
	plans: 'objects',
	asks: 'objects',
	objects: 'holds',
	fears: 'holds',
};

/** The kind of what is said where it is denied: "did not support". */
export function deniedKind(kind: CueKind): CueKind {
	return contraries[kind] ?? kind;
}

/** Whether a stretch of a sentence says that something is not so: "did not support", "had no objection", "no longer". */
export function isDenied(sentence: Sentence, from: number, to: number): boolean {
	return sentence.flow.slice(from, Math.max(from, to)).some(({lower}, ahead) => {
		const next = wordAt(sentence, from + ahead + 1);
		const denies = !/^(?:only|hesitate|fail|cease)/.test(next);
		return (/^(?:not|never|cannot|neither|nor)$/.test(lower) && denies) || lower === 'no';
	});
}

/** The kind of what a verb says together with what follows it. */
export function kindOf(sentence: Sentence, {lemma, kind}: CueVerb, {noun, form, at}: Complement): CueKind {
	// What is asked or held against a thing is an objection to it; who warns against it fears it all the same.
	if (form === 'prep' && wordAt(sentence, at - 1) === 'against' && kind !== 'fears') {
		return 'objects';
	}

	if (lemma === 'seek') {
		return 'asks';
	}

	// "agreed to release them", "accepted that it was late".
	if (lemma === 'agree' && form === 'inf') {
		return 'pledges';
	}

	if (lemma === 'accept' && form === 'that') {
		return 'assesses';
	}

	// A note of a fact is a report of it; only what is merely noted stays a note.
	const alone = kind === 'notes' && (form === 'that' || form === 'zero') ? 'content' : kind;
	return noun === undefined || kind === 'supports' || kind === 'objects' ? alone : (cueNoun(noun) ?? alone);
}
