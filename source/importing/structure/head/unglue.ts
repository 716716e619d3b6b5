import {dayAtStart} from '../../language/lexicon/dates.ts';
import type {Aside} from '../../model/structure.ts';
import type {Hyphens} from '../lines/hyphens.ts';
import {joinBits} from '../lines/join.ts';
import {endsSentence, headingLabel} from '../lines/line-kinds.ts';
import {type Bit, cut, present, shortLine, slice} from '../lines/segments.ts';
import type {Kept} from './furniture.ts';
import {runApart} from './run-together.ts';

const annexGlued =
	/^(?:Annex|ANNEX|Appendix|Enclosure)(?:\s+(?:[IVX]+|[A-Z]|\d{1,2})(?=\p{Lu}\p{Ll}|(?![IVX]+\s)\p{Lu}{2}[^\p{Ll}]|\*\*)|(?=\*\*))/u;
const markdownHeading = /^#{1,6}\s+/;

/** Cuts headings apart that a converter glued to each other or to the text after them, and sets its marks of bold type aside. */
export function unglue(bits: readonly Bit[], hyphens: Hyphens): Kept {
	const aside: Aside[] = [];
	const mark = (bit: Bit | undefined) => {
		aside.push(...present(bit).map((one) => ({...joinBits([one], hyphens), reason: 'mark-up' as const})));
	};
	const unstarred = bits.flatMap((bit, at) => unmarked(bit, mark, goesOnBold(bits, at) || goesOnBold(bits, at - 1)));
	return {bits: runApart(unstarred).flatMap(headApart), aside};
}

function unmarked(bit: Bit, mark: (bit: Bit | undefined) => void, isBold = false): readonly Bit[] {
	const hashes = markdownHeading.exec(bit.text)?.[0].length ?? 0;
	if (hashes > 0 && bit.text.length <= shortLine) {
		mark(slice(bit, 0, hashes));
		return present(slice(bit, hashes)).flatMap((rest) => unmarked({...rest, heading: hashes, gap: true}, mark));
	}

	if (bit.text.length > shortLine || !bit.text.includes('**') || !(isBold || isHead(bit.text))) {
		return [bit];
	}

	const parts: Bit[] = [];
	let at = 0;
	for (const {index, 0: stars} of bit.text.matchAll(/\*{2,}/g)) {
		parts.push(...present(slice(bit, at, index, at === 0 ? bit.gap : true)));
		mark(slice(bit, index, index + stars.length));
		at = index + stars.length;
	}

	return [...parts, ...present(slice(bit, at, bit.text.length, at === 0 ? bit.gap : true))];
}

/** Whether bold type that sets a heading apart begins on a line and ends on the next: `**1 February` and `2014**`. */
function goesOnBold(bits: readonly Bit[], at: number): boolean {
	const [bit, next] = [bits[at], bits[at + 1]];
	return (
		bit !== undefined &&
		next !== undefined &&
		!next.gap &&
		isHalfBold(bit) &&
		isHalfBold(next) &&
		(/^\*\*[^*\s]+[^*]*$/.test(bit.text) || isHead(bit.text)) &&
		/^[^*]*[^*\s]\*\*(?:$|\*\*)/.test(next.text)
	);
}

function isHalfBold({text}: Bit): boolean {
	const stars = text.length > shortLine ? [] : (text.match(/\*{2,}/g) ?? []);
	return stars.reduce((sum, {length}) => sum + Math.floor(length / 2), 0) % 2 === 1;
}

/** Whether the stars of a line set headings apart, and do not only make a word of a sentence bold. */
function isHead(text: string): boolean {
	const first = text.slice(0, text.indexOf('**', 1) === -1 ? undefined : text.indexOf('**', 1));
	return (
		/^\*\*(?:[^*]*\*\*$|\d{1,3}\.\*\*)/.test(text) ||
		(!endsSentence(text) &&
			(/^(?:\*\*)?(?:Annex|ANNEX|Appendix|Enclosure)\b/.test(text) ||
				dayAtStart(text, '2000') !== undefined ||
				headingLabel(first) !== undefined ||
				/\S\*\*(?:\*\*)?\S/.test(text)))
	);
}

const firstNumber = /\s(?=\d{1,3}\.\s+(?:\p{Lu}|\bIn\b))/u;

// After the title, the first heading.
const firstHeading = /(?<=^(?:\S+ )?report\b.{10,200})\s(?=I\.\s+\p{Lu}[\p{L} ]{2,40}$)/iu;

/** `Annex IITerms of reference` and `III. Observations 20. The Council …` as two bits each. */
function headApart(bit: Bit): readonly Bit[] {
	const head = bit.text.slice(0, shortLine);
	const glued = annexGlued.exec(head);
	if (glued !== null && glued[0].length < bit.text.length) {
		return cut(bit, glued[0].length, true).flatMap(present);
	}

	const first = head.length < bit.text.length || !/\bmissions?\b/i.test(head) ? null : firstHeading.exec(head);
	if (first !== null) {
		return cut(bit, first.index, true).flatMap(present);
	}

	const isHeaded = headingLabel(head) !== undefined || /^(?:Annex|ANNEX)\b/.test(head);
	const number = isHeaded ? firstNumber.exec(head.slice(0, 160)) : null;
	return number === null || endsSentence(head.slice(0, number.index))
		? [bit]
		: cut(bit, number.index, true).flatMap(present);
}
