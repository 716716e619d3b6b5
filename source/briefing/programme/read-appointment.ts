import {stated} from '../../report/stated.ts';
import {matchActors} from '../actors/names.ts';
import type {ReportIndex} from '../report-index.ts';
import {quoted} from '../wording.ts';
import type {Appointment} from './appointment.ts';
import {formatShortDay} from './moments.ts';
import {readDay, readTime, typedDay, wrongWeekday} from './typed-when.ts';

/** What somebody typed of a meeting, part by part; what was not typed is empty. */
export type AppointmentTexts = Readonly<Record<'day' | 'from' | 'to' | 'place' | 'title' | 'who', string>>;

const half = '[ap]\\.?m\\.?';

const clock = `(?:noon|midnight|\\d{1,2}(?:[:.h]\\d{2}|h)(?: ?${half})?|\\d{1,2} ?${half}|\\d{4})`;

const written = `\\d{1,2}(?:[:h]\\d{2}|h| ?${half})`;

const noMore = '(?![\\p{L}\\d:])';

// An hour alone is a time in a range only, and one to begin with right after a day only.
const times = `(?<from>${clock}|(?<=(?:${typedDay}),? +)\\d{1,2}(?=[-–]\\d))${noMore}(?: *[-–] *(?<to>${clock}|(?<=\\d[-–])\\d{1,2})${noMore})?`;

const atStart = new RegExp(`^(?:(?<day>${typedDay})(?![\\p{L}\\d]),? *)?(?:(?:at +)?${times},? *)?(?<text>.*)$`, 'iu');

const dayAtEnd = new RegExp(`^(?<text>.+?),? +(?:on +)?(?<day>${typedDay})$`, 'iu');

// Without "at", four digits or "noon" belong to the title.
const timesAtEnd = new RegExp(`^(?<text>.+?),? +(?:at +(?=\\S)|(?=${written}|\\d{1,2}[-–]))${times}$`, 'iu');

type WhenAndText = Readonly<Record<'day' | 'from' | 'to' | 'text', string>>;

/** A meeting as it was understood: a day, times, actors by their ids, and others in words. */
export type ReadAppointment = Pick<Appointment, 'date' | 'start' | 'end' | 'place' | 'title' | 'with' | 'who'>;

/** What is missing or not understood, in one line, and where it was to be typed. */
type Misread = {readonly why: string; readonly field: keyof AppointmentTexts};

/** How a day may be typed: `Sat 1 Feb or 2014-02-01`. */
export function dayExamples(day: string): string {
	return `${formatShortDay(day)} or ${day}`;
}

/**
 * Understands what was typed of a meeting.
 * @param from the day that weekdays are counted from, and whose year goes without saying
 */
export function readAppointment(
	{report}: Pick<ReportIndex, 'report'>,
	texts: AppointmentTexts,
	from: string,
): ReadAppointment | Misread {
	const title = texts.title.trim();
	const date = readDay(texts.day, from);
	const [start, end] = [readTime(texts.from), readTime(texts.to)];
	if (title === '') {
		return {why: 'What meeting? Say whom or what it is about', field: 'title'};
	}

	if (date === undefined) {
		const typed = texts.day.trim();
		const what = typed === '' ? 'On what day? Such as' : `${quoted(typed)} is no day: such as`;
		return {why: `${what} ${dayExamples(from)}`, field: 'day'};
	}

	const wrong = (['from', 'to'] as const).find((field) => texts[field].trim() !== '' && !readTime(texts[field]));
	if (wrong !== undefined) {
		return {why: `${quoted(texts[wrong])} is no time: such as 10:00, 1530 or 3 p.m.`, field: wrong};
	}

	const slip = wrongWeekday(texts.day, date);
	if (slip !== undefined) {
		return {why: slip, field: 'day'};
	}

	if (start === undefined && end !== undefined) {
		return {why: `From when? It is only said to end at ${end}`, field: 'from'};
	}

	// Other hours that go backwards are rather a slip than a meeting of most of a day.
	const isOvernight = start !== undefined && end !== undefined && start >= '18:00' && end <= '06:00';
	if (start !== undefined && end !== undefined && end < start && !isOvernight) {
		return {why: `${start}–${end} ends before it begins; past midnight? Then leave the end empty`, field: 'to'};
	}

	const place = texts.place.trim();
	const typedWho = texts.who.trim();
	const named = readWho(report, typedWho === '' ? title : typedWho);
	return {
		date,
		title,
		with: named.with,
		// Of a title that is nobody's name nothing is left over.
		...stated({start, end, place: place || undefined, who: (typedWho && named.who) || undefined}),
	};
}

function readWho(
	report: ReportIndex['report'],
	typed: string,
): {readonly with: readonly string[]; readonly who: string} {
	// Whoever is met under the name of a delegate is that person, and not the State.
	const meant = (text: string) => matchActors({actors: report.actors}, text);
	const partsAt = (separator: RegExp) => (text: string) =>
		meant(text).length === 1 ? [text] : text.split(separator).filter((name) => name !== '');
	// A name may hold a comma or "and" itself: the whole counts before its parts.
	const names = [typed].flatMap(partsAt(/ *[,;] */)).flatMap(partsAt(/ *(?:&| and ) */i));
	const read = names.map((name) => ({name, actors: meant(name)}));
	const known = read.filter(({actors}) => actors.length === 1);
	return {
		with: [...new Set(known.flatMap(({actors}) => actors.map(({id}) => id)))],
		who: read.flatMap(({name, actors}) => (actors.length === 1 ? [] : [name])).join(', '),
	};
}

/** The parts of a meeting typed on one line: `Tue 10-11 Keïta at Koulouba`, `3 Feb noon Lunch with ECOWAS`, `Keïta Tue at 10:00`. */
export function splitAppointment(typed: string): AppointmentTexts {
	const unquoted = typed
		.trim()
		.replace(/^["“](.*)["”]$/, '$1')
		.trim();
	const {day = '', from = '', to = '', text = ''} = atStart.exec(unquoted)?.groups ?? {};
	const whole = takeWhen({day, from, to, text});
	const [titled = '', place = ''] = splitLast(whole.text, / (?:at|@) /i);
	const {text: title, ...when} = takeWhen({...whole, text: titled});
	const [, who = ''] = splitLast(title, / with /i);
	return {...when, place, title, who};
}

// The day and the times at the end of a text, in either order, as far as they are not known yet.
function takeWhen(parts: WhenAndText): WhenAndText {
	return takeTimes(takeDay(takeTimes(parts)));
}

function takeDay(parts: WhenAndText): WhenAndText {
	return parts.day === '' ? {...parts, ...dayAtEnd.exec(parts.text)?.groups} : parts;
}

function takeTimes(parts: WhenAndText): WhenAndText {
	const found = parts.from === '' ? timesAtEnd.exec(parts.text)?.groups : undefined;
	return found === undefined ? parts : {...parts, ...found, to: found.to ?? ''};
}

function splitLast(text: string, separator: RegExp): [string, string] {
	const parts = text.split(separator);
	const last = parts.length < 2 ? '' : (parts.at(-1) ?? '');
	const first = last === '' ? text : text.slice(0, text.lastIndexOf(last)).replace(/ \S+ $/, '');
	return [first.trim(), last.trim()];
}
