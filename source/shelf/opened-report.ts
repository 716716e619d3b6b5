import {withOwnQuestions} from '../briefing/entry/own-questions.ts';
import {inOrder} from '../briefing/programme/agenda.ts';
import type {Appointment} from '../briefing/programme/appointment.ts';
import type {Corrected} from '../importing/corrections/corrected.ts';
import type {Misfit} from '../importing/corrections/fitting.ts';
import type {Library} from '../library/open-library.ts';
import type {Papers} from '../library/papers.ts';
import type {Correction} from '../library/reader/corrections.ts';
import type {OwnMeeting} from '../library/reader/own-entries.ts';
import type {ReportSource} from '../library/reports/entry.ts';
import type {Report} from '../report/model.ts';

/** A report as its reader put it right. */
export type OpenedReport = {
	readonly report: Report;
	/** The document it was imported from; absent where it cannot be put right, as it is in the program's own format. */
	readonly document?: ImportedDocument;
	/** What became of its corrections. */
	readonly corrections: Corrections;
};

/** A document that a report was imported from. */
export type ImportedDocument = {
	/** The hash of its bytes, in hexadecimal. */
	readonly hash: string;
	/** Loads what puts its report right: nobody waits for that who corrects nothing. */
	readonly correcting: () => Promise<Correct>;
};

/** The report that was found in a document, put right. With the corrections it was asked for last it is not worked out anew. */
type Correct = (corrections: readonly Correction[]) => Corrected<Correction>;

/** How many corrections of a report there are, and those that do not fit it. */
export type Corrections = {readonly count: number; readonly misfits: readonly Misfit<Correction>[]};

/** What is needed to put an imported report right: the hash of its document, and what became of the corrections made so far. */
export type Review = Omit<Corrected<Correction>, 'report'> & {readonly document: string};

/** The corrections of a report that has none. */
export const noCorrections: Corrections = {count: 0, misfits: []};

/**
 * Opens a report.
 * @param base as it was found in its document
 * @param library where its corrections are
 * @throws {LibraryError}
 */
export async function openReport(
	base: Report,
	{kind, hash}: Pick<ReportSource, 'kind' | 'hash'>,
	library: Library | undefined,
): Promise<OpenedReport> {
	const all = library?.corrections.ofReport(base.symbol, hash) ?? [];
	if (kind === 'json') {
		const why = 'a report in the program’s own format is not corrected';
		const there = new Set(base.corrections?.map(contentOf));
		const misfits = all.filter((made) => !there.has(contentOf(made))).map((made) => ({made, change: undefined, why}));
		return {report: base, corrections: {count: all.length, misfits}};
	}

	const document = importedDocument(base, hash);
	if (all.length === 0) {
		return {report: base, document, corrections: noCorrections};
	}

	const {report, misfits} = (await document.correcting())(all);
	return {report, document, corrections: {count: all.length, misfits}};
}

// The report goes along with what is in it already: read again in the program's own format, it is not put right a second time.
function withAccount(corrected: Corrected<Correction>, all: readonly Correction[]): Corrected<Correction> {
	const unfit = new Set(corrected.misfits.map(({made}) => made));
	const applied = all.filter((made) => !unfit.has(made));
	const corrections = applied.map(({paragraph, from, to, change}) => ({paragraph, from, to, change}));
	return applied.length === 0 ? corrected : {...corrected, report: {...corrected.report, corrections}};
}

// What tells a correction from others wherever it is kept.
function contentOf({paragraph, from, to, change}: NonNullable<Report['corrections']>[number]): string {
	return JSON.stringify([paragraph, from, to, change]);
}

function importedDocument(base: Report, hash: string): ImportedDocument {
	let loaded: Promise<Correct> | undefined;
	const load = async (): Promise<Correct> => {
		const {correctReport} = await import('../importing/corrections/correct-report.ts');
		let last: {readonly ids: string; readonly corrected: Corrected<Correction>} | undefined;
		return (corrections) => {
			// Corrections never change once they are made.
			const ids = corrections.map(({id}) => id).join();
			last =
				last?.ids === ids ? last : {ids, corrected: withAccount(correctReport(base, corrections, hash), corrections)};
			return last.corrected;
		};
	};
	return {
		hash,
		correcting: () => {
			loaded ??= load();
			return loaded;
		},
	};
}

/** What the reader adds to a report, or puts right in it. */
export type Added = Pick<Papers, 'meetings' | 'questions' | 'corrections'>;

/** Takes a report in hand: gives what puts it together with what the reader adds to it, as often as that changes. */
export async function takeInHand({report, document}: Pick<OpenedReport, 'report' | 'document'>) {
	if (document === undefined) {
		return (added: Added) => ({report: withAdded(report, added), review: undefined});
	}

	const correct = await document.correcting();
	return (added: Added) => {
		const {report: corrected, ...review} = correct(added.corrections);
		return {report: withAdded(corrected, added), review: {...review, document: document.hash}};
	};
}

/** The report with the meetings and the questions of its reader's own. */
export function withAdded(report: Report, {meetings, questions}: Omit<Added, 'corrections'>): Report {
	return withOwnQuestions(withMeetings(report, meetings), questions);
}

// A report that was imported anew may have lost an actor, and two may be one by now.
function withMeetings(report: Report, meetings: readonly OwnMeeting[]): Report {
	const now = new Map(report.actors.flatMap(({id, joined = []}) => [id, ...joined].map((one) => [one, id] as const)));
	const added = meetings.map((meeting) => ({
		...meeting,
		with: [...new Set(meeting.with.flatMap((id) => now.get(id) ?? []))],
	}));
	return added.length === 0 ? report : {...report, meetings: inOrder<Appointment>([...report.meetings, ...added])};
}
