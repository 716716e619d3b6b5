import {fold, words} from '../../briefing/fold.ts';
import {type Span, span, type Tone} from '../line.ts';

const wordsAndRest = /[\p{Letter}\p{Number}\p{Mark}]+|[^\p{Letter}\p{Number}\p{Mark}]+/gu;

/** A text with the beginnings of its words that a query asks for marked. */
export function marked(text: string, query: string, tone: Tone = 'plain'): Span[] {
	const wanted = words(query).toSorted((one, other) => other.length - one.length);
	return (text.match(wordsAndRest) ?? []).flatMap((piece) => {
		const folded = fold(piece);
		const term = wanted.find((word) => folded.startsWith(word));
		const length = term === undefined ? 0 : lengthOf(piece, term.length);
		return [span(piece.slice(0, length), 'accent'), span(piece.slice(length), tone)].filter(({text}) => text !== '');
	});
}

// How much of a word folds to so many letters: an accented letter may be two characters.
function lengthOf(word: string, letters: number): number {
	let length = 0;
	let folded = 0;
	for (const character of word) {
		if (folded >= letters && fold(character) !== '') {
			break;
		}

		folded += fold(character).length;
		length += character.length;
	}

	return length;
}
