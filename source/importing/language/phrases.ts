import {finite, hasVerb, isTag, runStart, type Tag} from './lexicon/tokens.ts';
import {possessives, relatives} from './lexicon/word-classes.ts';
import {firstAt, lastAt, type Range, type Sentence, type Subject, wordAt, wordsAt} from './sentence.ts';

const phraseTags: readonly Tag[] = ['det', 'prep', 'pron', 'adv', 'conj', 'to', 'num', 'noun', 'part', 'ing'];

/** These set one clause beside another; the clauses of other words are part of what is said. */
export const contrasting: ReadonlySet<string> = new Set(['while', 'whereas', 'whilst', 'although', 'though']);

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
		// "from which he drew the lesson that".
		const first = tags[from - 2] === 'prep' ? from - 2 : from - 1;
		const opens = tags[first - 1];
		const isJoined = opens === undefined || isTag(opens, 'comma', 'break', 'conj');
		const inner = !isJoined || !(contrasting.has(word) || relatives.has(word));
		return phrase(sentence, from, end, first - (opens === 'comma' || opens === 'conj' ? 1 : 0), inner);
	}

	return edge === 'comma' ? afterComma(sentence, from, end) : phrase(sentence, from, end, from, false);
}

// The phrase runs back into another predicate: the subject is what follows its last conjunction.
function afterVerb(sentence: Sentence, from: number, end: number): Subject {
	const {tags} = sentence;
	const joint = lastAt(end - 2, from, (at) => tags[at] === 'conj' && isTag(tags[at + 1], 'det', 'pron', 'noun'));
	const head = restricted(sentence, from);
	// "Fishermen whom it met in Port and Bay said": what is joined within the clause does not speak.
	return joint === undefined || head?.inner === false
		? (head ?? phrase(sentence, from, end, from, true))
		: phrase(sentence, joint + 1, end, joint, false);
}

// "Those who had returned from the camps said": the clause before the verb belongs to the phrase before "who".
function restricted(sentence: Sentence, from: number): (Subject & {readonly kind: 'phrase'}) | undefined {
	const {tags} = sentence;
	const at = lastAt(from - 1, 0, (one) => isTag(tags[one], 'comma', 'break', 'sub'));
	if (at === undefined || tags[at] !== 'sub') {
		return undefined;
	}

	const opens =
		/^(?:who|whom|whose|which)$/.test(wordAt(sentence, at)) ||
		(wordAt(sentence, at) === 'that' && finite.has(tags[at + 1]));
	const end = isTag(tags[at - 1], 'prep', 'to') ? at - 1 : at;
	const head = opens && isTag(tags[end - 1], 'noun', 'det') ? phraseEndingAt(sentence, end) : undefined;
	return head?.kind === 'phrase' ? head : undefined;
}

function afterComma(sentence: Sentence, from: number, end: number): Subject {
	const {tags} = sentence;
	const opensWithAnd = tags[from] === 'conj';
	const last = opensWithAnd ? from + 1 : from;
	// "The Mayor, Ana Silva, and the Governor, Rui Neves, speaking for all, said".
	const office = stretchStart(tags, from - 1);
	const isNamed = tags[office] === 'conj' && tags[office - 1] === 'comma' && !hasVerb(tags, office, end);
	const parts: Range[] = isNamed ? [{from: office + 1, to: from - 1}] : [];
	let start = isNamed ? office : from;
	while ((isNamed || tags.slice(from, end).includes('conj')) && start > 1) {
		const comma = start - 1;
		const open = stretchStart(tags, comma);
		if (hasVerb(tags, open, comma) || tags.slice(open, comma).includes('sub') || leads(tags[open])) {
			break;
		}

		parts.unshift({from: open, to: comma});
		start = open;
	}

	return parts.length === Number(isNamed)
		? phrase(sentence, last, end, opensWithAnd || hasVerb(tags, 0, from) ? from - 1 : from, false)
		: {kind: 'phrase', parts: [...parts, {from: last, to: end}], list: true, from: start, inner: false};
}

/** Where the words begin that no comma or other mark parts from an index. */
export function stretchStart(tags: readonly Tag[], end: number): number {
	return tags.slice(0, end).findLastIndex((tag) => tag === 'comma' || tag === 'break') + 1;
}

/** Whether a tag opens an adverbial rather than a name: "In Goma,", "Speaking of it,", "When asked,". */
function leads(tag: Tag | undefined): boolean {
	return isTag(tag, 'prep', 'adv', 'sub', 'ing', 'to', 'conj');
}

function phrase(sentence: Sentence, from: number, end: number, clause: number, inner: boolean): Subject {
	const start = phraseStart(sentence, from, end);
	return start === undefined
		? {kind: 'none', from: clause, inner}
		: {kind: 'phrase', parts: [{from: start, to: end}], list: false, from: clause, inner};
}

// "Nothing in it" says what it does not.
const noneOf = /\b(?:no \S+|nothing|none) (?:in|of|about|from|on) (?:it|them)$/;
const nearly = /^(?:nearly|almost|virtually|not) (?:all|every\p{Ll}*) (?!those)/u;

