import {cueAdjective} from './lexicon/adjectives.ts';
import {headKind} from './lexicon/offices.ts';
import {finite, hasVerb, isTag, runStart} from './lexicon/tokens.ts';
import {contrasting, phraseEndingAt, stretchStart} from './phrases.ts';
import {firstAt, lastAt, type Range, type Sentence, type Subject, wordAt, wordsAt} from './sentence.ts';

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
		// "President Lund, informed the mission that": a comma too many.
		const alone = hasVerb(sentence.tags, 0, comma) ? undefined : phraseEndingAt(sentence, comma);
		return alone?.kind === 'phrase' ? alone : {kind: 'same', from: comma, inner: false};
	}

	// "said A and, with regard to B, proposed C": the predicate is joined, the adverbial stands between.
	if (sentence.tags[closed.open - 1] === 'conj') {
		return {kind: 'same', from: closed.open - 1, inner: false};
	}

	const head =
		sentence.tags[closed.open - 1] === 'sub'
			? relativeSubject(sentence, closed.open - 1)
			: phraseEndingAt(sentence, closed.open);
	if (head.kind !== 'phrase') {
		return closed.parts.length > 0 && !hasVerb(sentence.tags, 0, closed.open)
			? {kind: 'phrase', parts: closed.parts, list: closed.joint, from: 0, inner: false}
			: head;
	}

	return {...head, parts: [...head.parts, ...closed.parts], list: head.list || closed.joint, resumes: comma};
}

/** What commas close off between a subject and its verb: appositions, and those who are joined ("as well as B"). */
type Closed = {readonly open: number; readonly parts: readonly Range[]; readonly joint: boolean};

/** "the Governor, who said": the phrase before the relative pronoun speaks. */
function relativeSubject(sentence: Sentence, pronoun: number): Subject {
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
	// "met the Governor, Ana Silva, and other officials, who": all of them.
	const last = stretchStart(sentence.tags, from);
	if (
		comma &&
		sentence.tags[last] === 'conj' &&
		sentence.tags[last - 1] === 'comma' &&
		!hasVerb(sentence.tags, last, from)
	) {
		const first = antecedentBefore(sentence, last - 1);
		return {kind: 'phrase', parts: [first, {from: last + 1, to: from}], list: true, from, inner: false};
	}

	const nearest = antecedentBefore(sentence, from);
	const isPlace =
		word === 'who' &&
		places.test(wordAt(sentence, from - 1)) &&
		!sentence.tags.slice(nearest.from, nearest.to).includes('prep');
	const antecedent = (isPlace ? peopleBefore(sentence, nearest.from) : undefined) ?? nearest;
	// "It was the Governor who said".
	const isCleft = /^it (?:was|is)$/.test(wordsAt(sentence, antecedent.from - 2, 2));
	return antecedent.from < antecedent.to
		? {kind: 'phrase', parts: [antecedent], list: false, from, inner: !comma && !isCleft}
		: {kind: 'none', from, inner: !comma};
}

// "The officers sent to missions abroad, who": nobody but the officers is "who".
function peopleBefore(sentence: Sentence, to: number): Range | undefined {
	const {tags} = sentence;
	const open = stretchStart(tags, to);
	const arePeople = (at: number) =>
		tags[at] === 'noun' &&
		/(?:s|men|people)$/.test(wordAt(sentence, at)) &&
		headKind(wordAt(sentence, at)) !== undefined;
	const last = lastAt(to - 1, open, arePeople);
	return last === undefined ? undefined : {from: runStart(tags, last, 'det', 'num', 'noun'), to: last + 1};
}

const places = /^(?:camps|centres|headquarters|institutions|missions|offices|operations)$/;

