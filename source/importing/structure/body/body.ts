import {stated} from '../../../report/stated.ts';
import {annexNumber} from '../../formats/base/numerals.ts';
import {addMembers, isColumnHead, isHeadOfStack, listOfMembers, type MembersList} from '../delegation/list.ts';
import {takeFootnotes} from '../lines/footnotes.ts';
import {joinBlocks, joinSegments, spansOf} from '../lines/join.ts';
import {
	endsSentence,
	fullLine,
	headingGoesOn,
	headingGroups,
	isInBrackets,
	isLabelled,
	isLoneLabel,
	isOpenLabelled,
	looksLikeHeading,
} from '../lines/line-kinds.ts';
import {blocksOf, type ItemLabel, itemAt, itemBlocks} from '../lines/list-items.ts';
import {addAside, addPassage, isOfMembers, openHeading, type PartReading, pathOf} from '../lines/part-reading.ts';
import {cut, cutAt, present, type Segment} from '../lines/segments.ts';
import {findNumbers, isItemHeading} from './numbers.ts';
import {mostMissing, type Numbered} from './outline.ts';

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
		const below = regions[at + 1]?.segments[0];
		const length = region.isHeading ? headingLength(region, below) : 0;
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
			addText(reading, text, isNumbered, paragraph);
			isUnder = false;
		}

		for (const group of headingGroups(after.slice(after.length - headings), below)) {
			openHeading(reading, group, {isUnder});
			isUnder = true;
		}
	}
}

/**
 * Adds a numbered paragraph, and the delegation it introduces.
 * @param length how much of its text the number takes
 */
function addParagraph(reading: PartReading, segments: readonly Segment[], number: string, length: number): void {
	const [first, ...others] = segments as [Segment, ...Segment[]];
	const {found, part, hyphens} = reading;
	const [label, words] = cut(first, length);
	const lines = [...present(words), ...others];
	const taken = listOfMembers(lines, isOfMembers(reading), hyphens);
	const before = itemBlocks(withoutColumnHeads(reading, taken?.before ?? lines));
	const after = taken === undefined ? [] : addDelegation(reading, taken, number);
	const {text, spans} = joinBlocks([...before, ...after], hyphens);
	found.paragraphs.push({
		number,
		headings: pathOf(reading),
		part,
		// After a list the paragraph goes on: its text is one again.
		text: after.length === 0 ? text : text.replace(/:\n(?=\p{Lu})/u, ': '),
		line: first.line,
		spans: [...spansOf(present(label)), ...spans],
		...(taken === undefined ? {} : {listAt: joinBlocks(before, hyphens).text.length}),
	});
}

function withoutColumnHeads(reading: PartReading, segments: readonly Segment[]): readonly Segment[] {
	const heads = segments.filter((segment, at) => isColumnHead(segment) || isHeadOfStack(segments, at));
	addAside(reading, heads, 'table heading');
	return heads.length === 0 ? segments : segments.filter((segment) => !heads.includes(segment));
}

const ofDelegation = /\b(?:unable|join|accompan|replac|represent|particip|depart|travel|member|delegation|leader)/i;

/** Adds the members of a list and the remarks on them; gives back what else stands after the list. */
function addDelegation(
	reading: PartReading,
	list: MembersList,
	number: string | undefined,
): readonly (readonly Segment[])[] {
	const blocks = blocksOf([...addMembers(reading, list, number), ...list.after]);
	const {remarks = [], others = []} = Object.groupBy(blocks, (block) => {
		const text = block.map((segment) => segment.text).join(' ');
		return ofDelegation.test(text.slice(0, 400)) ? 'remarks' : 'others';
	});
	const place = {...reading.place, ...stated({paragraph: number})};
	for (const remark of remarks) {
		reading.found.footnotes.push({...joinSegments(remark, reading.hyphens), ...place});
	}

	return others;
}

