import {trailingHeadings} from '../body/body.ts';
import {headingGroups, isLabelled, looksLikeHeading, startsLow} from '../lines/line-kinds.ts';
import {blocksOf, type ItemLabel, isOfList, itemAt} from '../lines/list-items.ts';
import {runsOf, type Segment, shortLine} from '../lines/segments.ts';
import {isOfOtherLevel, labelsOf, type ReadLabel} from './labels.ts';

/** An item of the outermost list, with all that stands under it. */
export type Item = {readonly label?: ItemLabel; readonly segments: readonly Segment[]};

/** A heading, text around the list, or an item of it. */
type Piece = {readonly heading: readonly Segment[]} | {readonly text: readonly Segment[]} | {readonly item: Item};

/** Divides the segments of an annex; the outermost list is of the kind of its first label. */
export function termPieces(segments: readonly Segment[]): readonly Piece[] {
	const read = labelsOf(segments);
	const first = segments.findIndex(({text}) => read(text, 1) !== undefined);
	const label = read(segments[first]?.text ?? '', 1);
	// Where aims without labels come before the first label, that only divides one of them.
	const unlabelled = blocksOf(segments.slice(0, first)).filter(([line]) => /^to\s\p{Ll}/iu.test(line?.text ?? ''));
	return label === undefined || unlabelled.length > 1 ? paragraphPieces(segments) : listPieces(segments, label, read);
}

function listPieces(segments: readonly Segment[], first: ItemLabel, read: ReadLabel): readonly Piece[] {
	const items = new Map<number, ItemLabel>();
	let expected = 1;
	let last: ItemLabel | undefined;
	for (const [at, {text}] of segments.entries()) {
		const label = read(text, expected);
		if (
			label !== undefined &&
			isOfList(label, first) &&
			// Another sign divides an item further.
			(label.kind === 'bullet'
				? label.label === first.label
				: (label.value >= expected && label.value <= expected + 2) ||
					(label.value === 1 && isOfOtherLevel(label, last)) ||
					startsAgain(segments, at, label, read))
		) {
			items.set(at, label);
			last = label;
			expected = label.value + 1;
		}
	}

	const starts = [...new Set([0, ...items.keys()])];
	return starts.flatMap((start, index) => {
		const label = items.get(start);
		const lines = segments.slice(start, starts[index + 1]);
		return runPieces({...(label && {label}), segments: lines}, index < starts.length - 1, read);
	});
}

/** Under a heading of its own, a list of another leg of the mission begins at 1 again. */
function startsAgain(segments: readonly Segment[], at: number, {value}: ItemLabel, read: ReadLabel): boolean {
	const previous = segments[at - 1];
	return (
		value === 1 &&
		previous !== undefined &&
		(looksLikeHeading(previous) || isLabelled(previous) || introductionLength(segments.slice(0, at), read) > 0)
	);
}

/** The segments from one item to the next: the item, then headings of what follows; before the first item and set apart after the last, text. */
function runPieces({label, segments}: Item, hasNext: boolean, read: ReadLabel): readonly Piece[] {
	const headings = hasNext ? trailingHeadings(segments, label === undefined) : 0;
	const introduction = hasNext && headings === 0 ? introductionLength(segments, read) : 0;
	if (label !== undefined && introduction > 0) {
		const text = segments.slice(segments.length - introduction);
		const above = {label, segments: segments.slice(0, segments.length - introduction)};
		return [...runPieces(above, true, read), {text}];
	}

	const lines = segments.slice(0, segments.length - headings);
	const groups = headingGroups(segments.slice(segments.length - headings)).map((heading) => ({heading}));
	const end = label === undefined ? 0 : hasNext ? lines.length : endOfList(lines);
	const item: readonly Piece[] = label === undefined ? [] : [{item: {label, segments: lines.slice(0, end)}}];
	return [...item, ...(end < lines.length ? [{text: lines.slice(end)}] : []), ...groups];
}

const mostIntroducing = 3;

/** How many segments at the end, behind a finished item, introduce the next ones: `In Porto Alto, the mission will:`. */
function introductionLength(segments: readonly Segment[], read: ReadLabel): number {
	if (segments.at(-1)?.text.endsWith(':') !== true) {
		return 0;
	}

	const first = Math.max(1, segments.length - mostIntroducing);
	const starts = segments.flatMap((_, at) => (at >= first && mayIntroduce(segments, at, read) ? [at] : []));
	const start = starts.findLast((at) => segments[at]?.gap) ?? starts.at(-1);
	return start === undefined ? 0 : segments.length - start;
}

function mayIntroduce(segments: readonly Segment[], at: number, read: ReadLabel): boolean {
	const [previous, first] = segments.slice(at - 1, at + 1);
	return (
		first !== undefined &&
		previous !== undefined &&
		/^[\p{Lu}\d]/u.test(first.text) &&
		read(first.text) === undefined &&
		!isLabelAlone(previous) &&
		(/[.;]$/.test(previous.text) || trailingHeadings(segments.slice(0, at), false) > 0)
	);
}

/** Where the last item ends: text set apart after a full stop is no part of it. */
function endOfList(segments: readonly Segment[]): number {
	const end = segments.findIndex((segment, at) => {
		const previous = segments[at - 1];
		const isApart =
			previous !== undefined &&
			segment.gap &&
			!segment.turned &&
			/\.["”)]?$/.test(previous.text.slice(-3)) &&
			!isLabelAlone(previous);
		return isApart && !startsLow(segment.text) && itemAt(segment.text) === undefined;
	});
	return end === -1 ? segments.length : end;
}

function isLabelAlone({text}: Segment): boolean {
	return itemAt(text)?.length === text.length;
}

/** Without labels each paragraph is a term, but for one that introduces them. */
function paragraphPieces(segments: readonly Segment[]): readonly Piece[] {
	const runs = runsOf(blocksOf(segments), (_, block) => itemAt(block[0]?.text ?? '') === undefined);
	return runs.map((run): Piece => {
		const block = run.flat();
		const start = block[0]?.text.slice(0, shortLine) ?? '';
		const isTerm = /^(?:to\s+\p{Ll}|\p{Lu}\p{Ll}+\s)/iu.test(start) && !block.at(-1)?.text.endsWith(':');
		return isTerm ? {item: {segments: block}} : {text: block};
	});
}
