import type {StatementKind} from '../../../report/kinds.ts';
import type {Range} from '../../language/sentence.ts';
import type {Subject} from '../../language/subject-type.ts';

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

// How far a "that", "to" or preposition may stand from its verb, behind whom it is told.
export const reach = 16;

/** The rule that found a statement. */
export type RuleName =
	| 'that'
	| 'infinitive'
	| 'preposition'
	| 'noun of saying'
	| 'question'
	| 'object'
	| 'without that'
	| 'passive'
	| 'predicate'
	| 'participle'
	| 'consensus'
	| 'owned noun'
	| 'topic'
	| 'after the words'
	| 'echo';

/** Somebody says something: where in the sentence, by which rule, and what is known of who it is. */
export type Cue = {
	readonly rule: RuleName;
	/** The words that say it, as printed: "called for", "expressed concern". */
	readonly words: Range;
	/** Where the clause of the cue begins: what is said before ends there. */
	readonly from: number;
	/** Where the clause goes on behind what commas close off after its subject. */
	readonly resumes?: number;
	/** Where the content begins and, if it does not run on to the next cue, ends. */
	readonly content: number;
	readonly end?: number;
	readonly kind: StatementKind | 'content';
	readonly subject: Subject;
	/** Who is named behind "by" or "among", where the subject does not speak. */
	readonly speaker?: Range | 'nobody' | 'mission';
	/** Whether the cue stands within what somebody else says. */
	readonly inner: boolean;
	/** Whether the cue says that it was not said or meant: "did not support". */
	readonly denied?: boolean;
	/** Whether it stands in a relative clause of what somebody else says. */
	readonly aside?: true;
};

export const none = (from: number): Subject => ({kind: 'none', from, inner: false});
