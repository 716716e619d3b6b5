import {abbreviatedTitles} from './lexicon/honorifics.ts';
import type {Span} from './lexicon/tokens.ts';

/** Several times the longest sentences of reports. */
const longest = 4_000;

let segmenter: Intl.Segmenter | undefined;

// After these a full stop ends no sentence: titles, references and initials, as United Nations documents print them.
const abbreviation = new RegExp(
	`(?:^|[\\s(“"'])(?:${abbreviatedTitles}|No|Nos|para|paras|art|arts|vol|chap|sect|fig|approx|cf|vs|e\\.g|i\\.e|etc|inter al|\\p{Lu}|(?:\\p{Lu}\\.)+\\p{Lu})\\.\\s*$`,
	'u',
);

// What it is made of is looked for first, and the stop before it only there: a row of quotation marks may stand between the two. The
// stop ends a word or a year, never a number that may go on: "2.5", "S/2010/1.2", "section II.1".
const noteMark =
	/(?=[\d[⁰¹²³⁴-⁹*])(?<=(?:(?<!(?<!\p{L})[IVXLC]+)(?<=\p{L}{2})|\b[ap]\.m|(?<![\d.,/$€£-])(?:19|20)\d\d|[)\]”"’%]) ?[.!?…][”"’)]*)(?:\d{1,2}(?:(?:, ?|[-–])\d{1,2})*|(?:\[\d{1,3}\])+|[⁰¹²³⁴-⁹]+|\*{1,3})(?=\s+["“‘(]?\p{Lu}|\s*(?:\n|$))/gu;

// "It was pleased.2 The Governor": a converter leaves the mark of a footnote where it stood, as a plain number.
function withoutNoteMarks(text: string): string {
	return text.replace(noteMark, (mark, at: number) =>
		abbreviation.test(`${text.slice(Math.max(0, at - 12), at)} `) ? mark : ' '.repeat(mark.length),
	);
}

/**
 * The sentences of a paragraph, without the space and the marks of footnotes between them. A stop after a title, a reference or an
 * initial ends none, and no sentence begins in lower case. None is longer than 4,000 characters, so that what looks through one takes
 * time that is bounded.
 */
export function sentences(printed: string): Span[] {
	segmenter ??= new Intl.Segmenter('en', {granularity: 'sentence'});
	const text = withoutNoteMarks(printed);
	const quoted = quotationsIn(text);
	const found: {start: number; end: number}[] = [];
	for (const {segment, index} of segmenter.segment(text)) {
		const last = found.at(-1);
		const end = index + segment.length;
		while ((quoted.at(-1)?.end ?? index) < index) {
			quoted.pop();
		}

		const isWithin = (quoted.at(-1)?.start ?? index) < index;
		if (last && (isWithin || !endsThere(text.slice(Math.max(last.start, last.end - 12), last.end), segment))) {
			last.end = end;
		} else {
			found.push({start: index, end});
		}
	}

	return found
		.flatMap((span) => inPieces(text, span))
		.map(({start, end}) => ({start, end: start + text.slice(start, end).trimEnd().length}))
		.filter(({start, end}) => end > start);
}

// "Said: “We came by boat. We stayed.”": what is quoted goes on behind a stop. In reverse order; none is longer than a paragraph.
function quotationsIn(text: string): Span[] {
	return [...text.matchAll(quotation)].map(({0: {length}, index}) => ({start: index, end: index + length})).reverse();
}

const quotation = /“[^“”\n]{1,1000}”|(?<![^\s(])"(?! )[^"\n]{1,1000}(?<! )"/g;

// A list without a stop is read in pieces, cut between words where there are any.
function inPieces(text: string, {start, end}: Span): Span[] {
	const pieces: Span[] = [];
	let from = start;
	while (end - from > longest) {
		const space = text.lastIndexOf(' ', from + longest - 1) + 1;
		const to = space > from ? space : from + longest;
		pieces.push({start: from, end: to});
		from = to;
	}

	return [...pieces, {start: from, end}];
}

const opener = /^(?:The|In|On|At|It|This|These|They|He|She|As|For|With|During|However|Among|While)\b/;

function endsThere(before: string, next: string): boolean {
	// The last but one item of a list ends with "and".
	if (/[;,] (?:and|or)\s*\n\s*$/.test(before) && /^[(•–—*-]|^\d/.test(next)) {
		return true;
	}

	// "Committee A. In going forward": no name begins with such a word.
	const isOpened = /\b\p{L}{2,} \p{Lu}\.\s*$/u.test(before) && opener.test(next);
	const isOpen = abbreviation.test(before) && !isOpened;
	return /[.!?:;…]["'”’)\]*]*\s*$/u.test(before) && !isOpen && !/^[\p{Ll},;)]/u.test(next);
}
