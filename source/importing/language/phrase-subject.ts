import {capital, finite, hasVerb, isTag, runStart, type Tag} from './lexicon/tokens.ts';
import {relatives} from './lexicon/word-classes.ts';
import {firstAt, lastAt, type Range, type Sentence, type Subject, wordAt} from './sentence.ts';

const phraseTags: readonly Tag[] = ['det', 'prep', 'pron', 'adv', 'conj', 'to', 'num', 'noun', 'part', 'ing'];

// These set one clause beside another; the clauses of other words are part of what is said.
const contrasting = new Set(['while', 'whereas', 'whilst', 'although', 'though']);
const temporal = new Set(['after', 'before', 'since', 'until']);

export function phraseEndingAt(sentence: Sentence, end: number): Subject {
	const {tags} = sentence;
	const from = runStart(tags, end, ...phraseTags);
	const edge = tags[from - 1];
	if (from === end) {
		return restricted(sentence, from) ?? {kind: 'none', from: end, inner: false};
	}

	if (finite.has(edge)) {
		return afterVerb(sentence, from, end);
	}

	if (edge === 'sub') {
		const word = wordAt(sentence, from - 1);
		const opens = tags[from - 2];
		const joined = opens === undefined || isTag(opens, 'comma', 'break', 'conj');
		const inner = !joined || !(contrasting.has(word) || relatives.has(word));
		return phrase(sentence, from, end, from - 1 - (opens === 'comma' || opens === 'conj' ? 1 : 0), inner);
	}

	return edge === 'comma' ? afterComma(sentence, from, end) : phrase(sentence, from, end, from, false);
}

// The phrase runs back into another predicate: the subject is what follows its last conjunction.
function afterVerb(sentence: Sentence, from: number, end: number): Subject {
	const {tags} = sentence;
	const joint = lastAt(end - 2, from, (at) => tags[at] === 'conj' && beginsPhrase(sentence, at + 1));
	return joint === undefined
		? (restricted(sentence, from) ?? phrase(sentence, from, end, from, true))
		: phrase(sentence, joint + 1, end, joint, false);
}

// "Those who had returned from the camps said": the clause before the verb belongs to the phrase before "who".
function restricted(sentence: Sentence, from: number): Subject | undefined {
	const {tags} = sentence;
	const at = lastAt(from - 1, 0, (one) => isTag(tags[one], 'comma', 'break', 'sub'));
	if (at === undefined || tags[at] !== 'sub') {
		return undefined;
	}

	const opens =
		/^(?:who|whom|whose|which)$/.test(wordAt(sentence, at)) ||
		(wordAt(sentence, at) === 'that' && finite.has(tags[at + 1]));
	const end = tags[at - 1] === 'prep' ? at - 1 : at;
	const head = opens && isTag(tags[end - 1], 'noun', 'det') ? phraseEndingAt(sentence, end) : undefined;
	return head?.kind === 'phrase' ? head : undefined;
}

function beginsPhrase({flow, tags}: Sentence, at: number): boolean {
	const token = flow[at];
	return !!token && (isTag(tags[at], 'det', 'pron', 'noun') || capital(token));
}

function afterComma(sentence: Sentence, from: number, end: number): Subject {
	const {tags} = sentence;
	const opensWithAnd = tags[from] === 'conj';
	const own = opensWithAnd ? from + 1 : from;
	const parts: Range[] = [];
	let comma = from - 1;
	const holdsAnd = opensWithAnd || tags.slice(from, end).includes('conj');
	let start = from;
	while (holdsAnd && comma > 0) {
		const open = stretchStart(tags, comma);
		if (hasVerb(tags, open, comma) || tags.slice(open, comma).includes('sub') || leads(tags[open])) {
			break;
		}

		parts.unshift({from: open, to: comma});
		start = open;
		comma = open - 1;
	}

	if (parts.length === 0) {
		return phrase(sentence, own, end, opensWithAnd || hasVerb(tags, 0, from) ? from - 1 : from, false);
	}

	const last = {from: own, to: end};
	return {kind: 'phrase', parts: [...parts, last], list: true, from: start, inner: false};
}

/** Where the words begin that no comma or other mark parts from an index. */
export function stretchStart(tags: readonly Tag[], end: number): number {
	return tags.slice(0, end).findLastIndex((tag) => tag === 'comma' || tag === 'break') + 1;
}

/** Whether a tag opens an adverbial rather than a name: "In Goma,", "Speaking of it,", "When asked,". */
export function leads(tag: Tag | undefined): boolean {
	return isTag(tag, 'prep', 'adv', 'sub', 'ing', 'to', 'conj');
}

export function phrase(sentence: Sentence, from: number, end: number, clause: number, inner: boolean): Subject {
	const own = ownPhrase(sentence, from, end);
	return own === undefined
		? {kind: 'none', from: clause, inner}
		: {kind: 'phrase', parts: [{from: own, to: end}], list: false, from: clause, inner};
}

// "During its visit to Goma the mission": an adverbial may run into the subject, which then begins at its last determiner.
function ownPhrase({flow, tags}: Sentence, from: number, end: number): number | undefined {
	if (tags[end - 1] === 'pron') {
		return end - 1;
	}

	const passes = (one: number) => tags[one] === 'conj' || (tags[one] === 'adv' && tags[one + 1] !== 'noun');
	const at = firstAt(from, end, (one) => !passes(one)) ?? end;
	if (tags[at] === 'adv' || !leads(tags[at])) {
		return at < end ? at : undefined;
	}

	if (temporal.has(flow[at]?.lower ?? '') && at + 1 < end) {
		return at + 1;
	}

	const opens = (start: number) =>
		isTag(tags[start], 'det', 'pron') || (isCapital(flow, start) && !isCapital(flow, start - 1));
	return lastAt(end - 1, at, (start) => opens(start) && isTag(tags[start - 1], 'noun', 'num', 'part'));
}

function isCapital(flow: Sentence['flow'], at: number): boolean {
	const token = flow[at];
	return !!token && capital(token);
}
