import {capital, indexBefore, type Tag, type Token} from './lexicon/tokens.ts';
import {
	auxiliaries,
	conjunctions,
	determiners,
	isAdverb,
	modals,
	prepositions,
	subjectPronouns,
	subordinators,
} from './lexicon/word-classes.ts';
import {openTag} from './open-tags.ts';

/** The tags of a sentence's tokens. `verb` is a finite form or one that may be; `part` a participle after an auxiliary. */
export function tagsOf(flow: readonly Token[]): Tag[] {
	const tags: Tag[] = [];
	for (let at = 0; at < flow.length; at += 1) {
		tags.push(tagAt(flow, tags, at));
	}

	return tags;
}

function tagAt(flow: readonly Token[], tags: readonly Tag[], at: number): Tag {
	const token = flow[at];
	if (!token) {
		return 'break';
	}

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
		return thatTag(tags, at, next);
	}

	if (lower === 'may' && text === 'May' && at > 0) {
		return 'noun';
	}

	if (modals.has(lower) && !(lower === 'will' && tags[at - 1] === 'det')) {
		return 'modal';
	}

	if (at > 0 && capital(token) && /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(lower)) {
		return 'noun';
	}

	return (
		(auxiliaries.has(lower) && 'aux') ||
		((lower === 'this' || lower === 'these' || lower === 'those' || determiners.has(lower)) &&
			!subordinators.has(lower) &&
			'det') ||
		(conjunctions.has(lower) &&
			!(lower === 'then' && tags[indexBefore(tags, at)] !== 'comma' && tags[at - 1] !== 'conj') &&
			'conj') ||
		(subordinators.has(lower) && !(lower === 'once' && tags[at - 1] !== 'comma') && 'sub') ||
		(subjectPronouns.has(lower) && 'pron') ||
		(prepositions.has(lower) && !(lower === 'given' && tags[indexBefore(tags, at)] === 'aux') && 'prep') ||
		(isAdverb(lower) && !capitalInside(token, at) && 'adv') ||
		openTag(flow, tags, at, token)
	);
}

function thatTag(tags: readonly Tag[], at: number, next: Token | undefined): Tag {
	const before = tags[at - 1];
	return before === 'prep' && next && !determiners.has(next.lower) ? 'det' : 'sub';
}

function capitalInside(token: Token, at: number): boolean {
	return at > 0 && capital(token);
}
