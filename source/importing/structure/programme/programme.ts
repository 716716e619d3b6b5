import {timesAtStart} from '../../language/lexicon/times.ts';
import {takeFootnotes} from '../lines/footnotes.ts';
import {isOfProgramme} from '../lines/line-kinds.ts';
import {itemCells} from '../lines/list-items.ts';
import {addAll, addAside, addPassage, type PartReading} from '../lines/part-reading.ts';
import {cut, cutAt, present, type Segment} from '../lines/segments.ts';
import {placeAtEnd} from '../told/where.ts';
import {type Agenda, addEntry, meetingsOnAgenda, openPlace} from './agenda.ts';
import {takeDay} from './days.ts';
import {isUnfinished, partOfDay, takeText, takeTime} from './lines.ts';
import {headsPlace, isVenueName, placeLike} from './places.ts';
import {wholeTimes} from './whole-times.ts';

const columnHead =
	'(?:date|day|time|hours?|activit(?:y|ies)|events?|meetings?|programme|venue|place|location|participants|interlocutors?|counterparts?|hosts?|speakers?|remarks|subject|duration)(?:\\s?(?:\\/|&|and\\b)\\s?\\p{L}{1,20})?';
// Some converters leave one space between columns.
const tableHead = new RegExp(`^${columnHead}(?:\\s+${columnHead}){0,4}$`, 'iu');
const widestLine = 150;

const usualLine = 60;
const fewestPairs = 4;
const venueHead = /^(?:venue|place|location)/i;

/**
 * The entries of a programme: days and places head them, a time begins one, and what follows is its title; where a converter took
 * a table by columns, titles go to the times that wait for one, in their order.
 */
export function readProgramme(reading: PartReading, segments: readonly Segment[]): void {
	const lines = takeFootnotes(reading, segments).flatMap(entriesApart);
	const {rows, wrapped} = wholeTimes(lines.map(cellsOfEntry), reading.year);
	// `Programme of meetings in Grey Bay`.
	const region = placeAtEnd(reading.headings.at(-1)?.title ?? '')?.town;
	const agenda: Agenda = {
		reading,
		wrapped,
		entries: [],
		days: [],
		region,
		venuesBelow: isSetBelow(lines),
		width: lines.reduce((width, {to}) => (to <= widestLine ? Math.max(width, to) : width), usualLine),
		waiting: 0,
		ahead: [],
		date: undefined,
		until: undefined,
		place: region,
	};
	let hasVenues = false;
	for (const [at, line] of lines.entries()) {
		const cells = rows[at] ?? [];
		const [first] = cells;
		// Above a column, behind that of the times.
		const isAbove = agenda.entries.length === 0 || agenda.entries.length - agenda.waiting > 1;
		const isHead = cells.every(({text}) => tableHead.test(text)) && (cells.length > 1 || isAbove);
		if (first !== undefined && isHead) {
			addAside(reading, [line], 'table heading');
			hasVenues = venueHead.test(cells.at(-1)?.text ?? '');
			agenda.venuesBelow ||= hasVenues && cells.length === 1;
		} else if (cells.length > 1) {
			readRow(agenda, cells, hasVenues, lines[at + 1]);
		} else if (first !== undefined) {
			readLine(agenda, first, lines[at + 1]);
		}
	}

	addAll(reading.found.meetings, meetingsOnAgenda(agenda));
}

/**
 * Whether the cells of a table stand one below the other: between a time or day and the next are, as a rule, a title and its venue, or
 * what is second of two lines is, as a rule, the name of a place.
 */
function isSetBelow(lines: readonly Segment[]): boolean {
	const heads = lines.flatMap((line, at) => (isOfProgramme(line) ? [at] : []));
	const entries = heads.map((at, place) => lines.slice(at + 1, heads[place + 1])).filter(({length}) => length > 0);
	const pairs = entries.filter(({length}) => length === 2);
	const seconds = pairs.flatMap(([title, second]) =>
		title && second && !isUnfinished(title.text) ? [second.text] : [],
	);
	const places = seconds.filter((text) => isVenueName(text) || headsPlace(text));
	const areMost = ({length}: readonly unknown[], all: readonly unknown[]) =>
		length >= fewestPairs && length >= all.length * 0.75;
	return areMost(pairs, entries) || (heads.every((at) => lines[at]?.gap) && areMost(places, seconds));
}

/**
 * The row of a table cut before each entry that begins a line of one of its cells; where there are only the times of all, and as many lines
 * in the cell beside them, before each of these, too.
 */
