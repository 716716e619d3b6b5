import {honorifics} from '../../language/lexicon/honorifics.ts';
import {isOfProgramme, isOpenEnded, startsLow} from '../lines/line-kinds.ts';
import type {Segment} from '../lines/segments.ts';
import type {Agenda, Entry} from './agenda.ts';
import {isNamedPlace, isVenueName} from './places.ts';

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
export function goesOn(title: readonly Segment[], segment: Segment): boolean {
	const above = title.at(-1);
	const isBelow = above !== undefined && !segment.gap && segment.line === above.line + 1;
	return isBelow && (startsLow(segment.text) || isUnfinished(above.text));
}

/** In columns, the second line of a title stands right below the first. */
export function isBelow(segment: Segment, above: Segment): boolean {
	return !segment.gap && above.from > 8 && Math.abs(segment.from - above.from) <= 3;
}

/**
 * A name of a place heads what follows it where it is set apart, or where the report speaks of that place or it is a venue, and the line
 * above it was not full; never under a title that goes on with it.
 */
export function isPlaceThere(
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
	const isShort = isPlace && above.to + 1 + word.length <= width;
	const isApart = segment.gap || isShort || isInTimeColumn(agenda.entries.at(-1), segment);
	return isFollowed && isApart && !needsName.test(above.text);
}

/** In columns, what stands under the times and not under the titles goes on with no title. */
function isInTimeColumn(entry: Entry | undefined, segment: Segment): boolean {
	const [time, title] = [entry?.time.at(-1), entry?.title[0]];
	return time !== undefined && title?.line === time.line && title.from - time.to > 1 && segment.from < time.to;
}
