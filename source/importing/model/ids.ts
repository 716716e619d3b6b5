import {createHash} from 'node:crypto';

const length = 6;

/**
 * An id made of where an entry stands and of its words, as far as every copy of a report has them. In another copy, and when the
 * rules find more or less around it, it is the same, and something else has another one: what the reader noted stays where it
 * belongs.
 * @param taken the ids there are, which gain it: of two entries of the same words in one place, the second is numbered
 */
export function entryId(place: string, words: string, taken: Set<string>): string {
	return freeId(`${place}-${wordsHash(words, length)}`.toLowerCase(), taken);
}

/** An id that is not taken, and now is: the wanted one, or with a number behind it. */
export function freeId(wanted: string, taken: Set<string>): string {
	let id = wanted;
	for (let at = 2; taken.has(id); at += 1) {
		id = `${wanted}-${at}`;
	}

	taken.add(id);
	return id;
}

/** A hash of the words of a text, as far as every copy of it has them: letters and digits alone, in hexadecimal. */
export function wordsHash(text: string, length: number): string {
	const signs = text
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
	return createHash('sha256').update(signs).digest('hex').slice(0, length);
}
