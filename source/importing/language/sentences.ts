import type {Span} from './span.ts';

let segmenter: Intl.Segmenter | undefined;

// After these a full stop ends no sentence: titles, references and initials, as United Nations documents print them.
const abbreviation =
	/(?:^|[\s(“"'])(?:Mr|Mrs|Ms|Mme|Dr|Prof|Rev|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Amb|Hon|St|Sr|Jr|No|Nos|para|paras|art|arts|vol|chap|sect|fig|approx|cf|vs|e\.g|i\.e|etc|inter al|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.\s*$/u;

/**
 * The sentences of a paragraph, without the space between them. A stop after a title, a reference or an initial
 * ends none, and no sentence begins in lower case.
 */
export function sentences(text: string): Span[] {
	segmenter ??= new Intl.Segmenter('en', {granularity: 'sentence'});
	const found: {start: number; end: number}[] = [];
	for (const {segment, index} of segmenter.segment(text)) {
		const last = found.at(-1);
		const end = index + segment.length;
		if (last && !endsThere(text.slice(Math.max(last.start, last.end - 12), last.end), segment)) {
			last.end = end;
		} else {
			found.push({start: index, end});
		}
	}

	return found
		.map(({start, end}) => ({start, end: start + text.slice(start, end).trimEnd().length}))
		.filter(({start, end}) => end > start);
}

function endsThere(before: string, next: string): boolean {
	// The last but one item of a list ends with "and".
	if (/[;,] (?:and|or)\s*\n\s*$/.test(before) && /^[(•–—*-]|^\d/.test(next)) {
		return true;
	}

	return /[.!?:;…]["'”’)\]*]*\s*$/u.test(before) && !abbreviation.test(before) && !/^[\p{Ll},;)]/u.test(next);
}
