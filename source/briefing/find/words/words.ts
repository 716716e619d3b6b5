import {fold} from '../../wording.ts';

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
/** A paragraph (`¶6`, `¶I.6`, `¶I.2(c)`), or letters and digits; a number keeps its commas, points and colons: `5,910`, `52.8`, `11:30`. */
const word = /¶[ivx]*\.?\d*(?:\([a-z\d]+\))*|[\p{Letter}\p{Number}]+(?:(?<=\d)[.,:](?=\d)[\p{Letter}\p{Number}]+)*/gu;
const joinable = /\p{Letter}-\p{Letter}|\d,\d{3}/u;
const hyphenated = /\p{Letter}+(?:-\p{Letter}+)+/gu;
const grouped = /(?<!\d|\d[.,:])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)/g;

/** A word of a folded text, and where it begins. */
type PlacedWord = {readonly word: string; readonly at: number};

/**
 * A text as find compares it: what `fold` does, and also letters that no accent explains (`Łukasz`, `cœur`), ligatures,
 * typographic apostrophes and dashes. Each character is folded without regard to its neighbours.
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

function groupsJoined(text: string): string {
	return text.replace(groupSpaces, ',');
}

function placesOf(text: string, expression: RegExp): PlacedWord[] {
	return [...text.matchAll(expression)].map((match) => ({word: match[0], at: match.index}));
}
