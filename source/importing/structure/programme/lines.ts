import {dayAfterPlace, dayAtStart} from '../../language/lexicon/dates.ts';
import {timesAtStart} from '../../language/lexicon/times.ts';
import {endsSentence, isLabelled, isOpenEnded, startsLow} from '../lines/line-kinds.ts';
import {type Bit, cut, present, shortLine} from '../lines/segments.ts';
import {type Agenda, addEntry, addHeading, addToTitle} from './agenda.ts';
import {headsPlace, isActivity, isVenue, placeLike, placeName} from './places.ts';

/** The words that stand for a time. */
export const partOfDay =
	/^(?!midnight)(?:(?:(?:early|late|mid-?)\s?)?(?:morning|afternoon|evening|night)|tbc|tbd|to be (?:confirmed|determined))\b/i;

/** An office without an article, as in `a dinner hosted by Prime Minister`, stands before the name of who holds it. */
const needsName =
	/\b(?:with|by|and|of|to)\s(?:\p{Lu}[\p{L}-]+\s)?(?:Minister|President|Governor|Mayor|Ambassador|Commissioner|General|Speaker|King|Queen|Mr\.?|Ms\.?|Mrs\.?)$/u;

/** What stands before the word for an office. */
const needsOffice = /\s(?:Special|Deputy|Permanent|Prime|Assistant|Vice|Acting)$/;

/** Opens the day that a bit names, with a place beside it; returns what else the bit holds. */
export function takeDay(agenda: Agenda, bit: Bit): Bit | undefined {
	const {openDay} = agenda;
	agenda.openDay = undefined;
	if (openDay !== undefined && !bit.gap && bit.text === agenda.year) {
		agenda.date = `${bit.text}${agenda.date?.slice(4)}`;
		agenda.sections.pop();
		addHeading(agenda, [openDay, bit], 'day');
		return undefined;
	}

	const read = bit.text.length > shortLine ? undefined : dayAtStart(bit.text, agenda.date?.slice(0, 4) ?? agenda.year);
	if (read === undefined) {
		return takePlaceAndDay(agenda, bit);
	}

	const rest = bit.text.slice(read.length).replace(/^[\s,:;.()–—-]+/, '');
	const isPlace = placeLike(rest.replace(/\)$/, ''));
	const sign = bit.text.slice(read.length, bit.text.length - rest.length);
	const isBeside = !isPlace && /^\p{Lu}/u.test(rest) && (/[:–—-]/.test(sign) || isActivity(rest));
	const isTimed = timesAtStart(rest) !== undefined || isBeside;
	if (rest !== '' && !isPlace && !isTimed) {
		return bit;
	}

	const [own, after] = isTimed ? cut(bit, bit.text.length - rest.length) : [bit, undefined];
	agenda.date = read.date;
	const isHeaded = agenda.place !== undefined && agenda.entries.at(-1)?.place !== agenda.place;
	agenda.region = isHeaded ? agenda.place : agenda.region;
	agenda.place = isPlace ? placeName(rest) : agenda.region;
	addHeading(agenda, present(own), 'day');
	agenda.openDay = rest === '' ? bit : undefined;
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

/** Begins the entry whose time a bit begins with; false where it begins with none. */
export function takeTime(agenda: Agenda, bit: Bit): boolean {
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
export function takeText(agenda: Agenda, bit: Bit, next: Bit | undefined): boolean {
	const entry = agenda.entries.at(-1);
	const above = entry?.title.at(-1);
	const title = above?.text;
	const isOpen =
		above !== undefined &&
		(isOpenEnded(above.text) || startsLow(bit.text) || bit.text.startsWith('(') || isBelow(bit, above));
	const name = bit.text.replace(/^(?:[IVX]{1,4}|[A-Z])\.\s+/, '').replace(/\s*\([^()]*\d[^()]*\)$/, '');
	if (entry !== undefined && (isVenue(bit.text) || isVenueBelow(agenda, bit, next))) {
		entry.venue.push(bit);
	} else if (agenda.venuesBelow && title !== undefined && partOfDay.exec(title)?.[0] === title) {
		addToTitle(agenda, bit);
	} else if (isAmongTimes(agenda, bit, next) && headsPlace(name)) {
		agenda.place = placeLike(name) ? placeName(name) : agenda.place;
		addHeading(agenda, [bit], 'place');
	} else if (agenda.waiting < agenda.entries.length) {
		const filled = agenda.entries[agenda.waiting - 1]?.title;
		if (filled !== undefined && goesOn(filled, bit)) {
			filled.push(bit);
		} else {
			addToTitle(agenda, bit);
		}
	} else if (agenda.date !== undefined && !isOpen && partOfDay.test(bit.text)) {
		addEntry(agenda, {time: [], title: [bit]});
	} else if (
		!isOpen &&
		(isLabelled(bit) ||
			(headsPlace(name) && isPlaceThere(agenda, bit, next, entry?.date === agenda.date ? above : undefined)))
	) {
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

/** In a column of days and times, whose titles all come after it, a line before a time is the place. */
function isAmongTimes({entries, waiting, date}: Agenda, bit: Bit, next: Bit | undefined): boolean {
	const left = entries.length - waiting;
	const isTimed = next !== undefined && !next.gap && timesAtStart(next.text) !== undefined;
	return !bit.gap && isTimed && (left > 1 || (left === 1 && entries.at(-1)?.date !== date));
}

/** In a column of titles, taken after that of their times, whether a line is the second of a title. */
function goesOn(title: readonly Bit[], bit: Bit): boolean {
	const above = title.at(-1);
	const isBelow = above !== undefined && !bit.gap && bit.line === above.line + 1;
	return (
		isBelow &&
		(startsLow(bit.text) || isOpenEnded(above.text) || needsName.test(above.text) || needsOffice.test(above.text))
	);
}

/** Where cells stand one below the other, the venue comes between a title and the next time or day. */
function isVenueBelow({venuesBelow, entries, waiting}: Agenda, bit: Bit, next: Bit | undefined): boolean {
	const entry = entries.at(-1);
	const isLast =
		next === undefined ||
		timesAtStart(next.text) !== undefined ||
		dayAtStart(next.text, '2000') !== undefined ||
		partOfDay.test(next.text);
	return (
		venuesBelow &&
		bit.gap &&
		isLast &&
		waiting >= entries.length &&
		entry?.times !== undefined &&
		entry.venue.length === 0
	);
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
	if (!bit.gap && needsName.test(above.text)) {
		return false;
	}

	return isFollowed && (bit.gap || above.to + 1 + word.length <= width);
}
