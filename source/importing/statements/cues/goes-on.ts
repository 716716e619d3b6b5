import {finite, isTag, runEnd} from '../../language/lexicon/tokens.ts';
import {firstAt, lastAt, type Sentence, type Subject, wordAt, wordsAt} from '../../language/sentence.ts';
import {groupStart, subjectBefore} from '../../language/subject.ts';
import type {Cue} from '../cue.ts';

/**
 * The subject of a clause that a predicate without a comma goes on with: of a relative one, "saw the Governor, who called it a start and
 * promised to pay"; where nobody has said anything yet, of one of time, "came days after the Council had met and approved it".
 */
export function clauseGoingOn(sentence: Sentence, {from}: Cue, last: Cue | undefined): Subject | undefined {
	const {tags} = sentence;
	const verb = lastAt(from - 1, -1, (at) => finite.has(tags[at]) || isTag(tags[at], 'comma', 'break'));
	if (tags[from] !== 'conj' || verb === undefined || !finite.has(tags[verb])) {
		return undefined;
	}

	const own = subjectBefore(sentence, groupStart(sentence, verb));
	// "the Governor, who stated that it was late and promised to pay".
	const isWithin = last !== undefined && !tags.slice(last.words.to, from).some((tag) => isTag(tag, 'comma', 'break'));
	const subject = isWithin ? last.subject : own;
	if (subject.kind === 'phrase' && !subject.inner && wordsAt(sentence, subject.from, 2) === ', who') {
		return subject;
	}

	const after = last === undefined ? lastAt(from - 1, -1, (at) => isTag(tags[at], 'sub', 'break')) : undefined;
	const isOfTime = after !== undefined && /^(?:after|before|since|when|once|until)$/.test(wordAt(sentence, after));
	return isOfTime && own.kind === 'phrase' && (own.parts[0]?.from ?? 0) > after ? own : undefined;
}

/**
 * "recalled that the Council had met and had welcomed it", "was glad of the fact that they saw it and promised": what is joined goes on
 * with the clause where it has the form of the verb there, and not that of the verb before the clause.
 */
export function goesOnWithin(sentence: Sentence, outer: Cue, cue: Cue): boolean {
	const {tags} = sentence;
	const that = firstAt(outer.content - 1, outer.content + 3, (at) => wordAt(sentence, at) === 'that');
	const verb = that === undefined ? undefined : firstAt(that, cue.from, (at) => finite.has(tags[at]));
	if (cue.subject.kind !== 'same' || tags[cue.from] !== 'conj' || verb === undefined || isWish(sentence, cue)) {
		return false;
	}

	const [before, within, joined] = [outer.words.from, verb, cue.words.from].map((at) =>
		timeOf(wordAt(sentence, groupStart(sentence, at))),
	);
	// "said that he was ready but would prefer ice": of nobody who speaks is it told that they would.
	const first = wordAt(sentence, groupStart(sentence, cue.words.from));
	if ((before === 'past' && /^(?:would|could|might)$/.test(first)) || (first === 'were' && isOne(sentence, outer))) {
		return true;
	}

	return (
		joined !== undefined &&
		joined === within &&
		joined !== before &&
		(joined !== 'past' || outer.rule.name === 'predicate')
	);
}

// "Held that it was early and would have preferred a delay": who says it would.
function isWish(sentence: Sentence, {words}: Cue): boolean {
	return /^would(?: \S+)? have (?:preferred|liked|wished|welcomed) /.test(
		`${wordsAt(sentence, groupStart(sentence, words.from), 4)} `,
	);
}

// "The committee said that most were ready but were afraid": many are, and one speaks.
function isOne({flow, tags}: Sentence, {subject}: Cue): boolean {
	const [only, ...others] = subject.kind === 'phrase' ? subject.parts : [];
	const nouns = only === undefined ? [] : flow.slice(only.from, runEnd(tags, only.from, 'det', 'noun', 'num'));
	const head = nouns.at(-1)?.lower ?? 's';
	return others.length === 0 && !/s$|^(?:people|women|men|children|they)$/.test(head) && tags[only?.to ?? 0] !== 'conj';
}

function timeOf(verb: string): 'past' | 'perfect' | 'present' | 'future' | undefined {
	// "noted that it was slow and was concerned" may be either.
	return /^(?:was|were)$/.test(verb)
		? undefined
		: verb === 'had'
			? 'perfect'
			: /^(?:is|are|has|have|will)$/.test(verb)
				? 'present'
				: /^(?:would|should|could)$/.test(verb)
					? 'future'
					: 'past';
}
