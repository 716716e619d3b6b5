import {closedBefore} from './parentheses.ts';
import type {Range, Sentence} from './sentence.ts';
import {wordAt} from './sentence.ts';
import type {Tag} from './tags.ts';
import {capital} from './tokens.ts';
import {relatives} from './word-classes.ts';

/**
 * Who stands before a verb: a phrase with its parts (the first is the head, the others stand in apposition or, in a
 * list, beside it), the same subject as the verb before, or nobody. `from` is where the verb's clause begins; `inner`
 * when that clause is part of what somebody else said.
 */
export type Subject =
	| {
			readonly kind: 'phrase';
			readonly parts: readonly Range[];
			readonly list: boolean;
			readonly from: number;
			/** Where the clause goes on behind what commas close off after the subject. */
			readonly resumes?: number;
			readonly inner: boolean;
	  }
	| {readonly kind: 'same' | 'none'; readonly from: number; readonly inner: boolean};

const finite: ReadonlySet<Tag> = new Set(['verb', 'aux', 'modal']);
const phraseTags: ReadonlySet<Tag> = new Set([
	'det',
	'prep',
	'pron',
	'adv',
	'conj',
	'to',
	'num',
	'noun',
	'part',
	'ing',
]);

// These set one clause beside another; the clauses of other words are part of what is said.
const contrasting = new Set(['while', 'whereas', 'whilst', 'although', 'though']);
const temporal = new Set(['after', 'before', 'since', 'until']);

/** Whether a range holds a finite verb. */
export function hasVerb(tags: readonly Tag[], from: number, to: number): boolean {
	for (let at = from; at < to; at += 1) {
		if (finite.has(tags[at] ?? 'noun')) {
			return true;
		}
	}

	return false;
}

/** Where the verb group of the verb at an index begins: its auxiliaries and adverbs belong to it. */
export function groupStart({tags}: Sentence, verb: number): number {
	let at = verb;
	while (tags[at - 1] === 'adv' || tags[at - 1] === 'aux' || tags[at - 1] === 'modal') {
		at -= 1;
	}

	return at;
}

/** The subject of the verb group that begins at an index. */
export function subjectBefore(sentence: Sentence, group: number): Subject {
	const {tags} = sentence;
	const before = tags[group - 1];
	if (before === undefined) {
		return {kind: 'none', from: 0, inner: false};
	}

	if (before === 'conj') {
		return {kind: 'same', from: tags[group - 2] === 'comma' ? group - 2 : group - 1, inner: false};
	}

	if (before === 'comma' || before === 'break') {
		return afterParentheses(sentence, group - 1);
	}

	if (before === 'sub') {
		return relativeSubject(sentence, group - 1);
	}

	return phraseEndingAt(sentence, group);
}

function afterParentheses(sentence: Sentence, comma: number): Subject {
	const closed = closedBefore(sentence, comma);
	if (closed === undefined) {
		return {kind: 'same', from: comma, inner: false};
	}

	// "said A and, with regard to B, proposed C": the predicate is joined, the adverbial stands between.
	if (sentence.tags[closed.open - 1] === 'conj') {
		return {kind: 'same', from: closed.open - 1, inner: false};
	}

	const head = phraseEndingAt(sentence, closed.open);
	if (head.kind !== 'phrase') {
		return closed.parts.length > 0 && closed.open <= 0
			? {kind: 'phrase', parts: closed.parts, list: closed.joint, from: 0, inner: false}
			: head;
	}

	return {...head, parts: [...head.parts, ...closed.parts], list: head.list || closed.joint, resumes: comma};
}

/** "the Governor, who said": the phrase before the relative pronoun speaks. */
function relativeSubject(sentence: Sentence, pronoun: number): Subject {
	const word = wordAt(sentence, pronoun);
	if (word !== 'who' && word !== 'which') {
		return {kind: 'none', from: pronoun, inner: word === 'that'};
	}

	const comma = sentence.tags[pronoun - 1] === 'comma';
	const from = comma ? pronoun - 1 : pronoun;
	const antecedent = antecedentBefore(sentence, from);
	return antecedent.from < antecedent.to
		? {kind: 'phrase', parts: [antecedent], list: false, from, inner: !comma}
		: {kind: 'none', from, inner: false};
}

