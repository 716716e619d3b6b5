import {isMissionDay} from './mission-days.ts';
import {momentIn} from './mission-time.ts';
import {formatShortDate, withoutYear} from './moments.ts';
import type {ReportIndex} from './report-index.ts';

/** An instant (ISO 8601) as the clocks of the mission show it: `11:40`, on a day that is none of the mission's `24 Nov 11:40`. */
export function clockOf({report}: Pick<ReportIndex, 'report'>, instant: string): string {
	const moment = momentIn(report.timeZone, Date.parse(instant)) ?? instant.slice(0, 16);
	const [date = '', time = ''] = moment.split('T');
	return isMissionDay(report, date) ? time : `${withoutYear(formatShortDate(date))} ${time}`;
}
