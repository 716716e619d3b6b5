import type {Correction} from '../library/corrections.ts';
import type {ReportSource} from '../library/kept-report.ts';
import type {Library} from '../library/open-library.ts';
import type {Report} from '../report/model.ts';

/** The document a report was imported from, by the hash of its bytes, and the report as it was found in it. */
export type ImportedDocument = {readonly hash: string; readonly base: Report};

/** A report as its reader put it right, and where it can be put right. */
export type CorrectedReport = {readonly report: Report; readonly document?: ImportedDocument};

/** A report of a document with the reader's corrections of it. One in the program's own format has none. */
export async function correctedReport(
	base: Report,
	{kind, hash}: Pick<ReportSource, 'kind' | 'hash'>,
	library: Library | undefined,
): Promise<CorrectedReport> {
	if (kind === 'json') {
		return {report: base};
	}

	const {report} = await withCorrections(base, library?.corrections.ofDocument(hash) ?? []);
	return {report, document: {hash, base}};
}

/** A report with corrections, and how many of them do not fit it. Nothing is loaded for none. */
export async function withCorrections(
	base: Report,
	made: readonly Correction[],
): Promise<{readonly report: Report; readonly leftOut: number}> {
	if (made.length === 0) {
		return {report: base, leftOut: 0};
	}

	const {correctReport} = await import('../importing/corrections.ts');
	const {report, leftOut} = correctReport(base, made);
	return {report, leftOut: leftOut.length};
}
