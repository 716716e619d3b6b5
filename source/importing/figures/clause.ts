import {hasVerb, isTag, runStart, type Span} from '../language/lexicon/tokens.ts';
import {isOpenWord, prepositions, relatives} from '../language/lexicon/word-classes.ts';
import {readSentences, type Sentence} from '../language/sentence.ts';

/** A clause that is longer ends at a comma. */
const usual = 160;
/** No page is filled by the label of one figure: only a sentence without signs has longer clauses. */
const longest = 400;
/** What stands farther before a number is mostly told of others. */
const usualAhead = 180;
const farthestAhead = 280;
/** A clause that belongs to a noun is told from that noun on where more stands before it. */
const nearAhead = 60;
/** What has fewer words between commas is put in between: "they said", "he alleged". */
const fewestWords = 4;

const joining = '(?:and |so )?(?:while|whereas|although|though|because|unless)';
// "It was noted that only 50 per cent came": what is told is a clause of its own; "schools that operated before" goes on.
const told =
	'(?:(?:and|so) )?that(?=,| (?:following|despite|after|under|given|owing|without|the|an?|it|he|she|they|there|this|these|those|its|their|only|all|some|more|less|nearly|about|around|over|up|at|in|of)\\b| \\d| (?-i:\\p{Lu}))';
// "And expressed the view that", ", they stressed that": so is what is told besides.
const toldBesides =
	'(?:,? and|, (?:he|she|it|they))(?: also)?(?: \\p{Ll}+ly)? \\p{Ll}+(?:ed|id|ought|elt)(?: (?:the|its|their|his|her) \\p{Ll}+)? that\\b';
