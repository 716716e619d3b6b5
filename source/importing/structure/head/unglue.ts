import {endsSentence} from '../lines/line-kinds.ts';
import {addAside, type Reading} from '../lines/part-reading.ts';
import {present, type Segment, shortLine, slice} from '../lines/segments.ts';

const markdownHeading = /^#{1,6}\s+/;

/** Sets marks of Markdown aside: those of headings, and of bold type that sets headings apart, which a converter glued to what follows. */
export function unglue(reading: Reading, segments: readonly Segment[]): readonly Segment[] {
	return segments.flatMap((segment) => unmarked(reading, segment));
}

function unmarked(reading: Reading, segment: Segment): readonly Segment[] {
	const mark = (piece: Segment | undefined) => addAside(reading, present(piece), 'mark-up');
	const hashes = markdownHeading.exec(segment.text)?.[0].length ?? 0;
	if (hashes > 0 && segment.text.length <= shortLine) {
		mark(slice(segment, 0, hashes));
		const words = present(slice(segment, hashes));
		return words.flatMap((piece) => unmarked(reading, {...piece, heading: hashes, gap: true}));
	}

	if (segment.text.length > shortLine || !segment.text.includes('**') || !isHead(segment.text)) {
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

function isHead(text: string): boolean {
	return /^\*\*(?:[^*]*\*\*$|\d{1,3}\.\*\*)/.test(text) || (!endsSentence(text) && /\S\*\*(?:\*\*)?\S/.test(text));
}
