import type {Hyphens} from '../lines/hyphens.ts';
import {joinSegments} from '../lines/join.ts';
import {type Segment, shortLine} from '../lines/segments.ts';
import type {Kept} from './furniture.ts';

const heading = /^(?:table of )?contents$/i;
const leaders = /\.{4}|(?:\. ){4}|…{2}/;
const columnHead = /^(?:(?:chapter|section|page|pages|paragraphs?|annex(?:es)?)\s*){1,4}$/i;
const mostEntries = 150;
const mostBetween = 2;

/** Sets aside what only leads about a site, as the format says: links, menus, a search. A line too long for that is kept. */
export function setAsideNavigation(segments: readonly Segment[], hyphens: Hyphens): Kept {
	const leads = ({navigation, text}: Segment) => navigation === true && text.length <= shortLine;
	return {
		segments: segments.filter((segment) => !leads(segment)),
		aside: segments.filter(leads).map((segment) => ({...joinSegments([segment], hyphens), reason: 'navigation'})),
	};
}

/** Sets a table of contents aside: its entries look like headings, and would double them. */
export function setAsideContents(segments: readonly Segment[], hyphens: Hyphens): Kept {
	const start = segments.findIndex(({text}) => heading.test(text.slice(0, 40)));
	if (start === -1) {
		return {segments, aside: []};
	}

	const after = segments.slice(start + 1, start + 1 + mostEntries);
	const hasLeaders = after.slice(0, 12).some(({text}) => leaders.test(text.slice(0, shortLine)));
	const isEntry = ({text}: Segment) =>
		text.length <= shortLine &&
		(columnHead.test(text) ||
			(hasLeaders ? leaders.test(text) : text.length < 120 && /\s\d{1,3}$/.test(text.slice(-5))));
	let end = 0;
	let between = 0;
	for (const [at, segment] of after.entries()) {
		// Converters set the labels and the page numbers of entries on lines of their own.
		if (isEntry(segment) || (hasLeaders && /^\d{1,3}(?:[-–]\d{1,3})?$/.test(segment.text))) {
			end = at + 1;
			between = 0;
		} else if (!/^(?:[IVX]{1,5}|[A-Z])\.$/.test(segment.text)) {
			between += 1;
		}

		if (between > mostBetween) {
			break;
		}
	}

	const contents = segments.slice(start, start + 1 + end);
	return {
		segments: [...segments.slice(0, start), ...segments.slice(start + 1 + end)],
		aside: [{...joinSegments(contents, hyphens), reason: 'table of contents'}],
	};
}
