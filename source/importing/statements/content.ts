import type {StatementKind} from '../../report/kinds.ts';
import {cueNoun} from '../language/lexicon/nouns.ts';
import {capital, finite, hasVerb, isTag, runEnd, type Span} from '../language/lexicon/tokens.ts';
import {firstAt, type Range, type Sentence, wordAt, wordsAt} from '../language/sentence.ts';
import {isBase, namesWhom} from './complements/clause.ts';
import type {Cue} from './cue.ts';

/** What a cue's content is, as ranges of tokens: it ends where the next cue of the same level begins, and "that A and that B" are two. */
export function contentsOf(sentence: Sentence, cues: readonly Cue[], index: number): Range[] {
	const cue = cues[index];
	if (!cue) {
		return [];
	}

	const cuts = cues.slice(index + 1).flatMap(({inner, from, resumes, content, echo}) => {
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
			saidOfIt(sentence, cue),
		);
	// "said that the Mayor held that A and that B": what is joined behind words of another's goes on with those.
	const within = cues.slice(index + 1).find(({inner, content}) => inner && wordAt(sentence, content - 1) === 'that');
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
function asideOf({tags}: Sentence, {participle, words, content, subject}: Cue): number {
	const goesOn = (at: number) => tags[at] === 'comma' && finite.has(tags[runEnd(tags, at + 1, 'adv')]);
	const isAside = participle && !hasVerb(tags, 0, words.from);
	const end = subject.from > content ? subject.from : firstAt(content, tags.length, goesOn);
	return (isAside ? end : undefined) ?? tags.length;
}

// "asked for support, a request to which the members responded": what is said of the statement is no part of it.
function saidOfIt(sentence: Sentence, {content}: Cue): number {
	const {tags} = sentence;
	const begins = (at: number) => {
		const noun = runEnd(tags, at + 2, 'noun') - 1;
		const isNoun = tags[at] === 'comma' && tags[at + 1] === 'det' && isOfSaying(wordAt(sentence, noun));
		// "asked for ice, as did the Mayor".
		const isEcho =
			tags[at] === 'comma' &&
			/^(?:as|and so) (?:did|does|had|has|was|were) (?!been)/.test(wordsAt(sentence, at + 1, 4));
		return isEcho || (isNoun && /^(?:that|which|\S+ which)/.test(wordsAt(sentence, noun + 1, 2)));
	};
	return firstAt(content, tags.length, begins) ?? tags.length;
}

function isOfSaying(noun: string): boolean {
	return cueNoun(noun) !== undefined || /^(?:charge|denial|figure|initiative|practice|idea|notion)$/.test(noun);
}

// "While the Governor was willing to pay, the Mayor left": the first clause ends where the main one begins.
function mainClause({tags, flow}: Sentence, {words, from, content, inner}: Cue): number {
	const opens = inner ? from + Number(tags[from] === 'comma') : 0;
	const isFirst =
		/^(?:while|whilst|although|though)$/.test(flow[opens]?.lower ?? '') &&
		!tags.slice(opens, words.from).includes('comma');
	const begins = (at: number) => {
		const verb = tags.slice(at + 1).findIndex((tag) => !isTag(tag, 'det', 'noun', 'num', 'pron', 'adv', 'prep'));
		return tags[at] === 'comma' && verb > 0 && finite.has(tags[at + 1 + verb]);
	};
	return (isFirst ? firstAt(content, tags.length, begins) : undefined) ?? tags.length;
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
		if (tag === 'break' && (nominal || wordAt(sentence, at) === ';') && standsAlone(tags, at + 1, isList)) {
			return at;
		}

		// "denied any knowledge of it, whereas the Mayor had records".
		if (nominal && (wordAt(sentence, at) === 'whereas' || /^, (?:while|whilst)$/.test(wordsAt(sentence, at, 2)))) {
			return at;
		}

		// "agreed that the time was short, but blamed".
		const isApart = tag === 'conj' && tags[at - 1] === 'comma' && !nominal && tags[at + 1] === 'verb';
		if ((isClause || !nominal) && !isApart) {
			continue;
		}

		const next = tags[at + 1] === 'adv' ? tags[at + 2] : tags[at + 1];
		const goesOn = next === 'verb' || next === 'modal';
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
	const first = tags.slice(from).find((tag) => finite.has(tag) || isTag(tag, 'break', 'sub'));
	return isList ? isTag(first, 'aux', 'modal') : finite.has(first);
}

// "that A and, in the end, that B", "to do A, to do B and to do C", "to do A and the Mayor to do B".
function pieces(sentence: Sentence, cue: Pick<Cue, 'content' | 'form' | 'words'>, own: number, end: number): Range[] {
	const {content, form, words} = cue;
	const {tags} = sentence;
	const isThat = wordAt(sentence, content - 1) === 'that';
	const first = isThat ? undefined : firstAt(content, content + 3, (at) => tags[at] === 'to');
	const isInfinitive = first !== undefined && isBase(sentence, first + 1);
	// Somebody is asked to do it.
	const isAsked = isInfinitive && form === 'inf' && content > words.to;
	// Where what is joined at an index begins.
	const joinedAt = (joint: number): number | undefined => {
		const aside = tags[joint] === 'conj' && tags[joint + 1] === 'comma' ? tags.indexOf('comma', joint + 2) : joint;
		// "called on A to pay and on B to wait".
		const whom = /^(?:on|upon)$/.test(wordAt(sentence, aside + 1)) ? aside + 2 : aside + 1;
		const at = isAsked ? behindWhom(sentence, whom) : aside + 1;
		const goesOn = isInfinitive
			? tags[at] === 'to' && isBase(sentence, at + 1)
			: wordAt(sentence, at) === 'that' && wordsAt(sentence, at + 1, 2) !== 'is ,';
		return goesOn ? (isInfinitive ? at : at + 1) : undefined;
	};
	const isJoint = (at: number) => isTag(tags[at], 'conj', 'break') && joinedAt(at) !== undefined;
	const from = (first ?? content) + 1;
	const isList = isThat || (isAsked && firstAt(from, own, isJoint) !== undefined);
	const next =
		isThat || isInfinitive
			? firstAt(from, own, (at) => isJoint(at) || (isList && tags[at] === 'comma' && joinedAt(at) !== undefined))
			: undefined;
	return next === undefined
		? [{from: content, to: end}]
		: [{from: content, to: next}, ...pieces(sentence, {...cue, content: joinedAt(next) ?? end}, own, end)];
}

// "urged the Governor to pay and the Mayor to wait": who else is to do something.
function behindWhom(sentence: Sentence, from: number): number {
	const {tags, flow} = sentence;
	const to = runEnd(tags, from, 'det', 'noun', 'num', 'prep');
	const first = flow[from];
	const isWhom = (tags[from] === 'det' || (first && capital(first))) && namesWhom(sentence, from, to);
	return isWhom || /^(?:on|upon)$/.test(wordAt(sentence, from - 1)) ? to : from;
}

const trailing = /^(?:a|an|the|and|but|or|while|whereas|although|though|which|who|,|;|:|—|–|-|"|”|also|\.)$/;

// "condemned the attack in the strongest terms" tells how.
const inTerms = /(?<= )(in the (?:strongest|clearest|firmest)(?: possible)? terms)$/;

function trimmed({flow}: Sentence, {from, to}: Range): Range {
	const last = flow.slice(0, to).findLastIndex(({lower}) => !trailing.test(lower)) + 1;
	const ending = flow.slice(Math.max(from, last - 5), last);
	const [, manner] = inTerms.exec(ending.map(({lower}) => lower).join(' ')) ?? [];
	const end = last - (manner?.split(' ').length ?? 0);
	const start = flow.findIndex(({lower}, at) => at >= from && !/^[,;:"“]$/.test(lower));
	return {from: start < 0 ? end : start, to: end};
}

// The first that matches decides; where none does, the content is told as a fact.
const signs: readonly (readonly [StatementKind, RegExp])[] = [
	['asks', /^(?:the |a |an |their |its )?(?:[\w-]+ )?(?:need (?:for|to)|urgency|necessity|call for|call to)\b/i],
	[
		'supports',
		/^(?:the |its |their |his |her )?(?:full |strong |continued |continuing |unwavering )*support\b|^(?:that )?(?:he|she|they|it|we) (?:had |also |similarly |fully |strongly )*(?:welcomed?|supports?|supported|endorsed?|appreciated?)\b/i,
	],
	[
		'fears',
		/\b(?:(?<!at )risk(?:s|ed)?|dangers?|threatens?|threatened|threat to|could (?:lead|undermine|derail|destabili[sz]e|be exploited)|might (?:lead|undermine)|fear(?:s|ed)?|spoilers|relapse)\b/i,
	],
	[
		'holds',
		/\b(?:should|must|ought|hoped?|importance|essential|imperative|crucial|vital|priority|was no alternative|only way|could only|indispensable|unacceptable|(?:right|duty|obligation) (?:of|and)|wants?|wanted)\b/i,
	],
	[
		'assesses',
		/\b(?:not yet|yet to be|positive|negative|insufficient|inadequate|weak(?:ness|nesses)?|fragile|improve(?:d|ment|ments)|deteriorat\w*|remain(?:s|ed)?|lack(?:s|ed)?|progress|challenges?|difficult\w*|constrain\w*|likely|long-term|slow|success\w*|fail\w*|increasingly|distrusts?|unable|(?:seem|appear)(?:s|ed)?(?! (?:at|before|from|in|on)\b)|(?:good|satisfactory|disappointing|encouraging)|(?:performed|functioned|worked) well)\b/i,
	],
	['holds', /\b(?:needs? to|needed to|has to|have to|had to|responsibility of)\b/i],
	[
		'plans',
		/^(?:(?!\b(?:had|has|have|was|were|is|are)\b)[^.])*?\b(?:would|will|plans? to|planned|intends?|intended)\b|^(?:(?!(?:of|for|in|on|to|with|by|under)\b)[\w-]+ ){0,4}plans?\b|\b(?:was|were|is|are) to\b|\bwas (?:preparing|developing|drafting|planning)\b/i,
	],
];

const insistent = /^(?:\w+ly )?(?:stress|emphasi[sz]|underscor|underlin)/i;
/** The kind of what is said, where the verb leaves it to the content: what somebody stresses they hold, however it is put. */
export function contentKind(text: string, verb: string): StatementKind {
	const kind = signs.find(([, sign]) => sign.test(text))?.[0] ?? 'reports';
	return insistent.test(verb) && (kind === 'reports' || kind === 'plans') ? 'holds' : kind;
}

/** A kind the cue has of itself, set right by what follows it: to be ready to support is support. */
export function settledKind(kind: StatementKind, text: string): StatementKind {
	const supports =
		/^(?:to )?(?:fully |further )?(?:support|back|assist)\b|^(?:the |its |their |his |her )?(?:full |strong |continued )*support of\b/i;
	return (kind === 'plans' || kind === 'holds' || kind === 'reports') && supports.test(text) ? 'supports' : kind;
}

const itemLabel = /\(([a-z]|[ivx]{1,4}|\d{1,2})\)\s+/g;
const joint = /(?<![\s,;:])(?:[\s,;:]*(?:and|or|the following))?[\s,;:]*$/;
const label = '(?:\\((?:[a-z]{1,2}|[ivx]{1,5}|\\d{1,2})\\)|\\d{1,2}[.)]|[•–—*-])';
const listAfter = new RegExp(`^\\s*\\n\\s*${label}\\s`, 'u');
const labelAt = new RegExp(`^${label}\\s+`, 'u');
const itemBefore = new RegExp(`\\n\\s*${label}\\s*$`, 'u');

/**
 * Whether what a cue says is the list below its sentence, beside its content there: "urged the Government: (a) To …", "that it should:
 * (a) …", "made two points: (a) …", "that the Council: (a) Send …".
 */
export function saysList(
	text: string,
	{end, tags, flow}: Sentence,
	{form, kind, content}: Cue,
	range?: Range,
): boolean {
	const {from, to} = range ?? {from: 0, to: 0};
	// "communicated the terms of reference, as follows: (a) …" tells nobody's words.
	const [head] = flow.slice(content, runEnd(tags, content, 'det', 'noun')).slice(-1);
	if (!range && head && !/^(?:following|follows)$/.test(head.lower) && cueNoun(head.lower) === undefined) {
		return false;
	}

	const isAnnounced = flow
		.slice(from, Math.min(to, from + 4))
		.some(({lower}) => lower.endsWith('s') && cueNoun(lower) !== undefined);
	return (
		text[end - 1] === ':' &&
		listAfter.test(text.slice(end, end + 20)) &&
		(from === to ||
			isTag(tags[to - 1], 'modal', 'to', 'sub') ||
			(form === 'that' && !hasVerb(tags, from, to)) ||
			(form === 'np' && (kind === 'asks' || isAnnounced)))
	);
}

/** Where a sentence stands in a list: it begins an item, goes on with one, or is none. */
export function placeInList(text: string, {start}: Span, last: Sentence | undefined): 'item' | 'same' | 'none' {
	const between = text.slice(Math.max(last?.end ?? 0, start - 20), start);
	const isItem = itemBefore.test(between) || (between.includes('\n') && labelAt.test(text.slice(start, start + 20)));
	return isItem ? 'item' : between.includes('\n') ? 'none' : 'same';
}

/** The words of an item, without its label and what joins it to the next. */
export function itemSpan(text: string, {start: from, end}: Span): Span | undefined {
	const start = from + (labelAt.exec(text.slice(from, Math.min(end, from + 20)))?.[0].length ?? 0);
	const words = text
		.slice(start, end)
		.replace(/[\s;,.]+$/, '')
		.replace(/[\s;,.]*[;,] (?:and|or)$/, '');
	return words === '' ? undefined : {start, end: start + words.length};
}

/** The items of a list that runs on in a sentence, "to (a) review A; (b) report B", or the span as it is where it holds none. */
export function enumerated(text: string, {start: first, end}: Span): Span[] {
	// The first label may stand before what is said.
	const start = first - (/\((?:a|i|1)\)\s+$/.exec(text.slice(Math.max(0, first - 6), first))?.[0].length ?? 0);
	const labels = [...text.slice(start, end).matchAll(itemLabel)];
	if (labels.length < 2 || !/^(?:a|i|1)$/.test(labels[0]?.[1] ?? '') || !/^(?:b|ii|2)$/.test(labels[1]?.[1] ?? '')) {
		return [{start: first, end}];
	}

	const lead = start + (labels[0]?.index ?? 0);
	const before = lead - (joint.exec(text.slice(start, lead))?.[0].length ?? 0);
	const items = labels.map(({index, 0: printed}, at) => {
		const from = start + index + printed.length;
		const to = start + (labels[at + 1]?.index ?? end - start);
		return {start: from, end: to - (at + 1 < labels.length ? (joint.exec(text.slice(from, to))?.[0].length ?? 0) : 0)};
	});
	const introduced = /\s/.test(text.slice(start, before).trim());
	return [...(introduced ? [{start, end: before}] : []), ...items].filter((item) => item.end > item.start);
}
