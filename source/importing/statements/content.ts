import {cueNoun} from '../language/lexicon/nouns.ts';
import {finite, hasVerb, isTag, runEnd} from '../language/lexicon/tokens.ts';
import {cueVerb} from '../language/lexicon/verbs.ts';
import {firstAt, lastAt, type Range, type Sentence, wordAt, wordsAt} from '../language/sentence.ts';
import {isBase, namesWhom} from './complements/clause.ts';
import type {Cue} from './cue.ts';
import {pieces} from './pieces.ts';

/**
 * What a cue's content is, as ranges of tokens: it ends where the next cue of the same level begins, and "that A and that B" are two.
 * @param behind the cues behind it
 */
export function contentsOf(sentence: Sentence, cue: Cue, behind: readonly Cue[]): Range[] {
	const cuts = behind.flatMap(({inner, from, resumes, content, echo}) => {
		const cut = from >= cue.content ? from : (resumes ?? -1);
		return !inner && cut >= cue.content && (content > cue.content || echo) ? [cut] : [];
	});
	const end =
		cue.end ??
		Math.min(
			cuts[0] ?? sentence.flow.length,
			clauseOfOther(sentence, cue),
			asideOf(sentence, cue),
			joinedPredicate(sentence, cue),
			mainClause(sentence, cue),
			wordsOfOthers(sentence, cue),
		);
	// "said that the Mayor held that A and that B": what is joined behind words of another's goes on with those.
	const within = behind.find(({inner, content}) => inner && wordAt(sentence, content - 1) === 'that');
	const own = Math.min(end, within && !cue.inner ? within.words.from : end);
	return pieces(sentence, cue, own, end)
		.map((range) => trimmed(sentence, range))
		.filter(({from, to}) => to > from && !/^(?:as follows|the following)$/.test(wordsAt(sentence, to - 2, 2)));
}

// "stressed that the Council was troubled by A, that B was late and that": what is no clause within words ends where those go on.
function clauseOfOther(sentence: Sentence, {inner, content}: Cue): number {
	const {tags} = sentence;
	const isOwn = !inner || wordAt(sentence, content - 1) === 'that';
	const joins = (at: number) =>
		isTag(tags[at], 'comma', 'break', 'conj') && wordAt(sentence, at + 1) === 'that' && tags[at + 1] === 'sub';
	return (isOwn ? undefined : firstAt(content, tags.length, joins)) ?? tags.length;
}

// "In saying that A and that B, the Mayor left", "the Mayor, having said that A, left": a participle's words end where the main clause is.
function asideOf(sentence: Sentence, {participle, words, content, subject}: Cue): number {
	const {tags} = sentence;
	const clause = lastAt(words.from - 1, 0, (at) => wordAt(sentence, at) === 'who' && tags[at + 1] === 'comma') ?? 0;
	const isAside = participle && !hasVerb(tags, clause, words.from);
	const end = subject.from > content ? subject.from : firstAt(content, tags.length, (at) => goesOnBehind(tags, at));
	return (isAside ? end : undefined) ?? tags.length;
}

function goesOnBehind(tags: Sentence['tags'], comma: number): boolean {
	return tags[comma] === 'comma' && finite.has(tags[runEnd(tags, comma + 1, 'adv')]);
}

// Where others go on: with what they say themselves, or with what they say of it.
function wordsOfOthers(sentence: Sentence, {content}: Cue): number {
	const {tags} = sentence;
	const begins = (comma: number) =>
		tags[comma] === 'comma' &&
		((isContrasted(sentence, comma) && hasVerb(tags, content, comma)) ||
			isSaidOfIt(sentence, comma) ||
			isOfTheOthers(sentence, comma) ||
			isOfWhich(sentence, comma));
	return firstAt(content, tags.length, begins) ?? tags.length;
}

// "said that A, while the pilots reported that B".
function isContrasted(sentence: Sentence, comma: number): boolean {
	const {tags} = sentence;
	const end = runEnd(tags, comma + 2, 'det', 'noun', 'num', 'prep', 'adv');
	const isPast = tags[end] === 'verb' && /^(?:ed|past)$/.test(cueVerb(wordAt(sentence, end))?.form ?? '');
	return (
		/^(?:while|whilst|whereas)$/.test(wordAt(sentence, comma + 1)) &&
		isTag(tags[comma + 2], 'det', 'noun', 'num') &&
		(isPast || /^would (?:have )?(?:prefer|like|wish)/.test(wordsAt(sentence, end, 3)))
	);
}

