import {matchActors} from './actor-names.ts';
import type {ReportIndex} from './report-index.ts';
import type {AppointmentTexts} from './split-appointment.ts';
import {readDay, wrongWeekday} from './typed-day.ts';
import {readTime} from './typed-time.ts';

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

/** What is missing or not understood, in one line, and where it was to be typed. */
export type Misread = {readonly why: string; readonly field: keyof AppointmentTexts};

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
		const what = typed === '' ? 'On what day? Such as' : `“${typed}” is no day: such as`;
		return {why: `${what} Tue, 4 Feb or 2014-02-04`, field: 'day'};
	}

	const wrong = (['from', 'to'] as const).find((field) => texts[field].trim() !== '' && !readTime(texts[field]));
	if (wrong !== undefined) {
		return {why: `“${texts[wrong].trim()}” is no time: such as 10:00, 1530 or 3 p.m.`, field: wrong};
	}

	const slip = wrongWeekday(texts.day, date);
	if (slip !== undefined) {
		return {why: slip, field: 'day'};
	}

	if (start === undefined && end !== undefined) {
		return {why: `From when? It is only said to end at ${end}`, field: 'from'};
	}

	if (start !== undefined && end !== undefined && end < start && !isOvernight(start, end)) {
		return {why: `${start}–${end} ends before it begins; past midnight? Then leave the end empty`, field: 'to'};
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
