import {capital, finite, isTag, runEnd} from '../language/lexicon/tokens.ts';
import {firstAt, lastAt, type Range, type Sentence, wordAt, wordsAt} from '../language/sentence.ts';
import {isBase, namesWhom} from './complements/clause.ts';
import type {Cue} from './cue.ts';

/** What is said, in its pieces: "that A and, in the end, that B", "to do A, to do B and to do C", "to do A and the Mayor to do B". */
export function pieces(
	sentence: Sentence,
	cue: Pick<Cue, 'content' | 'form' | 'words'>,
	own: number,
	end: number,
): Range[] {
	const {content, form, words} = cue;
	const {tags} = sentence;
	const isThat = wordAt(sentence, content - 1) === 'that';
	const first = isThat ? undefined : firstAt(content, content + 3, (at) => tags[at] === 'to');
	const isInfinitive = first !== undefined && isBase(sentence, first + 1);
	// "called on", "appealed to".
	const calls = [/^(?:on|upon)$/, /^to$/].find((lead) => lead.test(wordAt(sentence, words.to - 1)));
	// Somebody is asked to do it.
	const isAsked = isInfinitive && form === 'inf' && content > words.to;
	// Where what is joined at an index begins.
	const joinedAt = (joint: number): number | undefined => {
		// "and, above all, to wait": adverbs take the commas about them along.
		const adverbs = tags[joint + 1] === 'adv' ? runEnd(tags, joint + 1, 'adv') - 1 : joint;
		const behindComma = tags[joint + 1] === 'comma' ? tags.indexOf('comma', joint + 2) : adverbs;
		const aside = tags[joint] === 'conj' && wordAt(sentence, joint + 1) === ',' ? behindComma : joint;
		// "called on A to pay and on B to wait".
		const isCalledOn = calls?.test(wordAt(sentence, aside + 1)) === true && !isBase(sentence, aside + 2);
		const whom = isCalledOn ? aside + 2 : aside + 1;
		// "that A, but also that B".
		const also = behindAlso(sentence, aside + 1);
		// "that A, and the Bank that B".
		const other = runEnd(tags, aside + 1, 'det', 'noun', 'prep');
		const isOther =
			isThat &&
			wordAt(sentence, other) === 'that' &&
			!finite.has(tags[other + 1]) &&
			namesWhom(sentence, aside + 1, other);
		const at = isOther ? other : isAsked ? behindWhom(sentence, behindAlso(sentence, whom), isCalledOn) : also;
		const to = wordAt(sentence, at) === 'not' ? at + 1 : at;
		const goesOn = isInfinitive
			? tags[to] === 'to' && isBase(sentence, to + 1)
			: wordAt(sentence, at) === 'that' &&
				!(tags[at] === 'det' && wordAt(sentence, at + 1) === 'of') &&
				wordsAt(sentence, at + 1, 2) !== 'is ,';
		return goesOn ? (isInfinitive ? at : at + 1) : undefined;
	};
	// "believed that A, provided that B and that C": what is provided goes on.
	const isProvided = (at: number) => {
		const that = lastAt(at - 1, content - 1, (one) => wordAt(sentence, one) === 'that') ?? 0;
		return isThat && /^(?:provided|given|so|such|assuming)$/.test(wordAt(sentence, that - 1));
	};
	const isJoint = (at: number) => isTag(tags[at], 'conj', 'break') && joinedAt(at) !== undefined && !isProvided(at);
	const thanked =
		words.to < content && wordAt(sentence, content - 1) === 'for' ? thanksBehind(sentence, content, end) : undefined;
	if (thanked) {
		const {from, to} = thanked;
		return [{from: content, to: from}, ...(to === undefined ? [] : pieces(sentence, {...cue, content: to}, own, end))];
	}

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

// "that A, but also that B", "to do A, and in particular to do B".
function behindAlso(sentence: Sentence, at: number): number {
	const also =
		/^(?:also|not least|(?:in particular|at the same time|in addition|above all|where necessary|if necessary))(?= |$)/.exec(
			wordsAt(sentence, at, 4),
		);
	return also ? at + also[0].split(' ').length : at;
}

// "thanked the Mayor for the boats, the Governor for the ice", "their thanks to the Mayor for the boats, and to the Governor": where the next
// who are thanked are named, and where stands for what.
function thanksBehind(
	sentence: Sentence,
	from: number,
	end: number,
): {readonly from: number; readonly to?: number} | undefined {
	const {tags} = sentence;
	const joints = [...tags.keys()].filter((at) => at > from && at < end && isTag(tags[at], 'comma', 'conj'));
	for (const at of joints) {
		const whom = tags[at] === 'comma' && tags[at + 1] === 'conj' ? at + 2 : at + 1;
		const first = tags[whom] === 'to' ? whom + 1 : whom;
		const to = runEnd(tags, first, 'det', 'noun', 'num', 'prep', 'conj', 'comma', 'ing');
		const what = firstAt(first + 1, to, (one) => wordAt(sentence, one) === 'for');
		// "And to the pilots for": as it was said before.
		const isTo = first > whom && isTag(tags[first], 'det', 'noun');
		if (what !== undefined && (isTo || namesWhom(sentence, first, what))) {
			return {from: at, to: what + 1};
		}

		if (first > whom && tags[at] === 'comma' && namesWhom(sentence, first, to)) {
			return {from: at};
		}
	}

	return undefined;
}

// "urged the Governor to pay and the Mayor to wait": who else is to do something.
function behindWhom(sentence: Sentence, from: number, isCalledOn: boolean): number {
	const {tags, flow} = sentence;
	const to = runEnd(tags, from, 'det', 'noun', 'num', 'prep');
	const first = flow[from];
	const isWhom = (tags[from] === 'det' || (first && capital(first))) && namesWhom(sentence, from, to);
	return isWhom || isCalledOn ? to : from;
}
