import {honorifics} from '../../language/lexicon/honorifics.ts';
import {timesAtStart} from '../../language/lexicon/times.ts';
import {endsSentence, isLabelled, isOfProgramme, isOpenEnded, startsLow} from '../lines/line-kinds.ts';
import {itemAt} from '../lines/list-items.ts';
import {openHeading} from '../lines/part-reading.ts';
import {cut, present, type Segment} from '../lines/segments.ts';
import {type Agenda, addEntry, addToTitle, dayRank, openPlace, type ProgrammeEntry} from './agenda.ts';
import {headsPlace, isActivity, isNamedPlace, isVenueName} from './places.ts';

/** The words that stand for a time. */
export const partOfDay =
	/^(?!midnight)(?:(?:(?:early|late|mid-?)\s?)?(?:morning|afternoon|evening|night)|tbc|tbd|to be (?:confirmed|determined))\b/i;

const partAlone = /^(?:(?:(?:early|late|mid-?)\s?)?(?:morning|afternoon|evening|night))\s?[:.–—-]?$/i;

/** Whether a title is the part of the day that what is below it stands beside, on the same day. */
function isPartOfDay(title: string, {entries, date, venuesBelow}: Agenda): boolean {
	const isBelow = venuesBelow && partOfDay.exec(title)?.[0] === title;
	return isBelow || (partAlone.test(title) && entries.at(-1)?.date === date);
}

