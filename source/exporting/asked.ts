import type {ViewName} from '../briefing/actors/selection.ts';
import type {BriefTopic} from '../briefing/entry/target.ts';
import type {Moment} from '../briefing/programme/moments.ts';

/** What of a report is exported: a brief, a view, the readout of the notes, a day with its briefs, or everything as a book. */
export type ExportSubject =
	| {readonly kind: 'brief'; readonly on: BriefTopic}
	| {readonly kind: 'view'; readonly view: ViewName; readonly isMatrix: boolean}
	| {readonly kind: 'readout'}
	| {readonly kind: 'day'; readonly day: string}
	| {readonly kind: 'book'};

/** An export that somebody asks for who has the report open. */
export type ExportAsked = {
	readonly subject: ExportSubject;
	/** The ids of the actors that a view is narrowed to. */
	readonly actors: readonly string[];
	/** The moment it is looked at from. */
	readonly at: Moment | undefined;
	/** The file, whose ending gives the format. */
	readonly file: string;
	/** Whether what the reader noted and ticked goes along. */
	readonly hasNotes: boolean;
	/** Whether a file that is there is replaced. */
	readonly isForced: boolean;
};

/**
 * What came of an export: where it was written, and what the reader should know of it; or why it was not, and whether that is for
 * a file that is there and could be replaced.
 */
export type ExportOutcome =
	| {readonly file: string; readonly remarks: readonly string[]}
	| {readonly file?: undefined; readonly why: string; readonly isThere: boolean};

/** Exports the report that is open. Never fails: what goes wrong is an outcome. */
export type ExportOpen = (asked: ExportAsked) => Promise<ExportOutcome>;
