import {foldText} from '../../wording.ts';

/** A paragraph (`¶6`, `¶I.6`, `¶I.2(c)`), or letters and digits; a number keeps its commas, points and colons: `5,910`, `52.8`, `11:30`. */
const word = /¶[ivx]*\.?\d*(?:\([a-z\d]+\))*|[\p{Letter}\p{Number}]+(?:(?<=\d)[.,:](?=\d)[\p{Letter}\p{Number}]+)*/gu;
const joinable = /\p{Letter}-\p{Letter}|\d,\d{3}/u;
const hyphenated = /\p{Letter}+(?:-\p{Letter}+)+/gu;
const grouped = /(?<!\d|\d[.,:])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)/g;

/** A word of a folded text, and where it begins. */
type PlacedWord = {readonly word: string; readonly at: number};

/** The words of a folded text, in their order. */
export function wordsIn(folded: string): PlacedWord[] {
	return placesOf(folded, word);
}

/** The word by which what stands in a paragraph is found: `¶17`; of letters and digits alone, so that no part of it is a word of its own. */
export function paragraphWord(paragraph: string): string {
	return `¶${paragraph.replace('.', '').replaceAll('(', 'p').replaceAll(')', '')}`;
}

/** What else a folded text is found by, each with what it stands for: `5910` for `5,910`, `ceasefire` for `cease-fire`. */
export function joinedWords(folded: string): {readonly joined: string; readonly printed: PlacedWord}[] {
	if (!joinable.test(folded)) {
		return [];
	}

	return [...placesOf(folded, hyphenated), ...placesOf(folded, grouped)].map((printed) => ({
		joined: printed.word.replaceAll(/[-,]/g, ''),
		printed,
	}));
}

/** A text as it is scanned: folded, and below it what else it is found by. */
export function haystackOf(text: string): string {
	const folded = foldText(text);
	const joined = joinedWords(folded);
	return joined.length === 0 ? folded : `${folded}\n${joined.map((extra) => extra.joined).join(' ')}`;
}

function placesOf(text: string, expression: RegExp): PlacedWord[] {
	return [...text.matchAll(expression)].map((match) => ({word: match[0], at: match.index}));
}
