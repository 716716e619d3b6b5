import {dayAtStart, findRange} from '../../language/lexicon/dates.ts';
import {endsSentence, isLabelled} from '../lines/line-kinds.ts';
import {addFront, type Reading} from '../lines/part-reading.ts';
import type {Segment} from '../lines/segments.ts';
import {takeMastheadLine} from './masthead.ts';

const mostLines = 8;
const longest = 60;

/** Takes the days of the mission, the day of publication and what a masthead has from the lines below the title, where the head has none. */
export function takeBelowTitle(
	reading: Reading,
	segments: readonly Segment[],
	hasDays: boolean,
): {readonly days: readonly Segment[]; readonly after: readonly Segment[]} {
	const days: Segment[] = [];
	const others: Segment[] = [];
	let at = 0;
	for (const segment of segments.slice(0, mostLines)) {
		const {text} = segment;
		if (isLabelled(segment) || /^\d{1,3}\.\s/.test(text) || (text.length > longest && !endsSentence(text))) {
			break;
		}

		at += 1;
		const isShort = text.length <= longest;
		// A day that a programme begins with has times under it.
		const day = isShort && !/day\b/i.test(text) && /\d{4}$/.test(text) ? dayAtStart(text, undefined) : undefined;
		const isDay = day?.length === text.length && day.until === undefined;
		if (isShort && !hasDays && days.length === 0 && isRange(text)) {
			days.push(segment);
		} else if (isDay && !reading.found.front.some(({holds}) => holds === 'published')) {
			addFront(reading, [segment], 'published');
		} else if (!takeMastheadLine(reading, segment)) {
			others.push(segment);
		}
	}

	return {days, after: [...others, ...segments.slice(at)]};
}

function isRange(text: string): boolean {
	return /^\(?(?:from |between )?\d/i.test(text) && /\d{4}\)?$/.test(text) && findRange(text) !== undefined;
}
