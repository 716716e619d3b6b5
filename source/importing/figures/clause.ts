import type {Span} from '../language/lexicon/tokens.ts';
import {isOpenWord, prepositions} from '../language/lexicon/word-classes.ts';

/** A clause that is longer ends at a comma. */
const usual = 160;
/** No page is filled by the label of one figure: only a sentence without signs has longer clauses. */
const longest = 400;
/** What stands farther before a number is mostly told of others. */
const usualAhead = 180;
const farthestAhead = 280;

const joining = '(?:and |so )?(?:while|whereas|although|though|because|unless)';
// "It was noted that only 50 per cent came": what is told is a clause of its own; "schools that operated before" goes on.
const told =
	'(?:(?:and|so) )?that(?=,| (?:the|an?|it|he|she|they|there|this|these|those|its|their|only|all|some|more|less|nearly|about|around|over|up|at|in|of)\\b| \\d| (?-i:\\p{Lu}))';
// "And expressed the view that", ", they stressed that": so is what is told besides.
const toldBesides =
	'(?:,? and|, (?:he|she|it|they))(?: also)?(?: \\p{Ll}+ly)? \\p{Ll}+(?:ed|id|ought|elt)(?: (?:the|its|their|his|her) \\p{Ll}+)? that\\b';
const clauseStart = new RegExp(`[;:]\\s|\\s[–—]\\s|,? (?:${joining}|${told})\\b|, but\\b|^${joining}\\b`, 'giu');
const clauseEnd = new RegExp(`[;:]\\s|\\s[–—]\\s|,? ${joining}\\b|, but\\b|,? and that\\b|${toldBesides}`, 'giu');
const pause = /,\s(?!\d{3}\b)|\s?\((?=[^()]*$)/gu;

/** What a noun that is told of begins with: "Aden, Bellavista and the islands" go on with a list. */
const determined =
	/^(?:(?:and|or|but) )?(?:(?:an?|the|its|their|his|her|our|these|those|this|some|all|only|nearly|about|most|more|many|each|every|half)\s|\d)/u;
const bare = /^(?!\p{L}*(?:ed|ing)\b)(?<word>\p{L}[\p{L}’'-]*)\.? (?!and\b|or\b)/u;
const articles = /(?<=(?<word>\S+) )(?:an?|the|its|their|his|her|these|those|some|all)\s/gu;
const opening = /^[\s,]*(?:(?:and|or|but|where) )?/u;

/**
 * The clause that a stretch of a sentence stands in, word for word. One that begins far before it is told from a noun on: behind the
 * first comma near enough, else the first with an article. A long one ends at a comma; only where it has none, within its words, with …
 */
export function clauseOf(sentence: string, {start, end}: Span): string {
	const starts = [...sentence.matchAll(clauseStart)].findLast(({0: {length}, index}) => index + length <= start);
	const from = starts === undefined ? 0 : starts.index + starts[0].length;
	const [next] = sentence.slice(end).matchAll(clauseEnd);
	const to = next === undefined ? sentence.length : end + next.index;
	const ahead = headOf(sentence.slice(from, start).trimStart()).replace(opening, '');
	const named = `${ahead}${sentence.slice(start, end)}`;
	const clause = `${named}${tailOf(sentence.slice(end, to), named.length)}`;
	// The sign of an item is none of its words.
	return clause.replaceAll(/^(?:[\s,*•–-]|\([\p{L}\d]{1,4}\)\s)+|[\s.,;:]+$/gu, '');
}

function headOf(words: string): string {
	if (words.length <= usualAhead) {
		return words;
	}

	const near = words.slice(-farthestAhead);
	const pauses = [...near.matchAll(pause)].map(({0: {length}, index}) => index + length);
	const behindPauses = pauses.filter((at) => isNoun(near.slice(at)));
	// What a preposition or "and" stands before is half of something: "80 per cent of the boats".
	const behindVerbs = [...near.matchAll(articles)].flatMap(({groups: {word = ''} = {}, index}) =>
		isJoint(word.toLowerCase()) ? [] : [index],
	);
	const isNear = (at: number) => near.length - at <= usualAhead;
	const from =
		behindPauses.find(isNear) ??
		behindVerbs.find(isNear) ??
		[...behindPauses, ...behindVerbs].toSorted((one, other) => other - one)[0] ??
		pauses.find(isNear) ??
		near.length - usualAhead + near.slice(-usualAhead).indexOf(' ') + 1;
	return near.slice(from);
}

function isNoun(words: string): boolean {
	const word = bare.exec(words)?.groups?.word?.toLowerCase();
	return determined.test(words) || (word !== undefined && isOpenWord(word));
}

function isJoint(word: string): boolean {
	return prepositions.has(word) || /^(?:and|or|as|than)$/u.test(word);
}

// A pause within brackets would leave them open.
function tailOf(words: string, ahead: number): string {
	if (ahead + words.length <= usual) {
		return words;
	}

	const near = words.slice(0, Math.max(0, longest - ahead));
	const pauses = [...near.matchAll(/,\s(?!\d{3}\b)|(?<=\))\s|\s\(/gu)].filter(
		({index}) => ahead + index >= usual && /^(?:[^()]|\([^()]*\))*$/u.test(near.slice(0, index)),
	);
	const end = pauses[0]?.index ?? near.length;
	return end === near.length && near.length < words.length ? `${near.replace(/\s+\S*$/u, '')}…` : near.slice(0, end);
}
