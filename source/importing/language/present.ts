import {cueNoun} from './lexicon/nouns.ts';
import {acronym, finite, hasVerb, indexBefore, isTag, runStart, type Tag, type Token} from './lexicon/tokens.ts';
import {type CueVerb, cueVerb, type VerbForm} from './lexicon/verbs.ts';
import {
	auxiliaries,
	determiners,
	irregularPast,
	isOpenWord,
	modals,
	possessives,
	prepositions,
	subordinators,
} from './lexicon/word-classes.ts';

/** Whether a form of a reporting verb that may be a noun, too, is a present form that its clause has as its verb. */
export function isPresentVerb(
	flow: readonly Token[],
	tags: readonly Tag[],
	at: number,
	{verb, form}: {readonly verb: CueVerb; readonly form: VerbForm},
	isInside: boolean,
): boolean {
	const before = tags[indexBefore(tags, at)];
	const next = flow[at + 1]?.lower ?? '';
	if (before === 'pron') {
		return form === (/^(?:he|she|it)$/.test(flow[indexBefore(tags, at)]?.lower ?? '') ? 's' : 'base');
	}

	const goesOn = leadsOn(verb, flow, at);
	if (form === 's' && before === 'noun' && next === 'that' && verb.frames.has('that')) {
		return true;
	}

	const isLight = verb.frames.has('light') && cueNoun(flow[at]?.lower ?? '') === undefined;
	if (form === 's' && before === 'noun' && !isInside) {
		// "In the north, the mission believes, the danger".
		const isApart = next === ',' && tags[runStart(tags, at, 'noun', 'det') - 1] === 'comma';
		const isVerb = goesOn || isLight || isApart || /^(?:to|:)$/.test(next) || isOnlyVerb(flow, at);
		return isVerb && opensClause(flow, tags, at, /[^s]$|ss$/);
	}

	if (goesOn && joinsOn(flow, tags, at, form)) {
		return true;
	}

	// "the partners that support the sector".
	const pronoun = flow[at - 1]?.lower ?? '';
	if (form === 'base' && goesOn && /^(?:that|who|which)$/.test(pronoun) && /s$/.test(flow[at - 2]?.lower ?? '')) {
		return true;
	}

	// "the members pay tribute".
	const isVoiced = isLight && [next, possessives.has(next) ? (flow[at + 2]?.lower ?? '') : ''].some(cueNoun);
	const isToDo = next === 'to' && verb.frames.has('inf') && /^\p{Ll}/u.test(flow[at + 2]?.text ?? '');
	// "the displaced want soldiers": these are no nouns.
	const isNever = /^(?:want|believe|agree)$/.test(flow[at]?.lower ?? '');
	const isMany =
		before === 'noun' &&
		(goesOn || isToDo || isVoiced || isNever) &&
		opensClause(flow, tags, at, /s$|people|society|women|men|displaced/);
	return form === 'base' && !isInside && isMany;
}

/** Whether a clause goes on behind a form and a preposition without another verb: "The mission demands of both sides the surrender of maps". */
export function isOnlyVerb(flow: readonly Token[], at: number): boolean {
	const end = flow.findIndex(({lower, text}, one) => one > at && (subordinators.has(lower) || /[;:]/.test(text)));
	const mayBeVerb = ({lower}: Token, ahead: number) =>
		auxiliaries.has(lower) ||
		modals.has(lower) ||
		irregularPast.has(lower) ||
		/[a-z]{2}ed$/.test(lower) ||
		// "the view", "its concern".
		(cueVerb(lower)?.form === 'base' && !determiners.has(flow[at + ahead]?.lower ?? ''));
	return prepositions.has(flow[at + 1]?.lower ?? '') && !flow.slice(at + 1, end < 0 ? undefined : end).some(mayBeVerb);
}

/** "remains concerned", "and remain ready"; "human remains were found" and "to remain" say nothing of a subject. */
export function isLinking(flow: readonly Token[], tags: readonly Tag[], at: number): boolean {
	const [lower = '', next = '.'] = [flow[at]?.lower, flow[at + 1]?.lower];
	const before = tags[indexBefore(tags, at)];
	const isNoun = /^(?:of|and|or|in|from|was|were|are|have|had|[,.;])$/.test(next);
	// "whose leader, Ana Silva, lives in exile".
	const isThere = lower === 'lives' && next === 'in' && isTag(before, 'pron', 'comma', 'sub');
	const isState = lower === 'remain' || (lower === 'remains' && !isNoun);
	return isThere || (isState && isTag(before, 'noun', 'pron', 'conj', 'comma', 'sub'));
}

const object = /^(?:them|us|him|her|me)$/;