// "asked for support, a request to which the members responded", "asked for ice, as did the Mayor".
function isSaidOfIt(sentence: Sentence, comma: number): boolean {
	const {tags} = sentence;
	const noun = runEnd(tags, comma + 2, 'noun') - 1;
	const isNoun = tags[comma + 1] === 'det' && isOfSaying(wordAt(sentence, noun));
	const isEcho = /^(?:as|and so) (?:did|does|had|has|was|were) (?!been)/.test(wordsAt(sentence, comma + 1, 4));
	return isEcho || (isNoun && /^(?:that|which|\S+ which)/.test(wordsAt(sentence, noun + 1, 2)));
}

// "Some were in favour of a date, others of a pact".
function isOfTheOthers(sentence: Sentence, comma: number): boolean {
	return (
		/^(?:the )?others (?:of|for|to|that|against|about|on|in|with) /.test(`${wordsAt(sentence, comma + 1, 3)} `) &&
		firstAt(0, comma, (at) => /^(?:some|several|many|most|few|one)$/.test(wordAt(sentence, at))) !== undefined
	);
}

// "spoke of fees, of which the traders had complained".
function isOfWhich(sentence: Sentence, comma: number): boolean {
	const {tags} = sentence;
	// "in respect of which".
	const which = runEnd(tags, comma + 1, 'prep', 'to', 'noun');
	if (wordAt(sentence, which) !== 'which' || !isTag(tags[which + 1], 'det', 'noun', 'adv')) {
		return false;
	}

	const end = runEnd(tags, which + 1, 'det', 'noun', 'adv', 'num', 'prep');
	// "which the Mayor, Ana Silva, promised to arrange".
	const shut = tags[end] === 'comma' ? tags.indexOf('comma', end + 1) : -1;
	const aside = shut > 0 ? shut + 1 : end;
	const verb = runEnd(tags, aside, 'aux', 'modal', 'adv');
	// "warned that the rains, which the pilots had feared, would come": what is said goes on behind it.
	const close = tags.indexOf('comma', aside);
	return (
		!(close > 0 && goesOnBehind(tags, close)) &&
		isTag(tags[verb], 'verb', 'part', 'noun') &&
		// "from which the factions drew their income".
		cueVerb(wordAt(sentence, verb))?.verb.frames.has('light') === false &&
		namesWhom(sentence, which + 1, end)
	);
}

function isOfSaying(noun: string): boolean {
	return (
		cueNoun(noun) !== undefined ||
		/^(?:charge|denial|figure|initiative|practice|idea|notion|principle|circumstance|judgement|point|situation|move|step|argument|gesture|description|assumption)$/.test(
			noun,
		)
	);
}

// "While the Governor was willing to pay, the Mayor left": the first clause ends where the main one begins.
function mainClause({tags, flow}: Sentence, {words, from, content, inner}: Cue): number {
	const opens = inner ? from + Number(tags[from] === 'comma') : 0;
	const isFirst =
		/^(?:while|whilst|although|though)$/.test(flow[opens]?.lower ?? '') &&
		!tags.slice(opens, words.from).includes('comma');
	const begins = (at: number) => {
		const verb = tags.slice(at + 1).findIndex((tag) => !isTag(tag, 'det', 'noun', 'num', 'pron', 'adv', 'prep'));
		// "While they knew that A, they continue to": after a pronoun a verb that may be a noun is none.
		const isOfPronoun = /^(?:they|he|she|we|it)$/.test(flow[at + 1]?.lower ?? '');
		return tags[at] === 'comma' && (isOfPronoun || (verb > 0 && finite.has(tags[at + 1 + verb])));
	};
	if (!isFirst) {
		return tags.length;
	}

	// Of a verb that may be a noun, too, only the comma tells.
	const last = tags.lastIndexOf('comma');
	return firstAt(content, tags.length, begins) ?? (last > content && !inner ? last : tags.length);
}

