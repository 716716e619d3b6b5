import type {PartKind, Section} from '../structure.ts';
import {type Bit, cut, present} from './bits.ts';
import {blocksOf, itemBlocks, takeFootnotes} from './blocks.ts';
import {addAll, type Context, type Finding, type Found, nothingYet} from './found.ts';
import {joinBits, joinBlocks, spansOf} from './join-bits.ts';
import {endsSentence, headingGoesOn, headingGroups, isLabelled, looksLikeHeading} from './line-kinds.ts';
import {openingOf, readMembers} from './member-list.ts';
import {findNumbers, type Numbered} from './numbers.ts';
import {type Outline, outlineOf} from './outline.ts';
import {kindOfTitle} from './parts.ts';
import {isListHeading, takeMembers} from './take-members.ts';

/** A run of bits from one heading or number to the next. */
type Region = {readonly start?: Numbered; readonly isHeading: boolean; readonly bits: readonly Bit[]};

/** The paragraphs, headings and unnumbered passages of the body or of an annex; numbers in an annex get its label before them. */
export function readBody(
	bits: readonly Bit[],
	part: PartKind,
	context: Context,
	annex?: {readonly label?: string; readonly root: Section},
): Found {
	const found = nothingYet();
	const {rest, notes} = takeFootnotes(bits, context.hyphens);
	addAll(found.notes, notes);
	const outline = outlineOf(part, context.hyphens, annex?.root);
	const regions = regionsOf(rest);
	const state = {wasHeading: false, number: undefined as string | undefined};
	const isNumbered = regions.some(({start}) => start !== undefined && !start.isHeading);
	for (const [at, region] of regions.entries()) {
		const isLast = at === regions.length - 1;
		const own = region.isHeading ? headingLength(region.bits) : 0;
		if (own > 0) {
			const label = region.start === undefined ? undefined : String(region.start.value);
			found.sections.push(outline.open(region.bits.slice(0, own), state.wasHeading, label));
			state.wasHeading = true;
		}

		const after = region.bits.slice(own);
		const isMembers = part === 'members' || kindOfTitle(outline.path().at(-1) ?? '') === 'members';
		const list = listEnd(after, isMembers);
		const isOpen = list > 0 || region.isHeading || region.start === undefined;
		const headings = isLast || !isNumbered ? 0 : trailingHeadings(after.slice(list), isOpen);
		const text = after.slice(0, after.length - headings);
		if (region.start !== undefined && !region.start.isHeading) {
			const number = `${annex?.label === undefined ? '' : `${annex.label}.`}${region.start.value}`;
			state.number = number;
			addParagraph(found, text, {number, part, length: region.start.length}, outline, context);
			state.wasHeading = false;
		} else if (text.length > 0) {
			addText(found, text, {part, annex: annex?.label, isNumbered, number: state.number}, outline, context);
			state.wasHeading = false;
		}

		for (const group of headingGroups(after.slice(after.length - headings))) {
			found.sections.push(outline.open(group, state.wasHeading));
			state.wasHeading = true;
		}
	}

	return found;
}

function regionsOf(bits: readonly Bit[]): readonly Region[] {
	const numbers = findNumbers(bits);
	const regions: {start?: Numbered; isHeading: boolean; bits: Bit[]}[] = [];
	for (const [at, bit] of bits.entries()) {
		const start = numbers.get(at);
		const previous = bits[at - 1];
		const isFree =
			previous === undefined || bit.gap || endsSentence(previous.text) || regions.at(-1)?.isHeading === true;
		const isHeading = start === undefined ? bit.heading !== undefined || (isLabelled(bit) && isFree) : start.isHeading;
		const region = regions.at(-1);
		if (start !== undefined || isHeading || region === undefined) {
			regions.push({...(start === undefined ? {} : {start}), isHeading, bits: [bit]});
		} else {
			region.bits.push(bit);
		}
	}

	return regions;
}

function headingLength(bits: readonly Bit[]): number {
	let length = 1;
	for (; length < Math.min(bits.length, 4); length += 1) {
		const [previous, bit] = [bits[length - 1], bits[length]];
		if (previous === undefined || bit === undefined || !headingGoesOn(previous, bit) || endsSentence(bit.text)) {
			break;
		}
	}

	return length;
}

