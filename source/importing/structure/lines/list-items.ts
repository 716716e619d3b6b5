import {fromRoman} from '../../formats/base/numerals.ts';

/** The label that begins an item of a list: what it is, its place in the order from 1 (0 for bullets), and how much of the text it takes. */
export type ItemLabel = {
	readonly kind: 'number' | 'letter' | 'roman' | 'bullet';
	readonly value: number;
	readonly label: string;
	readonly length: number;
};

const number = /^\(?(\d{1,2})(?:\)|\.(?!\d))\s*/;
const letter = /^\(?([a-z])(?:\)|\.(?=\s+\p{Lu}))\s*/u;
const roman = /^\(?([ivx]{1,5})(?:\)|\.(?=\s))\s*/;
const bullet = /^(?:[•·▪●‣◦○■□\uF0B7\uF0A7➢✓]\s*|[-–—*o]\s+)(?=\S|$)/u;

/** Reads the label at the start of a text; `expected` is the letter that would be next, to tell `(i)` after `(h)` from the first of romans. */
export function itemAt(text: string, expected?: number): ItemLabel | undefined {
	const head = text.slice(0, 12);
	const ofNumber = number.exec(head);
	if (ofNumber !== null) {
		return found('number', Number(ofNumber[1]), ofNumber[0]);
	}

	const ofLetter = letter.exec(head);
	const value = (ofLetter?.[1]?.charCodeAt(0) ?? 0) - 96;
	const ofRoman = roman.exec(head);
	if (ofRoman !== null && !(ofLetter !== null && value === expected)) {
		const place = fromRoman(ofRoman[1] ?? '');
		return place === undefined ? undefined : found('roman', place, ofRoman[0]);
	}

	if (ofLetter !== null) {
		return found('letter', value, ofLetter[0]);
	}

	const ofBullet = bullet.exec(head);
	return ofBullet === null ? undefined : found('bullet', 0, ofBullet[0]);
}

function found(kind: ItemLabel['kind'], value: number, all: string): ItemLabel {
	return {kind, value, label: all.trim(), length: all.length};
}
