import {momentIn} from '../briefing/mission-time.ts';
import {formatShortDate} from '../briefing/moments.ts';
import type {Context} from './context.ts';

/** An instant as the mission's clocks show it; as those of UTC, where the report's time zone is none that is known here. */
export type ShownInstant = {readonly date: string; readonly time: string};

/**
 * An instant as the mission's clocks show it, in UTC where the report's time zone is none that is known here.
 * @param instant in ISO 8601
 */
export function shownInstant({index}: Context, instant: string): ShownInstant {
	const moment = momentIn(index.report.timeZone, Date.parse(instant));
	return moment === undefined
		? {date: instant.slice(0, 10), time: `${instant.slice(11, 16)} UTC`}
		: {date: moment.slice(0, 10), time: moment.slice(11)};
}

/** The same in words: `3 Feb 2014, 11:40`; on a given day the time alone. */
export function instantText(context: Context, instant: string, day?: string): string {
	const {date, time} = shownInstant(context, instant);
	return date === day ? time : `${formatShortDate(date)}, ${time}`;
}
