import {isMissionDay, momentIn} from '../../briefing/programme/mission-clock.ts';
import type {Moment} from '../../briefing/programme/moments.ts';
import type {Report} from '../../report/model.ts';
import type {Opening} from './opening.ts';
import type {Store} from './store.ts';

const minute = 60_000;

const day = 24 * 60 * minute;

/**
 * Keeps the clock of a store, minute by minute. What is read aloud must not change by itself: for a screen reader it goes on with
 * the keys.
 * @returns stops it
 */
export function startClock(
	store: Store,
	{clock, spoken}: Pick<Opening, 'clock' | 'spoken'>,
	keyboard: NodeJS.ReadableStream,
): () => void {
	const show = (): void => {
		store.dispatch({type: 'clock', at: runningMoment(store.model().index.report, clock())});
	};

	if (spoken) {
		keyboard.on('data', show);
		return () => keyboard.off('data', show);
	}

	let timer: NodeJS.Timeout;
	const tick = (): void => {
		const untilNext = minute - (clock() % minute);
		timer = setTimeout(() => {
			show();
			tick();
		}, untilNext);
		timer.unref();
	};

	tick();
	// Stopped for a while, the clock was too.
	process.on('SIGCONT', show);
	return () => {
		clearTimeout(timer);
		process.off('SIGCONT', show);
	};
}

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
