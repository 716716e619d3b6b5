import type {Statement} from '../../report/model.ts';
import type {TextSpan} from './change.ts';

/** A stretch of a paragraph. */
export type Place = TextSpan & {readonly paragraph: string};

/** What tells a place from others. */
export function placeKey({paragraph, from, to}: Place): string {
	return `${paragraph} ${from} ${to}`;
}

/** Where a statement stands, as far as it stands anywhere word for word. */
export function placeOf({paragraph, span}: Statement): Place | undefined {
	return span && {paragraph, ...span};
}

/** The words at a place, without the space around them; `undefined` where there are none, or a character would be cut. */
export function wordsAt(
	text: string,
	{from, to}: TextSpan,
): {readonly text: string; readonly span: TextSpan} | undefined {
	const words = text.slice(from, to);
	if (to > text.length || words.trim() === '' || isCut(text, from) || isCut(text, to)) {
		return undefined;
	}

	const start = from + words.length - words.trimStart().length;
	return {text: words.trim(), span: {from: start, to: start + words.trim().length}};
}

function isCut(text: string, at: number): boolean {
	return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}
