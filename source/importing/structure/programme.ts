import type {Section} from '../structure.ts';
import {type Bit, cellsOf, cut, present, shortLine} from './bits.ts';
import {takeFootnotes} from './blocks.ts';
import {dayAfterPlace, dayAtStart} from './dates.ts';
import {type Agenda, addEntry, addHeading, addToTitle, meetingOf} from './entries.ts';
import {type Context, type Finding, type Found, nothingYet} from './found.ts';
import {joinBits} from './join-bits.ts';
import {endsSentence, isLabelled, isOpenEnded, startsLow} from './line-kinds.ts';
import {outlineOf} from './outline.ts';
import {headsPlace, isVenue, placeLike, placeName} from './places.ts';
import {timesAtStart} from './times.ts';

const tableHead =
	/^(?:date|day|time|hours?|activit(?:y|ies)|events?|meetings?|programme|venue|place|location|participants|remarks|subject|duration)(?:\s?\/\s?\p{L}{1,20})?$/iu;
const partOfDay = /^(?:(?:early|late|mid-?)\s?)?(?:morning|afternoon|evening|night)\b/i;
const widestLine = 150;
const venueHead = /^(?:venue|place|location)/i;

/**
 * The entries of a programme: days and places head them, a time begins one, and what follows is its title; where a converter took
 * a table by columns, titles go to the times that wait for one, in their order.
 */
export function readProgramme(
	bits: readonly Bit[],
	context: Context,
	annex: {readonly label?: string; readonly root?: Section},
): Found {
	const found = nothingYet();
	const {rest: lines, notes} = takeFootnotes(bits, context.hyphens);
	const outline = outlineOf('programme', context.hyphens, annex.root);
	const agenda: Agenda = {
		entries: [],
		sections: found.sections,
		outline,
		year: context.year,
		width: widthOf(lines),
		waiting: 0,
		date: undefined,
		place: undefined,
	};
	let hasVenues = false;
	for (const [at, line] of lines.entries()) {
		const cells = line.text.length > shortLine ? [line] : cellsOf(line);
		if (isTableHead(cells, agenda)) {
			found.aside.push({...joinBits([line], context.hyphens), reason: 'table heading'});
			hasVenues = venueHead.test(cells.at(-1)?.text ?? '');
		} else if (cells.length > 1) {
			readRow(agenda, cells, hasVenues, lines[at + 1], found, context, annex.label);
		} else {
			readLine(agenda, line, lines[at + 1], found, context, annex.label);
		}
	}

	const meetings = agenda.entries.map((entry, at) => meetingOf(entry, agenda.entries[at - 1], context.hyphens));
	return {...found, notes, meetings};
}

/** How far lines reach as a rule. */
function widthOf(lines: readonly Bit[]): number {
	return lines.reduce((width, {to}) => (to <= widestLine ? Math.max(width, to) : width), 0);
}

function isTableHead(cells: readonly Bit[], {entries}: Agenda): boolean {
	return (
		cells.length > 0 && cells.every(({text}) => tableHead.test(text)) && (cells.length > 1 || entries.length === 0)
	);
}

/** A row in columns: after a time come the title and, where the table has them or a name of a place ends the row, the venue. */
function readRow(
	agenda: Agenda,
	cells: readonly Bit[],
	hasVenues: boolean,
	next: Bit | undefined,
	found: Finding,
	context: Context,
	annex?: string,
) {
	const [first, ...others] = cells;
	const head = first === undefined ? undefined : takeDay(agenda, first);
	const [time, ...rest] = [...present(head), ...others];
	if (time === undefined || !takeTime(agenda, time)) {
		for (const cell of [...present(time), ...rest]) {
			readLine(agenda, cell, next, found, context, annex);
		}

		return;
	}

	const last = rest.at(-1);
	const entry = agenda.entries.at(-1);
	const isVenueThere = last !== undefined && rest.length > 1 && (hasVenues || placeLike(last.text));
	for (const cell of isVenueThere ? rest.slice(0, -1) : rest) {
		entry?.title.push(cell);
	}

	entry?.venue.push(...(isVenueThere ? present(last) : []));
	agenda.waiting = rest.length > 0 ? agenda.entries.length : agenda.waiting;
}

function readLine(agenda: Agenda, line: Bit, next: Bit | undefined, found: Finding, context: Context, annex?: string) {
	const rest = takeDay(agenda, line);
	if (rest === undefined || takeTime(agenda, rest) || takeText(agenda, rest, next)) {
		return;
	}

	const headings = agenda.outline.path();
	found.passages.push({
		...joinBits([rest], context.hyphens),
		headings,
		part: 'programme',
		...(annex === undefined ? {} : {annex}),
	});
}

