import {isMissionDay} from '../briefing/mission-days.ts';
import {momentIn} from '../briefing/mission-time.ts';
import type {Moment} from '../briefing/moments.ts';
import type {Report} from '../report/model.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * What the mission's clocks show while it runs, or on a day with a meeting; `undefined` on any other day, and where the time
 * zone is not known.
 * @param instant milliseconds since 1970, UTC
 */
export function runningMoment(report: Report, instant: number): Moment | undefined {
	const {timeZone, meetings} = report;
	const isDay = (date: string): boolean =>
		isMissionDay(report, date) || meetings.some((meeting) => meeting.date === date);
	// Asking for the time of another zone takes longer than the whole first screen: only on a day that may be one there.
	const near = [-day, 0, day].map((by) => new Date(instant + by).toISOString().slice(0, 10));
	const moment = near.some(isDay) ? momentIn(timeZone, instant) : undefined;
	return moment !== undefined && isDay(moment.slice(0, 10)) ? moment : undefined;
}

/** Milliseconds until the clock shows another minute. */
export function untilNextMinute(instant: number): number {
	return minute - (instant % minute);
}
