import {type Bit, cellsOf, present, shortLine, slice} from './bits.ts';
import {isFurnitureToken, isSureToken, type Kept, symbolOf} from './furniture.ts';
import type {Hyphens} from './hyphens.ts';
import {joinBits} from './join-bits.ts';

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