/** Opens the day that a bit names, with a place beside it; returns what else the bit holds. */
function takeDay(agenda: Agenda, bit: Bit): Bit | undefined {
	const read = bit.text.length > shortLine ? undefined : dayAtStart(bit.text, agenda.date?.slice(0, 4) ?? agenda.year);
	if (read === undefined) {
		return takePlaceAndDay(agenda, bit);
	}

	const rest = bit.text.slice(read.length).replace(/^[\s,:;.()–—-]+/, '');
	const isPlace = placeLike(rest.replace(/\)$/, ''));
	const isTimed = timesAtStart(rest) !== undefined;
	if (rest !== '' && !isPlace && !isTimed) {
		return bit;
	}

	const [own, after] = isTimed ? cut(bit, bit.text.length - rest.length) : [bit, undefined];
	agenda.date = read.date;
	agenda.place = isPlace ? placeName(rest) : undefined;
	addHeading(agenda, present(own), 'day');
	return after;
}

function takePlaceAndDay(agenda: Agenda, bit: Bit): Bit | undefined {
	const read = bit.text.length > 90 ? undefined : dayAfterPlace(bit.text, agenda.date?.slice(0, 4) ?? agenda.year);
	if (read === undefined || !placeLike(read.place)) {
		return bit;
	}

	agenda.date = read.date;
	agenda.place = read.place;
	addHeading(agenda, [bit], 'day');
	return undefined;
}

function takeTime(agenda: Agenda, bit: Bit): boolean {
	const times = timesAtStart(bit.text);
	const title = agenda.entries.at(-1)?.title.at(-1)?.text;
	// `resolution\n2010 (2011)`: a line that goes on may begin with a year.
	const isYear =
		times?.length === 4 && !bit.gap && title !== undefined && (isOpenEnded(title) || /^\s\(/.test(bit.text.slice(4)));
	if (times === undefined || isYear) {
		return false;
	}

	const [time, rest] = cut(bit, times.length);
	addEntry(agenda, {times, time: present(time), title: [...present(rest)]});
	return true;
}

/** Text without day or time: a venue, a title, a place, or an entry whose time is not stated; false where the programme has not begun. */
function takeText(agenda: Agenda, bit: Bit, next: Bit | undefined): boolean {
	const entry = agenda.entries.at(-1);
	const above = entry?.title.at(-1);
	const title = above?.text;
	const isOpen =
		above !== undefined &&
		(isOpenEnded(above.text) || startsLow(bit.text) || bit.text.startsWith('(') || isBelow(bit, above));
	const name = bit.text.replace(/^(?:[IVX]{1,4}|[A-Z])\.\s+/, '').replace(/\s*\([^()]*\d[^()]*\)$/, '');
	if (isVenue(bit.text) && entry !== undefined) {
		entry.venue.push(bit);
	} else if (agenda.waiting < agenda.entries.length) {
		addToTitle(agenda, bit);
	} else if (agenda.date !== undefined && !isOpen && partOfDay.test(bit.text)) {
		addEntry(agenda, {time: [], title: [bit]});
	} else if (!isOpen && (isLabelled(bit) || (headsPlace(name) && isPlaceThere(agenda, bit, next, above)))) {
		agenda.place = placeLike(name) ? placeName(name) : agenda.place;
		addHeading(agenda, [bit], 'place');
	} else if (
		entry !== undefined &&
		agenda.date === entry.date &&
		(!bit.gap || isOpen || (bit.turned && !endsSentence(title ?? '')))
	) {
		addToTitle(agenda, bit);
	} else if (agenda.date === undefined) {
		return false;
	} else {
		addEntry(agenda, {time: [], title: [bit]});
	}

	return true;
}

/** In columns, the second line of a title stands right below the first. */
function isBelow(bit: Bit, above: Bit): boolean {
	return !bit.gap && above.from > 8 && Math.abs(bit.from - above.from) <= 3;
}

/** A name of a place heads what follows it: it is set apart, or a time or a day comes next and the line above it was not full. */
function isPlaceThere({width}: Agenda, bit: Bit, next: Bit | undefined, above: Bit | undefined): boolean {
	if (bit.heading !== undefined || above === undefined) {
		return true;
	}

	const isFollowed =
		next !== undefined &&
		(next.gap || timesAtStart(next.text) !== undefined || dayAtStart(next.text, '2000') !== undefined);
	const [word = ''] = bit.text.split(' ', 1);
	return isFollowed && (bit.gap || above.to + 1 + word.length <= width);
}
