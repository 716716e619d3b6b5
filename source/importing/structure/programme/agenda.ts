import {stated} from '../../../report/stated.ts';
import {dayAfter} from '../../language/lexicon/dates.ts';
import {memberState} from '../../language/lexicon/states.ts';
import {type Times, timesAtStart} from '../../language/lexicon/times.ts';
import {bulletSigns} from '../../language/lexicon/tokens.ts';
import type {Meeting} from '../../model/structure.ts';
import {joinBlocks, joinSegments} from '../lines/join.ts';
import {openHeading, type PartReading} from '../lines/part-reading.ts';
import type {Segment} from '../lines/segments.ts';
import {centredDays, type PrintedDay} from './centred-days.ts';
import {endInPlaces, headsPlace, isNamedPlace, nameAtEnd, placeLike, placeName, venueAtEnd} from './places.ts';

/** An entry of the programme while its segments are gathered. */
export type ProgrammeEntry = {
	readonly times?: Times;
	readonly date?: string;
	readonly until?: string | undefined;
	readonly place?: string;
	readonly time: readonly Segment[];
	readonly title: Segment[];
	readonly venue: Segment[];
};

/** Where a reader of a programme stands: the day, the place, and the first entry that still waits for its title. */
export type Agenda = {
	readonly reading: PartReading;
	readonly entries: ProgrammeEntry[];
	/** The lines over which the time goes on that a cell begins with. */
	readonly wrapped: ReadonlyMap<Segment, readonly Segment[]>;
	/** The days that were named as yet. */
	readonly days: PrintedDay[];
	/** The place that heads several days, right before the first of them. */
	region: string | undefined;
	/** Cells stand one below the other, and the last of a row is the venue. */
	venuesBelow: boolean;
	/** The column that the longest line reaches. */
	readonly width: number;
	waiting: number;
	/** What begins the title of the next entry, and stands above its time. */
	ahead: readonly Segment[];
	date: string | undefined;
	/** The last of the days that head entries which state none of them. */
	until: string | undefined;
	place: string | undefined;
};

/** Adds an entry on the day and at the place that the headings above it name. */
export function addEntry(
	agenda: Agenda,
	entry: Pick<ProgrammeEntry, 'times' | 'time' | 'title'> & Partial<ProgrammeEntry>,
): void {
	const {entries, ahead, date, until, place} = agenda;
	entries.push({venue: [], ...entry, title: [...ahead, ...entry.title], until, ...stated({date, place})});
	agenda.ahead = [];
	passFilled(agenda);
}

/** Gives a segment to the first entry that waits for its title, or to the last one as more of its title. */
export function addToTitle(agenda: Agenda, segment: Segment): void {
	const {entries, waiting} = agenda;
	entries[waiting < entries.length ? waiting : entries.length - 1]?.title.push(segment);
	passFilled(agenda);
}

function passFilled(agenda: Agenda): void {
	while ((agenda.entries[agenda.waiting]?.title.length ?? 0) > 0) {
		agenda.waiting += 1;
	}
}

/** The rank of the heading of a day; that of a place is the next. */
export const dayRank = 50;

/** Opens the heading of a place, whose name may be none to meet at: `II. Second leg`. */
export function openPlace(agenda: Agenda, segment: Segment, name: string): void {
	agenda.place = placeLike(name) ? placeName(name) : agenda.place;
	openHeading(agenda.reading, [segment], {rank: dayRank + 1});
}

/** The entries as the meetings they tell of. */
export function meetingsOnAgenda({entries: all, days, reading}: Agenda): readonly Meeting[] {
	const centred = centredDays(all, days);
	const printed = all.map(({place, ...entry}, at): ProgrammeEntry => {
		const day = centred[at];
		return day === undefined
			? {...entry, ...stated({place})}
			: {...entry, until: day.until, date: day.date, ...stated({place: day.place})};
	});
	const [entries, titles] = withTimesBehind(
		printed,
		printed.map(({title}) => titleOf(joinSegments(title, reading.hyphens).text)),
	);
	const isPlaced = endInPlaces(titles);
	return entries.map((entry, at) => {
		const title = titles[at] ?? '';
		const named = splitVenue(title, reading) ?? (isPlaced ? nameAtEnd(title) : undefined) ?? [title];
		return meetingOf(entry, entries[at - 1], named, reading);
	});
}

