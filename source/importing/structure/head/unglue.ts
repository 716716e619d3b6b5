import {dayAtStart} from '../../language/lexicon/dates.ts';
import {endsSentence, headingLabel} from '../lines/line-kinds.ts';
import {addAside, type Reading} from '../lines/part-reading.ts';
import {cutAt, present, type Segment, shortLine, slice} from '../lines/segments.ts';
import {runApart} from './run-together.ts';

const annexGlued =
	/^(?:Annex|ANNEX|Appendix|Enclosure)(?:\s+(?:[IVX]+|[A-Z]|\d{1,2})(?=\p{Lu}\p{Ll}|(?![IVX]+\s)\p{Lu}{2}[^\p{Ll}]|\*\*)|(?=\*\*))/u;
const markdownHeading = /^#{1,6}\s+/;

/** Cuts headings apart that a converter glued to each other or to the text after them, and sets its marks of bold type aside. */
export function unglue(reading: Reading, segments: readonly Segment[]): readonly Segment[] {
	const unstarred = segments.flatMap((segment, at) =>
		unmarked(reading, segment, goesOnBold(segments, at) || goesOnBold(segments, at - 1)),
	);
	return runApart(unstarred).flatMap(headApart);
}

function unmarked(reading: Reading, segment: Segment, isBold = false): readonly Segment[] {
	const mark = (piece: Segment | undefined) => addAside(reading, present(piece), 'mark-up');
	const hashes = markdownHeading.exec(segment.text)?.[0].length ?? 0;
	if (hashes > 0 && segment.text.length <= shortLine) {
		mark(slice(segment, 0, hashes));
		const words = present(slice(segment, hashes));
		return words.flatMap((piece) => unmarked(reading, {...piece, heading: hashes, gap: true}));
	}

	if (segment.text.length > shortLine || !segment.text.includes('**') || !(isBold || isHead(segment.text))) {
		return [segment];
	}

	const parts: Segment[] = [];
	let at = 0;
	for (const {index, 0: stars} of segment.text.matchAll(/\*{2,}/g)) {
		parts.push(...present(slice(segment, at, index, at === 0 ? segment.gap : true)));
		mark(slice(segment, index, index + stars.length));
		at = index + stars.length;
	}

	return [...parts, ...present(slice(segment, at, segment.text.length, at === 0 ? segment.gap : true))];
}

/** Whether bold type that sets a heading apart begins on a line and ends on the next: `**1 February` and `2014**`. */
function goesOnBold(segments: readonly Segment[], at: number): boolean {
	const [segment, next] = [segments[at], segments[at + 1]];
	return (
		segment !== undefined &&
		next !== undefined &&
		!next.gap &&
		isHalfBold(segment) &&
		isHalfBold(next) &&
		(/^\*\*[^*\s]+[^*]*$/.test(segment.text) || isHead(segment.text)) &&
		/^[^*]*[^*\s]\*\*(?:$|\*\*)/.test(next.text)
	);
}

function isHalfBold({text}: Segment): boolean {
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

/** `Annex IITerms of reference` and `III. Observations 20. The Council …` as two segments each. */
function headApart(segment: Segment): readonly Segment[] {
	const head = segment.text.slice(0, shortLine);
	const glued = annexGlued.exec(head);
	if (glued !== null && glued[0].length < segment.text.length) {
		return cutAt(segment, [glued[0].length], true);
	}

	const first = head.length < segment.text.length || !/\bmissions?\b/i.test(head) ? null : firstHeading.exec(head);
	if (first !== null) {
		return cutAt(segment, [first.index], true);
	}

	const isHeaded = headingLabel(head) !== undefined || /^(?:Annex|ANNEX)\b/.test(head);
	const number = isHeaded ? firstNumber.exec(head.slice(0, 160)) : null;
	return number === null || endsSentence(head.slice(0, number.index))
		? [segment]
		: cutAt(segment, [number.index], true);
}
