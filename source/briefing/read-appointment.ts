import {isDay, isTime} from '../report/dates.ts';
import {matchActors} from './actor-names.ts';
import {fold} from './fold.ts';
import {formatDay, formatShortDate} from './moments.ts';
import type {ReportIndex} from './report-index.ts';

/** What somebody typed of a meeting, part by part; what was not typed is empty. */
export type AppointmentTexts = Readonly<Record<'day' | 'from' | 'to' | 'place' | 'title' | 'who', string>>;

/** A meeting as it was understood: a day, times, actors by their ids, and others in words. */
export type ReadAppointment = {
	readonly date: string;
	readonly start?: string;
	readonly end?: string;
	readonly place?: string;
	readonly title: string;
	readonly with: readonly string[];
	readonly who?: string;
};

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
// Whole names or their short forms: "Monitoring" is no Monday, and "5 Marines" are no day in March.
const weekday = '(?:(?:sun|mon|fri)(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|sat(?:urday)?)';
const month =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|(?:nov|dec)(?:ember)?)';
const dayText = `\\d{4}-\\d{2}-\\d{2}|today|tomorrow|(?:${weekday}\\.?,? +)?\\d{1,2} +${month}(?: +\\d{4})?|${weekday}`;
const datedDay = new RegExp(`^(?:${weekday} +)?(\\d{1,2}) +(${month})(?: +(\\d{4}))?$`);
const plainWeekday = new RegExp(`^${weekday}$`);
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

type WithoutWhen = Readonly<Record<'day' | 'from' | 'to' | 'rest', string>>;

// The day and the times at the end of a text, in either order, as far as they are not known yet.
function takeWhen(parts: WithoutWhen): WithoutWhen {
	return takeTimes(takeDay(takeTimes(parts)));
}

function takeDay(parts: WithoutWhen): WithoutWhen {
	return parts.day === '' ? {...parts, ...dayAtEnd.exec(parts.rest)?.groups} : parts;
}

function takeTimes(parts: WithoutWhen): WithoutWhen {
	const found = parts.from === '' ? timesAtEnd.exec(parts.rest)?.groups : undefined;
	return found === undefined ? parts : {...parts, ...found, to: found.to ?? ''};
}

/**
 * Understands what was typed of a meeting.
 * @param from the day that weekdays are counted from, and whose year goes without saying
 * @returns the meeting, or in one line what is missing or not understood
 */
export function readAppointment(
	{report}: Pick<ReportIndex, 'report'>,
	texts: AppointmentTexts,
	from: string,
): ReadAppointment | string {
	const title = texts.title.trim();
	const date = readDay(texts.day, from);
	const [start, end] = [readTime(texts.from), readTime(texts.to)];
	if (title === '') {
		return 'What meeting? Say whom or what it is about';
	}

	if (date === undefined) {
		return texts.day.trim() === ''
			? 'On what day? Such as Tue, 4 Feb or 2014-02-04'
			: `“${texts.day.trim()}” is no day: such as Tue, 4 Feb or 2014-02-04`;
	}

	const wrong = [
		[texts.from, start],
		[texts.to, end],
	].find(([typed = '', time]) => typed.trim() !== '' && time === undefined);
	if (wrong !== undefined) {
		return `“${wrong[0]?.trim()}” is no time: such as 10:00, 1530 or 3 p.m.`;
	}

	const slip = wrongWeekday(texts.day, date);
	if (slip !== undefined) {
		return slip;
	}

	if (start === undefined && end !== undefined) {
		return `From when? It is only said to end at ${end}`;
	}

	if (start !== undefined && end !== undefined && end < start && !isOvernight(start, end)) {
		return `${start}–${end} ends before it begins; past midnight? Then leave the end empty`;
	}

	const place = texts.place.trim();
	const typedWho = texts.who.trim();
	const named = readWho(report, typedWho === '' ? title : typedWho);
	return {
		date,
		...(start === undefined ? {} : {start}),
		...(end === undefined ? {} : {end}),
		...(place === '' ? {} : {place}),
		title,
		with: named.with,
		// Of a title that is nobody's name nothing is left over.
		...(typedWho === '' || named.who === '' ? {} : {who: named.who}),
	};
}

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

/** A day as somebody types it, `YYYY-MM-DD`; `undefined` for what is none. */
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
		const date = `${year}-${String(months.indexOf(name.slice(0, 3)) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
		return isDay(date) ? date : undefined;
	}

	const wanted = plainWeekday.test(text) ? weekdays.indexOf(text.slice(0, 3)) : -1;
	const ahead = (wanted - new Date(`${from}T00:00Z`).getUTCDay() + 7) % 7;
	return wanted === -1 ? undefined : daysAfter(from, ahead);
}

function wrongWeekday(typed: string, date: string): string | undefined {
	const [name = ''] = formatDay(date).split(' ');
	const [said = name] = /^\p{L}+(?=\P{L}+\d)/u.exec(typed.trim()) ?? [];
	return fold(name).startsWith(fold(said).slice(0, 3))
		? undefined
		: `${formatShortDate(date).replace(/ \d{4}$/, '')} is a ${name}`;
}

// Other hours that go backwards are rather a slip than a meeting of most of a day.
function isOvernight(start: string, end: string): boolean {
	return start >= '18:00' && end <= '06:00';
}

function readWho(
	report: ReportIndex['report'],
	typed: string,
): {readonly with: readonly string[]; readonly who: string} {
	const partsAt = (separator: RegExp) => (text: string) =>
		matchActors(report, text).length === 1 ? [text] : text.split(separator).filter((name) => name !== '');
	// A name may hold a comma or "and" itself: the whole counts before its parts.
	const names = [typed].flatMap(partsAt(/ *[,;] */)).flatMap(partsAt(/ *(?:&| and ) */i));
	const read = names.map((name) => ({name, actors: matchActors(report, name)}));
	const known = read.filter(({actors}) => actors.length === 1);
	return {
		with: [...new Set(known.flatMap(({actors}) => actors.map(({id}) => id)))],
		who: read.flatMap(({name, actors}) => (actors.length === 1 ? [] : [name])).join(', '),
	};
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

function daysAfter(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00Z`) + days * 24 * 60 * 60_000).toISOString().slice(0, 10);
}
