import {cueNoun, lightVerbs} from './lexicon/nouns.ts';
import {
	acronym,
	capital,
	finite,
	hasVerb,
	indexBefore,
	isTag,
	runStart,
	type Tag,
	type Token,
} from './lexicon/tokens.ts';
import {type CueVerb, cueVerb, type VerbForm} from './lexicon/verbs.ts';
import {conjunctions, determiners, irregularPast, prepositions, subordinators} from './lexicon/word-classes.ts';

// "calls on", "believes that", "welcome the": what follows tells the verb from the noun.
function leadsOn(verb: CueVerb, flow: readonly Token[], at: number): boolean {
	const next = flow[at + 1];
	// "urges donors to": whom and what to do.
	const asked = verb.frames.has('obj-inf') && flow.slice(at + 2, at + 8).some(({lower}) => lower === 'to');
	return (
		next !== undefined &&
		(next.lower === 'that' ||
			(next.lower === 'with' && /^(?:note|observe|learn)$/.test(verb.lemma)) ||
			(verb.frames.has('ing') && /.ing$/.test(next.lower)) ||
			(asked && /^\p{Ll}+s$/u.test(next.text)) ||
			verb.prepositions.includes(next.lower) ||
			(verb.frames.size > 0 && /^(?:him|them|us)$/.test(next.lower)) ||
			((verb.frames.has('np') || verb.frames.has('obj-inf')) && (determiners.has(next.lower) || acronym(next))))
	);
}

// A present form is a verb only where its clause has none yet, and its subject is of the right number.
function opensClause(flow: readonly Token[], tags: readonly Tag[], at: number, number: RegExp): boolean {
	const from = indexBefore(tags, at);
	if (!number.test(flow[from]?.lower ?? '') && !(number.test('s') && isPartOfMany(flow, tags, from))) {
		return false;
	}

	const edge = tags.slice(0, from + 1).findLast((tag) => finite.has(tag) || /^(?:part|sub|break|comma)$/.test(tag));
	return !finite.has(edge) && edge !== 'part';
}

// "some members of the mission believe": what agrees with the verb stands before "of".
function isPartOfMany(flow: readonly Token[], tags: readonly Tag[], last: number): boolean {
	const first = Math.max(1, runStart(tags, last + 1, 'noun', 'det', 'prep'));
	const of = flow.slice(first, last + 1).findLastIndex(({lower}) => lower === 'of');
	return of >= 0 && /[^s]s$/.test(flow[first + of - 1]?.lower ?? '');
}

// "remain concerned about A and welcome B": the verb before is present too, and no "to" stands between. A form in -s agrees with the
// main verb, too, where the last one is that of a clause behind "that".
function presentBefore(flow: readonly Token[], tags: readonly Tag[], at: number, isBase: boolean): boolean {
	// "has yet to debate or endorse": what follows is not said to be so.
	const edge = tags.slice(0, at).findLastIndex((tag) => finite.has(tag) || (isBase && tag === 'to'));
	const lower = flow[edge]?.lower ?? '';
	const isPresent = /^(?:remains?|are|is)$/.test(lower) || /^(?:base|s)$/.test(cueVerb(lower)?.form ?? '');
	const that = tags.slice(0, Math.max(0, edge)).lastIndexOf('sub');
	return (
		(isPresent && isTag(tags[edge], 'verb', 'aux')) || (!isBase && that > 0 && presentBefore(flow, tags, that, false))
	);
}

// Behind "and" or a comma a present form is a verb where the main clause goes on with one: it agrees with the verb before, or has
// none before it ("The mission, in this regard, welcomes"), or no noun can stand there ("and welcomes the").
function joinsOn(flow: readonly Token[], tags: readonly Tag[], at: number, form: VerbForm | undefined): boolean {
	const joint = tags[indexBefore(tags, at)];
	const next = flow[at + 1]?.lower ?? '';
	const isPresent = presentBefore(flow, tags, at, form === 'base');
	const isSure = form === 's' && determiners.has(next);
	const isNoun = prepositions.has(next) && verbAhead(flow, at);
	return joint === 'conj'
		? isSure || (isPresent && !isNoun)
		: joint === 'comma' && form === 's' && !isNoun && ((isSure && isPresent) || resumesClause(tags, at));
}

// "and calls for calm should be heard": what has its verb behind it is none itself.
function verbAhead(flow: readonly Token[], at: number): boolean {
	const isVerb = (to: number) => finiteForm.test(flow[to]?.lower ?? '') && flow[to - 1]?.lower !== 'to';
	const ends = ({lower}: Token, to: number) =>
		to > at && (/^[,;:]$/.test(lower) || subordinators.has(lower) || (conjunctions.has(lower) && isVerb(to + 1)));
	const end = flow.findIndex(ends);
	return flow.slice(at + 1, end < 0 ? undefined : end).some((_, ahead) => isVerb(at + 1 + ahead));
}

const finiteForm =
	/^(?:is|are|was|were|has|have|had|does|do|did|will|would|shall|should|can|could|may|might|must|cannot)$/;

