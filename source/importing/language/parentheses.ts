import type {Range, Sentence} from './sentence.ts';
import {wordAt} from './sentence.ts';
import {hasVerb} from './subject-type.ts';

/** What commas close off between a subject and its verb: appositions, and those who are joined ("as well as B"). */
type Closed = {readonly open: number; readonly parts: readonly Range[]; readonly joint: boolean};

const joining = /^(?:together|along|alongside|and|accompanied|joined)$/;

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
				from: first + (wordAt(sentence, first) === 'as' ? 3 : /^(?:and)$/.test(wordAt(sentence, first)) ? 1 : 2),
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
	let open = comma;
	while (open > 0 && tags[open - 1] !== 'comma' && tags[open - 1] !== 'break') {
		open -= 1;
	}

	const tag = tags[open];
	return (
		open < comma &&
		!hasVerb(tags, open, comma) &&
		tag !== 'prep' &&
		tag !== 'adv' &&
		tag !== 'sub' &&
		tag !== 'ing' &&
		tag !== 'to' &&
		tag !== 'conj'
	);
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

	const tag = tags[first];
	return tag === 'prep' || tag === 'adv' || tag === 'ing' || tag === 'to' || tag === 'conj' || tag === 'part'
		? 'aside'
		: 'name';
}
