import {foldText} from '../../wording.ts';
import {maySlip} from './slips.ts';
import {paragraphWord, wordsIn} from './words.ts';

const hyphen = /\p{Letter}-\p{Letter}/u;
const hyphens = /(?<=\p{Letter})-(?=\p{Letter})/gu;

/** What was typed, as find looks for it. */
export type FindQuery = {
	/** The words, each once, in any order; a word of the report that one of them begins is enough. */
	readonly words: readonly string[];
	/** From the first word to the end of the last as it was typed, folded. */
	readonly phrase: string;
	/** Whether it may hold a slip of the finger: in a word that is long enough, or a hyphen. */
	readonly maySlip: boolean;
};

/** What a typed text asks for; nothing, where it has no letter and no number. */
export function queryOf(typed: string): FindQuery {
	const folded = foldText(typed).replaceAll(/ +/g, ' ');
	const places = wordsIn(folded);
	const [first] = places;
	const last = places.at(-1);
	const words = [...new Set(places.map(({word}) => (word.startsWith('¶') ? paragraphWord(word.slice(1)) : word)))];
	const phrase = first === undefined || last === undefined ? '' : folded.slice(first.at, last.at + last.word.length);
	return {words, phrase, maySlip: words.some(maySlip) || hyphen.test(phrase)};
}

/** The query in which a hyphen counts as a slip: `cease-fire` for `ceasefire`. */
export function withoutHyphens({phrase}: FindQuery): FindQuery {
	return queryOf(phrase.replace(hyphens, ''));
}

/**
 * Whether whatever a query finds an earlier one found as well.
 * @param hasSlips whether with slips: a word that became long enough for a slip may find more
 */
export function narrows(query: FindQuery, earlier: FindQuery, hasSlips = false): boolean {
	const isIn = (word: string, longer: string) =>
		longer.startsWith(word) && (!hasSlips || maySlip(word) || !maySlip(longer));
	return earlier.words.length > 0 && earlier.words.every((word) => query.words.some((longer) => isIn(word, longer)));
}

/** The words of a text as one line, to compare a name with what was typed. */
export function wordLine(text: string): string {
	return wordsIn(foldText(text))
		.map(({word}) => word)
		.join(' ');
}

/** Whether a typed text has anything to look for. */
export function hasWords(typed: string): boolean {
	return queryOf(typed).words.length > 0;
}
