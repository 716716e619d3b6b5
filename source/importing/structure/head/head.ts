import {dayAtStart, findRange} from '../../language/lexicon/dates.ts';
import {joinSegments} from '../lines/join.ts';
import {endsSentence, isLabelled} from '../lines/line-kinds.ts';
import {addAside, addFront, type DocumentReading} from '../lines/part-reading.ts';
import {cut, cutAt, present, type Segment, shortLine} from '../lines/segments.ts';
import {setAsideFurniture} from './furniture.ts';
import {takeMasthead, takeMastheadLine} from './masthead.ts';
import {type AroundTitle, takeTitle} from './title.ts';

/** What is left of a document below its head: all of it, and what stands before and after the title. */
type Remaining = Omit<AroundTitle, 'title'> & {readonly segments: readonly Segment[]};

/** Reads the head of a document, and sets aside what stands on its pages and is no part of the report. */
export function readHead(reading: DocumentReading, all: readonly Segment[]): Remaining {
	const {front, aside} = reading.found;
	const apart = setAsideNavigation(reading, all).flatMap((segment) => unmarked(reading, segment));
	const segments = setAsideContents(reading, setAsideFurniture(reading, takeMasthead(reading, apart)));
	const {before, title, after} = takeTitle(reading, segments);
	const hasDays = findRange(joinSegments(title, reading.hyphens).text) !== undefined;
	const below = title.length === 0 ? {days: [], after} : takeBelowTitle(reading, after, hasDays);
	if (title.length > 0) {
		addFront(reading, [...title, ...below.days], 'title');
	}

	// Where the masthead has no symbol, the first at the head of a page is the document's.
	const running = front.some(({holds}) => holds === 'symbol') ? -1 : aside.findIndex(({reason}) => reason === 'symbol');
	for (const {reason: _, ...placed} of running === -1 ? [] : aside.splice(running, 1)) {
		front.push({...placed, holds: 'symbol'});
	}

	return {segments, before, after: below.after};
}

/** In lines below the title, and in letters. */
const mostBelow = 8;
const longestBelow = 60;
const rangeAlone = /^\(?(?:from |between )?\d.*\d{4}\)?$/i;

/** Takes the days of the mission, the day of publication and what a masthead has from the lines below the title, where the head has none. */
function takeBelowTitle(
	reading: DocumentReading,
	segments: readonly Segment[],
	hasDays: boolean,
): {readonly days: readonly Segment[]; readonly after: readonly Segment[]} {
	const days: Segment[] = [];
	const others: Segment[] = [];
	let at = 0;
	for (const segment of segments.slice(0, mostBelow)) {
		const {text} = segment;
		if (isLabelled(segment) || /^\d{1,3}\.\s/.test(text) || (text.length > longestBelow && !endsSentence(text))) {
			break;
		}

		at += 1;
		const isShort = text.length <= longestBelow;
		// A day that a programme begins with has times under it.
		const day = isShort && !/day\b/i.test(text) && /\d{4}$/.test(text) ? dayAtStart(text, undefined) : undefined;
		const isDay = day?.length === text.length && day.until === undefined;
		const mayBeRange = isShort && !hasDays && days.length === 0 && rangeAlone.test(text);
		if (mayBeRange && findRange(text) !== undefined) {
			days.push(segment);
		} else if (isDay && !reading.found.front.some(({holds}) => holds === 'published')) {
			addFront(reading, [segment], 'published');
		} else if (!takeMastheadLine(reading, segment)) {
			others.push(segment);
		}
	}

	return {days, after: [...others, ...segments.slice(at)]};
}

/** Sets aside what only leads about a site, as the format says: links, menus, a search. A line too long for that is kept. */
function setAsideNavigation(reading: DocumentReading, segments: readonly Segment[]): readonly Segment[] {
	const leads = ({navigation, text}: Segment) => navigation === true && text.length <= shortLine;
	addAside(reading, segments.filter(leads), 'navigation');
	return segments.filter((segment) => !leads(segment));
}

const heading = /^(?:table of )?contents$/i;
const leaders = /\.{4}|(?:\. ){4}|…{2}/;
const columnHead = /^(?:(?:chapter|section|page|pages|paragraphs?|annex(?:es)?)\s*){1,4}$/i;
const mostEntries = 150;
const mostBetween = 2;

/** Sets a table of contents aside: its entries look like headings, and would double them. */
function setAsideContents(reading: DocumentReading, segments: readonly Segment[]): readonly Segment[] {
	const start = segments.findIndex(({text}) => heading.test(text.slice(0, 40)));
	if (start === -1) {
		return segments;
	}

	const after = segments.slice(start + 1, start + 1 + mostEntries);
	const hasLeaders = after.slice(0, 12).some(({text}) => leaders.test(text.slice(0, shortLine)));
	const isEntry = ({text}: Segment) =>
		text.length <= shortLine &&
		(columnHead.test(text) ||
			(hasLeaders ? leaders.test(text) : text.length < 120 && /\s\d{1,3}$/.test(text.slice(-5))));
	let end = start + 1;
	let between = 0;
	for (const [at, segment] of after.entries()) {
		// Converters set the labels and the page numbers of entries on lines of their own.
		if (isEntry(segment) || (hasLeaders && /^\d{1,3}(?:[-–]\d{1,3})?$/.test(segment.text))) {
			end = start + at + 2;
			between = 0;
		} else if (!/^(?:[IVX]{1,5}|[A-Z])\.$/.test(segment.text)) {
			between += 1;
		}

		if (between > mostBetween) {
			break;
		}
	}

	const contents = joinSegments(segments.slice(start, end), reading.hyphens);
	reading.found.aside.push({...contents, reason: 'table of contents'});
	return segments.toSpliced(start, end - start);
}

const markdownHeading = /^#{1,6}\s+/;

/** Sets marks of Markdown aside: those of headings, and of bold type that sets headings apart, which a converter glued to what follows. */
function unmarked(reading: DocumentReading, segment: Segment): readonly Segment[] {
	const hashes = markdownHeading.exec(segment.text)?.[0].length ?? 0;
	if (hashes > 0 && segment.text.length <= shortLine) {
		const [mark, words] = cut(segment, hashes);
		addAside(reading, present(mark), 'mark-up');
		return present(words).flatMap((piece) => unmarked(reading, {...piece, heading: hashes, gap: true}));
	}

	if (segment.text.length > shortLine || !segment.text.includes('**') || !isHead(segment.text)) {
		return [segment];
	}

	const edges = [...segment.text.matchAll(/\*{2,}/g)].flatMap(({index, 0: {length}}) => [index, index + length]);
	const pieces = cutAt(segment, edges, true);
	const isMark = ({text}: Segment) => /^\*+$/.test(text);
	addAside(reading, pieces.filter(isMark), 'mark-up');
	return pieces.filter((piece) => !isMark(piece));
}

function isHead(text: string): boolean {
	return /^\*\*(?:[^*]*\*\*$|\d{1,3}\.\*\*)/.test(text) || (!endsSentence(text) && /\S\*\*(?:\*\*)?\S/.test(text));
}
