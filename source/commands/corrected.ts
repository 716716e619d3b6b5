import type {Misfit} from '../importing/corrections/fitting.ts';
import type {Correction} from '../library/corrections.ts';
import type {ReportSource} from '../library/kept-report.ts';
import type {Library} from '../library/open-library.ts';
import type {Report} from '../report/model.ts';

/** The document a report was imported from, by the hash of its bytes, and the report as it was found in it. */
export type ImportedDocument = {readonly hash: string; readonly base: Report};

/** A report as its reader put it right, and where it can be put right. */
export type CorrectedReport = {readonly report: Report; readonly document?: ImportedDocument};

/** What became of the corrections of a report: how many there are, and those that do not fit it. */
export type Corrections = {readonly count: number; readonly misfits: readonly Misfit<Correction>[]};

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

	const {correctReport} = await import('../importing/corrections.ts');
	const {report, misfits} = correctReport(base, all, hash);
	return {report, corrections: {count, misfits}};
}
