import {dayAtStart, findRange} from '../../language/lexicon/dates.ts';
import type {Aside, FrontPiece} from '../../model/structure.ts';
import {type Hyphens, joinSegments} from '../lines/join.ts';
import {endsSentence, isLabelled} from '../lines/line-kinds.ts';
import {cellsOf, present, type Segment, shortLine, slice} from '../lines/segments.ts';
import {isFurnitureToken, isSureToken, type Kept, symbolOf} from './furniture.ts';
import {mastheadLine} from './masthead.ts';

/** What stands between the title and the text: its days, the day of publication, or what a masthead has. */
type BelowTitle = {
	readonly days: readonly Segment[];
	readonly pieces: readonly FrontPiece[];
	readonly aside: readonly Aside[];
	readonly rest: readonly Segment[];
};

const mostLines = 8;
const longest = 60;
const searched = 60;
const titled = /\b(?:reports?|missions?|visits?|letter)\b/i;

/** Sets aside what the head or foot of a page has on one line with the title: a symbol, a job number, far off the number of the page. */
export function setAsideBesideTitle(segments: readonly Segment[], hyphens: Hyphens): Kept {
	const text = segments.slice(0, searched).findIndex((segment) => /^\d{1,3}\.\s/.test(segment.text));
	const head = segments.slice(0, text === -1 ? searched : text).map(parted);
	return {
		segments: [...head.map(({own}) => own), ...segments.slice(head.length)],
		aside: head
			.flatMap(({beside}) => beside)
			.map((segment) => ({
				...joinSegments([segment], hyphens),
				reason: segment.text.split(/\s+/).some((token) => symbolOf(token) !== undefined) ? 'symbol' : 'page number',
			})),
	};
}

function parted(segment: Segment): {readonly own: Segment; readonly beside: readonly Segment[]} {
	if (segment.text.length > shortLine || !titled.test(segment.text)) {
		return {own: segment, beside: []};
	}

	const from = startOf(segment);
	const to = endOf(segment, from);
	const own = slice(segment, from, to);
	return own === undefined || !titled.test(own.text)
		? {own: segment, beside: []}
		: {own, beside: [...present(slice(segment, 0, from)), ...present(slice(segment, to))]};
}

function startOf(segment: Segment): number {
	let sure = false;
	for (const {0: token, index} of segment.text.matchAll(/\S+/g)) {
		if (!isFurnitureToken(token)) {
			return sure ? index : farFrom(segment, 'start');
		}

		sure ||= isSureToken(token);
	}

	return 0;
}

function endOf(segment: Segment, from: number): number {
	let end: number | undefined;
	for (const {0: token, index} of [...segment.text.matchAll(/\S+/g)].reverse()) {
		if (!isFurnitureToken(token) || index <= from) {
			break;
		}

		end = isSureToken(token) ? index : end;
	}

	return end ?? farFrom(segment, 'end');
}

// A number of a page alone may belong to the title, unless there is more than a space between them.
function farFrom(segment: Segment, edge: 'start' | 'end'): number {
	const cells = segment.cells === undefined ? cellsOf(segment) : [segment];
	const [cell, next] = edge === 'start' ? cells : cells.toReversed();
	const isPage = cell !== undefined && next !== undefined && /^\d{1,3}$/.test(cell.text);
	return edge === 'start'
		? isPage
			? next.from - segment.from
			: 0
		: isPage
			? cell.from - segment.from
			: segment.text.length;
}

/** Takes the days of the mission, the day of publication and what a masthead has from the lines below the title, where the head has none. */
export function takeBelowTitle(segments: readonly Segment[], hyphens: Hyphens, has: ReadonlySet<string>): BelowTitle {
	const days: Segment[] = [];
	const pieces: FrontPiece[] = [];
	const aside: Aside[] = [];
	const rest: Segment[] = [];
	let at = 0;
	for (const segment of segments.slice(0, mostLines)) {
		if (
			isLabelled(segment) ||
			/^\d{1,3}\.\s/.test(segment.text) ||
			(segment.text.length > longest && !endsSentence(segment.text))
		) {
			break;
		}

		at += 1;
		const isShort = segment.text.length <= longest;
		// A day that a programme begins with has times under it.
		const isDay =
			isShort &&
			!/day\b/i.test(segment.text) &&
			/\d{4}$/.test(segment.text) &&
			dayAtStart(segment.text, undefined)?.length === segment.text.length;
		const held = new Set([...has, ...pieces.map(({holds}) => holds)]);
		const masthead = mastheadLine(segment, hyphens, held);
		if (isShort && !has.has('days') && days.length === 0 && isRange(segment.text)) {
			days.push(segment);
		} else if (isDay && !held.has('published')) {
			pieces.push({...joinSegments([segment], hyphens), holds: 'published'});
		} else if (masthead) {
			pieces.push(...masthead.pieces);
			aside.push(...masthead.aside);
		} else {
			rest.push(segment);
		}
	}

	return {days, pieces, aside, rest: [...rest, ...segments.slice(at)]};
}

function isRange(text: string): boolean {
	return /^\(?(?:from |between )?\d/i.test(text) && /\d{4}\)?$/.test(text) && findRange(text) !== undefined;
}
