import {dayAtStart} from '../../language/lexicon/dates.ts';
import {timesAtStart} from '../../language/lexicon/times.ts';
import {isInBrackets} from '../lines/line-kinds.ts';
import type {Segment} from '../lines/segments.ts';
import {headsPlace, placeLike} from './places.ts';

/** The rows of a programme without the lines over which its times go on, and those lines by the cell that each time begins in. */
type WholeTimes = {
	readonly rows: readonly (readonly Segment[])[];
	readonly wrapped: ReadonlyMap<Segment, readonly Segment[]>;
};

const mostLines = 3;
const opensRange = /(?:[-–—‑/]|\b(?:to|until|and))$/;
const weekday = /^\p{L} ?\p{L}{2,7}day,?(?: \d{1,2})?$/u;
const namesDay = /^\p{L} ?\p{L}{2,7}day\b/u;
const yearFirst = /^(?:19|20)\d\d(?!\d)/;
const unit = /^(?:[ap]\.?\s?m\.?|h|hrs|hours)\.?$/i;

/**
 * Joins times and days that are broken over the lines of their cell: `1.35-2.35` above `p.m.`, `Sunday, 18` above `July`, `Sunday,` above
 * `18 July`, `Sunday, 18 July` above `2010 9 a.m.`, `Sunday, 18 July` above the place.
 */
export function wholeTimes(rows: readonly (readonly Segment[])[], year: string | undefined): WholeTimes {
	const wrapped = new Map<Segment, readonly Segment[]>();
	const tails = new Set<Segment>();
	for (const [at, cells] of rows.entries()) {
		for (const [column, cell] of cells.slice(0, 2).entries()) {
			const below = tails.has(cell) ? [] : column === 0 ? tailsBelow(rows, at, cell, year) : timesBelow(rows, at, cell);
			if (below.length > 0) {
				wrapped.set(cell, below);
			}

			for (const tail of below) {
				tails.add(tail);
			}
		}
	}

	return {rows: rows.map((cells) => cells.filter((cell) => !tails.has(cell))), wrapped};
}

function tailsBelow(
	rows: readonly (readonly Segment[])[],
	start: number,
	first: Segment,
	year: string | undefined,
): readonly Segment[] {
	const tails: Segment[] = [];
	let text = first.text;
	let isApart = false;
	for (const [tail] of rows.slice(start + 1, start + mostLines)) {
		// Beside a day that is centred on its rows one of these may stand between its lines.
		if (tail !== undefined && tail.from > first.from + 1 && tails.length === 0 && namesDay.test(text)) {
			isApart = true;
			continue;
		}

		const isTime = goesOnWithTime(text, tail?.text ?? '');
		const isDay = tail !== undefined && goesOnWithDay(text, tail.text, year);
		if (isApart && !(isDay && tail.from <= first.from + 1)) {
			break;
		}

		const isPlace = tail !== undefined && isPlaceBelow(first, text, tail, rows[start]?.length !== 1);
		if (tail === undefined || !(isTime || isDay || isPlace)) {
			break;
		}

		tails.push(tail);
		text = `${text} ${tail.text}`;
	}

	return tails;
}

/** What goes on right below a time that stands beside a day. */
function timesBelow(rows: readonly (readonly Segment[])[], start: number, {text, from}: Segment): readonly Segment[] {
	const tail = rows[start + 1]?.find((cell) => Math.abs(cell.from - from) <= 1);
	return tail !== undefined && !tail.gap && goesOnWithTime(text, tail.text) ? [tail] : [];
}

function goesOnWithTime(text: string, tail: string): boolean {
	const whole = `${text} ${tail}`;
	return (unit.test(tail) || opensRange.test(text)) && timesAtStart(whole)?.length === whole.length;
}

/** Whether what stands below a day, in its column, is the place of the day; below a day alone only what is in brackets is. */
function isPlaceBelow(first: Segment, day: string, {text, from, gap}: Segment, isInColumn: boolean): boolean {
	const isBelow = !gap && Math.abs(from - first.from) <= 1;
	const read = dayAtStart(day, '2000')?.length;
	const isOpen = read !== undefined && isInBrackets(day.slice(read));
	const isPlace =
		read === day.length && (isInColumn || text.startsWith('(')) && headsPlace(text.replaceAll(/^\(|\)$/g, ''));
	return isBelow && (isOpen || isPlace);
}

/** Whether a day is not whole without the line below it, where behind the rest of the day only a time or a place may stand. */
function goesOnWithDay(text: string, tail: string, year: string | undefined): boolean {
	const whole = `${text} ${tail}`;
	const read = dayAtStart(whole, '2000')?.length ?? 0;
	const rest = whole.slice(read).trimStart();
	const isWhole = dayAtStart(text, '2000')?.length === text.length;
	// `2010` may be a time.
	const printed = Number(yearFirst.exec(tail)?.[0]);
	const isYear = year !== undefined && Math.abs(printed - Number(year)) <= 1;
	return (
		read > text.length &&
		(isWhole ? isYear : weekday.test(text)) &&
		(rest === '' || timesAtStart(rest)?.length === rest.length || placeLike(rest.replace(/^\((.*)\)$/, '$1')))
	);
}
