import {queryOf, wordLine} from './find-query.ts';
import {type Rank, ranks} from './find-ranks.ts';

/**
 * How well a text matches what was typed, whatever found it: the library's engine and that of an open report count differently, and
 * how the words stand in the text is what both can be held against.
 */
export function rankIn(text: string, typed: string): NonNullable<Rank> {
	const [line, phrase] = [` ${wordLine(text)} `, wordLine(typed)];
	if (line.trim() === phrase) {
		return ranks.named;
	}

	if (line.includes(` ${phrase} `)) {
		return ranks.phrase;
	}

	if (line.includes(` ${phrase}`)) {
		return ranks.start;
	}

	return queryOf(typed).terms.every((term) => line.includes(` ${term}`)) ? ranks.words : ranks.beside;
}
