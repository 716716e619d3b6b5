import {cueNoun} from '../../language/lexicon/nouns.ts';
import {finite, isTag} from '../../language/lexicon/tokens.ts';
import {type CueVerb, cueVerb} from '../../language/lexicon/verbs.ts';
import {phraseAfter} from '../../language/phrases.ts';
import {firstAt, type Sentence, type Subject, wordAt} from '../../language/sentence.ts';
import {groupStart, subjectBefore} from '../../language/subject.ts';
import {complementAfter} from '../complements/complement.ts';
import {nounOfSaying} from '../complements/noun.ts';
import {type Complement, deniedKind, type FoundCue, isDenied, kindOf} from '../cue.ts';

const nominal: ReadonlySet<Complement['form']> = new Set(['np', 'prep', 'noun', 'inf']);

export function activeCue(sentence: Sentence, at: number, verb: CueVerb, start: number): FoundCue | undefined {
	const subject = subjectBefore(sentence, start);
	const complement =
		complementAfter(sentence, verb, at + 1) ?? asComplement(sentence, at, subject) ?? receivedComplement(sentence, at);
	if (!complement || (start === 0 && subject.kind === 'none')) {
		return undefined;
	}

	const denied = isDenied(sentence, start, complement.form === 'noun' ? complement.cueEnd : at);
	const heard = /^(?:hear|learn|receive)$/.test(verb.lemma) ? heardFrom(sentence, at + 1, complement.at) : undefined;
	return {
		...(heard === undefined ? {} : {speaker: heard}),
		...(subject.kind === 'phrase' && subject.resumes !== undefined ? {resumes: subject.resumes} : {}),
		form: complement.form,
		nominal: nominal.has(complement.form),
		...(complement.form === 'zero' ? {unsure: true as const} : {}),
		words: {from: denied ? start : at, to: Math.max(at + 1, complement.cueEnd)},
		content: complement.at,
		...(complement.end === undefined ? {} : {end: complement.end}),
		...(denied ? {denied} : {}),
		kind: denied ? deniedKind(kindOf(verb, complement)) : kindOf(verb, complement),
		subject,
	};
}

// "viewed the sanctions as counterproductive".
function seenAs({tags, flow}: Sentence, from: number): boolean {
	const as = flow.slice(from, from + 14).findIndex(({lower}) => lower === 'as');
	return as > 0 && !tags.slice(from, from + as).some((tag) => finite.has(tag) || /^(?:break|comma|sub)$/.test(tag));
}

// "…, which the mission welcomed as essential to peace".
function asComplement(sentence: Sentence, at: number, subject: Subject): Complement | undefined {
	const seen = /^(?:view|regard|see|perceive|portray|depict)$/.test(cueVerb(wordAt(sentence, at))?.verb.lemma ?? '');
	if (seen && seenAs(sentence, at + 1)) {
		return {at: at + 1, form: 'np', cueEnd: at + 1};
	}

	const relative = wordAt(sentence, subject.from + 1) === 'which' || wordAt(sentence, subject.from) === 'which';
	return relative && wordAt(sentence, at + 1) === 'as' ? {at: at + 2, form: 'prep', cueEnd: at + 1} : undefined;
}

// "received assurances from the Commission that".
function receivedComplement(sentence: Sentence, at: number): Complement | undefined {
	if (!/^(?:received|obtained)$/.test(wordAt(sentence, at))) {
		return undefined;
	}

	const isGiven = (one: number) => cueNoun(wordAt(sentence, one)) !== undefined && wordAt(sentence, one + 1) === 'from';
	const noun = firstAt(at + 1, at + 5, isGiven) ?? -1;
	const {to} = phraseAfter(sentence, noun + 2);
	return noun > 0 && /^(?:that|on|about|of|to)$/.test(wordAt(sentence, to))
		? {at: to + 1, form: 'noun', noun: wordAt(sentence, noun), cueEnd: noun + 1}
		: undefined;
}

// "heard from the Governor that": he speaks; where nobody is named, nobody does.
function heardFrom(sentence: Sentence, from: number, before: number): FoundCue['speaker'] {
	const at = sentence.flow.findIndex(({lower}, index) => index >= from && index < before && lower === 'from');
	return at < 0 ? 'nobody' : phraseAfter(sentence, at + 1);
}

const feelings =
	/^(?:concern|doubt|reservation|impression|feeling|sense|hope|objection|misgiving|confidence|view|opinion|expectation|intention|fear|worr(?:y|ie)|wish|desire|question|complaint|plan|interest)s?$/;

/** "had the impression that": "had" with a noun of saying. */
export function hadCue(sentence: Sentence, at: number): FoundCue | undefined {
	const isHad = /^(?:had|has|have)$/.test(wordAt(sentence, at)) && isTag(sentence.tags[at + 1], 'det', 'noun', 'adv');
	const verb = isHad ? cueVerb('have')?.verb : undefined;
	const complement = verb && nounOfSaying(sentence, verb, at + 1);
	if (
		!verb ||
		!complement ||
		!feelings.test(complement.noun ?? '') ||
		sentence.tags.slice(at + 1, complement.cueEnd).some((tag) => isTag(tag, 'part', 'verb'))
	) {
		return undefined;
	}

	const denied = isDenied(sentence, at, complement.cueEnd);
	return {
		form: 'noun',
		nominal: true,
		words: {from: at, to: complement.cueEnd},
		content: complement.at,
		...(denied ? {denied} : {}),
		kind: denied ? deniedKind(kindOf(verb, complement)) : kindOf(verb, complement),
		subject: subjectBefore(sentence, groupStart(sentence, at)),
	};
}
