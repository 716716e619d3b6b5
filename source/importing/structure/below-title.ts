import type {Aside, FrontPiece} from '../structure.ts';
import type {Bit} from './bits.ts';
import {dayAtStart, findRange} from './dates.ts';
import {mastheadLine} from './front.ts';
import type {Hyphens} from './hyphens.ts';
import {joinBits} from './join-bits.ts';
import {endsSentence, isLabelled} from './line-kinds.ts';

/** What stands between the title and the text: its days, the day of publication, or what a masthead has. */
export type BelowTitle = {
	readonly days: readonly Bit[];
	readonly pieces: readonly FrontPiece[];
	readonly aside: readonly Aside[];
	readonly rest: readonly Bit[];
};

const mostLines = 8;
const longest = 60;

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
