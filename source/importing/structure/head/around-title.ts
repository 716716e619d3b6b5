import {dayAtStart, findRange} from '../../language/lexicon/dates.ts';
import {endsSentence, isLabelled} from '../lines/line-kinds.ts';
import {addAside, addFront, type Reading} from '../lines/part-reading.ts';
import {cellsOf, present, type Segment, shortLine, slice} from '../lines/segments.ts';
import {furnitureReason, isFurnitureToken, isSureToken} from './furniture.ts';
import {takeMastheadLine} from './masthead.ts';

const mostLines = 8;
const longest = 60;
const searched = 60;
const titled = /\b(?:reports?|missions?|visits?|letter)\b/i;

/** Sets aside what the head or foot of a page has on one line with the title: a symbol, a job number, far off the number of the page. */
export function setAsideBesideTitle(reading: Reading, segments: readonly Segment[]): readonly Segment[] {
	const text = segments.slice(0, searched).findIndex((segment) => /^\d{1,3}\.\s/.test(segment.text));
	const head = segments.slice(0, text === -1 ? searched : text);
	return [...head.map((segment) => withoutFurniture(reading, segment)), ...segments.slice(head.length)];
}

function withoutFurniture(reading: Reading, segment: Segment): Segment {
	if (segment.text.length > shortLine || !titled.test(segment.text)) {
		return segment;
	}

	const [from, to] = titleRange(segment);
	const title = slice(segment, from, to);
	if (title === undefined || !titled.test(title.text)) {
		return segment;
	}

	for (const piece of [...present(slice(segment, 0, from)), ...present(slice(segment, to))]) {
		addAside(reading, [piece], furnitureReason(piece.text));
	}

	return title;
}

/** Where a title begins and ends on a line that may hold furniture beside it. */
function titleRange(segment: Segment): readonly [from: number, to: number] {
	const tokens = [...segment.text.matchAll(/\S+/g)];
	const isSure = ({0: token}: RegExpExecArray) => isSureToken(token);
	const first = tokens.findIndex(({0: token}) => !isFurnitureToken(token));
	const last = tokens.findLastIndex(({0: token}) => !isFurnitureToken(token));
	const from = tokens.slice(0, first).some(isSure) ? tokens[first]?.index : undefined;
	const to = tokens.slice(last + 1).find(isSure)?.index;
	// A number of a page alone may belong to the title, unless there is more than a space between them.
	const [cell, next, ...others] = segment.cells === undefined ? cellsOf(segment) : [];
	const end = others.at(-1) ?? next;
	const [startsOnPage, endsOnPage] = [cell, end].map((edge) => end !== undefined && /^\d{1,3}$/.test(edge?.text ?? ''));
	return [
		from ?? (startsOnPage && next ? next.from - segment.from : 0),
		to ?? (endsOnPage && end ? end.from - segment.from : segment.text.length),
	];
}

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
		const isDay =
			isShort && !/day\b/i.test(text) && /\d{4}$/.test(text) && dayAtStart(text, undefined)?.length === text.length;
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
