import type {Report} from '../../report/model.ts';
import {oncePerKey} from '../once-per.ts';
import type {ReportIndex} from '../report-index.ts';
import {joined} from '../wording.ts';
import {formatShortDate, type Moment, withoutYear} from './moments.ts';

/**
 * An instant (ISO 8601) as the clocks of the mission show it: `11:40`, on a day that is none of the mission's `24 Nov 11:40 GMT+9`; where
 * their time zone is not known here, `11:40 UTC`.
 */
export function clockOf({report}: Pick<ReportIndex, 'report'>, instant: string): string {
	return clockBeside(report, instant, (date) => isMissionDay(report, date), true);
}

/**
 * An instant (ISO 8601) as the clocks of the mission show it beside what is of a day (`YYYY-MM-DD`): `11:40`, and on any other day
 * `3 Feb 11:40`; beside what is of no day with its day, too.
 */
export function clockOn({report}: Pick<ReportIndex, 'report'>, instant: string, day: string | undefined): string {
	return clockBeside(report, instant, (date) => date === day);
}

function clockBeside({timeZone}: Report, instant: string, isSaid: (date: string) => boolean, isZoned = false): string {
	const parts = partsIn(timeZone, Date.parse(instant));
	const [date = '', time = ''] = (parts === undefined ? instant.slice(0, 16) : momentOf(parts)).split('T');
	const day = isSaid(date) ? undefined : withoutYear(formatShortDate(date));
	const zone = parts === undefined ? 'UTC' : isZoned && day ? parts.get('timeZoneName') : undefined;
	return joined(' ', day, time, zone);
}

/**
 * An instant as the clocks of the mission show it, daylight saving time included; `undefined` where the time zone is not
 * known here. `Intl` takes longer than anything else here: import this file only where a clock is asked for.
 * @param timeZone an IANA name: `Africa/Bamako`; none is not known
 * @param instant milliseconds since 1970, UTC
 */
export function momentIn(timeZone: string | undefined, instant: number): Moment | undefined {
	const parts = partsIn(timeZone, instant);
	return parts && momentOf(parts);
}

type Parts = ReadonlyMap<Intl.DateTimeFormatPartTypes, string>;

function partsIn(timeZone: string | undefined, instant: number): Parts | undefined {
	const format = timeZone === undefined ? undefined : formatFor(timeZone);
	return format && new Map(format.formatToParts(instant).map(({type, value}) => [type, value]));
}

function momentOf(parts: Parts): Moment {
	const part = (type: Intl.DateTimeFormatPartTypes, digits = 2): string =>
		(parts.get(type) ?? '').padStart(digits, '0');
	return `${part('year', 4)}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/**
 * The instant, in milliseconds since 1970 (UTC), at which the mission's clocks show a moment; where their time zone is not known here,
 * that moment in UTC, as `clockOf` shows it then.
 * @param timeZone an IANA name
 */
export function instantOf(timeZone: string | undefined, moment: Moment): number {
	const inUtc = Date.parse(`${moment}Z`);
	const aheadAt = (instant: number): number => {
		const shown = momentIn(timeZone, instant);
		return shown === undefined ? 0 : Date.parse(`${shown}Z`) - instant;
	};
	// Twice: on the day that the clocks are set, it may be another time there.
	return inUtc - aheadAt(inUtc - aheadAt(inUtc));
}

// Making one takes milliseconds, using it microseconds.
const formatFor = oncePerKey((timeZone: string): Intl.DateTimeFormat | undefined => {
	try {
		return new Intl.DateTimeFormat('en', {
			timeZone,
			calendar: 'gregory',
			numberingSystem: 'latn',
			hourCycle: 'h23',
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
			timeZoneName: 'shortOffset',
		});
	} catch {
		return undefined;
	}
});

/** Whether a day (`YYYY-MM-DD`) is one of the mission's; where only its first or its last is known, whether it is that one. */
export function isMissionDay(
	{missionFrom, missionTo}: Pick<Report, 'missionFrom' | 'missionTo'>,
	day: string,
): boolean {
	const [from, to] = [missionFrom ?? missionTo, missionTo ?? missionFrom];
	return from !== undefined && to !== undefined && day >= from && day <= to;
}
