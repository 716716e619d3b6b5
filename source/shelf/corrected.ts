import type {Corrected} from '../importing/corrections/corrected.ts';
import type {Misfit} from '../importing/corrections/fitting.ts';
import type {Library} from '../library/open-library.ts';
import type {Correction} from '../library/reader/corrections.ts';
import type {OwnMeeting} from '../library/reader/own-meetings.ts';
import type {ReportSource} from '../library/reports/entry.ts';
import type {Report} from '../report/model.ts';

/** The document a report was imported from, by the hash of its bytes, and the report as it was found in it. */
export type ImportedDocument = {readonly hash: string; readonly base: Report};

/** A report as its reader put it right, and where it can be put right. */
export type CorrectedReport = {readonly report: Report; readonly document?: ImportedDocument};

/** What became of the corrections of a report: how many there are, and those that do not fit it. */
export type Corrections = {readonly count: number; readonly misfits: readonly Misfit<Correction>[]};

/** What is needed to put an imported report right: the hash of its document, and what became of the corrections made so far. */
export type Review = Omit<Corrected<Correction>, 'report'> & {readonly document: string};

/** A report with what the reader adds to it, and where it can be put right. */
export type OpenedReport = {readonly report: Report; readonly review: Review | undefined};

/** A report with the reader's own meetings and corrections. */
export type ReportWith = (meetings: readonly OwnMeeting[], corrections: readonly Correction[]) => OpenedReport;

/** Puts a report together with what its reader adds. What corrects it is loaded only for one that was imported. */
export async function openReport(report: Report, document: ImportedDocument | undefined): Promise<ReportWith> {
	if (document === undefined) {
		return (meetings) => ({report: withMeetings(report, meetings), review: undefined});
	}

	const {correctReport} = await import('../importing/corrections/correct-report.ts');
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

/** A report of a document with the reader's corrections of it. One in the program's own format has none. */
export async function correctedReport(
	base: Report,
	source: Pick<ReportSource, 'kind' | 'hash'>,
	library: Library | undefined,
): Promise<CorrectedReport> {
	const {report} = await withCorrections(base, source, library);
	return source.kind === 'json' ? {report} : {report, document: {hash: source.hash, base}};
}

/** A report with the reader's corrections, and what became of them. Nothing is loaded for none. */
export async function withCorrections(
	base: Report,
	{kind, hash}: Pick<ReportSource, 'kind' | 'hash'>,
	library: Library | undefined,
): Promise<{readonly report: Report; readonly corrections: Corrections}> {
	const all = library?.corrections.ofReport(base.symbol, hash) ?? [];
	const count = all.length;
	if (count === 0) {
		return {report: base, corrections: {count, misfits: []}};
	}

	if (kind === 'json') {
		const misfits = all.map((made) => ({
			made,
			change: undefined,
			why: 'a report in the program’s own format is not corrected',
		}));
		return {report: base, corrections: {count, misfits}};
	}

	const {correctReport} = await import('../importing/corrections/correct-report.ts');
	const {report, misfits} = correctReport(base, all, hash);
	return {report, corrections: {count, misfits}};
}