// "calls on", "believes that", "welcome the": what follows tells the verb from the noun.
function leadsOn(verb: CueVerb, flow: readonly Token[], at: number): boolean {
	const next = flow[at + 1];
	// "urges donors to": whom and what to do.
	const asked = verb.frames.has('obj-inf') && flow.slice(at + 2, at + 8).some(({lower}) => lower === 'to');
	return (
		next !== undefined &&
		(next.lower === 'that' ||
			next.lower === 'it' ||
			((verb.frames.has('addressee') || verb.frames.has('np') || verb.frames.has('obj-inf')) &&
				object.test(next.lower)) ||
			(verb.frames.has('ing') && /.ing$/.test(next.lower)) ||
			(verb.frames.has('np') && takesNoun(flow, at)) ||
			(verb.frames.has('inf') && next.lower === 'to') ||
			// "and condemn in the strongest terms".
			(verb.frames.has('np') && /^in the strong/.test(`${next.lower} ${flow[at + 2]?.lower} ${flow[at + 3]?.lower}`)) ||
			(asked && /^(?:\p{Ll}+s$|\p{Lu})/u.test(next.text)) ||
			verb.prepositions.includes(next.lower) ||
			((verb.frames.has('np') || verb.frames.has('obj-inf')) &&
				(determiners.has(next.lower) || acronym(next) || /'s$/.test(next.lower) || /^\p{Lu}\p{Ll}/u.test(next.text))))
	);
}

// "urges restraint", "welcomes new steps": a noun in -s has no noun behind it.
function takesNoun(flow: readonly Token[], at: number): boolean {
	const {text = '', lower = ''} = flow[at + 1] ?? {};
	return (
		/^\p{Ll}{3,}$/u.test(text) &&
		/s$/.test(flow[at]?.lower ?? '') &&
		!/(?:ed|ing)$/.test(lower) &&
		!irregularPast.has(lower) &&
		(isOpenWord(lower) || lower === 'further') &&
		cueVerb(lower)?.form !== 'base'
	);
}

// A present form is a verb only where its clause has none yet, and its subject is of the right number.
function opensClause(flow: readonly Token[], tags: readonly Tag[], at: number, number: RegExp): boolean {
	const from = indexBefore(tags, at);
	// "The members of the Council undertake": the noun before "of" is the subject.
	const phrase = runStart(tags, from + 1, 'noun', 'det', 'prep', 'num');
	const of = flow.findIndex(({lower}, one) => one > phrase && one < from && lower === 'of');
	// "Both the one and the other hold".
	const isPair = flow[runStart(tags, from + 1, 'noun', 'det', 'prep', 'num', 'conj')]?.lower === 'both';
	if (!isPair && !number.test(flow[of < 0 ? from : of - 1]?.lower ?? '')) {
		return false;
	}

	const edge = tags.slice(0, from + 1).findLast((tag) => finite.has(tag) || /^(?:part|sub|break|comma)$/.test(tag));
	return !finite.has(edge) && edge !== 'part';
}

// "remain concerned about A and welcome B": the verb before is present too, and no "to" stands between. A form in -s agrees with the
// main verb, too, where the last one is that of a clause behind "that".
function presentBefore(flow: readonly Token[], tags: readonly Tag[], at: number, isBase: boolean): boolean {
	// "has yet to debate or endorse": what follows is not said to be so.
	// "considers A to be B and invites": an infinitive is no verb of the clause.
	const isOfClause = (tag: Tag, one: number) => finite.has(tag) && tags[one - 1] !== 'to';
	// "pay tribute to the pilots and call for boats": nobody is to do anything yet.
	const isToDo = (tag: Tag, one: number) => tag === 'to' && !determiners.has(flow[one + 1]?.lower ?? '');
	const edge = tags.slice(0, at).findLastIndex((tag, one) => isOfClause(tag, one) || (isBase && isToDo(tag, one)));
	const lower = flow[edge]?.lower ?? '';
	const isPresent = /^(?:remains?|are|is)$/.test(lower) || /^(?:base|s)$/.test(cueVerb(lower)?.form ?? '');
	const that = tags.slice(0, Math.max(0, edge)).lastIndexOf('sub');
	// "They believe that it can be mended and urge": the verb of the clause is of another form.
	const isOther = !isBase || isTag(tags[edge], 'modal') || /^(?:be|been|was|were|had|has)$/.test(lower);
	return (
		(isPresent && isTag(tags[edge], 'verb', 'aux')) || (isOther && that > 0 && presentBefore(flow, tags, that, isBase))
	);
}

// Behind "and" or a comma a present form is a verb where the main clause goes on with one: it agrees with the verb before, or has
// none before it ("The mission, in this regard, welcomes"), or no noun can stand there ("and welcomes the").
function joinsOn(flow: readonly Token[], tags: readonly Tag[], at: number, form: VerbForm | undefined): boolean {
	const joint = tags[indexBefore(tags, at)];
	const next = flow[at + 1]?.lower ?? '';
	// "call on them to stop, and invite": the comma parts it from "to stop".
	const isPresent = presentBefore(flow, tags, at, form === 'base' && tags[indexBefore(tags, at) - 1] !== 'comma');
	const isSure = form === 's' && (determiners.has(next) || object.test(next) || next === 'forward');
	return joint === 'conj'
		? isSure || isPresent
		: joint === 'comma' && form === 's' && (isPresent || resumesClause(tags, at));
}

// "The mission, in this regard, welcomes": what commas close off, a relative clause too, has not the verb of the main clause.
function resumesClause(tags: readonly Tag[], at: number): boolean {
	const open = tags.slice(0, at - 1).lastIndexOf('comma');
	return open > 0 && !hasVerb(tags, 0, tags[open + 1] === 'sub' ? open : at);
}
