import type {Span} from '../language/lexicon/tokens.ts';

const longest = 120;
const farthestAhead = 60;

const joining = '(?:and |so )?(?:while|whereas|although|though|because|unless)';
// "It was noted that only 50 per cent came": what is told is a clause of its own; "schools that operated before" goes on.
const told =
	'(?:(?:and|so) )?that(?=,| (?:the|an?|it|he|she|they|there|this|these|those|its|their|only|all|some|more|less|nearly|about|around|over|up|at|in|of)\\b| \\d| \\p{Lu})';
const clauseStart = new RegExp(`[;:]\\s|\\s[–—]\\s|,? (?:${joining}|${told})\\b|, but\\b|^${joining}\\b`, 'giu');
const clauseEnd = new RegExp(`[;:]\\s|\\s[–—]\\s|,? ${joining}\\b|, but\\b|,? and that\\b`, 'giu');
// Behind a comma before "which" the words on the number would hang in the air.
const pause = /,\s(?!\d{3}\b|(?:which|who|whom|whose|where)\b)|\s?\((?=[^()]*$)/gu;

/** Fewer units before a number do not tell what it counts. */
const fewest = 15;
/** What phrases begin with, those first that read best by themselves. */
const phraseStarts = [
	/(?<=\s)(?:(?:(?:at|by|for|from|in|on|to|with) )?(?:an?|the|its|their|his|her|these)|which|who|with|to(?! (?:an?|the|all|another|\p{L}+ing)\b))\s/u,
	/(?<=\s)(?:\p{L}+ of|all|only|some|nearly|at|by|for|from|in|into|on|to|within|where)\s/u,
];

/**
 * The clause that a stretch of a sentence stands in, word for word. A long one begins with the outermost phrase of it that is near
 * enough, and ends at a comma, or within its words, with …
 */
export function clauseOf(sentence: string, {start, end}: Span): string {
	const starts = [...sentence.matchAll(clauseStart)].findLast(({0: {length}, index}) => index + length <= start);
	const from = starts === undefined ? 0 : starts.index + starts[0].length;
	const [next] = sentence.slice(end).matchAll(clauseEnd);
	const to = next === undefined ? sentence.length : end + next.index;
	const words = sentence.slice(from, start).trimStart();
	const ahead = headOf(words, words.length + to - start > longest);
	const room = longest - ahead.length - (end - start);
	const clause = `${ahead}${sentence.slice(start, end)}${tailOf(sentence.slice(end, to), room)}`;
	// The sign of an item is none of its words.
	return clause.replaceAll(/^(?:[\s,•*–-]|\([\p{L}\d]{1,4}\)\s)+|[\s.,;:]+$/gu, '');
}

// A long one is cut to the outermost phrase that begins near enough: behind a comma, else with an article, a preposition or the like.
function headOf(words: string, isLong: boolean): string {
	const near = words.slice(-farthestAhead);
	const isNear = near.length === words.length;
	const [first] = isLong ? (isNear ? near : near.slice(0, farthestAhead / 2)).matchAll(pause) : [];
	const from =
		first === undefined
			? isNear
				? 0
				: (phraseStarts.map((start) => near.search(start)).find((at) => at !== -1 && near.length - at >= fewest) ?? -1)
			: first.index + first[0].length;
	return (from === -1 ? near.slice(near.indexOf(' ') + 1) : near.slice(from)).replace(/^[\s,]*(?:and|or|but) /u, '');
}

function tailOf(words: string, room: number): string {
	if (words.length <= room) {
		return words;
	}

	const near = words.slice(0, Math.max(0, room));
	const last = [...near.matchAll(/,\s|(?<=\))\s|\s\(/gu)].at(-1);
	return last === undefined || last.index < (2 * room) / 3
		? `${near.replace(/\s+\S*$/u, '')}…`
		: near.slice(0, last.index);
}