/**
 * Adds text of no number: where nothing is numbered, short lines set apart are headings.
 * @param paragraph before it
 */
function addText(
	reading: PartReading,
	segments: readonly Segment[],
	isNumbered: boolean,
	paragraph: string | undefined,
): void {
	const {annex} = reading.place;
	const taken = listOfMembers(segments, isOfMembers(reading), reading.hyphens);
	const blocks = blocksOf(withoutColumnHeads(reading, taken?.before ?? segments));
	for (const [at, block] of blocks.entries()) {
		const isLast = at === blocks.length - 1;
		const isApart = !isNumbered && !isLast && block.length <= 2 && block[0]?.gap === true;
		const isSummary = !isLast && block.length === 1 && /^(?:executive )?summary$/i.test(block[0]?.text ?? '');
		if (isSummary || (isApart && block.every(looksLikeHeading))) {
			openHeading(reading, block);
		} else {
			addPassage(reading, block);
		}
	}

	// The text of an annex without a number is one paragraph of it.
	const cited = paragraph ?? (annex === undefined ? undefined : `${annexNumber(annex)}.0`);
	for (const block of taken === undefined ? [] : addDelegation(reading, taken, cited)) {
		addPassage(reading, block);
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
			(previous.text.length < full && /^(?:\d{1,3}|A)\.(?:\s|$)/.test(segments[at + 1]?.text ?? ''));
		// The initial of a name may begin a line, too.
		const isAside = previous !== undefined && isInBrackets(previous.text);
		const isLabel =
			(isLabelled(segment) || isLoneLabel(segments, at) || isOpenLabelled(segments, at)) && isFree && !isAside;
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

function headingLength({segments, start}: Region, below: Segment | undefined): number {
	const isAlone = isLoneLabel(segments, 0) || (start !== undefined && segments[0]?.text.length === start.length);
	const least = isAlone ? 2 : 1;
	const lines = segments.slice(0, 4);
	const end = lines.findIndex((segment, at) => {
		const previous = lines[at - 1];
		return (
			at >= least &&
			previous &&
			(!headingGoesOn(previous, segment, segments[at + 1] ?? below) || endsSentence(segment.text))
		);
	});
	return end === -1 ? Math.max(least, lines.length) : end;
}

const mostHeadingLines = 6;

/** How many segments at the end of a stretch are headings of what follows it; `isOpen` tells whether its first may be one. */
export function trailingHeadings(segments: readonly Segment[], isOpen: boolean): number {
	const mayBeHeading = (segment: Segment) =>
		looksLikeHeading(segment) || (segment.text.length <= 140 && !endsSentence(segment.text));
	const isBefore = (segment: Segment, at: number) => segments.length - at > mostHeadingLines || !mayBeHeading(segment);
	const before = segments.findLastIndex(isBefore);
	const isAlone = segments.filter(({text}) => isCounted(itemAt(text))).length === 1;
	const start = segments.findIndex((segment, at) => {
		const previous = segments[at - 1];
		// No list has one item.
		const apart = isAlone && !/[:;,]$/.test(previous?.text.slice(-1) ?? '') ? {...segment, gap: true} : segment;
		const isFree = previous === undefined ? isOpen : segment.gap || endsSentence(previous.text);
		return at > before && isFree && (looksLikeHeading(segment) || isLettered(apart, previous));
	});
	return start === -1 ? 0 : segments.length - start;
}

/** `(a) Talks with the Government` is a heading where it goes on with no list. */
function isLettered(segment: Segment, previous: Segment | undefined): boolean {
	const label = itemAt(segment.text);
	const above = previous === undefined ? undefined : itemAt(previous.text)?.kind;
	const isOfList = previous?.text.endsWith(':') === true || (above !== undefined && above !== 'number');
	return isCounted(label) && !isOfList && isItemHeading(segment);
}

function isCounted(label: ItemLabel | undefined): boolean {
	return label?.kind === 'letter' || label?.kind === 'roman';
}

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
