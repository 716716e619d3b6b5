import {openingOf} from '../delegation/openings.ts';
import {takeMembers} from '../delegation/take-members.ts';
import {endsSentence, looksLikeHeading} from '../lines/line-kinds.ts';
import {itemAt} from '../lines/list-items.ts';
import type {Segment} from '../lines/segments.ts';

/** How far a list of the delegation reaches into the segments; its lines look like headings. */
export function listEnd(segments: readonly Segment[], isSection: boolean): number {
	const taken = takeMembers(segments, isSection);
	if (taken === undefined) {
		return 0;
	}

	const last = taken.entries.findLastIndex(
		({text, gap}) => !gap || /[(),\t]/.test(text) || openingOf(text) !== undefined,
	);
	return taken.before.length + Math.max(last + 1, lastAsOthers(taken.entries));
}

/** How far a list reaches whose last entry has as many lines as the shortest before it: a name and a title may each stand apart. */
function lastAsOthers(entries: readonly Segment[]): number {
	const starts = entries.flatMap(({text}, at) => (openingOf(text)?.form === 'start' ? [at] : []));
	const sizes = starts.slice(1).map((start, at) => start - (starts[at] ?? 0));
	const isEachApart = entries.slice(1, starts.at(-1)).every(({gap}) => gap);
	return sizes.length === 0 || !isEachApart ? 0 : Math.min((starts.at(-1) ?? 0) + Math.min(...sizes), entries.length);
}

const mostHeadingLines = 6;

/** How many segments at the end of a region are headings of what follows it. */
export function trailingHeadings(segments: readonly Segment[], isOpen: boolean): number {
	let from = segments.length;
	while (from > 0 && segments.length - from < mostHeadingLines && mayBeHeading(segments, from - 1)) {
		from -= 1;
	}

	for (let at = from; at < segments.length; at += 1) {
		const [segment, previous] = [segments[at], segments[at - 1]];
		const isFree =
			previous === undefined ? isOpen : (segment?.gap && !goesOn(previous, segment)) || endsSentence(previous.text);
		if (segment !== undefined && isFree && (looksLikeHeading(segment) || isLettered(segment, previous))) {
			return segments.length - at;
		}
	}

	return 0;
}

/** Whether a sentence that the end of a page breaks goes on there. */
function goesOn(previous: Segment, segment: Segment): boolean {
	return segment.turned === true && !endsSentence(previous.text) && itemAt(previous.text) === undefined;
}

/** `(a) Talks with the Government` is a heading where it goes on with no list. */
function isLettered(segment: Segment, previous: Segment | undefined): boolean {
	const label = itemAt(segment.text);
	const above = previous === undefined ? undefined : itemAt(previous.text)?.kind;
	const isOfList = previous?.text.endsWith(':') === true || (above !== undefined && above !== 'number');
	return (
		(label?.kind === 'letter' || label?.kind === 'roman') &&
		segment.gap &&
		!isOfList &&
		looksLikeHeading({...segment, text: segment.text.slice(label.length)})
	);
}

function mayBeHeading(segments: readonly Segment[], at: number): boolean {
	const segment = segments[at];
	return (
		segment !== undefined && (looksLikeHeading(segment) || (segment.text.length <= 140 && !endsSentence(segment.text)))
	);
}
