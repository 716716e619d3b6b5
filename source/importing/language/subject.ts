import {runStart} from './lexicon/tokens.ts';
import {closedBefore, relativeSubject} from './parentheses.ts';
import {phraseEndingAt} from './phrase-subject.ts';
import type {Sentence, Subject} from './sentence.ts';

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
