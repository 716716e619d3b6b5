import {isDay, isTime, months, weekdays} from '../../report/dates.ts';
import {fold} from '../wording.ts';
import {daysAfter, formatDay, formatShortDate, withoutYear} from './moments.ts';

// Whole names or their short forms: "Monitoring" is no Monday, and "5 Marines" are no day in March.
const weekday = '(?:(?:sun|mon|fri)(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|sat(?:urday)?)';

const month =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|(?:nov|dec)(?:ember)?)';

/** What a day may look like, as the source of a regular expression that heeds no case. */
export const typedDay = `\\d{4}-\\d{2}-\\d{2}|today|tomorrow|(?:${weekday}\\.?,? +)?\\d{1,2} +${month}(?: +\\d{4})?|${weekday}`;

const datedDay = new RegExp(`^(?:${weekday} +)?(\\d{1,2}) +(${month})(?: +(\\d{4}))?$`);

const plainWeekday = new RegExp(`^${weekday}$`);

/** A time of day as somebody types it, `HH:MM`; `undefined` for what is none. */
export function readTime(typed: string): string | undefined {
	const text = fold(typed)
		.replaceAll(/[\s.]+(?=[ap]\.?m|m\b)|(?<=[ap])\.|\.$/g, '')
		.trim();
	if (text === 'noon' || text === 'midnight') {
		return text === 'noon' ? '12:00' : '00:00';
	}

	const parts = /^(\d{1,2})(?:[:.h]?(\d{2})|h)? ?([ap]m)?$/.exec(text);
	if (parts === null) {
		return undefined;
	}

	const [, hour = '', minute = '00', half] = parts;
	const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
	const time = `${String(hours).padStart(2, '0')}:${minute}`;
	return isTime(time) && (half === undefined || Number(hour) <= 12) ? time : undefined;
}

/**
 * A day as somebody types it, `YYYY-MM-DD`; `undefined` for what is none.
 * @param from the day that weekdays are counted from, and whose year goes without saying
 */
export function readDay(typed: string, from: string): string | undefined {
	const text = fold(typed).replaceAll(/[.,]/g, ' ').trim();
	if (text === 'today' || text === 'tomorrow') {
		return daysAfter(from, text === 'today' ? 0 : 1);
	}

	if (/^\d{4}-/.test(text)) {
		return isDay(text) ? text : undefined;
	}

	const dated = datedDay.exec(text);
	if (dated !== null) {
		const [, day = '', name = '', year = from.slice(0, 4)] = dated;
		const date = `${year}-${String(beginsWith(months, name) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
		return isDay(date) ? date : undefined;
	}

	const wanted = plainWeekday.test(text) ? beginsWith(weekdays, text) : -1;
	const ahead = (wanted - new Date(`${from}T00:00Z`).getUTCDay() + 7) % 7;
	return wanted === -1 ? undefined : daysAfter(from, ahead);
}

/**
 * In one line which day of the week a day is, where another was typed with it; `undefined` where it is the one that was typed, or none was.
 */
export function wrongWeekday(typed: string, date: string): string | undefined {
	const [name = ''] = formatDay(date).split(' ');
	const [said = name] = /^\p{L}+(?=\P{L}+\d)/u.exec(typed.trim()) ?? [];
	return fold(name).startsWith(fold(said).slice(0, 3))
		? undefined
		: `${withoutYear(formatShortDate(date))} is a ${name}`;
}

// Three letters tell months and days of the week apart.
function beginsWith(names: readonly string[], typed: string): number {
	return names.findIndex((name) => fold(name).startsWith(typed.slice(0, 3)));
}