// "During its visit to Goma the mission": an adverbial may run into the subject, which then begins at its last determiner.
function phraseStart(sentence: Sentence, from: number, end: number): number | undefined {
	const {flow, tags} = sentence;
	if (tags[end - 1] === 'pron') {
		const none = noneOf.exec(wordsAt(sentence, from, end - from));
		return none === null ? end - 1 : end - none[0].split(' ').length;
	}

	// "Privately officials", but "internally displaced persons".
	const isOfNoun = (one: number) => tags[one + 1] === 'noun' && (one > 0 || /ed$/.test(flow[one + 1]?.lower ?? ''));
	const passes = (one: number) =>
		tags[one] === 'conj' || (tags[one] === 'adv' && !isOfNoun(one) && !nearly.test(wordsAt(sentence, one, 3)));
	// "Two years earlier her committee".
	const when = /^(?:\S+ )?(?:years?|months?|weeks?|days?|hours?) (?:earlier|later|before|ago)(?= )/.exec(
		wordsAt(sentence, from, 5),
	);
	const at = firstAt(from + (when?.[0].split(' ').length ?? 0), end, (one) => !passes(one));
	if (at === undefined || tags[at] === 'adv' || !leads(tags[at])) {
		return at;
	}

	const isCapital = (one: number) => /^\p{Lu}/u.test(flow[one]?.text ?? '');
	const opens = (one: number) => isTag(tags[one], 'det', 'pron') || (isCapital(one) && !isCapital(one - 1));
	return lastAt(end - 1, at, (one) => opens(one) && isTag(tags[one - 1], 'noun', 'num', 'part'));
}

/** The phrase behind a preposition: it ends at the next comma, verb, clause or preposition other than "of", "for" and "from". */
export function phraseAfter(sentence: Sentence, from: number): Range {
	const {tags} = sentence;
	// "by him for the ice".
	if (/^(?:him|her|them|us|it)$/.test(wordAt(sentence, from)) && tags[from + 1] !== 'conj') {
		return {from, to: from + 1};
	}

	// "by the Special Adviser to the Secretary-General on Yemen": whose an office is, and its field, are part of its name.
	const isField = (at: number) =>
		/^(?:to|on)$/.test(wordAt(sentence, at)) &&
		/^(?:the )?\p{Lu}/u.test(`${sentence.flow[at + 1]?.text} ${sentence.flow[at + 2]?.text}`) &&
		/\b(?:advis[eo]r|envoy|rapporteur|expert)(?: to\b.*)?$/.test(wordsAt(sentence, from, at - from));
	const isAttribute = (at: number) =>
		/^(?:of|for|from|in)$/.test(wordAt(sentence, at)) && !possessives.has(wordAt(sentence, at + 1));
	const end = firstAt(from, tags.length, (at) => {
		// "In the opinion of the Mayor they are old".
		const stays =
			isField(at) ||
			isTag(tags[at], 'noun', 'num', 'conj') ||
			(isTag(tags[at], 'det', 'pron') && (at === from || tags[at - 1] !== 'noun')) ||
			(tags[at] === 'prep' && isAttribute(at));
		return !stays && !(tags[at] === 'comma' && listGoesOn(sentence, at));
	});
	const to = runStart(tags, end ?? tags.length, 'conj', 'prep', 'det');
	// "by some that": a determiner may be all there is.
	return {from, to: to > from || tags[from] !== 'det' ? Math.max(from, to) : from + 1};
}

// "by the Minister, the Governor and the Mayor on": a comma goes on with the list where "and" follows among names alone.
function listGoesOn(sentence: Sentence, comma: number): boolean {
	const {tags} = sentence;
	let joined = false;
	for (let at = comma + 1; at < comma + 24; at += 1) {
		const tag = tags[at];
		if (tag === 'conj') {
			// "no pilot of the port or of the bay had come": of the list itself nothing is joined.
			joined = tags[at + 1] !== 'verb' && wordAt(sentence, at + 1) !== 'of';
		} else if (joined && (at >= tags.length - 1 || isTag(tag, 'comma', 'to', 'sub', 'prep'))) {
			return true;
		} else if (!isTag(tag, 'noun', 'det', 'num', 'comma', 'prep')) {
			return false;
		}
	}

	return false;
}

/** The phrase behind "by" in the words after a participle, where it stands before an index. */
export function byPhrase(sentence: Sentence, from: number, before: number): Range | undefined {
	const {tags} = sentence;
	const isBy = (at: number) => wordAt(sentence, at) === 'by' && !isTag(tags[at + 1], 'ing', 'num');
	const edge = firstAt(
		from,
		Math.min(before, tags.length),
		(at) => isBy(at) || finite.has(tags[at]) || isTag(tags[at], 'break'),
	);
	const phrase = edge !== undefined && isBy(edge) ? phraseAfter(sentence, edge + 1) : undefined;
	return phrase && phrase.to > phrase.from ? phrase : undefined;
}
