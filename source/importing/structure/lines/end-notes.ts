import {dayAtStart} from '../../language/lexicon/dates.ts';
import {timesAtStart} from '../../language/lexicon/times.ts';
import type {Bit} from './segments.ts';

const numbered = /^(?:(\d{1,2})|\[(\d{1,2})\])\s+["“]?\p{Lu}/u;

/**
 * The lines of a programme; the first of the notes that end it, counted from 1 without a full stop, is marked as standing below a rule,
 * which a converter leaves out.
 */
export function withEndNotes(bits: readonly Bit[]): readonly Bit[] {
	const start = bits.findLastIndex((bit) => numberOf(bit) === 1);
	let count = 0;
	for (const bit of start === -1 ? [] : bits.slice(start)) {
		const number = numberOf(bit);
		if (number === count + 1) {
			count = number;
		} else if (number !== undefined || bit.gap || isOfProgramme(bit)) {
			return bits;
		}
	}

	const isApart = bits[start]?.gap === true || count > 1;
	return isApart ? bits.map((bit, at) => (at === start ? {...bit, ruled: true} : bit)) : bits;
}

function numberOf(bit: Bit): number | undefined {
	const [, plain, inBrackets] = numbered.exec(bit.text.slice(0, 10)) ?? [];
	const number = plain ?? inBrackets;
	return number === undefined || isOfProgramme(bit) ? undefined : Number(number);
}

/** Whether a line begins with a day or a time, as those of a programme do; only its start is looked at. */
export function isOfProgramme({text}: Bit): boolean {
	const head = text.slice(0, 60);
	return dayAtStart(head, '2000') !== undefined || timesAtStart(head) !== undefined;
}
