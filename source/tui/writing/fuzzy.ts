import {single} from 'fuzzysort';
import {bestScored} from '../../briefing/find/best-scored.ts';
import {mergeRanges, type Range} from '../../briefing/find/marks.ts';
import {foldInPlace, foldText} from '../../briefing/wording.ts';

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
	const wanted = foldText(query).trim();
	if (wanted === '') {
		return entries.map((entry) => ({entry, ranges: []}));
	}

	const found = entries.flatMap((entry) => {
		// The matcher folds Latin letters only.
		const {folded, starts, ends} = foldInPlace(textOf(entry));
		const match = single(wanted, folded);
		return match === null
			? []
			: {
					entry,
					score: match.score,
					ranges: mergeRanges(match.indexes.map((at) => ({from: starts[at] ?? 0, to: ends[at] ?? 0}))),
				};
	});
	return bestScored(found).map(({entry, ranges}) => ({entry, ranges}));
}
