import {blocksOf} from '../lines/blocks.ts';
import {endsSentence, headingGroups, isLabelled, looksLikeHeading, startsLow} from '../lines/line-kinds.ts';
import {type ItemLabel, itemAt} from '../lines/list-items.ts';
import {type Bit, shortLine} from '../lines/segments.ts';

/** An item of the outermost list, with all that stands under it. */
export type Item = {readonly label?: ItemLabel; readonly bits: readonly Bit[]};

/** A heading, text around the list, or an item of it. */
export type Piece = {readonly heading: readonly Bit[]} | {readonly text: readonly Bit[]} | {readonly item: Item};

/** Divides the bits of an annex; the outermost list is of the kind of its first label. */
export function termPieces(bits: readonly Bit[]): readonly Piece[] {
	const first = bits.find(({text}) => itemAt(text, 1) !== undefined);
	const label = first === undefined ? undefined : itemAt(first.text, 1);
	return label === undefined || hasUnlabelled(bits) ? paragraphPieces(bits) : listPieces(bits, label);
}

/** Whether aims without labels come before the first label, which then only divides one of them. */
function hasUnlabelled(bits: readonly Bit[]): boolean {
	const first = bits.findIndex(({text}) => itemAt(text, 1) !== undefined);
	return blocksOf(bits.slice(0, first)).filter(([bit]) => /^to\s\p{Ll}/iu.test(bit?.text ?? '')).length > 1;
}

function listPieces(bits: readonly Bit[], {kind, label: sign}: ItemLabel): readonly Piece[] {
	const items = new Map<number, ItemLabel>();
	let expected = 1;
	for (const [at, {text}] of bits.entries()) {
		const label = itemAt(text, expected);
		if (
			label?.kind === kind &&
			// Another sign divides an item further.
			(kind === 'bullet'
				? label.label === sign
				: (label.value >= expected && label.value <= expected + 2) || startsAgain(bits, at, label))
		) {
			items.set(at, label);
			expected = label.value + 1;
		}
	}

	const runs: {readonly label?: ItemLabel; readonly bits: Bit[]}[] = [];
	for (const [at, bit] of bits.entries()) {
		const label = items.get(at);
		const run = runs.at(-1);
		if (label !== undefined || run === undefined) {
			runs.push({...(label === undefined ? {} : {label}), bits: [bit]});
		} else {
			run.bits.push(bit);
		}
	}

	return runs.flatMap((run, at) => runPieces(run, at < runs.length - 1));
}

/** Under a heading of its own, a list of another leg of the mission begins at 1 again. */
function startsAgain(bits: readonly Bit[], at: number, {value}: ItemLabel): boolean {
	const previous = bits[at - 1];
	return (
		value === 1 &&
		previous !== undefined &&
		(looksLikeHeading(previous) || isLabelled(previous) || introductionLength(bits.slice(0, at)) > 0)
	);
}

/** The bits from one item to the next: the item, then headings of what follows; before the first item and set apart after the last, text. */
function runPieces({label, bits}: Item, hasNext: boolean): readonly Piece[] {
	const headings = hasNext ? headingsAtEnd(bits, label === undefined) : 0;
	const introduction = hasNext && headings === 0 ? introductionLength(bits) : 0;
	if (label !== undefined && introduction > 0) {
		const text = bits.slice(bits.length - introduction);
		const above = {label, bits: bits.slice(0, bits.length - introduction)};
		return [...runPieces(above, true), {text}];
	}

	const own = bits.slice(0, bits.length - headings);
	const groups = headingGroups(bits.slice(bits.length - headings)).map((heading) => ({heading}));
	const end = label === undefined ? 0 : hasNext ? own.length : endOfList(own);
	const item: readonly Piece[] = label === undefined ? [] : [{item: {label, bits: own.slice(0, end)}}];
	return [...item, ...(end < own.length ? [{text: own.slice(end)}] : []), ...groups];
}

const mostIntroducing = 3;

/** How many bits at the end, set apart from a finished item, introduce the next ones: `In Porto Alto, the mission will:`. */
function introductionLength(bits: readonly Bit[]): number {
	if (bits.at(-1)?.text.endsWith(':') !== true) {
		return 0;
	}

	const start = bits.findLastIndex(({gap}) => gap);
	const [first, previous] = [bits[start], bits[start - 1]];
	const isApart =
		first !== undefined &&
		previous !== undefined &&
		/[.;]$/.test(previous.text) &&
		/^\p{Lu}/u.test(first.text) &&
		itemAt(first.text) === undefined &&
		!isLabelAlone(previous);
	return isApart && bits.length - start <= mostIntroducing ? bits.length - start : 0;
}

function headingsAtEnd(bits: readonly Bit[], mayBeAll: boolean): number {
	let from = bits.length;
	while (from > (mayBeAll ? 0 : 1) && bits.length - from < 4 && isHeadingThere(bits, from - 1)) {
		from -= 1;
	}

	return bits.length - from;
}

function isHeadingThere(bits: readonly Bit[], at: number): boolean {
	const [bit, previous] = [bits[at], bits[at - 1]];
	const isFree =
		previous === undefined || endsSentence(previous.text) || bit?.gap === true || looksLikeHeading(previous);
	return bit !== undefined && isFree && looksLikeHeading(bit) && itemAt(bit.text) === undefined;
}

/** Where the last item ends: text set apart after a full stop is no part of it. */
function endOfList(bits: readonly Bit[]): number {
	const end = bits.findIndex((bit, at) => {
		const previous = bits[at - 1];
		const isApart =
			previous !== undefined &&
			bit.gap &&
			!bit.turned &&
			/\.["”)]?$/.test(previous.text.slice(-3)) &&
			!isLabelAlone(previous);
		return isApart && !startsLow(bit.text) && itemAt(bit.text) === undefined;
	});
	return end === -1 ? bits.length : end;
}

/** Whether a line is only the label of an item, whose words stand below it. */
function isLabelAlone({text}: Bit): boolean {
	return itemAt(text)?.length === text.length;
}

/** Without labels each paragraph is a term, but for one that introduces them and for headings. */
function paragraphPieces(bits: readonly Bit[]): readonly Piece[] {
	const blocks: (readonly Bit[])[] = [];
	for (const block of blocksOf(bits)) {
		const last = blocks.at(-1);
		if (last !== undefined && itemAt(block[0]?.text ?? '') !== undefined) {
			blocks.splice(-1, 1, [...last, ...block]);
		} else {
			blocks.push(block);
		}
	}

	return blocks.map((block, at): Piece => {
		const [first] = block;
		if (first !== undefined && block.length <= 2 && at < blocks.length - 1 && block.every(looksLikeHeading)) {
			return {heading: block};
		}

		const isTerm =
			first !== undefined &&
			/^(?:to\s+\p{Ll}|\p{Lu}\p{Ll}+\s)/iu.test(first.text.slice(0, shortLine)) &&
			!(block.at(-1)?.text.endsWith(':') ?? false);
		return isTerm ? {item: {bits: [...block]}} : {text: block};
	});
}
