import {shortNames} from '../../briefing/actors/names.ts';
import {notStated} from '../../briefing/figures/figure-text.ts';
import {type Appointment, isOwn} from '../../briefing/programme/appointment.ts';
import {momentIn} from '../../briefing/programme/mission-clock.ts';
import {formatShortDate} from '../../briefing/programme/moments.ts';
import type {Context} from '../input/context.ts';

/** An instant as the mission's clocks show it; as those of UTC, where the report's time zone is none that is known here. */
type ShownInstant = {readonly date: string; readonly time: string};

/** What stands at an entry and, where an import found that and nobody has reviewed it, says so: `¶5, unreviewed`. */
export function withOpen(text: string, {unreviewed}: {readonly unreviewed?: boolean | undefined}): string {
	return unreviewed === true ? `${text}, unreviewed` : text;
}

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

/** An instant as the mission's clocks show it, in words: `3 Feb 2014, 11:40`; on a given day the time alone. */
export function instantText(context: Context, instant: string, day?: string): string {
	const {date, time} = shownInstant(context, instant);
	return date === day ? time : `${formatShortDate(date)}, ${time}`;
}

/** The title of a meeting; one of the reader's own is marked. */
export function titleOf(meeting: Appointment): string {
	return isOwn(meeting) ? `${meeting.title} (yours)` : meeting.title;
}

/** Who is in the room, as far as the text or, of the reader's own meetings, the reader says. */
export function roomOf({index}: Context, {with: named, who}: Appointment): string {
	const names = [shortNames(index, named), who ?? ''].filter((text) => text !== '');
	return names.length === 0 ? notStated : names.join(', ');
}