/** Whom a clause that begins at an index tells of, "spoke with displaced women, who": back to a verb, a comma or a preposition that opens no attribute. */
export function antecedentBefore(sentence: Sentence, to: number): Range {
	const {tags} = sentence;
	const edge = lastAt(to - 1, -1, (one) => {
		const attribute = tags[one] === 'prep' && /^(?:of|for|in|from)$/.test(wordAt(sentence, one)) && one + 1 < to;
		return !attribute && !isTag(tags[one], 'noun', 'det', 'num', 'conj');
	});
	// "had failed only for those who": they are no part of "for".
	const first = edge === undefined ? 0 : edge + 1;
	const at = tags[first] === 'prep' ? first + 1 : first;
	const comma = tags[at - 1] === 'comma' && at > 1;
	const before = comma ? antecedentBefore(sentence, at - 1) : undefined;
	// "The Mayor, Ana Silva, who".
	const isOffice = before && before.to > before.from && tags[before.from] === 'det' && tags[at] !== 'det';
	return isOffice ? before : {from: at, to};
}

/**
 * What is closed by the comma at an index and opened by an earlier one: "X, for its part, said", "X, who had left,
 * said", "the President, Ibrahim Keïta, said". Undefined where the comma closes nothing, but stands between predicates.
 */
function closedBefore(sentence: Sentence, comma: number): Closed | undefined {
	const {tags} = sentence;
	const first = tags.lastIndexOf('break', comma - 1) + 1;
	const commas = [...tags.keys()]
		.slice(first, comma)
		.filter((at) => tags[at] === 'comma')
		.slice(-8)
		.reverse();

	// "Interlocutors, including the Mayor, Ana Silva, said": all that is included is an aside.
	const included = commas.find(
		(at) =>
			includes.test(wordAt(sentence, at + 1)) && !tags.slice(at + 2, comma).some((tag) => isTag(tag, 'aux', 'modal')),
	);
	let to = included ?? comma;
	const parts: Range[] = [];
	let joint = false;
	let open = included;
	for (const at of commas.filter((one) => one < to)) {
		if (at >= to) {
			continue;
		}

		const from = at + 1;
		// "whereas the Mayor, who was late, said", "which the Mayor, Ana Silva, said": the clause begins there.
		// "the Mayor, who, having left, said": nor is "who" alone an aside.
		const isPronoun = tags[from] === 'sub' && to === from + 1;
		const opens =
			contrasting.has(wordAt(sentence, from)) ||
			(/^wh(?:ich|om)$/.test(wordAt(sentence, from)) && tags[from + 1] === 'det' && hasVerb(tags, first, at));
		// "The traders, though critical of it, paid".
		const isMood = cueAdjective(wordAt(sentence, from + 1)) !== undefined;
		const isClause = opens && !isMood && isTag(tags[from + 1], 'det', 'noun', 'pron');
		const kind = isPronoun || (isClause && !hasVerb(tags, from, to)) ? 'predicate' : partKind(sentence, from, to);
		// A name behind an adverbial is the subject itself.
		const before = tags.lastIndexOf('comma', at - 1);
		// "Ana Silva, the Mayor, who was late, said": an office beside a name is no adverbial's clause.
		const isBesideName = isTag(tags[before + 1], 'noun') && !hasVerb(tags, 0, at) && tags[from] === 'det';
		// "The Governor, having thanked the Mayor, Ana Silva, said", "with the Mayor, Ana Silva, at her side": she is named within the aside.
		const isBesideThem = /^(?:with|from)$/.test(wordAt(sentence, before + 1));
		const isOfAside =
			(isBesideThem || isTag(tags[before + 1], 'ing', 'sub', 'part')) && partKind(sentence, before + 1, at) === 'aside';
		const isNext = open !== undefined && !isBesideName && !(isBesideThem && isOfAside);
		// "The traders, for whom their Chair, Ana Silva, spoke, said": all of the clause on them is an aside.
		const clause =
			kind === 'predicate' ? commas.find((one) => one < at && opensRelative(sentence, one, at)) : undefined;
		if (clause !== undefined) {
			open = clause;
			to = clause;
			continue;
		}

		if (kind === 'predicate' || (kind === 'name' && isNext)) {
			break;
		}

		open = at;
		if (kind === 'name' && !isOfAside) {
			parts.unshift({from, to});
			// "A, as well as B, C and D, said".
			if (!tags.slice(from, to).includes('conj') || partKind(sentence, before + 1, at) !== 'joint') {
				break;
			}
		}

		if (kind === 'joint') {
			const [, lead = ''] = /^(as well as|and|\S+ \S+)/.exec(wordsAt(sentence, from, 3)) ?? [];
			joint = true;
			parts.unshift({from: from + lead.split(' ').length, to: relativeAt(sentence, from, to)});
		}

		to = at;
	}

	return open === undefined ? undefined : {open, parts, joint};
}

