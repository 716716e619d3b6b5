import {findRange} from '../../language/lexicon/dates.ts';
import type {Aside, FrontPiece} from '../../model/structure.ts';
import {type Hyphens, joinSegments} from '../lines/join.ts';
import {present, type Segment, shortLine} from '../lines/segments.ts';
import {setAsideBesideTitle, takeBelowTitle} from './around-title.ts';
import {type Kept, setAsideFurniture} from './furniture.ts';
import {takeMasthead} from './masthead.ts';
import {takeTitle} from './title.ts';
import {unglue} from './unglue.ts';

/** The head of a document, what no part of it is made from, and what is left: all of it, and what stands before and after the title. */
export type Head = {
	readonly front: readonly FrontPiece[];
	readonly aside: readonly Aside[];
	readonly segments: readonly Segment[];
	readonly before: readonly Segment[];
	readonly after: readonly Segment[];
};

/** Reads the head of a document, and sets aside what stands on its pages and is no part of the report. */
export function readHead(all: readonly Segment[], hyphens: Hyphens): Head {
	const shown = setAsideNavigation(all, hyphens);
	const apart = unglue(shown.segments, hyphens);
	const masthead = takeMasthead(apart.segments, hyphens);
	const furniture = setAsideFurniture(masthead.rest, hyphens);
	const contents = setAsideContents(furniture.segments, hyphens);
	const beside = setAsideBesideTitle(contents.segments, hyphens);
	const around = takeTitle(beside.segments);
	const named = joinSegments(around.title, hyphens);
	const ofTitle = present(around.symbol).map(
		(segment): FrontPiece => ({...joinSegments([segment], hyphens), holds: 'symbol'}),
	);
	const below = takeBelowTitle(
		around.title.length === 0 ? [] : around.after,
		hyphens,
		new Set([
			...[...masthead.pieces, ...ofTitle].map(({holds}) => holds),
			...(findRange(named.text) === undefined ? [] : ['days']),
		]),
	);
	const title: readonly FrontPiece[] =
		around.title.length === 0 ? [] : [{...joinSegments([...around.title, ...below.days], hyphens), holds: 'title'}];
	const between = around.between.map(
		(segment): Aside => ({...joinSegments([segment], hyphens), reason: 'running head'}),
	);
	const aside = [
		...between,
		...shown.aside,
		...apart.aside,
		...masthead.aside,
		...furniture.aside,
		...contents.aside,
		...beside.aside,
		...below.aside,
	];
	// Where the masthead has no symbol, the first at the head of a page is the document's.
	const running = [...masthead.pieces, ...ofTitle, ...below.pieces].some(({holds}) => holds === 'symbol')
		? undefined
		: [...furniture.aside, ...beside.aside].find(({reason}) => reason === 'symbol');
	const front = [
		...masthead.pieces,
		...present(running).map(({text, line, spans}): FrontPiece => ({text, line, spans, holds: 'symbol'})),
		...title,
		...ofTitle,
		...below.pieces,
	];
	return {
		front,
		aside: aside.filter((piece) => piece !== running),
		segments: contents.segments,
		before: around.before,
		after: around.title.length === 0 ? around.after : below.rest,
	};
}

const heading = /^(?:table of )?contents$/i;
const leaders = /\.{4}|(?:\. ){4}|…{2}/;
const columnHead = /^(?:(?:chapter|section|page|pages|paragraphs?|annex(?:es)?)\s*){1,4}$/i;
const mostEntries = 150;
const mostBetween = 2;

/** Sets aside what only leads about a site, as the format says: links, menus, a search. A line too long for that is kept. */
function setAsideNavigation(segments: readonly Segment[], hyphens: Hyphens): Kept {
	const leads = ({navigation, text}: Segment) => navigation === true && text.length <= shortLine;
	return {
		segments: segments.filter((segment) => !leads(segment)),
		aside: segments.filter(leads).map((segment) => ({...joinSegments([segment], hyphens), reason: 'navigation'})),
	};
}

/** Sets a table of contents aside: its entries look like headings, and would double them. */
function setAsideContents(segments: readonly Segment[], hyphens: Hyphens): Kept {
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
