import {capital, finite, hasVerb, type Tag} from './lexicon/tokens.ts';
import {relatives} from './lexicon/word-classes.ts';
import {type Range, type Sentence, wordAt} from './sentence.ts';
import type {Subject} from './subject-type.ts';

const phraseTags: ReadonlySet<string | undefined> = new Set('det prep pron adv conj to num noun part ing'.split(' '));

// These set one clause beside another; the clauses of other words are part of what is said.
const contrasting = new Set(['while', 'whereas', 'whilst', 'although', 'though']);
const temporal = new Set(['after', 'before', 'since', 'until']);

export function phraseEndingAt(sentence: Sentence, end: number): Subject {
	const {tags} = sentence;
	let from = end;
	while (from > 0 && phraseTags.has(tags[from - 1])) {
		from -= 1;
	}

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
				(wordAt(sentence, at) === 'that' && finite.has(tags[at + 1]));
			const end = tags[at - 1] === 'prep' ? at - 1 : at;
			const head =
				opens && (tags[end - 1] === 'noun' || tags[end - 1] === 'det') ? phraseEndingAt(sentence, end) : undefined;
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
