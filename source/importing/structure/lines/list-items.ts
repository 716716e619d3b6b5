import {smallRomans} from '../../formats/base/numerals.ts';
import {bulletSigns} from '../../language/lexicon/tokens.ts';
import {endsSentence, startsLow} from './line-kinds.ts';
import {cellsOf, present, runsOf, type Segment, shortLine, slice} from './segments.ts';

/** The label that begins an item of a list: what it is, its place in the order from 1 (0 for bullets), and how much of the text it takes. */
export type ItemLabel = {
	readonly kind: 'number' | 'letter' | 'roman' | 'bullet';
	readonly value: number;
	readonly label: string;
	readonly length: number;
};

const number = /^\(?(\d{1,2})(?:\)|\.(?!\d))\s*/;
const letter = /^\(?([a-z])(?:\)|\.(?=\s+\p{L}|$))\s*/u;
const roman = /^\(?([ivx]{1,5})(?:\)|\.(?=\s))\s*/;
const bullet = new RegExp(`^(?:${bulletSigns}\\s*|[-–—*o]\\s+)(?=\\S|$)`, 'u');

/** Reads the label at the start of a text; `expected` is the letter that would be next, to tell `(i)` after `(h)` from the first of romans. */
export function itemAt(text: string, expected?: number): ItemLabel | undefined {
	const head = text.slice(0, 40);
	const ofNumber = number.exec(head);
	if (ofNumber !== null) {
		return found('number', Number(ofNumber[1]), ofNumber[0]);
	}

	const ofLetter = letter.exec(head);
	const value = (ofLetter?.[1]?.charCodeAt(0) ?? 0) - 96;
	const ofRoman = roman.exec(head);
	if (ofRoman !== null && !(ofLetter !== null && value === expected)) {
		const place = smallRomans.get(ofRoman[1] ?? '');
		return place === undefined ? undefined : found('roman', place, ofRoman[0]);
	}

	if (ofLetter !== null) {
		return found('letter', value, ofLetter[0]);
	}

	const ofBullet = bullet.exec(head);
	return ofBullet === null ? undefined : found('bullet', 0, ofBullet[0]);
}

/** Whether two labels are of one list: of one kind, and printed with the same signs. */
export function isOfList(label: ItemLabel, first: ItemLabel): boolean {
	const signsOf = (text: string) => text.replaceAll(/[\p{L}\d]/gu, '');
	return label.kind === first.kind && (label.kind === 'bullet' || signsOf(label.label) === signsOf(first.label));
}

/** The cells of a line; a label that columns set apart belongs to what it stands before. */
export function itemCells(segment: Segment): readonly Segment[] {
	const cells = segment.text.length > shortLine ? [segment] : cellsOf(segment);
	const [first, second, ...others] = cells;
	const isLabel = first !== undefined && itemAt(first.text)?.length === first.text.length;
	return second === undefined || !isLabel
		? cells
		: [...present(slice(segment, 0, second.to - segment.from)), ...others];
}

function found(kind: ItemLabel['kind'], value: number, all: string): ItemLabel {
	return {kind, value, label: all.trim(), length: all.length};
}

/** Segments as blocks: an item of a list is one, and so is what a blank line sets apart where a sentence has ended. */
export function blocksOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
	return runsOf(segments, (previous, segment) => startsItem(previous, segment) || startsAfterGap(previous, segment));
}

/** The blocks of one paragraph: only an item of a list begins another. */
export function itemBlocks(segments: readonly Segment[]): readonly (readonly Segment[])[] {
	return runsOf(segments, startsItem);
}

// A dash may stand within a sentence, these signs only before an item.
const unmistakable = new RegExp(`^(?!·)${bulletSigns}`, 'u');

function startsItem(previous: Segment, segment: Segment): boolean {
	return (
		itemAt(segment.text) !== undefined &&
		(unmistakable.test(segment.text) ||
			endsSentence(previous.text) ||
			/[,—–-]$|\b(?:and|or)$/.test(previous.text.slice(-5)))
	);
}

function startsAfterGap(previous: Segment, segment: Segment): boolean {
	const isApart =
		segment.gap &&
		!segment.turned &&
		!startsLow(segment.text) &&
		(endsSentence(previous.text) || previous.text.length < 60);
	return isApart || segment.heading !== undefined || previous.heading !== undefined;
}
