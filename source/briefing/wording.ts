import {closest, distance} from 'fastest-levenshtein';

const marks = /\p{Mark}+/gu;
// Some sources print a space that does not break where others print the comma of thousands.
const groupSpaces = /(?<=\d)[\u00A0\u2009\u202F](?=\d{3}(?!\d))/g;
const plain = /^[ -~]*$/;
const letters: Readonly<Record<string, string>> = {
	ß: 'ss',
	œ: 'oe',
	æ: 'ae',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	ς: 'σ',
	'‘': "'",
	'’': "'",
	ʼ: "'",
	'‐': '-',
	'–': '-',
	'—': '-',
};
const special = /[ßœæøłđðþıς‘’ʼ‐–—\s]/g;

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

/** The text without accents or case: what keys and ids are made of, and some are kept, so it stays as it is. */
export function fold(text: string): string {
	return text.normalize('NFD').replace(marks, '').toLowerCase();
}

/**
 * The text as it is compared with what is typed, so that `keita` finds Keïta: what `fold` does, and also letters that no accent
 * explains (`Łukasz`, `cœur`), ligatures, typographic apostrophes and dashes. Each character is folded without regard to its neighbours.
 */
export function foldText(text: string): string {
	if (plain.test(text)) {
		return text.toLowerCase();
	}

	const compatible = groupsJoined(text).normalize('NFKD');
	return fold(compatible).replace(special, (character) => letters[character] ?? ' ');
}

/** A folded text, and for each of its code units where the character it came from begins and ends in the text. */
type FoldedInPlace = {
	readonly folded: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
};

/** A text folded so that it can be told what of it a place of the folded text is; its marks belong to the letter before them. */
export function foldInPlace(text: string): FoldedInPlace {
	const starts: number[] = [];
	const ends: number[] = [];
	let folded = '';
	let at = 0;
	for (const character of groupsJoined(text)) {
		const from = at;
		at += character.length;
		const piece = foldText(character);
		folded += piece;
		if (piece === '' && ends.length > 0) {
			ends[ends.length - 1] = at;
		}

		for (let unit = 0; unit < piece.length; unit++) {
			starts.push(from);
			ends.push(at);
		}
	}

	return {folded, starts, ends};
}

/** The words of a text, as they are compared. */
export function words(text: string): string[] {
	return foldText(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

/** The text with its first letter a capital. */
export function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text with its first letter a small one. */
export function decapitalized(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text, or where it has more than so many UTF-16 units its beginning, with … where more is. */
export function shortened(text: string, most: number): string {
	return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
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

function groupsJoined(text: string): string {
	return text.replace(groupSpaces, ',');
}