// "spoke with displaced women, who": back to a verb, a comma or a preposition that opens no attribute.
function antecedentBefore(sentence: Sentence, to: number): Range {
	const {tags} = sentence;
	let at = to;
	while (at > 0) {
		const tag = tags[at - 1];
		const attribute = tag === 'prep' && /^(?:of|for|in|from)$/.test(wordAt(sentence, at - 1)) && at < to;
		if (tag !== 'noun' && tag !== 'det' && tag !== 'num' && tag !== 'conj' && !attribute) {
			break;
		}

		at -= 1;
	}

	const comma = tags[at - 1] === 'comma' && at > 1;
	const before = comma ? antecedentBefore(sentence, at - 1) : undefined;
	return before && before.to - before.from > 0 && tags[before.from] === 'det' && tags[at] !== 'det'
		? before
		: {from: at, to};
}

function phraseEndingAt(sentence: Sentence, end: number): Subject {
	const {tags} = sentence;
	let from = end;
	while (from > 0 && phraseTags.has(tags[from - 1] ?? 'break')) {
		from -= 1;
	}

	const edge = tags[from - 1];
	if (from === end) {
		return {kind: 'none', from: end, inner: false};
	}

	if (edge === 'verb' || edge === 'aux' || edge === 'modal') {
		return afterVerb(sentence, from, end);
	}

	if (edge === 'sub') {
		const word = wordAt(sentence, from - 1);
		const opens = tags[from - 2];
		const joined = opens === 'comma' || opens === 'break' || opens === 'conj' || opens === undefined;
		const inner = !joined || !(contrasting.has(word) || relatives.has(word));
		return phrase(sentence, from, end, from - 1 - (opens === 'comma' || opens === 'conj' ? 1 : 0), inner);
	}

	if (edge === 'comma') {
		return afterComma(sentence, from, end);
	}

	return phrase(sentence, from, end, from, false);
}

// The phrase runs back into another predicate: the subject is what follows its last conjunction.
function afterVerb(sentence: Sentence, from: number, end: number): Subject {
	const {tags} = sentence;
	for (let at = end - 2; at > from; at -= 1) {
		if (tags[at] === 'conj' && beginsPhrase(sentence, at + 1)) {
			return phrase(sentence, at + 1, end, at, false);
		}
	}

	return restricted(sentence, from) ?? phrase(sentence, from, end, from, true);
}

// "Those who had returned from the camps said": the clause before the verb belongs to the phrase before "who".
function restricted(sentence: Sentence, from: number): Subject | undefined {
	const {tags} = sentence;
	for (let at = from - 1; at > 0 && tags[at] !== 'comma' && tags[at] !== 'break'; at -= 1) {
		if (tags[at] === 'sub') {
			const opens =
				/^(?:who|whom|whose|which)$/.test(wordAt(sentence, at)) ||
				(wordAt(sentence, at) === 'that' && finite.has(tags[at + 1] ?? 'noun'));
			const head =
				opens && (tags[at - 1] === 'noun' || tags[at - 1] === 'det') ? phraseEndingAt(sentence, at) : undefined;
			return head?.kind === 'phrase' ? head : undefined;
		}
	}

	return undefined;
}

function beginsPhrase({flow, tags}: Sentence, at: number): boolean {
	const token = flow[at];
	return !!token && (tags[at] === 'det' || tags[at] === 'pron' || capital(token) || tags[at] === 'noun');
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
		let open = comma;
		while (open > 0 && tags[open - 1] !== 'comma' && tags[open - 1] !== 'break') {
			open -= 1;
		}

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

/** Whether a tag opens an adverbial rather than a name: "In Goma,", "Speaking of it,", "When asked,". */
function leads(tag: Tag | undefined): boolean {
	return tag === 'prep' || tag === 'adv' || tag === 'sub' || tag === 'ing' || tag === 'to' || tag === 'conj';
}

function phrase(sentence: Sentence, from: number, end: number, clause: number, inner: boolean): Subject {
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

	let at = from;
	while (tags[at] === 'conj' || (tags[at] === 'adv' && tags[at + 1] !== 'noun')) {
		at += 1;
	}

	if (tags[at] === 'adv' || !leads(tags[at])) {
		return at < end ? at : undefined;
	}

	if (temporal.has(flow[at]?.lower ?? '') && at + 1 < end) {
		return at + 1;
	}

	for (let start = end - 1; start > at; start -= 1) {
		const before = tags[start - 1];
		const opens =
			tags[start] === 'det' || tags[start] === 'pron' || (isCapital(flow, start) && !isCapital(flow, start - 1));
		if (opens && (before === 'noun' || before === 'num' || before === 'part')) {
			return start;
		}
	}

	return undefined;
}

function isCapital(flow: Sentence['flow'], at: number): boolean {
	const token = flow[at];
	return !!token && capital(token);
}
