import {alone, apart, endsWord, kindAt, within} from './find-word-starts.ts';

const fewestLetters = 5;
const lettersOnly = /^\p{Letter}+$/u;

/** Whether a term may be a slip of the finger: five letters or more. A number is as it is printed, or another number. */
export function maySlip(term: string): boolean {
	return term.length >= fewestLetters && lettersOnly.test(term);
}

/** How near a word of a haystack comes to a term. */
export type Nearness = 'word' | 'start' | undefined;

/** How near any word comes: one letter too many, too few, another one or two swapped, in the whole word or in its first letters. */
export function nearestWord(haystack: string, term: string): Nearness {
	const first = term.charCodeAt(0);
	const second = term.charCodeAt(1);
	let nearest: Nearness;
	let last = apart;
	// A scan comes to each letter of the report: as little as possible is done for each.
	for (let at = 0; at < haystack.length; at++) {
		const kind = kindAt(haystack, at);
		if (kind === alone || (kind === within && last === apart)) {
			const one = haystack.charCodeAt(at);
			const other = haystack.charCodeAt(at + 1);
			// Whatever the slip, one of the first two letters is where it belongs or beside it.
			if (one === first || one === second || other === first || other === second) {
				const end = slippedEnd(haystack, at, term);
				if (end !== -1 && endsWord(haystack, end)) {
					return 'word';
				}

				nearest = end === -1 ? nearest : 'start';
			}
		}

		last = kind;
	}

	return nearest;
}

/**
 * Where the letters end that a word has in common with a term but for one slip, or -1.
 * @param from where the word begins
 */
export function slippedEnd(haystack: string, from: number, term: string): number {
	const same = sameFrom(haystack, from, term);
	const {length} = term;
	if (same === length) {
		return from + length;
	}

	const here = from + same;
	const isLetter = kindAt(haystack, here) !== apart;
	let end = -1;
	if (follows(haystack, here, term, same + 1)) {
		end = from + length - 1;
	}

	if (isLetter && follows(haystack, here + 1, term, same + 1)) {
		end = nearer(haystack, end, from + length);
	}

	if (isLetter && follows(haystack, here + 1, term, same)) {
		end = nearer(haystack, end, from + length + 1);
	}

	if (areSwapped(haystack, here, term, same) && follows(haystack, here + 2, term, same + 2)) {
		end = nearer(haystack, end, from + length);
	}

	return end;
}

function sameFrom(haystack: string, from: number, term: string): number {
	let same = 0;
	while (same < term.length && haystack.charCodeAt(from + same) === term.charCodeAt(same)) {
		same++;
	}

	return same;
}

// Whether what is left of the term stands at a place of the haystack.
function follows(haystack: string, at: number, term: string, left: number): boolean {
	for (let next = left; next < term.length; next++) {
		if (haystack.charCodeAt(at + next - left) !== term.charCodeAt(next)) {
			return false;
		}
	}

	return true;
}

function areSwapped(haystack: string, here: number, term: string, same: number): boolean {
	return (
		same + 1 < term.length &&
		haystack.charCodeAt(here) === term.charCodeAt(same + 1) &&
		haystack.charCodeAt(here + 1) === term.charCodeAt(same)
	);
}

// Of two ways to read the slip, the one that takes in the whole word.
function nearer(haystack: string, end: number, other: number): number {
	return end !== -1 && endsWord(haystack, end) ? end : other;
}
