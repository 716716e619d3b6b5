import {months} from '../../../report/dates.ts';

const month =
	'(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![a-z])';
const day = '(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?';
const year = '((?:19|20)\\d{2})(?!\\d)';
const until = '\\s?(?:[-–—‑−]|to|until|and|through)\\s?';
// Kerning parts the first letter of some.
const weekday = '(?:(?:mon|t ?ues|w ?ednes|t ?hurs|f ?ri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\\b\\.?)';

/** A day that a text begins with, `YYYY-MM-DD`, or the first and the last of several, and how many of its characters that takes. */
export type DayAtStart = {readonly date: string; readonly until?: string; readonly length: number};

/** The first and the last day of a mission, `YYYY-MM-DD`. */
export type Range = {readonly from: string; readonly to: string};

const stretch = new RegExp(`\\b${day}(?:${until}${day}){0,4} ${month}(?:,? ${year})?`, 'gi');
const goesOn = new RegExp(`^${until}$`, 'i');
// The days of one leg and those of the next: `from 5 to 7 May and in Port Ville from 8 to 9 May`.
const nextLeg = /^(?:\)?,? and|\),) [^.,;:\d]{1,60}$/;
const single = new RegExp(`\\b${day} ${month},? ${year}`, 'i');

/**
 * The first stretch of days a text names, in any of the forms of titles: `1-3 February 2014`, `30 January to 2 February 2014`; of several
 * legs from the first day to the last.
 */
export function findRange(text: string): Range | undefined {
	return rangesIn(text).find(({isDated}) => isDated)?.days;
}

/** The first stretch of days a text names without their year, `from 7 to 14 October`, in a year. */
export function findRangeIn(text: string, otherYear: string): Range | undefined {
	return rangesIn(text, otherYear).find(({isDated, before}) => !isDated && /\b(?:from|between) $/i.test(before))?.days;
}

/** The stretches of days in a text, each with whether it states its year and with what stands before it. */
function rangesIn(printed: string, otherYear?: string) {
	const text = printed.replace(/\s+/g, ' ').replace(new RegExp(`\\b${weekday},? `, 'gi'), '');
	const runs: RegExpExecArray[][] = [];
	for (const next of text.matchAll(stretch)) {
		const last = runs.at(-1)?.at(-1);
		const between = last === undefined ? '' : text.slice(last.index + last[0].length, next.index).slice(0, 80);
		const isLeg = last?.[2] !== undefined && next[2] !== undefined && nextLeg.test(between);
		if (goesOn.test(between) || isLeg) {
			runs.at(-1)?.push(next);
		} else {
			runs.push([next]);
		}
	}

	return runs.flatMap((run) => {
		let ofYear = run.at(-1)?.[4] ?? otherYear;
		// A day is of the year that the next one names, where it names none.
		const dates = run.toReversed().flatMap(([, first, last = first, inMonth, inYear]) => {
			ofYear = inYear ?? ofYear;
			return [iso(last, inMonth, ofYear), iso(first, inMonth, ofYear)];
		});
		const days = run.length > 1 || run[0]?.[2] !== undefined ? range(dates.at(-1), dates[0]) : undefined;
		const start = run[0]?.index ?? 0;
		const before = text.slice(Math.max(0, start - 12), start);
		return days === undefined ? [] : [{days, isDated: run.at(-1)?.[4] !== undefined, before}];
	});
}

/** The first day a text names with its year, `YYYY-MM-DD`. */
export function findDay(text: string): string | undefined {
	const [, ...parts] = single.exec(text.replace(/\s+/g, ' ')) ?? [];
	return iso(parts[0], parts[1], parts[2]);
}

/** Where the days of a title begin, so that its subject can be told from them. */
export function rangeStart(text: string): number | undefined {
	return new RegExp(
		`,?\\s*\\(?(?:\\b(?:from|between|on) )?(?:\\b${day}${until})?(?:\\b${day}\\s${month}|\\b${month}\\s${day})`,
		'i',
	).exec(text)?.index;
}

// `14 May 2030-2130 Dinner`, `14 May 2000 hours`.
const yearOfDay = `${year}(?![-–]\\d{4}|\\s?(?:hours|hrs|h)\\b)`;
// Each with the places of the day or days, of the month and of the year in it.
const dayForms: readonly (readonly [RegExp, {first: number; last?: number; month: number; year: number}])[] = [
	[
		new RegExp(
			`^(?:day \\w+\\s?[:.,–—-]?\\s*\\(?)?(?:\\(?${weekday}\\)?[,.:]?\\s+)?${day}(?:(?:\\s?[-–]\\s?|\\s(?:and|to)\\s)${day})?\\s+${month}(?:,?\\s+${yearOfDay})?(?:\\s*[,(]?\\s*${weekday}\\)?)?`,
			'i',
		),
		{first: 1, last: 2, month: 3, year: 4},
	],
	[
		new RegExp(
			`^(?:day \\w+\\s?[:.,–—-]?\\s*)?(?:${weekday},?\\s+)?${month}\\s+${day}(?:,\\s*${yearOfDay})?(?:\\s*[,(]?\\s*${weekday}\\)?)?`,
			'i',
		),
		{first: 2, month: 1, year: 3},
	],
	// As in the United Nations, the day stands before the month.
	[new RegExp(`^(?:${weekday},?\\s+)?(\\d{1,2})([./-])(\\d{1,2})\\2${year}`, 'i'), {first: 1, month: 3, year: 4}],
	[new RegExp(`^(?:${weekday},?\\s+)?${year}-(\\d{2})-(\\d{2})(?!\\d)`, 'i'), {first: 3, month: 2, year: 1}],
];

/** The day a text begins with, and how much of it that takes; without a year of its own it is of `otherYear`. */
export function dayAtStart(text: string, otherYear: string | undefined): DayAtStart | undefined {
	for (const [form, at] of dayForms) {
		const found = form.exec(text.slice(0, 90));
		if (found !== null) {
			const [date, until] = [at.first, at.last ?? at.first].map((place) =>
				iso(found[place], found[at.month], found[at.year] ?? otherYear),
			);
			const isRange = date !== undefined && until !== undefined && date < until;
			return date === undefined ? undefined : {date, ...(isRange ? {until} : {}), length: found[0].length};
		}
	}

	return undefined;
}

function iso(dayOfMonth?: string, name = '-', inYear?: string): string | undefined {
	const at = /^\d/.test(name)
		? Number(name) - 1
		: months.findIndex((one) => one.toLowerCase().startsWith(name.toLowerCase().replace('.', '').slice(0, 3)));
	const date = new Date(Date.UTC(Number(inYear), at, Number(dayOfMonth)));
	return date.getUTCMonth() !== at || date.getUTCDate() !== Number(dayOfMonth)
		? undefined
		: date.toISOString().slice(0, 10);
}

function range(from: string | undefined, to: string | undefined): Range | undefined {
	return from === undefined || to === undefined || to < from ? undefined : {from, to};
}

/** The day after, `YYYY-MM-DD`. */
export function dayAfter(date: string): string {
	const next = new Date(`${date}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	return next.toISOString().slice(0, 10);
}

/** The same day of the year before, `YYYY-MM-DD`. */
export function yearBefore(date: string): string {
	return `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
}