/** Begins the entry whose time a segment begins with; false where it begins with none. */
export function takeTime(agenda: Agenda, segment: Segment): boolean {
	const below = agenda.wrapped.get(segment) ?? [];
	const times = timesAtStart([segment, ...below].map(({text}) => text).join(' '));
	const title = agenda.entries.at(-1)?.title.at(-1)?.text;
	// `resolution\n2010 (2011)`: a line that goes on may begin with a year.
	const isYear =
		times?.length === 4 &&
		!segment.gap &&
		title !== undefined &&
		(isOpenEnded(title) || /^\s\(/.test(segment.text.slice(4)));
	if (times === undefined || isYear) {
		return false;
	}

	const [time, words] = cut(segment, times.length);
	addEntry(agenda, {times, time: [...present(time), ...below], title: [...present(words)]});
	return true;
}

/** Text without day or time: a venue, a title, a place, or an entry whose time is not stated; false where the programme has not begun. */
export function takeText(agenda: Agenda, segment: Segment, next: Segment | undefined): boolean {
	const entry = agenda.entries.at(-1);
	const above = entry?.title.at(-1);
	const title = above?.text;
	// Without times, what people do begins an entry though it stands right below a title.
	const isNew = isUntimed(agenda) && isActivity(segment.text);
	const isOpen =
		above !== undefined &&
		(isUnfinished(above.text) ||
			startsLow(segment.text) ||
			segment.text.startsWith('(') ||
			(!isNew && isBelow(segment, above)));
	const label = itemAt(segment.text);
	const bullet = label?.kind === 'bullet' ? label.length : 0;
	const name = segment.text
		.replace(/^(?:[IVX]{1,4}|[A-Z])\.\s+/, '')
		.replace(/(?<!\s)\s*\([^()]*\)$/, (aside) => (/\d/.test(aside) ? '' : aside));
	if (next !== undefined && timesAtStart(next.text) !== undefined && groupAlone.test(segment.text)) {
		agenda.ahead = [segment];
	} else if (
		entry !== undefined &&
		(/^(?:venue|place|location)\s*:/i.test(segment.text) || isVenueBelow(agenda, segment, next))
	) {
		entry.venue.push(segment);
	} else if (partAlone.test(segment.text) && next !== undefined && timesAtStart(next.text) !== undefined) {
		openHeading(agenda.reading, [segment], {rank: dayRank + 2});
	} else if (title !== undefined && isPartOfDay(title, agenda)) {
		addToTitle(agenda, segment);
	} else if (agenda.waiting < agenda.entries.length) {
		const filled = agenda.entries[agenda.waiting - 1]?.title;
		if (filled !== undefined && goesOn(filled, segment)) {
			filled.push(segment);
		} else {
			addToTitle(agenda, segment);
		}
	} else if (agenda.date !== undefined && ((bullet > 0 && isUntimed(agenda)) || (!isOpen && isNew))) {
		const [mark, words] = cut(segment, bullet);
		addEntry(agenda, {time: present(mark), title: [...present(words)]});
	} else if (agenda.date !== undefined && !isOpen && partOfDay.test(segment.text)) {
		addEntry(agenda, {time: [], title: [segment]});
	} else if (entry !== undefined && above !== undefined && isBeside(entry, segment)) {
		addEntry(agenda, {...(entry.times && {times: entry.times}), time: [], title: [segment]});
	} else if (
		!isOpen &&
		(isLabelled(segment) ||
			(headsPlace(name) && isPlaceThere(agenda, segment, next, entry?.date === agenda.date ? above : undefined)))
	) {
		openPlace(agenda, segment, name);
	} else if (above !== undefined && isBelowDay(segment, above)) {
		addToTitle(agenda, segment);
	} else if (
		entry !== undefined &&
		agenda.date === entry.date &&
		(!segment.gap || isOpen || (segment.turned && !endsSentence(title ?? '')))
	) {
		addToTitle(agenda, segment);
	} else if (agenda.date === undefined) {
		return false;
	} else {
		addEntry(agenda, {time: [], title: [segment]});
	}

	return true;
}

/** Whether the entries of the day have no times: bullets, or what people do, begin each. */
function isUntimed({entries, date}: Agenda): boolean {
	const last = entries.at(-1);
	return last === undefined || last.date !== date || last.times === undefined;
}

/** What a title begins with that is of one group alone: `Group A: visit to a camp`. */
export const ofGroup = /^((?:sub-?)?(?:group|team|delegation))\s+(\d|[A-Z]|[IVX]+)\s?[:–—-]\s*/i;

/** What heads the entry of one group: `Group A`, above its time. */
const groupAlone = /^(?:sub-?)?(?:group|team|delegation)\s+(?:\d|[A-Z]|[IVX]+)$/i;

/** What one group does stands beside what another does at that time. */
function isBeside({title}: ProgrammeEntry, segment: Segment): boolean {
	const [one, other] = [ofGroup.exec(title[0]?.text ?? ''), ofGroup.exec(segment.text)];
	return one !== null && other !== null && one[1]?.toLowerCase() === other[1]?.toLowerCase() && one[2] !== other[2];
}

/** Where cells stand one below the other, the venue comes between a title and the next time or day. */
function isVenueBelow({venuesBelow, entries, waiting}: Agenda, segment: Segment, next: Segment | undefined): boolean {
	const entry = entries.at(-1);
	const isLast = next === undefined || isOfProgramme(next) || partOfDay.test(next.text);
	const isClose = next?.gap === true && entry?.title.length === 1 && !isUnfinished(entry.title[0]?.text ?? '');
	return (
		venuesBelow &&
		(segment.gap || (isClose && !startsLow(segment.text))) &&
		isLast &&
		waiting >= entries.length &&
		entry?.times !== undefined &&
		entry.venue.length === 0
	);
}

/** An office without an article, as in `a dinner hosted by Prime Minister`, stands before the name of who holds it. */
const needsName = new RegExp(
	`\\b(?:with|by|and|of|to)\\s(?:\\p{Lu}[\\p{L}-]+\\s)?(?:Minister|President|Governor|Mayor|Ambassador|Commissioner|General|Speaker|King|Queen|(?:${honorifics})\\.?)$`,
	'u',
);

const needsOffice = /\s(?:Special|Deputy|Permanent|Prime|Assistant|Vice|Acting)$/;

/** Whether a title needs another line: it ends in an open word, or in the office of somebody it does not name. */
export function isUnfinished(title: string): boolean {
	return isOpenEnded(title) || needsName.test(title) || needsOffice.test(title);
}

/** In a column of titles, taken after that of their times, whether a line is the second of a title. */
function goesOn(title: readonly Segment[], segment: Segment): boolean {
	const above = title.at(-1);
	const isBelow = above !== undefined && !segment.gap && segment.line === above.line + 1;
	return isBelow && (startsLow(segment.text) || isUnfinished(above.text));
}

/** A day that is centred on its rows may stand between two lines of a title. */
function isBelowDay(segment: Segment, above: Segment): boolean {
	const isNext = segment.line <= above.line + 2 && isBelow(segment, above);
	return isNext && (startsLow(segment.text) || isUnfinished(above.text));
}

/** In columns, the second line of a title stands right below the first. */
function isBelow(segment: Segment, above: Segment): boolean {
	return !segment.gap && above.from > 8 && Math.abs(segment.from - above.from) <= 3;
}

/**
 * A name of a place heads what follows it where it is set apart, or where the report speaks of that place or it is a venue, and the line
 * above it was not full; never under a title that goes on with it.
 */
function isPlaceThere(
	agenda: Agenda,
	segment: Segment,
	next: Segment | undefined,
	above: Segment | undefined,
): boolean {
	if (segment.heading !== undefined || above === undefined) {
		return true;
	}

	const {width, reading} = agenda;
	const isFollowed = next !== undefined && (next.gap || isOfProgramme(next));
	const [word = ''] = segment.text.split(' ', 1);
	const isPlace = isNamedPlace(segment.text, reading) || isVenueName(segment.text);
	const isShort = above.to + 1 + word.length <= width;
	const isApart = segment.gap || (isShort && (isPlace || isInTimeColumn(agenda.entries.at(-1), segment)));
	return isFollowed && isApart && !needsName.test(above.text);
}

/** In columns, what stands under the times and not under the titles goes on with no title. */
function isInTimeColumn(entry: ProgrammeEntry | undefined, segment: Segment): boolean {
	const [time, title] = [entry?.time.at(-1), entry?.title[0]];
	return time !== undefined && title?.line === time.line && title.from - time.to > 1 && segment.from < time.to;
}
