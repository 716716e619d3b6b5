import {findRange} from '../../language/lexicon/dates.ts';
import {joinSegments} from '../lines/join.ts';
import {addAll, addAside, addFront, type Reading} from '../lines/part-reading.ts';
import {type Segment, shortLine} from '../lines/segments.ts';
import {takeBelowTitle} from './around-title.ts';
import {setAsideFurniture} from './furniture.ts';
import {takeMasthead} from './masthead.ts';
import {takeTitle} from './title.ts';
import {unglue} from './unglue.ts';

/** What is left of a document below its head: all of it, and what stands before and after the title. */
type Remaining = {
	readonly segments: readonly Segment[];
	readonly before: readonly Segment[];
	readonly after: readonly Segment[];
};

/** Reads the head of a document, and sets aside what stands on its pages and is no part of the report. */
export function readHead(reading: Reading, all: readonly Segment[]): Remaining {
	const {front, aside} = reading.found;
	const apart = unglue(reading, setAsideNavigation(reading, all));
	const segments = setAsideContents(reading, setAsideFurniture(reading, takeMasthead(reading, apart)));
	const {before, title, after} = takeTitle(reading, segments);
	const hasDays = findRange(joinSegments(title, reading.hyphens).text) !== undefined;
	const below = title.length === 0 ? {days: [], after} : takeBelowTitle(reading, after, hasDays);
	if (title.length > 0) {
		addFront(reading, [...title, ...below.days], 'title');
	}

	// Where the masthead has no symbol, the first at the head of a page is the document's.
	const running = front.some(({holds}) => holds === 'symbol') ? -1 : aside.findIndex(({reason}) => reason === 'symbol');
	const symbols = running === -1 ? [] : aside.splice(running, 1);
	addAll(
		front,
		symbols.map(({reason: _, ...placed}) => ({...placed, holds: 'symbol' as const})),
	);
	return {segments, before, after: below.after};
}

/** Sets aside what only leads about a site, as the format says: links, menus, a search. A line too long for that is kept. */
function setAsideNavigation(reading: Reading, segments: readonly Segment[]): readonly Segment[] {
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
function setAsideContents(reading: Reading, segments: readonly Segment[]): readonly Segment[] {
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
