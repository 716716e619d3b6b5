import type {Target} from '../briefing/entry/target.ts';
import type {ReportIndex} from '../briefing/report-index.ts';
import type {Library} from './open-library.ts';

/**
 * Reads what the reader keeps of a report.
 * @param library where that is; `undefined` where nothing is kept
 * @param document the hash of the document it was imported from
 * @throws {LibraryError}
 */
export function papersOf(library: Library | undefined, report: string, document?: string) {
	return {
		notes: library?.notes.ofReport(report) ?? [],
		drafts: library?.drafts.ofReport(report) ?? [],
		marks: library?.marks.ofReport(report) ?? [],
		checks: library?.checks.ofReport(report) ?? [],
		meetings: library?.ownMeetings.ofReport(report) ?? [],
		questions: library?.ownQuestions.ofReport(report) ?? [],
		lenses: library?.savedLenses.ofReport(report) ?? [],
		corrections: (document === undefined ? undefined : library?.corrections.ofReport(report, document)) ?? [],
	};
}

/** All that the reader keeps of one report, as it was when it was read; corrections where it was imported from a document. */
export type Papers = Readonly<ReturnType<typeof papersOf>>;

/** The papers of somebody who keeps nothing. */
export const noPapers: Papers = papersOf(undefined, '');

/** The papers as they are of the actors of a report by now: what is on one that its reader made one with another is on that one. */
export function papersOn({actors, report}: ReportIndex, papers: Papers): Papers {
	const now = (target: Target): Target =>
		target.kind === 'actor' ? {...target, id: actors.get(target.id)?.id ?? target.id} : target;
	return report.actors.every(({joined}) => joined === undefined)
		? papers
		: {
				...papers,
				notes: papers.notes.map((note) => ({...note, target: now(note.target)})),
				marks: papers.marks.map((mark) => ({...mark, target: now(mark.target)})),
			};
}
