import type {Span} from '../language/lexicon/tokens.ts';

/** A longer clause is cut. */
const longest = 120;
/** So much of a clause may stand before its number. */
const farthestAhead = 60;

const joining = '(?:and |so )?(?:while|whereas|although|though|because|unless)';
// "It was noted that only 50 per cent came": what is told is a clause of its own; "schools that operated before" goes on.
const told =
	'(?:(?:and|so) )?that(?=,| (?:the|an?|it|he|she|they|there|this|these|those|its|their|only|all|some|more|less|nearly|about|around|over|up|at|in|of)\\b| \\d| \\p{Lu})';
const clauseStart = new RegExp(`[;:]\\s|\\s[–—]\\s|,? (?:${joining}|${told})\\b|, but\\b|^${joining}\\b`, 'giu');
const clauseEnd = new RegExp(`[;:]\\s|\\s[–—]\\s|,? ${joining}\\b|, but\\b|,? and that\\b`, 'giu');
// Behind a comma before "which" the words on the number would hang in the air.
const pause = /,\s(?!\d{3}\b|(?:which|who|whom|whose|where)\b)|\s?\((?=[^()]*$)/gu;

/**
 * The clause that a stretch of a sentence stands in, word for word. A long one begins and ends at the outermost comma that is near
 * enough, or within its words, with …
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

function headOf(words: string, isLong: boolean): string {
	const near = words.slice(-farthestAhead);
	const isNear = near.length === words.length;
	const [first] = isLong ? (isNear ? near : near.slice(0, farthestAhead / 2)).matchAll(pause) : [];
	const isWhole = isNear || first !== undefined;
	const head = isWhole ? near.slice((first?.index ?? 0) + (first?.[0].length ?? 0)) : near.slice(near.indexOf(' ') + 1);
	return `${isWhole ? '' : '…'}${head.replace(/^[\s,]*(?:and|or|but) /u, '')}`;
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
