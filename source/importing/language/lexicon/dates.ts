import {months} from '../../../report/dates.ts';

const month =
	'(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![a-z])';
const day = '(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?';
const year = '(\\d{4})(?!\\d)';
const until = '\\s?(?:[-–—‑−]|to|until|and|through)\\s?';
// Kerning parts the first letter of some.
const weekday = '(?:(?:mon|t ?ues|w ?ednes|t ?hurs|f ?ri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\\b\\.?)';

/** A day that a text begins with, `YYYY-MM-DD`, or the first and the last of several, and how many of its characters that takes. */
type DayAtStart = {readonly date: string; readonly until?: string; readonly length: number};

/** The first and the last day of a mission, `YYYY-MM-DD`. */
export type Range = {readonly from: string; readonly to: string};

const forms: readonly (readonly [RegExp, (parts: readonly string[]) => Range | undefined])[] = [
	[
		new RegExp(`\\b${day} ${month},?(?: ${year})?${until}${day} ${month},? ${year}`, 'i'),
		([, d1, m1, y1, d2, m2, y2]) => range(iso(d1, m1, y1 ?? y2), iso(d2, m2, y2)),
	],
	[
		new RegExp(`\\b${day}${until}${day} ${month},? ${year}`, 'i'),
		([, d1, d2, m, y]) => range(iso(d1, m, y), iso(d2, m, y)),
	],
];
const single = new RegExp(`\\b${day} ${month},? ${year}`, 'i');

/** The first stretch of days a text names, in any of the forms of titles: `1-3 February 2014`, `30 January to 2 February 2014`. */
export function findRange(text: string): Range | undefined {
	const spaced = text.replace(/\s+/g, ' ').replace(new RegExp(`\\b${weekday},? `, 'gi'), '');
	return forms.map(([form, read]) => read(form.exec(spaced) ?? [])).find((days) => days !== undefined);
}

const yearless = new RegExp(`\\b(?:from|between) ${day}(?: ${month})?${until}${day} ${month}(?!,? \\d{4})`, 'i');

/** The first stretch of days a text names without their year, `from 7 to 14 October`, in a year. */
export function findRangeIn(text: string, otherYear: string): Range | undefined {
	const [, d1, m1, d2, m2] = yearless.exec(text.replace(/\s+/g, ' ')) ?? [];
	return range(iso(d1, m1 ?? m2, otherYear), iso(d2, m2, otherYear));
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

// Each with the places of the day or days, of the month and of the year in it.
const dayForms: readonly (readonly [RegExp, {first: number; last?: number; month: number; year: number}])[] = [
	[
		new RegExp(
			`^(?:day \\w+\\s?[:.,–—-]?\\s*\\(?)?(?:\\(?${weekday}\\)?[,.:]?\\s+)?${day}(?:(?:\\s?[-–]\\s?|\\s(?:and|to)\\s)${day})?\\s+${month}(?:,?\\s+${year})?(?:\\s*[,(]?\\s*${weekday}\\)?)?`,
			'i',
		),
		{first: 1, last: 2, month: 3, year: 4},
	],
	[
		new RegExp(
			`^(?:day \\w+\\s?[:.,–—-]?\\s*)?(?:${weekday},?\\s+)?${month}\\s+${day}(?:,\\s*${year})?(?:\\s*[,(]?\\s*${weekday}\\)?)?`,
			'i',
		),
		{first: 2, month: 1, year: 3},
	],
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
	const at = months.findIndex((one) => one.toLowerCase().startsWith(name.toLowerCase().replace('.', '').slice(0, 3)));
	const date = new Date(Date.UTC(Number(inYear), at, Number(dayOfMonth)));
	return at === -1 || Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(dayOfMonth)
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
