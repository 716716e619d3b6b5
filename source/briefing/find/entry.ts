import type {StatementKind} from '../../report/kinds.ts';
import type {Tier} from '../actors/lens.ts';
import type {EntryTarget} from '../entry/entries.ts';
import {type Head, heads, type LensScope} from '../entry/kind.ts';

/** Under which head a hit is listed: one of the report's, or the reader's notes. */
export type FindView = Head | 'notes';

/** The heads in the order in which they stand where nothing else orders them. */
export const findViews: readonly FindView[] = [...heads, 'notes'];

/** One thing that can be found, as it is listed. */
export type FindEntry = {
	readonly view: FindView;
	/** Where it leads, a note to what it is on. */
	readonly target: EntryTarget;
	/** The id of a note of the reader's, which has a page of its own. */
	readonly note?: number | undefined;
	readonly text: string;
	/** The text as it is shown: of a statement with the report's own verb, so that what was doubted never reads as held. */
	readonly said: string;
	/** The report's own verb of a statement; `undefined` for all else. */
	readonly verb: string | undefined;
	/** What says whose, when or where it is, on one line: the speakers of a statement, the day of a meeting. */
	readonly beside: string;
	/** The kind of a statement; `undefined` for all else. */
	readonly kind: StatementKind | undefined;
	/** `undefined` for what stands in no one paragraph. */
	readonly paragraph: string | undefined;
	/** The document the paragraph counts in, where it is not the report. */
	readonly source: string | undefined;
	/** Whether a rule of the import is unsure of it, and nobody has reviewed it. */
	readonly unreviewed: boolean;
};

/**
 * Something of the reader's own that is found with the report: a note, a meeting they added. Its target is what a note stands at, which the
 * lens keeps where it keeps that, or the meeting itself.
 */
export type ExtraEntry = Pick<FindEntry, 'view' | 'target' | 'note' | 'text'> & {
	readonly beside?: string;
	readonly paragraph?: string;
	/** The ids of actors whose names find it and whose lens keeps it. */
	readonly actors?: readonly string[];
	/** What else it is found by. */
	readonly words?: readonly string[];
};

/** Entries of one kind, each by its place among them. What they show is made only when it is asked for. */
export type FindSource = {
	readonly count: number;
	readonly viewAt: (at: number) => FindView;
	readonly entryAt: (at: number, matches?: (text: string) => number) => FindEntry;
	/** The text shown. */
	readonly textAt: (at: number) => string;
	/** The ids of the actors whose names find it. */
	readonly actorsAt: (at: number) => readonly string[];
	/** What else it is found by: a verb, dates, numbers as they are printed. */
	readonly wordsAt: (at: number) => readonly string[];
	/** What it is called, where such things have names: whoever types just that wants it before all else. */
	readonly namesAt: ((at: number) => readonly string[]) | undefined;
	/** How the lens keeps it. */
	readonly tierAt: (at: number, scope: LensScope) => Tier;
};