const fewestBehind = 3;
const longestTitle = 300;
const timeBehind =
	/,?\s(?:at\s)?(\d{2}:?\d{2}(?:\s?[–-]\s?\d{2}:?\d{2})?|\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\.?)(?=$|;|\s[–—]\s)/iu;

/** Entries and their titles; where no entry begins with a time, that may be what ends most: `Visit to the docks, 0930`. */
function withTimesBehind(
	entries: readonly ProgrammeEntry[],
	titles: readonly string[],
): readonly [entries: readonly ProgrammeEntry[], titles: readonly string[]] {
	const isTimed = entries.some(({times}) => times !== undefined);
	const behind = titles.map((title) => {
		const found = isTimed || title.length > longestTitle ? null : timeBehind.exec(title);
		const times = timesAtStart(found?.[1] ?? '');
		return found === null || times?.length !== found[1]?.length ? undefined : {times, end: found.index, all: found[0]};
	});
	const {length} = behind.filter((time) => time !== undefined);
	return length < fewestBehind || length * 2 <= titles.length
		? [entries, titles]
		: [
				entries.map((entry, at) => ({...entry, ...stated({times: behind[at]?.times})})),
				titles.map((title, at) => {
					const {end = title.length, all = ''} = behind[at] ?? {};
					return end + all.length === title.length ? title.slice(0, end) : title;
				}),
			];
}

/** A title whose group stood above it has a colon as others have, and names in a list have no bullets. */
function titleOf(text: string): string {
	const [first = '', ...named] = text.split(bullet);
	const names = named.filter((name) => name !== '').join('; ');
	const title = first === '' ? names : [first.replace(/\s*:$/, ''), names].filter((part) => part !== '').join(': ');
	return (named.length === 0 ? text : title).replace(groupAhead, '$1: ');
}

const bullet = new RegExp(`\\s*${bulletSigns}\\s*`, 'u');
const groupAhead = /^((?:sub-?)?(?:group|team|delegation) (?:\d|[A-Z]|[IVX]+)) (?=\p{Lu})/iu;

/** Midnight after a time of the same day's afternoon, or by its name after any, is the next day's. */
function meetingOf(
	entry: ProgrammeEntry,
	previous: ProgrammeEntry | undefined,
	[name, beside]: readonly [title: string, place?: string],
	reading: PartReading,
): Meeting {
	const {hyphens} = reading;
	const {times, time, title, venue} = entry;
	const place =
		(venue.length === 0 ? (beside ?? entry.place) : placeName(joinSegments(venue, hyphens).text)) || undefined;
	const above = previous?.date === entry.date ? previous?.times?.start : undefined;
	const isAfterMidnight =
		times?.start === '00:00' &&
		(times.isEnd === true ||
			(above !== undefined && (above >= '12:00' || (times.isMidnight === true && above > '00:00'))));
	const date = entry.date === undefined || !isAfterMidnight ? entry.date : dayAfter(entry.date);
	return {
		// Who is met is nobody of the place that stands beside it.
		...joinBlocks([[...time, ...title], venue], hyphens),
		...stated({date, until: entry.until, start: times?.start, end: times?.end, place}),
		title: name.replace(/^[:–—-]\s+/, ''),
	};
}

function splitVenue(title: string, reading: PartReading): readonly [title: string, venue: string] | undefined {
	const found = /(?<=[\s.,;(])(?:venue|place|location)\s?:\s*(?=\S)/i.exec(title);
	const before = title.slice(0, found?.index ?? 0).replace(/(?<![\s.,;(])[\s.,;(]+$/, '');
	return found === null || before === ''
		? (venueAtEnd(title) ?? townAtEnd(title, reading))
		: [before, placeName(title.slice(found.index + found[0].length))];
}

/** `Lunch, Grey Bay`: a title and the town that ends it, of which the report speaks. */
function townAtEnd(title: string, reading: PartReading): readonly [title: string, town: string] | undefined {
	const at = title.lastIndexOf(', ');
	const town = title.slice(at + 2);
	const isTown = at > 0 && headsPlace(town) && memberState(town) === undefined && isNamedPlace(town, reading);
	return isTown ? [title.slice(0, at), town] : undefined;
}
