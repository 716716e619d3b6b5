import {endsSentence, looksLikeHeading} from '../lines/line-kinds.ts';
import type {Segment} from '../lines/segments.ts';
import type {Numbered} from './numbers.ts';

type Place = {readonly at: number; readonly parts: readonly number[]; readonly length: number};

const decimal = /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+(?=["“(]?\p{Lu})/u;
const plain = /^(\d{1,2})[.)]?\s+(?=\p{Lu})/u;
const fewest = 2;

/**
 * What begins at the segments of a report that numbers its parts `1`, `1.1`, `1.1.1`: headings, and paragraphs under them. Only numbers that
 * count on from `1.1` are such; nothing where there are fewer of them than of plain ones.
 */
export function decimalNumbers(
	segments: readonly Segment[],
	ofPlain: number,
): ReadonlyMap<number, Numbered> | undefined {
	const places = placesIn(segments);
	if (places.length < Math.max(fewest, ofPlain)) {
		return undefined;
	}

	const numbered = new Map<number, Numbered>();
	for (const [index, {at, parts, length}] of places.entries()) {
		const [previous, next] = [places[index - 1], places[index + 1]];
		if (parts[0] !== previous?.parts[0]) {
			const above = headingAbove(segments, (previous?.at ?? -1) + 1, at, parts[0] ?? 0);
			if (above !== undefined) {
				numbered.set(above.at, {...above.numbered, isHeading: true});
			}
		}

		const segment = segments[at];
		const isAbove = next !== undefined && next.parts.length > parts.length;
		const isHeading =
			segment !== undefined && isAbove && looksLikeHeading({...segment, text: segment.text.slice(length)});
		numbered.set(at, {value: parts.at(-1) ?? 0, length, isHeading, printed: parts.join('.')});
	}

	return numbered;
}

/** The segments that begin with a number after the one before them, from `1.1` on. */
function placesIn(segments: readonly Segment[]): readonly Place[] {
	const places: Place[] = [];
	for (const [at, {text, gap}] of segments.entries()) {
		const found = decimal.exec(text.slice(0, 24));
		const previous = segments[at - 1];
		const isFree =
			gap || previous === undefined || endsSentence(previous.text) || plain.test(previous.text.slice(0, 24));
		const parts = found?.[1]?.split('.').map(Number);
		if (found !== null && parts !== undefined && isFree && follows(places.at(-1)?.parts ?? [0], parts)) {
			places.push({at, parts, length: found[0].length});
		}
	}

	return places;
}

/** Whether a number comes next: one of its places is one higher, those before are the same, and it counts anew after. */
function follows(last: readonly number[], parts: readonly number[]): boolean {
	const at = parts.findIndex((part, index) => part !== last[index]);
	return (
		at !== -1 &&
		at <= last.length &&
		parts[at] === (last[at] ?? 0) + 1 &&
		parts.slice(at + 1).every((part) => part === 1)
	);
}

function headingAbove(segments: readonly Segment[], from: number, to: number, value: number) {
	const start = ({text}: Segment) => plain.exec(text.slice(0, 24));
	const at = from + segments.slice(from, to).findLastIndex((segment) => Number(start(segment)?.[1]) === value);
	const segment = at < from ? undefined : segments[at];
	const length = segment === undefined ? 0 : (start(segment)?.[0].length ?? 0);
	return segment !== undefined && looksLikeHeading({...segment, text: segment.text.slice(length)})
		? {at, numbered: {value, length, printed: String(value)}}
		: undefined;
}