// "stressed the need for A and visited B", "wished to voice hope for A and to visit B": what is no clause ends where another
// predicate is joined.
function joinedPredicate(sentence: Sentence, {nominal, content, words}: Cue): number {
	const {tags, flow} = sentence;
	// Of a list with several semicolons no item is told for a clause by a form that may be a participle.
	const isList = flow.filter(({text}, at) => at > content && text === ';').length > 1;
	let isInfinitive = tags[words.from - 1] === 'to';
	let isClause = false;
	for (let at = content; at < tags.length; at += 1) {
		const tag = tags[at];
		isClause ||= finite.has(tag) || (isTag(tag, 'sub', 'pron') && wordAt(sentence, at) !== 'as');
		if (
			tag === 'break' &&
			wordAt(sentence, at) !== ':' &&
			(nominal || wordAt(sentence, at) === ';') &&
			(standsAlone(tags, at + 1, isList) || (nominal && isOfNext(tags, at + 1)))
		) {
			return at;
		}

		// "denied any knowledge of it, whereas the Mayor had records".
		const isApartFrom = /^, (?:while|whilst)$/.test(wordsAt(sentence, at, 2)) && tags[at + 2] !== 'ing';
		if (nominal && (wordAt(sentence, at) === 'whereas' || isApartFrom)) {
			return at;
		}

		// "undertook to pay, and he had paid by June".
		if (
			nominal &&
			(/^, and (?:when|while|after|once|if) |^, and (?:\S+ ){0,4}(?:s?he|they|it) (?:had|has|was|were|did) /.test(
				`${wordsAt(sentence, at, 8)} `,
			) ||
				// "was happy to wait, and he telephoned".
				(tags[at + 2] === 'pron' &&
					wordsAt(sentence, at, 2) === ', and' &&
					tags[runEnd(tags, at + 3, 'adv')] === 'verb') ||
				(/^, and (?:each|both|all|some|others)$/.test(wordsAt(sentence, at, 3)) && tags[at + 3] === 'verb'))
		) {
			return at;
		}

		// "agreed that the time was short, but blamed".
		const isOther = tags[at + 1] === 'verb' || (nominal && /^(?:had|was|were)$/.test(wordAt(sentence, at + 1)));
		const isApart = /^(?:and|but|nor)$/.test(wordAt(sentence, at)) && tags[at - 1] === 'comma' && isOther;
		if ((isClause || !nominal) && !isApart) {
			continue;
		}

		const next = tags[at + 1] === 'adv' ? tags[at + 2] : tags[at + 1];
		const goesOn = isApart || next === 'verb' || next === 'modal' || /^(?:do|does|did)$/.test(wordAt(sentence, at + 1));
		if (tag === 'conj' && (goesOn || (isInfinitive && tags[at + 1] === 'to' && isBase(sentence, at + 2)))) {
			return tags[at - 1] === 'comma' ? at - 1 : at;
		}

		// "to voice readiness to A and to B" is ready for both.
		isInfinitive &&= !(tag === 'to' && isBase(sentence, at + 1));
	}

	return tags.length;
}

// "concern about A; there were reports of B": behind a semicolon a clause with a verb of its own is no part of A.
function standsAlone(tags: Sentence['tags'], from: number, isList: boolean): boolean {
	const edges = [...tags.keys()].filter(
		(at) => at >= from && (finite.has(tags[at]) || isTag(tags[at], 'break', 'sub')),
	);
	const [first = from] = edges;
	// "the pilots who had stayed told another story".
	const isOfNoun = tags[first] === 'sub' && first > from && tags[first - 1] === 'noun';
	const tag = tags[edges[isOfNoun ? 2 : 0] ?? tags.length];
	return isList ? isTag(tag, 'aux', 'modal') : finite.has(tag);
}

// "favoured six districts; the Mayor, two": whose it is stands apart from what they favour.
function isOfNext(tags: Sentence['tags'], from: number): boolean {
	const who = runEnd(tags, from, 'det', 'noun');
	return (
		who > from &&
		tags[who] === 'comma' &&
		isTag(tags[who + 1], 'num', 'det') &&
		!tags.slice(who + 2).some((tag) => tag === 'comma' || tag === 'break' || tag === 'conj')
	);
}

const trailing = /^(?:a|an|the|and|but|or|while|whereas|although|though|which|who|,|;|:|—|–|-|"|”|also|failing|\.)$/;

// "condemned the attack in the strongest terms" tells how.
const inTerms = /(?<= )(in the (?:strongest|clearest|firmest)(?: possible)? terms)$/;

// "told of his visit, from which he had": a clause that breaks off is none.
const brokenOff = /(?:, )?(?:\S+ )?(?:which|whom|whose|where) (?:\S+ ){1,3}(?:had|has|have|was|were|would|could)$/;

function trimmed({flow}: Sentence, {from, to}: Range): Range {
	const whole = flow.slice(0, to).findLastIndex(({lower}) => !trailing.test(lower)) + 1;
	const tail = flow
		.slice(Math.max(from, whole - 8), whole)
		.map(({lower}) => lower)
		.join(' ');
	const last = whole - (brokenOff.exec(tail)?.[0].trim().split(' ').length ?? 0);
	const ending = flow.slice(Math.max(from, last - 5), last);
	const [, manner] = inTerms.exec(ending.map(({lower}) => lower).join(' ')) ?? [];
	const end = last - (manner?.split(' ').length ?? 0);
	const start = flow.findIndex(({lower}, at) => at >= from && !/^[,;:"“]$/.test(lower));
	return {from: start < 0 ? end : start, to: end};
}
