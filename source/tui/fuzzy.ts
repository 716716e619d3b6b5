import {single} from 'fuzzysort';
import {fold} from '../briefing/fold.ts';

/** A part of a text that was matched, from one UTF-16 unit up to another. */
export type Range = {readonly start: number; readonly end: number};

/** An entry that a query found, and what of its text was matched. */
export type Ranked<Entry> = {readonly entry: Entry; readonly ranges: readonly Range[]};

/** Letters that lie scattered are a find where there is no better one; beside one this many times as good they are noise. */
const noise = 0.5;

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
		return match === null ? [] : {entry, score: match.score, ranges: rangesOf(match.indexes, sources)};
	});
	const best = Math.max(...found.map(({score}) => score));
	return found
		.filter(({score}) => score >= best * noise)
		.sort((one, other) => other.score - one.score)
		.map(({entry, ranges}) => ({entry, ranges}));
}

// The library folds Latin letters only, and a matched letter must be found again in the text as it is written.
function foldEach(text: string): {readonly folded: string; readonly sources: readonly Range[]} {
	const sources: Range[] = [];
	let folded = '';
	let start = 0;
	for (const character of text) {
		const end = start + character.length;
		const letters = fold(character);
		const last = sources.at(-1);
		if (letters === '' && last !== undefined) {
			sources[sources.length - 1] = {start: last.start, end};
		}

		folded += letters;
		sources.push(...Array.from({length: letters.length}, () => ({start, end})));
		start = end;
	}

	return {folded, sources};
}

function rangesOf(indexes: readonly number[], sources: readonly Range[]): Range[] {
	const ranges: Range[] = [];
	for (const index of indexes) {
		const {start, end} = sources[index] ?? {start: 0, end: 0};
		const last = ranges.at(-1);
		if (last !== undefined && start <= last.end) {
			ranges[ranges.length - 1] = {start: last.start, end: Math.max(last.end, end)};
		} else {
			ranges.push({start, end});
		}
	}

	return ranges;
}
