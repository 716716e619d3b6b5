import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import {narrow} from './narrow.ts';

/** The columns of a usual terminal: text for people is no wider. */
export const usualWidth = 80;

/** Below so many columns, indents and names beside a text would leave no room for it. */
export const narrowWidth = 40;

let segmenter: Intl.Segmenter | undefined;

/** The columns a text takes on a terminal: accents, CJK, emoji and combining marks as terminals draw them. */
export function textWidth(text: string): number {
	return narrow.test(text) ? text.length : stringWidth(text);
}

/** The text cut to a width, with … where something is missing. */
export function cut(text: string, width: number): string {
	if (width <= 0) {
		return '';
	}

	if (narrow.test(text)) {
		return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
	}

	return cliTruncate(text, width);
}

/** The end of the text that a width holds, with … where something is missing. */
export function endOf(text: string, width: number): string {
	return cliTruncate(text, width, {position: 'start'});
}

/** The text cut or filled with spaces to exactly a width. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
	const short = cut(text, width);
	const fill = ' '.repeat(Math.max(0, width - textWidth(short)));
	return align === 'left' ? short + fill : fill + short;
}

/** The text wrapped at words to a width; a word that is longer is broken, behind a hyphen if it has one. */
export function wrap(text: string, width: number): string[] {
	if (textWidth(text) <= width && !text.includes('\n')) {
		return [text];
	}

	const parted = text.replace(/\S+-\S+/g, (word) => (textWidth(word) <= width ? word : atHyphens(word, width)));
	return wrapAnsi(parted, Math.max(1, width), {hard: true}).split('\n');
}

/** A text wrapped beside what leads it in, which stands once in a margin: what is longer is cut. */
export function hanging(lead: string, text: string, margin: number, width: number): string[] {
	return wrap(text, width - margin).map((line, at) => pad(at === 0 ? lead : '', margin) + line);
}

// Two parts with a blank between them are wider than the width, so that each blank ends a row.
function atHyphens(word: string, width: number): string {
	const parts = word.split(/(?<=-)(?=\S)/);
	return parts.some((part) => textWidth(part) > width)
		? word
		: filled(parts, width, (part) => ({wide: textWidth(part)}))
				.map((row) => row.join(''))
				.join(' ');
}

/** The places in a text at which a cursor can stand: between characters as a reader counts them, both ends included. */
export function stops(text: string): number[] {
	if (narrow.test(text)) {
		return Array.from({length: text.length + 1}, (_, at) => at);
	}

	// Made late: the first one loads tables for 12 ms.
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return [...Array.from(segmenter.segment(text), ({index}) => index), text.length];
}

/**
 * Things in rows of a width, as many in each as there is room for: the last of a row may need less than those before it.
 * @param most of how many a row is at most
 */
export function filled<Thing>(
	things: readonly Thing[],
	width: number,
	sizeOf: (thing: Thing) => {readonly wide: number; readonly least?: number},
	most = Number.POSITIVE_INFINITY,
): Thing[][] {
	const rows: Thing[][] = [];
	let taken = 0;
	for (const thing of things) {
		const {wide, least = wide} = sizeOf(thing);
		if (rows.length === 0 || (taken > 0 && taken + least > width) || rows.at(-1)?.length === most) {
			rows.push([]);
			taken = 0;
		}

		rows.at(-1)?.push(thing);
		taken += wide;
	}

	return rows;
}
