import type {PartKind} from '../structure.ts';
import {type Bit, cut, present} from './bits.ts';
import {blocksOf, itemBlocks} from './blocks.ts';
import {addAll, type Context, type Finding} from './found.ts';
import {joinBits, joinBlocks, spansOf} from './join-bits.ts';
import {looksLikeHeading} from './line-kinds.ts';
import {readMembers} from './member-list.ts';
import type {Outline} from './outline.ts';
import {kindOfTitle} from './parts.ts';
import {isListHeading, takeMembers} from './take-members.ts';

type OfParagraph = {readonly number: string; readonly part: PartKind; readonly length: number};

/** Adds a numbered paragraph, and the delegation it introduces. */
export function addParagraph(
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
	const {listed, others} = readMembers(entries, context.hyphens, number);
	addAll(found.listed, listed);
	const remarks = blocksOf([...others, ...after]).map((block) => joinBits(block, context.hyphens));
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
export function addText(
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