const clauseStart = new RegExp(
	`[;:]\\s|\\s\\((?-i:[a-hivx]{1,3})\\)\\s|\\s[–—]\\s|,? (?:${joining}|${told})\\b|, but\\b|^${joining}\\b`,
	'giu',
);
const clauseEnd = new RegExp(`[;:]\\s|\\s[–—]\\s|,? ${joining}\\b|, but\\b|,? and that\\b|${toldBesides}`, 'giu');
const pause = /,\s(?!\d{3}\b)|\s?\((?=[^()]*$)/gu;

/** What a noun that is told of begins with: "Aden, Bellavista and the islands" go on with a list. */
const determined =
	/^(?:(?:and|or|but) )?(?:(?:an?|the|its|their|his|her|our|these|those|this|some|all|only|nearly|about|most|more|many|each|every|half)\s|\d)/u;
const bare = /^(?!\p{L}*(?:ed|ing)\b)(?<word>\p{L}[\p{L}’'-]*)\.? (?!and\b|or\b)/u;
const articles = /(?<=(?<word>\S+) )(?:an?|the|its|their|his|her|these|those|some|all)\s/gu;
const opening = /^[\s,]*(?:(?:and|or|but|where) )?/u;

/**
 * The clause that a stretch of a sentence stands in, word for word. One that belongs to a noun is told from that noun on; one that begins
 * far before from the last subject and verb, else from a noun: behind the first comma near enough, or the first with an article. A long
 * one ends at a comma; only where it has none, within its words, with …
 */
export function clauseOf(sentence: string, {start, end}: Span): string {
	const starts = [...sentence.matchAll(clauseStart)].findLast(({0: {length}, index}) => index + length <= start);
	const from = starts === undefined ? 0 : starts.index + starts[0].length;
	const [next] = sentence.slice(end).matchAll(clauseEnd);
	const to = next === undefined ? sentence.length : end + next.index;
	const ahead = headOf(sentence.slice(from, start).trimStart()).replace(opening, '');
	const named = `${ahead}${sentence.slice(start, end)}`;
	const clause = `${named}${tailOf(sentence.slice(end, to), named)}`;
	// The sign of an item is none of its words.
	return clause.replaceAll(/^(?:[\s,*•–-]|\([\p{L}\d]{1,4}\)\s)+|[\s.,;:]+$/gu, '');
}

function headOf(words: string): string {
	if (words.length <= nearAhead) {
		return words;
	}

	const within = words.slice(-2 * farthestAhead);
	const read = readWords(within);
	const own = ofNoun(read) ?? (within.length > usualAhead ? ofMainClause(read) : 0) ?? 0;
	if (within.length - own <= farthestAhead) {
		return within.slice(own);
	}

	const near = words.slice(-farthestAhead);
	const pauses = [...near.matchAll(pause)].map(({0: {length}, index}) => index + length);
	const behindPauses = pauses.filter((at) => isNoun(near.slice(at)));
	// What a preposition or "and" stands before is half of something: "80 per cent of the boats".
	const behindVerbs = [...near.matchAll(articles)].flatMap(({groups: {word = ''} = {}, index}) =>
		prepositions.has(word.toLowerCase()) || /^(?:and|or|as|than)$/iu.test(word) ? [] : [index],
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

type Read = Pick<Sentence, 'flow' | 'tags'>;

function readWords(words: string): Read {
	const read = readSentences(words);
	return {flow: read.flatMap(({flow}) => flow), tags: read.flatMap(({tags}) => tags)};
}

// "A rise in the duties, which are 40 per cent": the noun before the clause that the number stands in.
function ofNoun({flow, tags}: Read): number | undefined {
	const isThat = (at: number) =>
		flow[at]?.lower === 'that' &&
		tags[at - 1] === 'noun' &&
		(hasVerb(tags, at + 1, at + 2) || (/s$/u.test(flow[at + 1]?.lower ?? '') && isTag(tags[at + 2], 'to', 'det')));
	const pronoun = tags.findLastIndex(
		(tag, at) => tag === 'sub' && (relatives.has(flow[at]?.lower ?? '') || isThat(at)),
	);
	const isClosed = tags.slice(pronoun + 2).includes('comma') && hasVerb(tags, pronoun, tags.length);
	if (pronoun < 1 || isClosed) {
		return undefined;
	}

	// "In which", "next to which", "a walk the end of which".
	const before = runStart(tags, pronoun, 'prep', 'to', 'adv');
	const owned = flow[pronoun - 1]?.lower === 'of' ? runStart(tags, before, 'noun') - 1 : -1;
	const end = runStart(tags, tags[owned] === 'det' ? owned : before, 'comma');
	const open = tags.slice(0, end).findLastIndex((tag) => isTag(tag, 'comma', 'break', 'sub')) + 1;
	// What stands behind a preposition is half of something, but for a place; whoever something is done by, where nothing else is near.
	const isDoneBy = (at: number) => flow[at]?.lower === 'by' && isTag(tags[at - 1], 'verb', 'part');
	const isHalf = (at: number) =>
		flow[pronoun]?.lower === 'where'
			? flow[at]?.lower === 'of'
			: isTag(tags[at], 'prep', 'to', 'conj', 'det', 'adv') && !isDoneBy(at);
	const nouns = [...tags.keys()]
		.slice(open, end)
		.filter((at) => tags[at] === 'det' && !hasVerb(tags, at, end) && !isHalf(at - 1));
	const noun = nouns.findLast((at) => !isDoneBy(at - 1)) ?? nouns.at(-1) ?? open;
	const from = noun > open ? noun : tags[open] === 'conj' ? open + 1 : open;
	return isTag(tags[from], 'det', 'noun', 'num', 'pron', 'adv') ? flow[from]?.start : undefined;
}

// The last before the number that has a subject and a verb: what follows it goes on with it.
function ofMainClause({flow, tags}: Read): number | undefined {
	let end = tags.length;
	let isVerbBehind = false;
	for (let at = end - 1; at >= 0; at -= 1) {
		if (isTag(tags[at], 'comma', 'break')) {
			const isJoined = tags[at + 1] === 'conj';
			const from = isJoined ? at + 2 : at + 1;
			const verb = tags.findIndex((tag, one) => one > from && isTag(tag, 'verb', 'aux', 'modal', 'sub'));
			const opens = isTag(tags[from], 'det', 'noun', 'num', 'pron') || flow[from]?.lower === 'there';
			const hasOwn = verb > 0 && verb < end && tags[verb] !== 'sub' && end - from >= fewestWords;
			// "And the Mayor, Ana Silva, said".
			if (opens && (hasOwn || (isJoined && isVerbBehind))) {
				return flow[from]?.start;
			}

			isVerbBehind ||= tags[from] === 'verb' && !isJoined;
			end = at;
		}
	}

	return undefined;
}

function isNoun(words: string): boolean {
	const word = bare.exec(words)?.groups?.word?.toLowerCase();
	return determined.test(words) || (word !== undefined && isOpenWord(word));
}

// A pause within brackets would leave them open.
function tailOf(words: string, named: string): string {
	const ahead = named.length;
	if (ahead + words.length <= usual) {
		return words;
	}

	const near = words.slice(0, Math.max(0, longest - ahead));
	const last = [...near.matchAll(/,\s(?!\d{3}\b)|(?<=\))\s|\s\(/gu)].find(
		({index}) =>
			ahead + index >= usual &&
			/^(?:[^()]|\([^()]*\))*$/u.test(near.slice(0, index)) &&
			!isUnfinished(`${named}${near.slice(0, index)}`),
	);
	const end = last?.index ?? near.length;
	return end === near.length && near.length < words.length ? `${near.replace(/\s+\S*$/u, '')}…` : near.slice(0, end);
}

// "In which nineteen fishermen, most of them young, were lost", "many of which, he said, were old": nothing is told before the verb.
function isUnfinished(words: string): boolean {
	const {flow, tags} = readWords(words);
	const pronoun = flow.findLastIndex(({lower}) => relatives.has(lower));
	const aside = tags[pronoun + 1] === 'comma' ? tags.indexOf('comma', pronoun + 2) : pronoun;
	const isAside = aside < 0 && flow.length - pronoun <= 2 * fewestWords;
	return tags.at(-1) === 'conj' || (pronoun >= 0 && (isAside || !hasVerb(tags, Math.max(pronoun, aside), tags.length)));
}
