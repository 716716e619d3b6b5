const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Whether the text is a date as far as it is known: `2014`, `2014-06` or `2014-06-03`, and exists in the calendar. */
export function isPartialDate(text: string): boolean {
	const [, year, month = '01', day = '01'] = partial.exec(text) ?? [];
	if (year === undefined) {
		return false;
	}

	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Whether the text is a whole day, `YYYY-MM-DD`, that exists in the calendar. */
export function isDay(text: string): boolean {
	return text.length === 10 && isPartialDate(text);
}

/** Whether the text is a time of day on the 24-hour clock, `HH:MM`. */
export function isTime(text: string): boolean {
	return clock.test(text);
}
