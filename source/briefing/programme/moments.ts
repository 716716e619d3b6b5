import {months, weekdays} from '../../report/dates.ts';

const minutesADay = 24 * 60;

/** An instant in the mission's own time, to the minute: `YYYY-MM-DDTHH:MM`. Text order is time order. */
export type Moment = string;

/** The minutes from one moment to another, negative when the other comes first. */
export function minutesBetween(from: Moment, to: Moment): number {
	return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}

/** A number of minutes as people write it: `45m`, `1h`, `2h20`; from a day on `3d`. */
export function formatMinutes(minutes: number): string {
	if (minutes >= minutesADay) {
		return `${Math.floor(minutes / minutesADay)}d`;
	}

	const hours = Math.floor(minutes / 60);
	const over = minutes % 60;
	return hours === 0 ? `${over}m` : over === 0 ? `${hours}h` : `${hours}h${String(over).padStart(2, '0')}`;
}

/** The day some days after another, both `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00Z`) + days * minutesADay * 60_000).toISOString().slice(0, 10);
}

/** A date as far as it is known, as the United Nations writes it: `3 February 2014`, `June 2014`, `2014`. */
export function formatDate(date: string): string {
	const [year, month, day] = date.split('-');
	return [day === undefined ? undefined : Number(day), monthName(month), year].filter(Boolean).join(' ');
}

/** A date as far as it is known, with a short month: `3 Feb 2014`, `Jun 2014`. */
export function formatShortDate(date: string): string {
	const [year, month, day] = date.split('-');
	return [day === undefined ? undefined : Number(day), monthName(month)?.slice(0, 3), year].filter(Boolean).join(' ');
}

/** A date as far as it is known as it is put in order: a month ends with its last day, and stands behind each; without a date last. */
export function dateKey(date = ''): string {
	return date.padEnd('YYYY-MM-DD'.length, '~');
}

/** A date as it is written, without its year: `3 February`, `3 Feb`. */
export function withoutYear(written: string): string {
	return written.replace(/ \d{4}$/, '');
}

/** A day with its weekday: `Monday 3 February`. */
export function formatDay(date: string): string {
	const [, month, day] = date.split('-');
	return `${weekdays[new Date(`${date}T00:00Z`).getUTCDay()]} ${Number(day)} ${monthName(month)}`;
}

/** A day with its weekday in short: `Mon 3 Feb`. */
export function formatShortDay(date: string): string {
	return `${formatDay(date).slice(0, 3)} ${withoutYear(formatShortDate(date))}`;
}

/**
 * A span of days without repeating what is the same: `1–3 February 2014`, `30 January–2 February 2014`; the one day where only one is
 * known, nothing where none is, which may be empty too.
 */
export function formatSpan(from: string | undefined, to: string | undefined): string {
	if (!from || !to || from === to) {
		return formatDate(from || to || '');
	}

	const isSame = (length: number) => from.slice(0, length) === to.slice(0, length);
	const first = isSame('YYYY-MM'.length) ? Number(from.slice(-2)) : formatDate(from);
	return `${isSame('YYYY'.length) ? withoutYear(String(first)) : first}–${formatDate(to)}`;
}

function monthName(month: string | undefined): string | undefined {
	return month === undefined ? undefined : months[Number(month) - 1];
}
