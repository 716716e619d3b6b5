import {hasVerb, isTag, runStart} from './lexicon/tokens.ts';
import {leads, phraseEndingAt, stretchStart} from './phrases.ts';
import {lastAt, type Range, type Sentence, type Subject, wordAt} from './sentence.ts';

/** Where the verb group of the verb at an index begins: its auxiliaries and adverbs belong to it. */
export function groupStart({tags}: Sentence, verb: number): number {
	return runStart(tags, verb, 'adv', 'aux', 'modal');
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

	return before === 'sub' ? relativeSubject(sentence, group - 1) : phraseEndingAt(sentence, group);
}

function afterParentheses(sentence: Sentence, comma: number): Subject {
	const closed = closedBefore(sentence, comma);
	if (closed === undefined) {
		return {kind: 'same', from: comma, inner: false};
	}

	// "said A and, with regard to B, proposed C": the predicate is joined, the adverbial stands between.
	if (sentence.tags[closed.open - 1] === 'conj') {
		const joined = closed.joint ? {joined: closed.parts} : {};
		return {kind: 'same', from: closed.open - 1, inner: false, ...joined};
	}

	const head = phraseEndingAt(sentence, closed.open);
	if (head.kind !== 'phrase') {
		return closed.parts.length > 0 && closed.open <= 0
			? {kind: 'phrase', parts: closed.parts, list: closed.joint, from: 0, inner: false}
			: head;
	}

	return {...head, parts: [...head.parts, ...closed.parts], list: head.list || closed.joint, resumes: comma};
}

/** What commas close off between a subject and its verb: appositions, and those who are joined ("as well as B"). */
type Closed = {readonly open: number; readonly parts: readonly Range[]; readonly joint: boolean};

const joining = /^(?:together|along|alongside|and|accompanied|joined)$/;

/** "the Governor, who said": the phrase before the relative pronoun speaks. */
export function relativeSubject(sentence: Sentence, pronoun: number): Subject {
	const word = wordAt(sentence, pronoun);
	if (word !== 'who' && word !== 'which') {
		return {kind: 'none', from: pronoun, inner: word === 'that'};
	}

	// "the Minister, who said A and who asked for B": the same goes on.
	if (sentence.tags[pronoun - 1] === 'conj') {
		return {kind: 'same', from: pronoun - 1, inner: false};
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
	const edge = lastAt(to - 1, -1, (one) => {
		const attribute = tags[one] === 'prep' && /^(?:of|for|in|from)$/.test(wordAt(sentence, one)) && one + 1 < to;
		return !attribute && !isTag(tags[one], 'noun', 'det', 'num', 'conj');
	});
	const at = edge === undefined ? 0 : edge + 1;
	const comma = tags[at - 1] === 'comma' && at > 1;
	const before = comma ? antecedentBefore(sentence, at - 1) : undefined;
	return before && before.to - before.from > 0 && tags[before.from] === 'det' && tags[at] !== 'det'
		? before
		: {from: at, to};
}

/**
 * What is closed by the comma at an index and opened by an earlier one: "X, for its part, said", "X, who had left,
 * said", "the President, Ibrahim Keïta, said". Undefined where the comma closes nothing, but stands between predicates.
 */
export function closedBefore(sentence: Sentence, comma: number): Closed | undefined {
	const {tags} = sentence;
	const commas: number[] = [];
	for (let at = comma - 1; at >= 0 && tags[at] !== 'break' && commas.length < 8; at -= 1) {
		if (tags[at] === 'comma') {
			commas.push(at);
		}
	}

	let to = comma;
	const parts: Range[] = [];
	let joint = false;
	let open: number | undefined;
	for (const at of commas) {
		const first = at + 1;
		const verb = hasVerb(tags, first, to);
		const kind = partKind(sentence, first, to, verb);
		if (kind === 'predicate') {
			break;
		}

		if (kind === 'name' && open !== undefined && !isApposition(sentence, at)) {
			// The subject itself, with an adverbial before it.
			break;
		}

		open = at;
		if (kind === 'joint') {
			joint = true;
			parts.unshift({
				from: first + (wordAt(sentence, first) === 'as' ? 3 : wordAt(sentence, first) === 'and' ? 1 : 2),
				to,
			});
		} else if (kind === 'name') {
			parts.unshift({from: first, to});
			break;
		}

		to = at;
	}

	return open === undefined ? undefined : {open, parts, joint};
}

// A name between commas stands in apposition to a name before it, not to an adverbial that opens the sentence.
function isApposition({tags}: Sentence, comma: number): boolean {
	const open = stretchStart(tags, comma);
	return open < comma && !hasVerb(tags, open, comma) && !leads(tags[open]);
}

function partKind(
	sentence: Sentence,
	first: number,
	end: number,
	verb: boolean,
): 'aside' | 'joint' | 'name' | 'predicate' {
	const {tags} = sentence;
	const word = wordAt(sentence, first);
	const next = wordAt(sentence, first + 1);
	if (
		/^(?:who|which|whose|whom|where|when|while|although|though|if|as)$/.test(word) &&
		!(word === 'as' && next === 'well')
	) {
		return 'aside';
	}

	if (verb && [0, 1, 2, 3].some((ahead) => /^(?:who|whom|which)$/.test(wordAt(sentence, first + ahead)))) {
		return 'aside';
	}

	const reduced = tags[first] === 'verb' && !hasVerb(tags, first + 1, end) && !hasVerb(tags, 0, first);
	if (verb && !reduced) {
		return 'predicate';
	}

	if (
		(word === 'as' && next === 'well') ||
		(joining.test(word) && (word === 'and' || next === 'with' || next === 'by'))
	) {
		return 'joint';
	}

	return isTag(tags[first], 'prep', 'adv', 'ing', 'to', 'conj', 'part') ? 'aside' : 'name';
}
