import {createHash} from 'node:crypto';

const length = 6;
/** The first of some words has none. */
const firstNumber = 2;

/** The ids there are, each with the number that the next one of its words may have. */
export type TakenIds = Map<string, number>;

/** The ids that there are. */
export function takenIds(ids: Iterable<string>): TakenIds {
	return new Map(Array.from(ids, (id) => [id, firstNumber]));
}

/**
 * An id made of where an entry stands and of its words, as far as every copy of a report has them. In another copy, and when the
 * rules find more or less around it, it is the same, and something else has another one: what the reader noted stays where it
 * belongs.
 * @param taken the ids there are, which gain it: of two entries of the same words in one place, the second is numbered
 */
export function entryId(place: string, words: string, taken: TakenIds): string {
	return freeId(`${place.replace(/[()]/g, '')}-${wordsHash(words, length)}`.toLowerCase(), taken);
}

/** An id that is not taken, and now is: the wanted one, or with a number behind it. */
export function freeId(wanted: string, taken: TakenIds): string {
	let id = wanted;
	let next = taken.get(wanted) ?? firstNumber;
	for (; taken.has(id); next += 1) {
		id = `${wanted}-${next}`;
	}

	taken.set(wanted, next);
	taken.set(id, taken.get(id) ?? firstNumber);
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
