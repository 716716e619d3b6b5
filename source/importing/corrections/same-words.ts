import type {TextSpan} from './change.ts';

// Copies of one text differ in these: where lines are broken, words are parted, and which sign of several is used.
const between = /^[\s\p{Pd}\u00AD\u200B-\u200D\uFEFF]*$/u;
const quotes: Readonly<Record<string, string>> = {'’': "'", '‘': "'", '“': '"', '”': '"', '„': '"'};
const inWord = /[\p{L}\p{N}]/u;

/** The signs of a text that every copy of it has, and where each begins and ends in it. */
type Signs = {readonly all: string; readonly starts: readonly number[]; readonly ends: readonly number[]};

/** Finds the words of one copy of a text in another: the span there of a span here, `undefined` where its words are not there. */
export type SameWords = (
	span: TextSpan,
	beside?: {readonly here: TextSpan; readonly there: TextSpan},
) => TextSpan | undefined;

/**
 * Compares two copies of a text. Space, hyphens, the shape of quotation marks and ligatures make no difference. Words that the
 * other copy has several times are taken where they stand nearest to their place here, or as far from others as they do here.
 */
export function sameWords(here: string, there: string): SameWords {
	if (here === there) {
		return (span) => span;
	}

	const [own, others] = [signsOf(here), signsOf(there)];
	return (span, beside) => {
		const from = own.starts.findIndex((at) => at >= span.from);
		const to = own.ends.findLastIndex((at) => at <= span.to) + 1;
		if (from === -1 || from >= to || span.to > here.length) {
			return undefined;
		}

		if (own.all === others.all) {
			return {from: others.starts[from] ?? 0, to: others.ends[to - 1] ?? 0};
		}

		const shift = beside === undefined ? 0 : signAt(others, beside.there.from) - signAt(own, beside.here.from);
		const words = own.all.slice(from, to);
		const isWhole = (text: string, {from: start, to: end}: TextSpan) => !isInWord(text, start) && !isInWord(text, end);
		const found = occurrences(others.all, words)
			.map((at) => ({at, span: {from: others.starts[at] ?? 0, to: others.ends[at + words.length - 1] ?? 0}}))
			.filter((one) => isWhole(there, one.span) || !isWhole(here, span));
		return found.toSorted((one, other) => Math.abs(one.at - from - shift) - Math.abs(other.at - from - shift))[0]?.span;
	};
}

/** A span without the space and the hyphens at its ends; as it is where it holds nothing else. */
export function tight(text: string, {from, to}: TextSpan): TextSpan {
	let [start, end] = [from, Math.min(to, text.length)];
	while (start < end && between.test(text.charAt(start))) {
		start += 1;
	}

	while (end > start && between.test(text.charAt(end - 1))) {
		end -= 1;
	}

	return start < end ? {from: start, to: end} : {from, to};
}

function signsOf(text: string): Signs {
	const starts: number[] = [];
	const ends: number[] = [];
	let all = '';
	let at = 0;
	for (const letter of text) {
		const signs = (quotes[letter] ?? letter).normalize('NFKD');
		if (!between.test(signs)) {
			for (let unit = 0; unit < signs.length; unit += 1) {
				starts.push(at);
				ends.push(at + letter.length);
			}

			all += signs;
		}

		at += letter.length;
	}

	return {all, starts, ends};
}

function signAt({starts}: Signs, offset: number): number {
	const at = starts.findIndex((start) => start >= offset);
	return at === -1 ? starts.length : at;
}

function occurrences(text: string, words: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
		found.push(at);
	}

	return found;
}

function isInWord(text: string, at: number): boolean {
	return inWord.test(text.charAt(at - 1)) && inWord.test(text.charAt(at));
}
