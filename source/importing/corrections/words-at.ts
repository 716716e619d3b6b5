import {fold} from '../../briefing/wording.ts';
import type {Statement} from '../../report/model.ts';
import {stated} from '../../report/stated.ts';
import {tight} from './same-words.ts';
import type {TextSpan} from './step.ts';

/** A stretch of a paragraph, and which of the things there is meant. */
export type WordsAt = TextSpan & {readonly paragraph: string; readonly which?: string | undefined};

/**
 * What tells those apart that stand at one place. The first statement of some words needs nothing; another of the same words is told
 * by who says it; and there may be a figure.
 */
export const whichFigure = 'figure';

/** What tells a statement from others of the same words: who says it, in any order. */
export function whichSpeakers(names: readonly string[]): string {
	return `by ${[...new Set(names.map(fold))].toSorted().join(', ')}`;
}

/** What tells a place from others. The space and the hyphens at the ends of its words are no part of it. */
export function placeKey(text: string, {paragraph, from, to, which = ''}: WordsAt): string {
	const words = tight(text, {from, to});
	return `${paragraph} ${words.from} ${words.to} ${which}`;
}

/** Where a statement or a figure stands, as far as it stands anywhere word for word. */
export function placeOf(
	{paragraph, span}: Pick<Statement, 'paragraph' | 'span'>,
	which?: string | undefined,
): WordsAt | undefined {
	return span && {paragraph, ...span, ...stated({which})};
}

/** The words at a place, without the space around them; `undefined` where there are none, or a character would be cut. */
export function wordsOfSpan(
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
