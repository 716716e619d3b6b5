import {dayAtStart} from '../../language/lexicon/dates.ts';
import {timesAtStart} from '../../language/lexicon/times.ts';
import type {Segment} from './segments.ts';

const numbered = /^(?:(\d{1,2})|\[(\d{1,2})\])\s+["“]?\p{Lu}/u;

/**
 * The lines of a programme; the first of the notes that end it, counted from 1 without a full stop, is marked as standing below a rule,
 * which a converter leaves out.
 */
export function withEndNotes(segments: readonly Segment[]): readonly Segment[] {
	const start = segments.findLastIndex((segment) => numberOf(segment) === 1);
	let count = 0;
	for (const segment of start === -1 ? [] : segments.slice(start)) {
		const number = numberOf(segment);
		if (number === count + 1) {
			count = number;
		} else if (number !== undefined || segment.gap || isOfProgramme(segment)) {
			return segments;
		}
	}

	const isApart = segments[start]?.gap === true || count > 1;
	return isApart ? segments.map((segment, at) => (at === start ? {...segment, ruled: true} : segment)) : segments;
}

function numberOf(segment: Segment): number | undefined {
	const [, plain, inBrackets] = numbered.exec(segment.text.slice(0, 10)) ?? [];
	const number = plain ?? inBrackets;
	return number === undefined || isOfProgramme(segment) ? undefined : Number(number);
}

/** Whether a line begins with a day or a time, as those of a programme do; only its start is looked at. */
export function isOfProgramme({text}: Segment): boolean {
	return dayAtStart(text, '2000') !== undefined || timesAtStart(text) !== undefined;
}