function opensRelative(sentence: Sentence, comma: number, end: number): boolean {
	const first = isTag(sentence.tags[comma + 1], 'prep', 'to') ? comma + 2 : comma + 1;
	return (
		/^(?:whom|whose|which)$/.test(wordAt(sentence, first)) && first + 1 < end && !hasVerb(sentence.tags, first, end)
	);
}

const includes = /^(?:including|namely|notably|particularly|especially|among|accompanied)$/;

// "as well as the officers with whom it met": where a clause on those named begins, or the end.
function relativeAt(sentence: Sentence, from: number, end: number): number {
	const at = firstAt(from, end, (one) => /^(?:who|whom|whose|which|what)$/.test(wordAt(sentence, one)));
	return at === undefined ? end : isTag(sentence.tags[at - 1], 'prep', 'to') ? at - 1 : at;
}

function partKind(sentence: Sentence, from: number, end: number): 'aside' | 'joint' | 'name' | 'predicate' {
	const {tags} = sentence;
	const words = wordsAt(sentence, from, 4);
	const isAsWell = words.startsWith('as well');
	// "The Prefect, in whose office it met, said", "Mr. Berg, more guarded, said".
	const isOfThem = tags[from] === 'prep' && /^(?:whose|which|whom)$/.test(wordAt(sentence, from + 1));
	const isManner = /^(?:more|less|rather|somewhat|equally|visibly|clearly) /.test(words) && end - from <= 3;
	if (isOfThem || isManner) {
		return 'aside';
	}

	const hasFinite = hasVerb(tags, from, relativeAt(sentence, from, end));
	if (
		(isTag(tags[from], 'sub', 'ing') && !words.startsWith('that ')) ||
		(!isAsWell && !hasFinite && hasVerb(tags, from, end))
	) {
		return 'aside';
	}

	if (hasFinite) {
		return 'predicate';
	}

	if (isAsWell || /^(?:and|(?:together|along|alongside|joined) (?:with|by))(?= |$)/.test(words)) {
		return 'joint';
	}

	return isTag(tags[from], 'prep', 'adv', 'ing', 'to', 'conj', 'part') ? 'aside' : 'name';
}

/** The subject of a sentence's first finite verb outside relative clauses, for the pronouns of the next. */
export function mainSubject(sentence: Sentence): Subject | undefined {
	for (const [at, tag] of sentence.tags.entries()) {
		const isMain = at > 0 && finite.has(tag) && sentence.tags[at - 1] !== 'to';
		const subject = isMain ? subjectBefore(sentence, groupStart(sentence, at)) : undefined;
		// "The Mayor, whom the mission met, said", "in answer to the Mayor, who had asked, he said".
		const isRelative =
			subject?.kind === 'phrase' &&
			(/^(?:,|and) (?:\S+ )?wh(?:om|ose|ich)(?: |$)/.test(wordsAt(sentence, subject.from, 3)) ||
				(wordsAt(sentence, subject.from, 2) === ', who' &&
					isTag(sentence.tags[(subject.parts[0]?.from ?? 0) - 1], 'prep', 'to')));
		// "In answer to the Mayor, who asked what had become of it, he said".
		const isAsked = subject?.kind === 'none' && sentence.tags[groupStart(sentence, at) - 1] === 'sub';
		if (subject && !subject.inner && !isRelative && !isAsked) {
			return subject.kind === 'phrase' ? subject : undefined;
		}
	}

	return undefined;
}