// "The mission, in this regard, welcomes": what commas close off, a relative clause too, has not the verb of the main clause.
function resumesClause(tags: readonly Tag[], at: number): boolean {
	const open = tags.slice(0, at - 1).lastIndexOf('comma');
	return open > 0 && !hasVerb(tags, 0, tags[open + 1] === 'sub' ? open : at);
}

// Nouns and adjectives that end as a past form does.
const notVerbs =
	/^(?:hundred|indeed|need|speed|seed|feed|breed|greed|bed|red|shed|united|armed|so-called|aforementioned|above-mentioned|unprecedented|detailed|continued|increased|renewed|improved|limited|sustained|related|alleged|interested|displaced|disabled|uniformed|skilled|experienced|newly-elected)$/;

// "gender-based", "long-awaited": only what has a prefix of verbs may be one.
const compound = /^(?!(?:re|co|pre|over|under|mis|de)-).+-/;

// Participles that, after a noun and before these prepositions, describe the noun.
const describing =
	/^(?:associated|affiliated|affected|related|linked|based|located|involved|composed|comprised|aligned|opposed|entitled|dated|known|engaged|stationed|deployed|displaced|trained|organized|established|created|concerned|accompanied|employed|interviewed|assigned|mandated|entrusted|gathered)$/;

// "remains concerned", "and remain ready"; "human remains were found" and "to remain" say nothing of a subject.
function isLinking(flow: readonly Token[], tags: readonly Tag[], at: number): boolean {
	const isNoun = /^(?:of|and|or|in|from|was|were|are|have|had|[,.;])$/.test(flow[at + 1]?.lower ?? '.');
	return (
		isTag(tags[indexBefore(tags, at)], 'noun', 'pron', 'conj', 'comma', 'sub') &&
		(flow[at]?.lower === 'remain' || (flow[at]?.lower === 'remains' && !isNoun))
	);
}

const quantifiers = /^(?:many|some|several|most|few|both|all|others|one|none)$/;
const nounsInIng =
	/^(?:meeting|building|briefing|training|thing|nothing|everything|something|evening|morning|hearing|beijing|funding|understanding|king|wing|spring|string)$/;

/** The tag of a word of no closed class, by its form and by what stands before and behind it. */
export function openTag(flow: readonly Token[], tags: readonly Tag[], at: number, token: Token): Tag {
	const {lower} = token;
	const from = indexBefore(tags, at);
	const before = tags[from];
	const last = flow[at - 1]?.lower ?? '';
	const next = flow[at + 1]?.lower ?? '';
	const {verb, form} = cueVerb(lower) ?? {};
	const isName = capital(token) && at > 0;
	const isCounted = quantifiers.test(last) || (tags[at - 1] === 'adv' && quantifiers.test(flow[at - 2]?.lower ?? ''));
	const isAlone =
		isCounted &&
		(determiners.has(next) ||
			prepositions.has(next) ||
			/^(?:to|that)$/.test(next) ||
			/^\p{Lu}/u.test(flow[at + 1]?.text ?? ''));
	const isInside = (!isAlone && before === 'det') || isTag(before, 'prep', 'num') || /(?:'s|s')$/.test(last);
	if (/.ing$/.test(lower) && lower.length > 4 && !isName) {
		return (before === 'det' && !quantifiers.test(last)) || nounsInIng.test(lower) ? 'noun' : 'ing';
	}

	const isPast =
		/^(?:ed|past|participle)$/.test(form ?? '') ||
		irregularPast.has(lower) ||
		(/[a-z]{2}ed$/.test(lower) && !notVerbs.test(lower) && !compound.test(lower));
	if (isPast) {
		if (isTag(before, 'aux', 'modal') || last === 'as' || /^remains?$/.test(flow[from]?.lower ?? '')) {
			return 'part';
		}

		if (
			isInside ||
			isName ||
			(tags[at - 1] === 'conj' && tags[at - 2] === 'noun' && /ed$/.test(flow[at - 2]?.lower ?? ''))
		) {
			return 'noun';
		}

		const describes =
			next === 'by' || (describing.test(lower) && before === 'noun' && (prepositions.has(next) || next === 'to'));
		return describes && tags[at - 1] !== 'conj' ? 'part' : 'verb';
	}

	if (isLinking(flow, tags, at)) {
		return 'verb';
	}

	if (capital(token) || !verb) {
		return 'noun';
	}

	const goesOn = leadsOn(verb, flow, at);
	if (form === 's' && before === 'noun' && next === 'that') {
		return 'verb';
	}

	if (
		form === 's' &&
		isTag(before, 'noun', 'pron') &&
		!isInside &&
		(goesOn || next === 'to' || (lightVerbs.has(verb.lemma) && cueNoun(lower) === undefined))
	) {
		return before === 'pron' || opensClause(flow, tags, at, /[^s]$|ss$/) ? 'verb' : 'noun';
	}

	if (goesOn && joinsOn(flow, tags, at, form)) {
		return 'verb';
	}

	if (form !== 'base') {
		return 'noun';
	}

	if (before === 'aux' && /^(?:do|does|did)$/.test(flow[from]?.lower ?? '')) {
		return 'part';
	}

	const isMany = before === 'noun' && goesOn && opensClause(flow, tags, at, /s$|people|society|women|men/);
	return !isInside && (before === 'pron' || isMany) ? 'verb' : 'noun';
}
