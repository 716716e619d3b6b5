import type {TextSpan} from './step.ts';

// Copies of one text differ in these: where lines are broken, words are parted, and which sign of several is used.
const between = /^[\s\p{Pd}\u00AD\u200B-\u200D\uFEFF]*$/u;
const quotes: Readonly<Record<string, string>> = {'’': "'", '‘': "'", '“': '"', '”': '"', '„': '"'};
const inWord = /[\p{L}\p{N}]/u;

/** The signs of a text that every copy of it has, and where each begins and ends in it. */
type Signs = {readonly all: string; readonly starts: readonly number[]; readonly ends: readonly number[]};

/** Finds the words of one copy of a text in another: the span there of a span here, `undefined` where its words are not there. */
export type SameWords = (span: TextSpan) => TextSpan | undefined;

/** How many signs, the words and what is around them, tell a place. */
const telling = 20;
/** How many signs on a side of some words tell them from the same words elsewhere. */
const around = 40;

/**
 * Compares two copies of a text. Space, hyphens, the shape of quotation marks and ligatures make no difference. Words that the
 * other copy has several times are taken where the same stands around them, then where they are nearest to their place here; those
 * of few letters, as numbers are, only where the same stands beside them.
 */
export function sameWords(copy: string, target: string): SameWords {
	if (copy === target) {
		return (span) => span;
	}

	const [signs, others] = [signsOf(copy), signsOf(target)];
	return (span) => {
		const from = signs.starts.findIndex((at) => at >= span.from);
		const to = signs.ends.findLastIndex((at) => at <= span.to) + 1;
		if (from === -1 || from >= to || span.to > copy.length) {
			return undefined;
		}

		const length = to - from;
		const spanAt = (at: number) => ({from: others.starts[at] ?? 0, to: others.ends[at + length - 1] ?? 0});
		if (signs.all === others.all) {
			return spanAt(from);
		}

		const isCut = (text: string, {from: start, to: end}: TextSpan) => isInWord(text, start) || isInWord(text, end);
		const [best] = occurrences(others.all, signs.all.slice(from, to))
			.filter((at) => isCut(copy, span) || !isCut(target, spanAt(at)))
			.map((at) => ({at, alike: alikeAround(signs.all, others.all, from, at, length), far: Math.abs(at - from)}))
			.toSorted((one, other) => other.alike - one.alike || one.far - other.far);
		return best === undefined || length + best.alike < Math.min(telling, signs.all.length)
			? undefined
			: spanAt(best.at);
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

function alikeAround(signs: string, others: string, from: number, at: number, length: number): number {
	const before = alikeSigns((step) => [signs[from - step - 1], others[at - step - 1]]);
	return before + alikeSigns((step) => [signs[from + length + step], others[at + length + step]]);
}

function alikeSigns(pairAt: (step: number) => readonly [string | undefined, string | undefined]): number {
	for (let step = 0; step < around; step += 1) {
		const [sign, other] = pairAt(step);
		if (sign === undefined || sign !== other) {
			return step;
		}
	}

	return around;
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
