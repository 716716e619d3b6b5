import cliTruncate from 'cli-truncate';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import {narrow} from './narrow.ts';

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

/** The text cut or filled with spaces to exactly a width. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
	const short = cut(text, width);
	const fill = ' '.repeat(Math.max(0, width - textWidth(short)));
	return align === 'left' ? short + fill : fill + short;
}

/** The text wrapped at words to a width; a word that is longer is broken. */
export function wrap(text: string, width: number): string[] {
	if (textWidth(text) <= width && !text.includes('\n')) {
		return [text];
	}

	return wrapAnsi(text, Math.max(1, width), {hard: true}).split('\n');
}
