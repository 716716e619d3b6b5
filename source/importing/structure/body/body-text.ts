import {annexNumber} from '../../formats/base/numerals.ts';
import type {PartKind} from '../../model/structure.ts';
import {readMembers} from '../delegation/list.ts';
import {
	type AroundMembers,
	isColumnHead,
	isHeadOfStack,
	isListHeading,
	takeMembers,
} from '../delegation/take-members.ts';
import {blocksOf, itemBlocks} from '../lines/blocks.ts';
import {addAll, type Context, type Finding} from '../lines/found.ts';
import type {Hyphens} from '../lines/hyphens.ts';
import {joinBlocks, joinSegments, spansOf} from '../lines/join.ts';
import {looksLikeHeading} from '../lines/line-kinds.ts';
import type {Outline} from '../lines/outline.ts';
import {cut, present, type Segment} from '../lines/segments.ts';
import {kindOfTitle} from './part-kinds.ts';

type OfParagraph = {readonly number: string; readonly part: PartKind; readonly length: number};

/** Adds a numbered paragraph, and the delegation it introduces. */
export function addParagraph(
	found: Finding,
	segments: readonly Segment[],
	{number, part, length}: OfParagraph,
	outline: Outline,
	context: Context,
) {
	const [first, ...others] = segments;
	if (first === undefined) {
		return;
	}

	const [label, rest] = cut(first, length);
	const headings = outline.path();
	const taken = takeMembers([...present(rest), ...others], kindOfTitle(headings.at(-1) ?? '') === 'members');
	const own = withoutColumnHeads(taken?.before ?? [...present(rest), ...others], found, context);
	const delegation = taken === undefined ? noDelegation : addMembers(found, taken, number, context);
	const text = joinBlocks([...itemBlocks(own), ...delegation.text], context.hyphens);
	const list = taken === undefined ? {} : {listAt: joinBlocks(itemBlocks(own), context.hyphens).text.length};
	const spans = [...spansOf(present(label)), ...text.spans];
	// After a list the paragraph goes on: its text is one again.
	const joined = delegation.text.length === 0 ? text.text : text.text.replace(/:\n(?=\p{Lu})/u, ': ');
	found.paragraphs.push({number, headings, part, text: joined, line: first.line, spans, ...list});
}

function withoutColumnHeads(segments: readonly Segment[], found: Finding, {hyphens}: Context): readonly Segment[] {
	const heads = segments.filter((segment, at) => isColumnHead(segment) || isHeadOfStack(segments, at));
	addTableHeads(found, heads, hyphens);
	return heads.length === 0 ? segments : segments.filter((segment) => !heads.includes(segment));
}

function addTableHeads(found: Finding, heads: readonly Segment[], hyphens: Hyphens): void {
	addAll(
		found.aside,
		heads.map((segment) => ({...joinSegments([segment], hyphens), reason: 'table heading' as const})),
	);
}

const noDelegation = {text: []} as const;
const ofDelegation = /\b(?:unable|join|accompan|replac|represent|particip|depart|travel|member|delegation|leader)/i;

/** Adds the members of a list and the remarks on them; gives back what else stands after the list. */
function addMembers(
	found: Finding,
	{entries, after}: AroundMembers,
	number: string | undefined,
	{hyphens}: Context,
): {readonly text: readonly (readonly Segment[])[]} {
	const {listed, heads, others} = readMembers(entries, hyphens, number);
	addAll(found.listed, listed);
	addTableHeads(found, heads, hyphens);
	const blocks = blocksOf([...others, ...after]);
	const isRemark = (block: readonly Segment[]) =>
		ofDelegation.test(
			block
				.map(({text}) => text)
				.join(' ')
				.slice(0, 400),
		);
	const remarks = blocks.filter(isRemark).map((block) => joinSegments(block, hyphens));
	addAll(
		found.notes,
		remarks.map((remark) => ({...remark, ...(number === undefined ? {} : {paragraph: number})})),
	);
	return {text: blocks.filter((block) => !isRemark(block))};
}

type OfText = {
	readonly part: PartKind;
	readonly annex: string | undefined;
	readonly isNumbered: boolean;
	readonly number: string | undefined;
	/** What it begins with, where that counts it. */
	readonly label?: string | undefined;
};

/** Text of no number: where nothing is numbered, short lines set apart are headings. */
export function addText(
	found: Finding,
	segments: readonly Segment[],
	{part, annex, isNumbered, number, label}: OfText,
	outline: Outline,
	context: Context,
) {
	const place = annex === undefined ? {} : {annex};
	const passage = (block: readonly Segment[]) => {
		const counted = label === undefined || block[0] !== segments[0] ? {} : {label};
		found.passages.push({
			...joinSegments(block, context.hyphens),
			headings: outline.path(),
			part,
			...place,
			...counted,
		});
	};
	const taken = takeMembers(segments, kindOfTitle(outline.path().at(-1) ?? '') === 'members' || part === 'members');
	const blocks = blocksOf(withoutColumnHeads(taken?.before ?? segments, found, context));
	for (const [at, block] of blocks.entries()) {
		const isLast = at === blocks.length - 1;
		const isOfList = isLast && taken !== undefined && block.every(isListHeading);
		const isApart = !isNumbered && !isLast && block.length <= 2 && block[0]?.gap === true;
		const isSummary = !isLast && block.length === 1 && /^(?:executive )?summary$/i.test(block[0]?.text ?? '');
		const isHeading = isOfList || isSummary || (isApart && block.every(looksLikeHeading));
		if (isHeading) {
			found.sections.push(outline.open(block, false));
		} else {
			passage(block);
		}
	}

	// The text of an annex without a number is one paragraph of it.
	const cited = number ?? (annex === undefined ? undefined : `${annexNumber(annex)}.0`);
	for (const block of taken === undefined ? [] : addMembers(found, taken, cited, context).text) {
		passage(block);
	}
}
