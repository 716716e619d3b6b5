import {cueAdjective} from './lexicon/adjectives.ts';
import {cueNoun} from './lexicon/nouns.ts';
import {
	capital,
	indexBefore,
	isTag,
	outsideBrackets,
	runStart,
	type Span,
	type Tag,
	type Token,
	tokens,
} from './lexicon/tokens.ts';
import {cueVerb} from './lexicon/verbs.ts';
import {
	auxiliaries,
	conjunctions,
	determiners,
	isAdverb,
	modals,
	nonfinite,
	possessives,
	prepositions,
	subjectPronouns,
	subordinators,
} from './lexicon/word-classes.ts';
import {openTag} from './open-tags.ts';
import {sentences} from './sentences.ts';

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
	| {
			readonly kind: 'same' | 'none';
			readonly from: number;
			readonly inner: boolean;
	  };

/** A sentence ready for the rules: its tokens outside brackets, and a tag for each. */
export type Sentence = Span & {readonly flow: readonly Token[]; readonly tags: readonly Tag[]};

/** Tokens of a sentence, from one index up to another. */
export type Range = {readonly from: number; readonly to: number};

// A sentence longer than this is no sentence; the rules look no further, so that time stays linear.
const longest = 400;

/** The sentences of a paragraph, ready for the rules. */
export function readSentences(text: string): Sentence[] {
	return sentences(text).flatMap((span) => {
		// "3.2.1 According to the Mayor": a number that ran into the text is none of its words.
		const number = /^\d+(?:\.\d+)+\.?\s+(?=\p{Lu})/u.exec(text.slice(span.start, span.start + 20))?.[0] ?? '';
		const all = outsideBrackets(tokens(text, {...span, start: span.start + number.length}));
		return Array.from({length: Math.ceil(all.length / longest)}, (_, piece) => {
			const flow = all.slice(piece * longest, (piece + 1) * longest);
			return {flow, tags: tagsOf(flow), start: flow[0]?.start ?? span.start, end: flow.at(-1)?.end ?? span.end};
		});
	});
}

/** The word at an index in lower case, or nothing. */
export function wordAt({flow}: Sentence, at: number): string {
	return flow[at]?.lower ?? '';
}

/** The words from an index on, in lower case, a space between them. */
export function wordsAt({flow}: Pick<Sentence, 'flow'>, at: number, count: number): string {
	return flow
		.slice(at, at + count)
		.map(({lower}) => lower)
		.join(' ');
}

/** The first index from one up to another that a test accepts. */
export function firstAt(from: number, to: number, test: (at: number) => boolean): number | undefined {
	for (let at = from; at < to; at += 1) {
		if (test(at)) {
			return at;
		}
	}

	return undefined;
}

/** The last index from one down to behind another that a test accepts. */
export function lastAt(from: number, end: number, test: (at: number) => boolean): number | undefined {
	const steps = firstAt(0, from - end, (step) => test(from - step));
	return steps === undefined ? undefined : from - steps;
}

/** The text of a range of tokens, brackets between them included. */
export function spanOf({flow}: Sentence, {from, to}: Range): Span | undefined {
	const first = flow[from];
	const last = flow[to - 1];
	return first && last && to > from ? {start: first.start, end: last.end} : undefined;
}

/** The tags of a sentence's tokens. `verb` is a finite form or one that may be; `part` a participle after an auxiliary. */
function tagsOf(flow: readonly Token[]): Tag[] {
	const tags: Tag[] = [];
	let end = 0;
	for (const [at, token] of flow.entries()) {
		const isJoint = at >= end && wordsAt({flow}, at, 3) === 'as well as';
		if (at >= end) {
			const words =
				adverbial
					.exec(`${wordsAt({flow}, at, 4)} `)?.[0]
					.trim()
					.split(' ').length ?? 0;
			end = at + (isJoint ? 3 : words);
		}

		tags.push(isJoint ? 'conj' : at < end ? 'adv' : tagAt(flow, tags, at, token));
		// "was, however, of the view": what is put in between parts nothing.
		const open = tags[at] === 'comma' ? runStart(tags, at, 'adv') - 1 : 0;
		if (open > 0 && open < at - 1 && tags[open] === 'comma') {
			tags[open] = 'adv';
			tags[at] = 'adv';
		}
	}

	return tags;
}

// "opposed in principle to", "dwelt at length upon", "all the same".
const adverbial =
	/^(?:in (?:principle|general|particular|private|public|detail|passing|turn|person|writing|confidence|conclusion|fact|vain|short|brief) (?!(?:of|terms|agreement) )|in (?:reply|response|contrast|addition|return) (?!(?:to|for|with) )|at (?:length|present|once|first|last|least) |by contrast |for (?:example|instance) |of course |above all (?!else |others )|on balance |without reservation |all the same |none the less |as well (?=that )|on the whole |as a whole |in the (?:end|main|meantime) |on the (?:other|one) hand |at the same time |(?:later |earlier )?that (?:same )?(?:morning|afternoon|evening|night|day) (?=(?:the|it|he|she|they|,|\.) )|in (?:no uncertain|(?:very |such )?(?:strong|clear|plain|blunt|firm)) terms |more than once |(?:time|again) and again |at (?:every|each) \S+ (?=that )|with (?:some|great|much|evident|considerable) (?:warmth|heat|candour|force|bitterness|passion|emotion|frankness|insistence|vigour|emphasis|feeling|irony|humour|reserve|caution|impatience|pride) |though (?=, that )|on (?:several|many|two|three|various|numerous|more than one) occasions )/;

