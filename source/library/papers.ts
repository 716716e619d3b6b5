import type {Library} from './open-library.ts';
import type {Check} from './reader/checks.ts';
import type {Correction} from './reader/corrections.ts';
import type {Draft} from './reader/drafts.ts';
import type {Mark} from './reader/marks.ts';
import type {Note} from './reader/notes.ts';
import type {OwnMeeting} from './reader/own-meetings.ts';
import type {OwnQuestion} from './reader/own-questions.ts';
import type {SavedLens} from './reader/saved-lenses.ts';

/** All that the reader keeps of one report, as it was when it was read. */
export type Papers = {
	readonly notes: readonly Note[];
	readonly drafts: readonly Draft[];
	readonly marks: readonly Mark[];
	readonly checks: readonly Check[];
	readonly meetings: readonly OwnMeeting[];
	readonly questions: readonly OwnQuestion[];
	readonly lenses: readonly SavedLens[];
	/** Of the report, where it was imported from a document. */
	readonly corrections: readonly Correction[];
};

/** The papers of somebody who keeps nothing. */
export const noPapers: Papers = {
	notes: [],
	drafts: [],
	marks: [],
	checks: [],
	meetings: [],
	questions: [],
	lenses: [],
	corrections: [],
};

/**
 * Reads what the reader keeps of a report.
 * @param document the hash of the document it was imported from
 * @throws {LibraryError}
 */
export function papersOf(library: Library, report: string, document?: string): Papers {
	return {
		notes: library.notes.ofReport(report),
		drafts: library.drafts.ofReport(report),
		marks: library.marks.ofReport(report),
		checks: library.checks.ofReport(report),
		meetings: library.ownMeetings.ofReport(report),
		questions: library.ownQuestions.ofReport(report),
		lenses: library.savedLenses.ofReport(report),
		corrections: document === undefined ? [] : library.corrections.ofReport(report, document),
	};
}
