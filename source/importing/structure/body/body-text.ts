import {stated} from '../../../report/stated.ts';
import {annexNumber} from '../../formats/base/numerals.ts';
import {addMembers, isColumnHead, isHeadOfStack, listOfMembers, type MembersList} from '../delegation/list.ts';
import {joinBlocks, joinSegments, spansOf} from '../lines/join.ts';
import {looksLikeHeading} from '../lines/line-kinds.ts';
import {blocksOf, itemBlocks} from '../lines/list-items.ts';
import {
	addAll,
	addAside,
	addPassage,
	isOfMembers,
	openHeading,
	type PartReading,
	pathOf,
} from '../lines/part-reading.ts';
import {cut, present, type Segment} from '../lines/segments.ts';

/**
 * Adds a numbered paragraph, and the delegation it introduces.
 * @param length how much of its text the number takes
 */
export function addParagraph(reading: PartReading, segments: readonly Segment[], number: string, length: number): void {
	const [first, ...others] = segments;
	if (first === undefined) {
		return;
	}

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
	addAll(
		reading.found.footnotes,
		remarks.map((remark) => ({...joinSegments(remark, reading.hyphens), ...place})),
	);
	return others;
}

/** What is known of text of no number: whether other text of the part has one, and the paragraph before it. */
type TextFacts = {readonly isNumbered: boolean; readonly paragraph: string | undefined};

/** Adds text of no number: where nothing is numbered, short lines set apart are headings. */
export function addText(reading: PartReading, segments: readonly Segment[], {isNumbered, paragraph}: TextFacts): void {
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
