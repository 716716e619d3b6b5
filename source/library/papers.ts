import {checklistOf, type Target, topicOf} from '../briefing/entry/target.ts';
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
export function papersOn(index: ReportIndex, papers: Papers): Papers {
	return index.report.actors.every(({joined}) => joined === undefined)
		? papers
		: {
				...papers,
				notes: papers.notes.map((note) => ({...note, target: targetNow(index, note.target)})),
				marks: papers.marks.map((mark) => ({...mark, target: targetNow(index, mark.target)})),
				checks: papers.checks.map((check) => ({...check, checklist: checklistNow(index, check.checklist)})),
			};
}

/** A target that is an actor as whoever that is by now; any other as it is. */
export function targetNow({actors}: ReportIndex, target: Target): Target {
	return target.kind === 'actor' ? {...target, id: actors.get(target.id)?.id ?? target.id} : target;
}

/** A checklist of actors as that of whoever these are by now; any other as it is. */
export function checklistNow({actors}: ReportIndex, checklist: string): string {
	const on = topicOf(checklist);
	return on.kind === 'actors'
		? checklistOf({...on, ids: [...new Set(on.ids.map((id) => actors.get(id)?.id ?? id))]})
		: checklist;
}
