import {timesAtStart} from '../../language/lexicon/times.ts';
import {isOfProgramme} from '../lines/line-kinds.ts';
import {cut, present, type Segment} from '../lines/segments.ts';
import {type Agenda, addEntry} from './agenda.ts';
import {placeName} from './places.ts';

const near = 3;

/** In a table with venues, a line right below goes on with what it stands under; false where it stands under neither. */
export function takeColumn(agenda: Agenda, cell: Segment): boolean {
	const entry = agenda.entries.at(-1);
	const [venue, title] = [entry?.venue.at(-1), entry?.title.at(-1)];
	if (entry === undefined || venue === undefined || title === undefined || cell.gap || isOfProgramme(cell)) {
		return false;
	}

	const column = [venue, title].find(
		(above) => above.from > near && cell.line > above.line && Math.abs(above.from - cell.from) <= near,
	);
	if (column !== undefined) {
		(column === venue ? entry.venue : entry.title).push(cell);
	}

	return column !== undefined;
}

/** A row whose time stands in a cell above that reaches down beside it. */
export function takeReaching(
	agenda: Agenda,
	cells: readonly Segment[],
	above: readonly string[],
	hasVenues: boolean,
): boolean {
	const times = above.map((text) => timesAtStart(text)).find((read) => read !== undefined);
	const [first, ...others] = cells;
	if (times === undefined || first === undefined || timesAtStart(first.text) !== undefined) {
		return false;
	}

	const venue = present(hasVenues ? others.at(-1) : undefined);
	addEntry(agenda, {times, time: [], title: cells.slice(0, cells.length - venue.length), venue: [...venue]});
	placeAbove(agenda, above);
	return true;
}

/**
 * The cells of a row of a table whose heads name a column of venues between the first and the last, with the venue at their end;
 * nothing where there is no such column, or no venue in it.
 * @param column of the venues, among the heads
 */
export function venueLast(
	line: Segment,
	cells: readonly Segment[],
	heads: readonly Segment[],
	column: number,
): readonly Segment[] | undefined {
	// Beside a day alone the place heads what follows, as in an itinerary.
	const isTimed = cells.slice(0, column).some(({text}) => timesAtStart(text) !== undefined);
	if (!isTimed || column < 1 || column >= heads.length - 1) {
		return undefined;
	}

	const isShort = line.cells === undefined && cells.length < heads.length;
	const apart = isShort ? cells.flatMap((cell) => cutAtHead(cell, heads, column)) : cells;
	const venue = apart[venueIndex(line, apart, heads, column)];
	return venue === undefined || venue === apart[0] ? undefined : [...apart.filter((cell) => cell !== venue), venue];
}

/** A venue that fills its column has one space after it: it ends where the word nearest to the next head begins. */
function cutAtHead(cell: Segment, heads: readonly Segment[], column: number): readonly Segment[] {
	const [head, next] = [heads[column], heads[column + 1]];
	if (head === undefined || next === undefined || Math.abs(cell.from - head.from) > near || cell.to <= next.from) {
		return [cell];
	}

	const starts = [...cell.text.matchAll(/(?<=\s)\p{Lu}/gu)].map(({index}) => index);
	const off = (start: number) => Math.abs(cell.from + start - next.from);
	const nearest = starts.filter((start) => off(start) <= near).toSorted((one, other) => off(one) - off(other))[0];
	return nearest === undefined ? [cell] : cut(cell, nearest).flatMap(present);
}

function venueIndex(line: Segment, cells: readonly Segment[], heads: readonly Segment[], column: number): number {
	if (cells.length === heads.length) {
		return column;
	}

	const known = line.cells?.map((text) => text.trim());
	if (known !== undefined) {
		return known[column] ? known.slice(0, column).filter((text) => text !== '').length : -1;
	}

	const from = heads[column]?.from;
	return cells.findIndex((cell) => from !== undefined && Math.abs(cell.from - from) <= near);
}

/** Gives the last entry the place of a cell above, in the last column, that reaches down beside it. */
export function placeAbove(agenda: Agenda, above: readonly string[]): void {
	const entry = agenda.entries.at(-1);
	const place = above.at(-1) ?? '';
	if (entry !== undefined && entry.venue.length === 0 && place !== '' && above.length > 2) {
		agenda.entries.splice(-1, 1, {...entry, place: placeName(place)});
	}
}
