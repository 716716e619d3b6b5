/** The months from January on. */
export const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

/** The days of the week from Sunday on. */
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** What a date looks like as far as it is known: `2014`, `2014-06` or `2014-06-03`. */
export const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** What a whole day looks like: `2014-06-03`. */
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** A time of day on the 24-hour clock: `09:30`. */
export const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Whether the text is a date as far as it is known: `2014`, `2014-06` or `2014-06-03`, and exists in the calendar. */
export function isPartialDate(text: string): boolean {
	const [, year, month = '01', day = '01'] = datePattern.exec(text) ?? [];
	if (year === undefined) {
		return false;
	}

	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Whether the text is a whole day, `YYYY-MM-DD`, that exists in the calendar. */
export function isDay(text: string): boolean {
	return dayPattern.test(text) && isPartialDate(text);
}

/** Whether the text is a time of day on the 24-hour clock, `HH:MM`. */
export function isTime(text: string): boolean {
	return timePattern.test(text);
}
