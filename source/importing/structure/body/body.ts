import {stated} from '../../../report/stated.ts';
import {listOfMembers} from '../delegation/list.ts';
import {takeFootnotes} from '../lines/footnotes.ts';
import {
	endsSentence,
	fullLine,
	headingGoesOn,
	headingGroups,
	isLabelled,
	isLoneLabel,
	looksLikeHeading,
} from '../lines/line-kinds.ts';
import {itemAt} from '../lines/list-items.ts';
import {isOfMembers, openHeading, type PartReading} from '../lines/part-reading.ts';
import {cutAt, type Segment} from '../lines/segments.ts';
import {addParagraph, addText} from './body-text.ts';
import {findNumbers, isItemHeading} from './numbers.ts';
import type {Numbered} from './outline.ts';

/** A run of segments from one heading or number to the next. */
type Region = {readonly start?: Numbered; readonly isHeading: boolean; readonly segments: readonly Segment[]};

/** The paragraphs, headings and unnumbered passages of the body or of an annex; numbers in an annex get its label before them. */
export function readBody(reading: PartReading, segments: readonly Segment[]): void {
	const {annex} = reading.place;
	const regions = regionsOf(withMissingNumbers(takeFootnotes(reading, segments)));
	const isNumbered = regions.some(({start}) => start !== undefined && !start.isHeading);
	let isUnder = false;
	let paragraph: string | undefined;
	for (const [at, region] of regions.entries()) {
		const {start} = region;
		const length = region.isHeading ? headingLength(region) : 0;
		if (length > 0) {
			openHeading(reading, region.segments.slice(0, length), {
				...(start && {label: start.label, level: start.level}),
				isUnder,
			});
			isUnder = true;
		}

		const after = region.segments.slice(length);
		const list = listOfMembers(after, isOfMembers(reading), reading.hyphens)?.end ?? 0;
		const isOpen = list > 0 || region.isHeading || start === undefined;
		const isLast = at === regions.length - 1;
		const headings = isLast || !isNumbered ? 0 : trailingHeadings(after.slice(list), isOpen);
		const text = after.slice(0, after.length - headings);
		if (start !== undefined && !start.isHeading) {
			paragraph = `${annex === undefined ? '' : `${annex}.`}${start.label}`;
			addParagraph(reading, text, paragraph, start.length);
			isUnder = false;
		} else if (text.length > 0) {
			addText(reading, text, {isNumbered, paragraph});
			isUnder = false;
		}

		for (const group of headingGroups(after.slice(after.length - headings))) {
			openHeading(reading, group, {isUnder});
			isUnder = true;
		}
	}
}

function regionsOf(segments: readonly Segment[]): readonly Region[] {
	const numbers = findNumbers(segments);
	const full = fullLine(segments);
	const regions: {start?: Numbered; isHeading: boolean; segments: Segment[]}[] = [];
	for (const [at, segment] of segments.entries()) {
		const start = numbers.get(at);
		const previous = segments[at - 1];
		const isFree =
			previous === undefined ||
			segment.gap ||
			endsSentence(previous.text) ||
			regions.at(-1)?.isHeading === true ||
			(previous.text.length < full && isAbove(segments[at + 1]));
		// The initial of a name may begin a line, too.
		const isInBrackets = previous !== undefined && previous.text.lastIndexOf('(') > previous.text.lastIndexOf(')');
		const isLabel = (isLabelled(segment) || isLoneLabel(segments, at)) && isFree && !isInBrackets;
		const isHeading = start === undefined ? segment.heading !== undefined || isLabel : start.isHeading;
		const region = regions.at(-1);
		if (start !== undefined || isHeading || region === undefined) {
			regions.push({...stated({start}), isHeading, segments: [segment]});
		} else {
			region.segments.push(segment);
		}
	}

	return regions;
}

function isAbove(next: Segment | undefined): boolean {
	return next !== undefined && /^(?:\d{1,3}|A)\.(?:\s|$)/.test(next.text);
}

