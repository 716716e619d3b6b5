import {closest, distance} from 'fastest-levenshtein';

const marks = /\p{Mark}+/gu;

/** The name that was probably meant; `undefined` where none is near. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
	const wanted = typed.toLowerCase();
	// What may be off is a third of the shorter one: of two names that are as near, one may be too far for its length.
	const near = names.filter((name) => distance(wanted, name) <= Math.ceil(Math.min(name.length, wanted.length) / 3));
	return near.length > 0 ? closest(wanted, near) : undefined;
}

/** `; did you mean "issues"?`, or nothing where no name is near. */
export function suggestion(typed: string, names: readonly string[], prefix = ''): string {
	const name = nearest(typed, names);
	return name === undefined ? '' : `; did you mean "${prefix}${name}"?`;
}

/** The text as it is compared: without accents or case, so that `keita` finds Keïta. */
export function fold(text: string): string {
	return text.normalize('NFD').replace(marks, '').toLowerCase();
}

/** The folded words of a text. */
export function words(text: string): string[] {
	return fold(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

/** The text with its first letter a capital. */
export function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** More of what somebody typed is no help to see what is wrong with it. */
const mostQuoted = 40;

/** What somebody typed, as a message has it: its beginning, where it is long. */
export function quoted(typed: string): string {
	const text = typed.trim();
	const characters = [...text];
	const beginning = characters.slice(0, mostQuoted - 1).join('');
	return `“${characters.length > mostQuoted ? `${beginning.trimEnd()}…` : text}”`;
}

/** A count and what is counted: `1 note`, `2 notes`. */
export function counted(count: number, one: string, several = `${one}s`): string {
	return `${count} ${count === 1 ? one : several}`;
}

/** What there is of some texts, with something between them. */
export function joined(between: string, ...texts: readonly (string | undefined | null | false)[]): string {
	return texts.filter(Boolean).join(between);
}

/** A text with what is said aside of it: `differ (yours)`; the text alone where that is empty. */
export function bracketed(text: string, aside: string): string {
	return aside === '' ? text : `${text} (${aside})`;
}

/** Texts as a sentence lists them: `a`, `a and b`, `a, b and c`. */
export function listed(texts: readonly string[], last = 'and'): string {
	return joined(` ${last} `, texts.slice(0, -1).join(', '), texts.at(-1));
}

/** Texts on one line, of many only the first: `a, b and 3 more`. */
export function firstOf(texts: readonly string[], most = 8, between = ', '): string {
	const more = texts.length - most;
	return `${texts.slice(0, most).join(between)}${more > 0 ? ` and ${more} more` : ''}`;
}
