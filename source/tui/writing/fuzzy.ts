import {single} from 'fuzzysort';
import {mergeRanges, type Range} from '../../briefing/find/marks.ts';
import {fold} from '../../briefing/wording.ts';
import {bestFirst} from '../../library/reports/find.ts';

/** An entry that a query found, and what of its text was matched. */
export type Ranked<Entry> = {readonly entry: Entry; readonly ranges: readonly Range[]};

/**
 * The entries whose text has the letters of every typed word in order, best first, equals in the order they come in: a whole name,
 * then beginnings of words, then letters anywhere. Accents and case don't matter. All entries where nothing is typed.
 */
export function rankBy<Entry>(
	entries: readonly Entry[],
	query: string,
	textOf: (entry: Entry) => string,
): Ranked<Entry>[] {
	const wanted = foldEach(query).folded.trim();
	if (wanted === '') {
		return entries.map((entry) => ({entry, ranges: []}));
	}

	const found = entries.flatMap((entry) => {
		const {folded, sources} = foldEach(textOf(entry));
		const match = single(wanted, folded);
		return match === null
			? []
			: {entry, score: match.score, ranges: mergeRanges(match.indexes.flatMap((index) => sources[index] ?? []))};
	});
	return bestFirst(found).map(({entry, ranges}) => ({entry, ranges}));
}

// The library folds Latin letters only, and a matched letter must be found again in the text as it is written.
function foldEach(text: string): {readonly folded: string; readonly sources: readonly Range[]} {
	const sources: Range[] = [];
	let folded = '';
	let from = 0;
	for (const character of text) {
		const to = from + character.length;
		const letters = fold(character);
		const last = sources.at(-1);
		if (letters === '' && last !== undefined) {
			sources[sources.length - 1] = {from: last.from, to};
		}

		folded += letters;
		sources.push(...Array.from({length: letters.length}, () => ({from, to})));
		from = to;
	}

	return {folded, sources};
}
