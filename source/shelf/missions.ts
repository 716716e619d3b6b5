import {indexReport, type ReportIndex} from '../briefing/report-index.ts';
import {fold} from '../briefing/wording.ts';
import type {Library} from '../library/open-library.ts';
import {whereUnreadable} from '../library/store/errors.ts';
import type {Report} from '../report/model.ts';
import {openReport} from './opened-report.ts';
import {readableReport} from './renew-search.ts';
import {notIn} from './statements-everywhere.ts';

/**
 * The reports on other missions to the country of a report, as their reader corrected them. One that is damaged is left out: that is
 * said where it is opened.
 * @param besides reports that may not be in the library; asked for only where there is a library
 */
export async function otherMissions(
	{symbol, subject = ''}: Report,
	library: Library | undefined,
	besides: () => readonly Report[],
): Promise<readonly ReportIndex[]> {
	if (library === undefined || subject === '') {
		return [];
	}

	const found = async () => {
		const saved = library.reports.list();
		const isOther = (one: Pick<Report, 'symbol' | 'subject'>): boolean =>
			one.symbol !== symbol && fold(one.subject ?? '') === fold(subject);
		const reports = await Promise.all(
			saved.filter(isOther).map(async ({symbol: other, source}) => {
				const base = readableReport(library, other);
				return base === undefined ? [] : [(await openReport(base, source, library)).report];
			}),
		);
		return [...notIn(library, besides()).filter(isOther), ...reports.flat()].map((one) => indexReport(one));
	};
	return found().catch(whereUnreadable(() => []));
}
