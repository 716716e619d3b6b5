import type {Correction} from '../library/corrections.ts';
import type {OwnMeeting} from '../library/own-meetings.ts';
import type {Report} from '../report/model.ts';
import type {Review} from './review.ts';

/** A report with what the reader adds to it, and where it can be put right. */
export type OpenedReport = {readonly report: Report; readonly review: Review | undefined};

/** The document a report was imported from, by the hash of its bytes, and the report as it was found in it. */
export type ImportedDocument = {readonly hash: string; readonly base: Report};

/** A report with the reader's own meetings and corrections. */
export type ReportWith = (meetings: readonly OwnMeeting[], corrections: readonly Correction[]) => OpenedReport;

/** Puts a report together with what its reader adds. What corrects it is loaded only for one that was imported. */
export async function openReport(report: Report, document: ImportedDocument | undefined): Promise<ReportWith> {
	if (document === undefined) {
		return (meetings) => ({report: withMeetings(report, meetings), review: undefined});
	}

	const {correctReport} = await import('../importing/corrections.ts');
	return (meetings, corrections) => {
		const {report: corrected, ...review} = correctReport(document.base, corrections, document.hash);
		return {report: withMeetings(corrected, meetings), review: {...review, document: document.hash}};
	};
}

// A report that was imported anew may have lost an actor.
function withMeetings(report: Report, own: readonly OwnMeeting[]): Report {
	const known = new Set(report.actors.map(({id}) => id));
	const meetings = own.map((meeting) => ({...meeting, with: meeting.with.filter((id) => known.has(id))}));
	return {...report, meetings: [...report.meetings, ...meetings]};
}