function headingLength({segments, start}: Region): number {
	const isAlone = isLoneLabel(segments, 0) || (start !== undefined && segments[0]?.text.length === start.length);
	const least = isAlone ? 2 : 1;
	const lines = segments.slice(0, 4);
	const end = lines.findIndex((segment, at) => {
		const previous = lines[at - 1];
		return at >= least && previous && (!headingGoesOn(previous, segment) || endsSentence(segment.text));
	});
	return end === -1 ? Math.max(least, lines.length) : end;
}

const mostHeadingLines = 6;

/** How many segments at the end of a stretch are headings of what follows it; `isOpen` tells whether its first may be one. */
export function trailingHeadings(segments: readonly Segment[], isOpen: boolean): number {
	let from = segments.length;
	while (from > 0 && segments.length - from < mostHeadingLines && mayBeHeading(segments, from - 1)) {
		from -= 1;
	}

	for (let at = from; at < segments.length; at += 1) {
		const [segment, previous] = [segments[at], segments[at - 1]];
		const isFree = previous === undefined ? isOpen : segment?.gap || endsSentence(previous.text);
		if (segment !== undefined && isFree && (looksLikeHeading(segment) || isLettered(segment, previous))) {
			return segments.length - at;
		}
	}

	return 0;
}

/** `(a) Talks with the Government` is a heading where it goes on with no list. */
function isLettered(segment: Segment, previous: Segment | undefined): boolean {
	const label = itemAt(segment.text);
	const above = previous === undefined ? undefined : itemAt(previous.text)?.kind;
	const isOfList = previous?.text.endsWith(':') === true || (above !== undefined && above !== 'number');
	return (label?.kind === 'letter' || label?.kind === 'roman') && !isOfList && isItemHeading(segment);
}

function mayBeHeading(segments: readonly Segment[], at: number): boolean {
	const segment = segments[at];
	return (
		segment !== undefined && (looksLikeHeading(segment) || (segment.text.length <= 140 && !endsSentence(segment.text)))
	);
}

const mostMissing = 3;

/**
 * The segments of a body with each paragraph whose number is missing between two others set apart in the one before it: where a line
 * begins with that number, or a sentence within a line does, `It left. 13. The mission`.
 */
function withMissingNumbers(segments: readonly Segment[]): readonly Segment[] {
	const numbers = [...findNumbers(segments)].filter(([, {isHeading}]) => !isHeading);
	const apart = new Map<number, readonly Segment[]>();
	for (const [index, [at, {label}]] of numbers.entries()) {
		const [end, next] = numbers[index + 1] ?? [];
		const value = Number(label);
		let from = at;
		for (let missing = value + 1; missing < Math.min(Number(next?.label ?? 0), value + 1 + mostMissing); missing += 1) {
			const found = placeOf(segments, missing, from, end ?? from);
			if (found !== undefined) {
				apart.set(found.at, found.pieces);
				from = found.at;
			}
		}
	}

	return apart.size === 0 ? segments : segments.flatMap((segment, at) => apart.get(at) ?? [segment]);
}

function placeOf(
	segments: readonly Segment[],
	number: number,
	from: number,
	end: number,
): {readonly at: number; readonly pieces: readonly Segment[]} | undefined {
	const starts = new RegExp(`^${number}\\.(?=\\s+["“]?\\p{Lu}|\\s*$)`, 'u');
	const within = new RegExp(`(?<=[.!?]["”’)]?\\d{0,2}\\s+)${number}\\.(?=\\s+["“]?\\p{Lu})`, 'u');
	for (const [ahead, segment] of segments.slice(from, end).entries()) {
		const place = ahead > 0 && starts.test(segment.text) ? 0 : (within.exec(segment.text)?.index ?? -1);
		if (place >= 0) {
			return {at: from + ahead, pieces: place === 0 ? [{...segment, gap: true}] : cutAt(segment, [place], true)};
		}
	}

	return undefined;
}
