import {queryOf} from '../../briefing/find/words/query.ts';
import {haystackOf, joinedWords} from '../../briefing/find/words/words.ts';

/** Punctuation that is not between two digits, and so belongs to no number. */
const punctuation = /(?<!\d)[.,:]|[.,:](?!\d)/g;
/** Characters of scripts that have no spaces between words: each is a word. */
const unspaced = /[\u2E80-\u{10FFFF}]/gu;
/** More words than anybody types; each costs a look at the index. */
const mostWords = 32;
/** A beginning of one letter matches nearly everything, at the cost of reading nearly everything. */
const fewestLetters = 2;

/** A text as it is indexed: folded as find folds it, with what else it is found by, as words apart. */
export function searchableText(text: string): string {
	return haystackOf(text).replace(unspaced, ' $& ').replace(punctuation, ' ');
}

/**
 * What to search for, in which nothing is special: what was typed as words, and as an expression of FTS5 for whole words and for words that
 * begin so; `undefined` where there is no letter and no number.
 */
export function searchWords(typed: string) {
	// However a number is printed and typed, it meets without its commas.
	const words = queryOf(typed)
		.words.slice(0, mostWords)
		.map((word) => joinedWords(word)[0]?.joined ?? word);
	const phrases = words.map((word) => searchableText(word).trim());
	return phrases.length === 0
		? undefined
		: {
				words,
				whole: phrases.map((phrase) => `"${phrase}"`).join(' '),
				begun: phrases.map((phrase) => `"${phrase}"${mayGoOn(phrase) ? '*' : ''}`).join(' '),
			};
}

function mayGoOn(phrase: string): boolean {
	return phrase.length >= fewestLetters && !phrase.startsWith('¶');
}