function tagAt(flow: readonly Token[], tags: readonly Tag[], at: number, token: Token): Tag {
	const {lower, kind, text} = token;
	const next = flow[at + 1];
	if (kind === 'number') {
		return 'num';
	}

	if (kind === 'mark') {
		return text === ',' ? 'comma' : /[;:—–]/.test(text) ? 'break' : 'adv';
	}

	if (lower === 'to') {
		return 'to';
	}

	if (lower === 'that') {
		return tagOfThat(flow, tags, at);
	}

	// "Both, however, asked for it"; "There, the Mayor asked for it".
	if (/^(?:both|there)$/.test(lower) && next?.text === ',') {
		return lower === 'both' ? 'pron' : 'adv';
	}

	if (lower === 'may' && text === 'May' && at > 0) {
		return 'noun';
	}

	if (modals.has(lower) && !(lower === 'will' && tags[at - 1] === 'det')) {
		return 'modal';
	}

	// "Having visited the camp, the mission left", "for being late"; but "was being built".
	const opens = nonfinite.test(lower) && tags[indexBefore(tags, at)] !== 'aux';
	return (
		(opens && 'ing') ||
		(auxiliaries.has(lower) && 'aux') ||
		(determiners.has(lower) && !subordinators.has(lower) && 'det') ||
		// "strongly and repeatedly condemned".
		(conjunctions.has(lower) && /ly$/.test(flow[at - 1]?.lower ?? '') && /..ly$/.test(next?.lower ?? '') && 'adv') ||
		// "was less happy about".
		(/^(?:less|more|most)$/.test(lower) && cueAdjective(next?.lower ?? '') !== undefined && 'adv') ||
		// "was so often seen as a start".
		(lower === 'so' && isAdverb(next?.lower ?? '') && 'adv') ||
		(conjunctions.has(lower) &&
			!(/^(?:then|yet)$/.test(lower) && tags[indexBefore(tags, at)] !== 'comma' && tags[at - 1] !== 'conj') &&
			'conj') ||
		// "was seen as a start": no clause follows.
		(lower === 'as' && /^an?$/.test(next?.lower ?? '') && 'prep') ||
		// "As to the army, the Mayor said".
		(lower === 'as' && next?.lower === 'to' && isTag(tags[at - 1] ?? 'break', 'break', 'comma') && 'prep') ||
		(subordinators.has(lower) &&
			!(lower === 'once' && tags[at - 1] !== 'comma') &&
			// "has since been told".
			!(lower === 'since' && tags[at - 1] === 'aux') &&
			!(lower === 'provided' && next && determiners.has(next.lower) && tags[at - 1] !== 'comma') &&
			'sub') ||
		(subjectPronouns.has(lower) && 'pron') ||
		(lower === 'since' && tags[at - 1] === 'aux' && 'adv') ||
		(prepositions.has(lower) && !(lower === 'given' && tags[indexBefore(tags, at)] === 'aux') && 'prep') ||
		(isAdverb(lower) && !(at > 0 && capital(token)) && 'adv') ||
		openTag(flow, tags, at, token)
	);
}

function tagOfThat(flow: readonly Token[], tags: readonly Tag[], at: number): Tag {
	const [next, behind] = [flow[at + 1]?.lower, flow[at + 2]?.lower];
	// "Its budget and that of their mayor".
	const isNoun =
		tags[at - 1] === 'conj' &&
		next === 'of' &&
		tags.lastIndexOf('sub') < tags.lastIndexOf('noun') &&
		possessives.has(behind ?? '');
	// "welcomed that offer when it was made".
	const isPointing = cueNoun(next ?? '') !== undefined && /^(?:when|while|[.,;])$/.test(behind ?? '.');
	const isObject = isTag(tags[at - 1], 'prep', 'to') && next !== undefined && !determiners.has(next);
	// "attributed that delay to the storm": such a verb has no clause behind it.
	const isOfVerb = tags[at - 1] === 'verb' && cueVerb(flow[at - 1]?.lower ?? '')?.verb.frames.has('that') === false;
	// "The member for Chad agreed, while that of Togo objected".
	const isOther = next === 'of' && /^(?:while|whereas)$/.test(flow[at - 1]?.lower ?? '');
	return isNoun || isPointing || isObject || isOfVerb || isOther ? 'det' : 'sub';
}
