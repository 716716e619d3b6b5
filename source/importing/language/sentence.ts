import {outsideBrackets, type Span, type Tag, type Token, tokens} from './lexicon/tokens.ts';
import {sentences} from './sentences.ts';
import {tagsOf} from './tags.ts';

/** A sentence ready for the rules: its tokens outside brackets, and a tag for each. */
export type Sentence = Span & {readonly flow: readonly Token[]; readonly tags: readonly Tag[]};

/** Tokens of a sentence, from one index up to another. */
export type Range = {readonly from: number; readonly to: number};

// A sentence longer than this is no sentence; the rules look no further, so that time stays linear.
const longest = 400;

/** The sentences of a paragraph, ready for the rules. */
export function readSentences(text: string): Sentence[] {
	return sentences(text).flatMap((span) => {
		const all = outsideBrackets(tokens(text, span));
		const pieces: Sentence[] = [];
		for (let from = 0; from < all.length; from += longest) {
			const flow = all.slice(from, from + longest);
			const first = flow[0];
			const last = flow.at(-1);
			if (first && last) {
				pieces.push({flow, tags: tagsOf(flow), start: first.start, end: last.end});
			}
		}

		return pieces;
	});
}

/** The word at an index in lower case, or nothing. */
export function wordAt({flow}: Sentence, at: number): string {
	return flow[at]?.lower ?? '';
}

/** Whether a sentence ends before an index, but for its full stop. */
export function endsAt(sentence: Sentence, at: number): boolean {
	return sentence.tags[at] === undefined || wordAt(sentence, at) === '.';
}

/** The first index from one up to another that a test accepts. */
export function firstAt(from: number, to: number, test: (at: number) => boolean): number | undefined {
	for (let at = from; at < to; at += 1) {
		if (test(at)) {
			return at;
		}
	}

	return undefined;
}

/** The text of a range of tokens, brackets between them included. */
export function spanOf({flow}: Sentence, {from, to}: Range): Span | undefined {
	const first = flow[from];
	const last = flow[to - 1];
	return first && last && to > from ? {start: first.start, end: last.end} : undefined;
}