/** How far a list of the delegation reaches into the bits; its lines look like headings. */
function listEnd(bits: readonly Bit[], isSection: boolean): number {
	const taken = takeMembers(bits, isSection);
	if (taken === undefined) {
		return 0;
	}

	const last = taken.entries.findLastIndex(
		({text, gap}) => !gap || /[(),\t]/.test(text) || openingOf(text) !== undefined,
	);
	return taken.before.length + last + 1;
}

const mostHeadingLines = 6;

/** How many bits at the end of a region are headings of what follows it. */
function trailingHeadings(bits: readonly Bit[], isOpen: boolean): number {
	let from = bits.length;
	while (from > 0 && bits.length - from < mostHeadingLines && mayBeHeading(bits, from - 1)) {
		from -= 1;
	}

	for (let at = from; at < bits.length; at += 1) {
		const [bit, previous] = [bits[at], bits[at - 1]];
		const isFree = previous === undefined ? isOpen : bit?.gap || endsSentence(previous.text);
		if (bit !== undefined && isFree && looksLikeHeading(bit)) {
			return bits.length - at;
		}
	}

	return 0;
}

function mayBeHeading(bits: readonly Bit[], at: number): boolean {
	const bit = bits[at];
	return bit !== undefined && (looksLikeHeading(bit) || (bit.text.length <= 140 && !endsSentence(bit.text)));
}

type OfParagraph = {readonly number: string; readonly part: PartKind; readonly length: number};

function addParagraph(
	found: Finding,
	bits: readonly Bit[],
	{number, part, length}: OfParagraph,
	outline: Outline,
	context: Context,
) {
	const [first, ...others] = bits;
	if (first === undefined) {
		return;
	}

	const [label, rest] = cut(first, length);
	const headings = outline.path();
	const taken = takeMembers([...present(rest), ...others], kindOfTitle(headings.at(-1) ?? '') === 'members');
	const own = taken?.before ?? [...present(rest), ...others];
	const text = joinBlocks(itemBlocks(own), context.hyphens);
	const spans = [...spansOf(present(label)), ...text.spans];
	found.paragraphs.push({number, headings, part, text: text.text, line: first.line, spans});
	if (taken !== undefined) {
		addMembers(found, taken.entries, taken.after, number, context);
	}
}

function addMembers(
	found: Finding,
	entries: readonly Bit[],
	after: readonly Bit[],
	number: string | undefined,
	context: Context,
) {
	addAll(found.listed, readMembers(entries, context.hyphens, number));
	const remarks = blocksOf(after).map((block) => joinBits(block, context.hyphens));
	addAll(
		found.notes,
		remarks.map((remark) => ({...remark, ...(number === undefined ? {} : {paragraph: number})})),
	);
}

type OfText = {
	readonly part: PartKind;
	readonly annex: string | undefined;
	readonly isNumbered: boolean;
	readonly number: string | undefined;
};

/** Text of no number: where nothing is numbered, short lines set apart are headings. */
function addText(
	found: Finding,
	bits: readonly Bit[],
	{part, annex, isNumbered, number}: OfText,
	outline: Outline,
	context: Context,
) {
	const taken = takeMembers(bits, kindOfTitle(outline.path().at(-1) ?? '') === 'members' || part === 'members');
	const blocks = blocksOf(taken?.before ?? bits);
	for (const [at, block] of blocks.entries()) {
		const isLast = at === blocks.length - 1;
		const isOfList = isLast && taken !== undefined && block.every(isListHeading);
		const isApart = !isNumbered && !isLast && block.length <= 2 && block[0]?.gap === true;
		const isHeading = isOfList || (isApart && block.every(looksLikeHeading));
		if (isHeading) {
			found.sections.push(outline.open(block, false));
		} else {
			const headings = outline.path();
			found.passages.push({
				...joinBits(block, context.hyphens),
				headings,
				part,
				...(annex === undefined ? {} : {annex}),
			});
		}
	}

	if (taken !== undefined) {
		addMembers(found, taken.entries, taken.after, number, context);
	}
}
