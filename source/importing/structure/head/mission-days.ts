import {findDay, findRange, findRangeIn} from '../../language/lexicon/dates.ts';

/** The days of the mission: as the title says, or else the title of an annex, or the first paragraphs, or the programme. */
export function missionDays(
	titles: readonly (string | undefined)[],
	texts: readonly string[],
	dates: readonly string[],
	{year, published}: {readonly year: string | undefined; readonly published: string | undefined},
) {
	const [title = ''] = titles;
	const heads = [...titles.map((text) => text ?? ''), ...texts].map((text) => text.slice(0, 2000));
	const stated = heads.map(findRange).find((range) => range !== undefined);
	if (stated !== undefined) {
		return stated;
	}

	const yearless =
		year === undefined ? undefined : heads.map((text) => findRangeIn(text, year)).find((range) => range !== undefined);
	if (dates.length === 0 && yearless !== undefined) {
		// A report of January tells of a mission in December.
		const isLater = published !== undefined && yearless.from > published;
		const before = (date: string) => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
		return isLater ? {from: before(yearless.from), to: before(yearless.to)} : yearless;
	}

	const sorted = dates.toSorted();
	const [from, to] = [sorted[0], sorted.at(-1)];
	const day = findDay(title);
	return from === undefined || to === undefined ? (day === undefined ? undefined : {from: day, to: day}) : {from, to};
}
