import {abbreviatedTitles} from './honorifics.ts';
/** A stretch of a text, by the offsets of its first character and of the one after its last. */
export type Span = {readonly start: number; readonly end: number};

/** What a token does in its sentence, as far as its form and its neighbour on the left tell. */
export type Tag =
	| 'det'
	| 'prep'
	| 'pron'
	| 'aux'
	| 'modal'
	| 'adv'
	| 'conj'
	| 'sub'
	| 'to'
	| 'comma'
	| 'break'
	| 'num'
	| 'verb'
	| 'part'
	| 'ing'
	| 'noun';

/** A word, number or punctuation mark of a sentence, with its offsets in the paragraph. */
export type Token = Span & {readonly text: string; readonly lower: string; readonly kind: 'word' | 'number' | 'mark'};

// A sign before a number is part of it, a currency's with the space behind it. A trailing apostrophe belongs to a plural's possessive ("groups'"); inner hyphens, dots and apostrophes to the word, and the dash that joins two names ("Eivo–Torau").
const pattern = new RegExp(
	`(?<number>(?:\\p{Sc} ?|(?<![\\p{L}\\p{N}])[#+±−~])?\\d+(?:[.,]\\d+)*)|(?<word>(?:${abbreviatedTitles})\\.(?=\\s)|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:(?:[-'’.‑]|–(?<=\\p{Lu}\\p{L}*–)(?=\\p{Lu}))\\p{L}[\\p{L}\\p{M}\\p{N}]*|[-‑]\\p{N}+)*(?:(?<=s)['’](?=\\s))?)|(?<mark>[^\\s])`,
	'gu',
);

/** The signs that the items of a list begin with, but for dashes and asterisks, as a class of an expression; those of symbol fonts are read as one of them. */
export const bulletSigns = '[•·▪●‣◦○■□➢✓]';

/** The words, numbers and marks of a stretch of text. */
export function tokens(text: string, {start, end}: Span): Token[] {
	return [...text.slice(start, end).matchAll(pattern)].map(({0: printed, index, groups}) => ({
		text: printed,
		lower: printed.toLowerCase().replaceAll('’', "'"),
		start: start + index,
		end: start + index + printed.length,
		kind: groups?.word ? 'word' : groups?.number ? 'number' : 'mark',
	}));
}

/** The tokens outside brackets: what stands in brackets takes no part in the sentence. */
export function outsideBrackets(all: readonly Token[]): Token[] {
	let depth = 0;
	return all.filter(({text}) => {
		const closes = text === ')' || text === ']';
		depth = text === '(' || text === '[' ? depth + 1 : Math.max(0, depth - (closes ? 1 : 0));
		return depth === 0 && !closes;
	});
}

/** Whether a token is written with a capital. */
export function capital({text}: Token): boolean {
	return /^\p{Lu}/u.test(text);
}

/** Whether a token is an acronym: two capitals or more, as MINUSTAH or MONUSCO. */
export function acronym({text}: Token): boolean {
	return /^\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{Lu}\p{N}-]*$/u.test(text);
}

/** Whether a tag is one of several. */
export function isTag(tag: Tag | undefined, ...among: readonly Tag[]): boolean {
	return tag !== undefined && among.includes(tag);
}

/** Where the words before an index begin that all have one of these tags. */
export function runStart(tags: readonly Tag[], end: number, ...run: readonly Tag[]): number {
	return tags.slice(0, Math.max(0, end)).findLastIndex((tag) => !run.includes(tag)) + 1;
}

/** Where the words from an index on end that all have one of these tags. */
export function runEnd(tags: readonly Tag[], start: number, ...run: readonly Tag[]): number {
	const end = tags.slice(start).findIndex((tag) => !run.includes(tag));
	return end < 0 ? Math.max(start, tags.length) : start + end;
}

/** The index before another, adverbs left out. */
export function indexBefore(tags: readonly Tag[], at: number): number {
	return runStart(tags, at, 'adv') - 1;
}

/** The tags of finite verbs. */
export const finite: ReadonlySet<Tag | undefined> = new Set(['verb', 'aux', 'modal']);

/** Whether a range holds a finite verb. */
export function hasVerb(tags: readonly Tag[], from: number, to: number): boolean {
	return tags.slice(from, Math.max(from, to)).some((tag, at) => finite.has(tag) && tags[from + at - 1] !== 'to');
}
