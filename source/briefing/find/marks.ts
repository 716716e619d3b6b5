import {memoizeLast} from '../memo.ts';
import {foldInPlace} from '../wording.ts';
import {queryOf, withoutHyphens} from './words/query.ts';
import {maySlip, Slips} from './words/slips.ts';
import {wordStart} from './words/word-starts.ts';
import {joinedWords} from './words/words.ts';

/** A stretch of a text: from one UTF-16 unit to before another. */
export type Range = {readonly from: number; readonly to: number};

/**
 * What of a text matches what was typed, in order and without overlaps: the letters to mark.
 * @param hasSlips whether the text was found with slips
 */
export function matchedRanges(text: string, typed: string, hasSlips = false): Range[] {
	const {folded, starts, ends} = foldInPlace(text);
	const ranges = placersOf(queryOf(typed).phrase, hasSlips).flatMap((placesIn) => placesIn(folded));
	return mergeRanges(ranges.map(({from, to}) => ({from: starts[from] ?? 0, to: ends[to - 1] ?? text.length})));
}

// Kept while a list is marked for one query: making the expressions of a slip takes longer than using them on a line.
const placersOf = memoizeLast((phrase: string, hasSlips: boolean): ((folded: string) => Range[])[] => {
	const query = queryOf(phrase);
	const {words} = hasSlips ? withoutHyphens(query) : query;
	return words.map((word) => {
		const slips = hasSlips && maySlip(word) ? new Slips(word) : undefined;
		return (folded) => (slips === undefined ? exact(folded, word) : slipped(folded, slips));
	});
});

function exact(folded: string, wanted: string): Range[] {
	const ranges: Range[] = [];
	for (let at = wordStart(folded, wanted); at !== -1; at = wordStart(folded, wanted, at + 1)) {
		ranges.push({from: at, to: at + wanted.length});
	}

	const joined = joinedWords(folded).filter((word) => word.joined.startsWith(wanted));
	return [
		...ranges,
		...joined.map(({printed}) => ({from: printed.at, to: printedEnd(folded, printed.at, wanted.length)})),
	];
}

function slipped(folded: string, slips: Slips): Range[] {
	const joined = joinedWords(folded).filter((word) => slips.nearestIn(word.joined) !== undefined);
	return [...slips.placesIn(folded), ...joined.map(({printed: {at, word}}) => ({from: at, to: at + word.length}))];
}

// Where so many letters end that are printed with hyphens or commas between them.
function printedEnd(folded: string, from: number, letters: number): number {
	let left = letters;
	let at = from;
	for (; left > 0; at++) {
		left -= folded[at] === '-' || folded[at] === ',' ? 0 : 1;
	}

	return at;
}

/** The stretches in order, with those joined that overlap or touch. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
	const [first, ...others] = ranges.toSorted((one, other) => one.from - other.from);
	const whole: Range[] = first === undefined ? [] : [first];
	for (const range of others) {
		const last = whole.at(-1);
		if (last !== undefined && range.from <= last.to) {
			whole[whole.length - 1] = {from: last.from, to: Math.max(last.to, range.to)};
		} else {
			whole.push(range);
		}
	}

	return whole;
}