function entriesApart(row: Segment): readonly Segment[] {
	const printed = row.cells?.join('\t').trim() ?? '';
	if (!printed.includes('\n') || printed.replaceAll('\n', ' ') !== row.text) {
		return [row];
	}

	const cells = [...printed.matchAll(/[^\t]+/g)].map(({0: cell, index}) => linesOfCell(cell, index));
	const places = cells.flatMap((lines, at) => {
		const times = lines.filter(({text}) => isOfProgramme({...row, text}));
		const beside = cells[at + 1] ?? [];
		const areAlone = times.length > 1 && times.every(({text}) => timesAtStart(text)?.length === text.length);
		return [
			...times.filter((line) => line !== lines[0]),
			...(areAlone && beside.length === lines.length ? beside : []),
		].map(({index}) => index);
	});
	return cutAt(row, places, true);
}

function linesOfCell(cell: string, start: number): readonly {readonly text: string; readonly index: number}[] {
	return [...cell.matchAll(/[^\n]+/g)].map(({0: text, index}) => ({text, index: start + index}));
}

const inBrackets = /^\([^()]{2,60}\)(?=\s)/;

/** The cells of a line; the place of a day above it that a time follows is one: `(Grey Bay) 9 a.m. Talks`. */
function cellsOfEntry(line: Segment): readonly Segment[] {
	const place = inBrackets.exec(line.text)?.[0].length ?? 0;
	const isPlace = place > 0 && timesAtStart(line.text.slice(place).trimStart()) !== undefined;
	const [first, behind] = isPlace ? cut(line, place) : [];
	return first === undefined || behind === undefined ? itemCells(line) : [first, ...itemCells(behind)];
}

/** Whether a line heads the columns of a programme: `Date  Time  Activity`. */
export function headsColumns(line: Segment): boolean {
	const cells = itemCells(line);
	return cells.length > 1 && cells.every(({text}) => tableHead.test(text));
}

/** A row in columns: after a time come the title and, where the table has them or a name of a place ends the row, the venue. */
function readRow(agenda: Agenda, cells: readonly Segment[], hasVenues: boolean, next: Segment | undefined) {
	const [first, ...others] = cells;
	const head = first === undefined ? undefined : takeDay(agenda, first);
	const [time, ...beside] = [...present(head), ...others];
	if (time === undefined) {
		return;
	}

	// The column of times may hold words: `to be confirmed`, `Evening`.
	const isUntimed = beside.length > 0 && time.text.length < 30 && partOfDay.test(time.text);
	if (isUntimed && agenda.date !== undefined) {
		addEntry(agenda, {time: [], title: [time, ...beside]});
		return;
	}

	const above = agenda.entries.at(-1);
	// Of a row whose title and venue both go on, the second line.
	const isSecondLine = hasVenues && head === first && !time.gap && beside.length === 1 && !isOfProgramme(time);
	if (isSecondLine && above !== undefined && above.venue.length > 0) {
		above.title.push(time);
		above.venue.push(...beside);
		return;
	}

	if (!takeTime(agenda, time)) {
		// In a table of days, places and activities the place stands beside a day.
		const isAbove = beside.length > 0 || (next !== undefined && !isOfProgramme(next));
		const isPlaced = head === undefined && isAbove && headsPlace(time.text);
		if (isPlaced) {
			openPlace(agenda, time, time.text);
		}

		for (const cell of isPlaced ? beside : [time, ...beside]) {
			readLine(agenda, cell, next);
		}

		return;
	}

	const last = beside.at(-1);
	const entry = agenda.entries.at(-1);
	const isVenueThere = last !== undefined && beside.length > 1 && (hasVenues || placeLike(last.text));
	for (const cell of isVenueThere ? beside.slice(0, -1) : beside) {
		entry?.title.push(cell);
	}

	entry?.venue.push(...(isVenueThere ? present(last) : []));
	agenda.waiting = beside.length > 0 ? agenda.entries.length : agenda.waiting;
}

function readLine(agenda: Agenda, line: Segment, next: Segment | undefined) {
	const words = takeColumn(agenda, line) ? undefined : takeDay(agenda, line);
	if (words !== undefined && !takeTime(agenda, words) && !takeText(agenda, words, next)) {
		addPassage(agenda.reading, [words]);
	}
}

const near = 3;

/** In a table with venues, a line right below goes on with what it stands under; false where it stands under neither. */
function takeColumn(agenda: Agenda, cell: Segment): boolean {
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
