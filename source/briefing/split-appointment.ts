import {dayText} from './typed-day.ts';

/** What somebody typed of a meeting, part by part; what was not typed is empty. */
export type AppointmentTexts = Readonly<Record<'day' | 'from' | 'to' | 'place' | 'title' | 'who', string>>;

const half = '[ap]\\.?m\\.?';
const clock = `(?:noon|midnight|\\d{1,2}(?:[:.h]\\d{2}|h)(?: ?${half})?|\\d{1,2} ?${half}|\\d{4})`;
const written = `\\d{1,2}(?:[:h]\\d{2}|h| ?${half})`;
const noMore = '(?![\\p{L}\\d:])';
// An hour alone is a time in a range only, and one to begin with right after a day only.
const times = `(?<from>${clock}|(?<=(?:${dayText}),? +)\\d{1,2}(?=[-–]\\d))${noMore}(?: *[-–] *(?<to>${clock}|(?<=\\d[-–])\\d{1,2})${noMore})?`;
const atStart = new RegExp(`^(?:(?<day>${dayText})(?![\\p{L}\\d]),? *)?(?:(?:at +)?${times},? *)?(?<rest>.*)$`, 'iu');
const dayAtEnd = new RegExp(`^(?<rest>.+?),? +(?:on +)?(?<day>${dayText})$`, 'iu');
// Without "at", four digits or "noon" belong to the title.
const timesAtEnd = new RegExp(`^(?<rest>.+?),? +(?:at +(?=\\S)|(?=${written}|\\d{1,2}[-–]))${times}$`, 'iu');

/** The parts of a meeting typed on one line: `Tue 10-11 Keïta at Koulouba`, `3 Feb noon Lunch with ECOWAS`, `Keïta Tue at 10:00`. */
export function splitAppointment(typed: string): AppointmentTexts {
	const text = typed
		.trim()
		.replace(/^["“](.*)["”]$/, '$1')
		.trim();
	const {day = '', from = '', to = '', rest = ''} = atStart.exec(text)?.groups ?? {};
	const whole = takeWhen({day, from, to, rest});
	const [titled = '', place = ''] = splitLast(whole.rest, / (?:at|@) /i);
	const {rest: title, ...when} = takeWhen({...whole, rest: titled});
	const [, who = ''] = splitLast(title, / with /i);
	return {...when, place, title, who};
}

type WhenAndRest = Readonly<Record<'day' | 'from' | 'to' | 'rest', string>>;

// The day and the times at the end of a text, in either order, as far as they are not known yet.
function takeWhen(parts: WhenAndRest): WhenAndRest {
	return takeTimes(takeDay(takeTimes(parts)));
}

function takeDay(parts: WhenAndRest): WhenAndRest {
	return parts.day === '' ? {...parts, ...dayAtEnd.exec(parts.rest)?.groups} : parts;
}

function takeTimes(parts: WhenAndRest): WhenAndRest {
	const found = parts.from === '' ? timesAtEnd.exec(parts.rest)?.groups : undefined;
	return found === undefined ? parts : {...parts, ...found, to: found.to ?? ''};
}

function splitLast(text: string, separator: RegExp): [string, string] {
	const parts = text.split(separator);
	const last = parts.length < 2 ? '' : (parts.at(-1) ?? '');
	return [
		last === ''
			? text.trim()
			: text
					.slice(0, text.lastIndexOf(last))
					.replace(/ \S+ $/, '')
					.trim(),
		last.trim(),
	];
}
