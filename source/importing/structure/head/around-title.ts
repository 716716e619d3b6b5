import {dayAtStart, findRange} from '../../language/lexicon/dates.ts';
import type {Aside, FrontPiece} from '../../model/structure.ts';
import type {Hyphens} from '../lines/hyphens.ts';
import {joinBits} from '../lines/join.ts';
import {endsSentence, isLabelled} from '../lines/line-kinds.ts';
import {type Bit, cellsOf, present, shortLine, slice} from '../lines/segments.ts';
import {isFurnitureToken, isSureToken, type Kept, symbolOf} from './furniture.ts';
import {mastheadLine} from './masthead.ts';

/** What stands between the title and the text: its days, the day of publication, or what a masthead has. */
type BelowTitle = {
	readonly days: readonly Bit[];
	readonly pieces: readonly FrontPiece[];
	readonly aside: readonly Aside[];
	readonly rest: readonly Bit[];
};

const mostLines = 8;

const longest = 60;

const searched = 60;

const titled = /\b(?:reports?|missions?|visits?|letter)\b/i;

/** Sets aside what the head or foot of a page has on one line with the title: a symbol, a job number, far off the number of the page. */
export function setAsideBesideTitle(bits: readonly Bit[], hyphens: Hyphens): Kept {
	const text = bits.slice(0, searched).findIndex((bit) => /^\d{1,3}\.\s/.test(bit.text));
	const head = bits.slice(0, text === -1 ? searched : text).map(parted);
	return {
		bits: [...head.map(({own}) => own), ...bits.slice(head.length)],
		aside: head
			.flatMap(({beside}) => beside)
			.map((bit) => ({
				...joinBits([bit], hyphens),
				reason: bit.text.split(/\s+/).some((token) => symbolOf(token) !== undefined) ? 'symbol' : 'page number',
			})),
	};
}

function parted(bit: Bit): {readonly own: Bit; readonly beside: readonly Bit[]} {
	if (bit.text.length > shortLine || !titled.test(bit.text)) {
		return {own: bit, beside: []};
	}

	const from = startOf(bit);
	const to = endOf(bit, from);
	const own = slice(bit, from, to);
	return own === undefined || !titled.test(own.text)
		? {own: bit, beside: []}
		: {own, beside: [...present(slice(bit, 0, from)), ...present(slice(bit, to))]};
}

function startOf(bit: Bit): number {
	let sure = false;
	for (const {0: token, index} of bit.text.matchAll(/\S+/g)) {
		if (!isFurnitureToken(token)) {
			return sure ? index : farFrom(bit, 'start');
		}

		sure ||= isSureToken(token);
	}

	return 0;
}

function endOf(bit: Bit, from: number): number {
	let end: number | undefined;
	for (const {0: token, index} of [...bit.text.matchAll(/\S+/g)].reverse()) {
		if (!isFurnitureToken(token) || index <= from) {
			break;
		}

		end = isSureToken(token) ? index : end;
	}

	return end ?? farFrom(bit, 'end');
}

// A number of a page alone may belong to the title, unless there is more than a space between them.
function farFrom(bit: Bit, edge: 'start' | 'end'): number {
	const cells = bit.cells === undefined ? cellsOf(bit) : [bit];
	const [cell, next] = edge === 'start' ? cells : cells.toReversed();
	const isPage = cell !== undefined && next !== undefined && /^\d{1,3}$/.test(cell.text);
	return edge === 'start' ? (isPage ? next.from - bit.from : 0) : isPage ? cell.from - bit.from : bit.text.length;
}

/** Takes the days of the mission, the day of publication and what a masthead has from the lines below the title, where the head has none. */
export function takeBelowTitle(bits: readonly Bit[], hyphens: Hyphens, has: ReadonlySet<string>): BelowTitle {
	const days: Bit[] = [];
	const pieces: FrontPiece[] = [];
	const aside: Aside[] = [];
	const rest: Bit[] = [];
	let at = 0;
	for (const bit of bits.slice(0, mostLines)) {
		if (isLabelled(bit) || /^\d{1,3}\.\s/.test(bit.text) || (bit.text.length > longest && !endsSentence(bit.text))) {
			break;
		}

		at += 1;
		const isShort = bit.text.length <= longest;
		// A day that a programme begins with has times under it.
		const isDay =
			isShort &&
			!/day\b/i.test(bit.text) &&
			/\d{4}$/.test(bit.text) &&
			dayAtStart(bit.text, undefined)?.length === bit.text.length;
		const held = new Set([...has, ...pieces.map(({holds}) => holds)]);
		const masthead = mastheadLine(bit, hyphens, held);
		if (isShort && !has.has('days') && days.length === 0 && isRange(bit.text)) {
			days.push(bit);
		} else if (isDay && !held.has('published')) {
			pieces.push({...joinBits([bit], hyphens), holds: 'published'});
		} else if (masthead) {
			pieces.push(...masthead.pieces);
			aside.push(...masthead.aside);
		} else {
			rest.push(bit);
		}
	}

	return {days, pieces, aside, rest: [...rest, ...bits.slice(at)]};
}

function isRange(text: string): boolean {
	return /^\(?(?:from |between )?\d/i.test(text) && /\d{4}\)?$/.test(text) && findRange(text) !== undefined;
}
