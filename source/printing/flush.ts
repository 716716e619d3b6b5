import {textWidth, wrap} from './text.ts';

/** A line of a wrapped text, and what stands at its right edge; empty where nothing does. */
export type FlushLine = {readonly text: string; readonly tail: string};

/**
 * A text wrapped to so many columns with its tail at the right of the last line or, where that is full, of a line of its own; inside
 * the text only where that is shorter.
 * @param tails the tail in ever fewer words: shorter ones are taken where they save a line
 */
export function flush(text: string, tails: readonly string[], width: number): FlushLine[] {
	const [first, ...others] = tails.map((tail) => withTail(text, tail, width));
	return first === undefined
		? linesOf(text, width)
		: others.reduce((best, lines) => (lines.length < best.length ? lines : best), first);
}

function withTail(text: string, tail: string, width: number): FlushLine[] {
	const lines = linesOf(text, width);
	const last = lines.at(-1)?.text ?? '';
	if (textWidth(last) + 2 + textWidth(tail) <= width) {
		return [...lines.slice(0, -1), {text: last, tail}];
	}

	const within = linesOf(`${text} · ${tail}`, width);
	return textWidth(tail) <= width && lines.length < within.length ? [...lines, {text: '', tail}] : within;
}

function linesOf(text: string, width: number): FlushLine[] {
	return wrap(text, width).map((line) => ({text: line, tail: ''}));
}
