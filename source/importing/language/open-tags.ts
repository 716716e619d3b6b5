import {cueNoun, lightVerbs} from './lexicon/nouns.ts';
import {acronym, capital, finite, indexBefore, isTag, runStart, type Tag, type Token} from './lexicon/tokens.ts';
import {type CueVerb, cueVerb} from './lexicon/verbs.ts';
import {determiners, irregularPast, prepositions} from './lexicon/word-classes.ts';

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

// "remain concerned about A and welcome B": the verb before is present too, and no "to" stands between.
function presentBefore(flow: readonly Token[], tags: readonly Tag[], at: number, isBase: boolean): boolean {
	const isRemain = (one: number) => flow[one]?.lower === 'remain';
	// "has yet to debate or endorse": what follows is not said to be so.
	const edge = tags
		.slice(0, at)
		.findLastIndex((tag, one) => finite.has(tag) || isRemain(one) || (isBase && tag === 'to'));
	const lower = flow[edge]?.lower ?? '';
	return (
		(isTag(tags[edge], 'verb', 'aux') || isRemain(edge)) &&
		(/^(?:remains?|are|is)$/.test(lower) || /^(?:base|s)$/.test(cueVerb(lower)?.form ?? ''))
	);
}

// Nouns and adjectives that end as a past form does.
const notVerbs =
	/^(?:hundred|indeed|need|speed|seed|feed|breed|greed|bed|red|shed|united|armed|so-called|aforementioned|above-mentioned|unprecedented|detailed|continued|increased|renewed|improved|limited|sustained|related|alleged|interested|displaced|disabled|uniformed|skilled|experienced|newly-elected)$/;

// Participles that, after a noun and before these prepositions, describe the noun.
const describing =
	/^(?:associated|affiliated|affected|related|linked|based|located|involved|composed|comprised|aligned|opposed|entitled|dated|known|engaged|stationed|deployed|displaced|trained|organized|established|created|concerned|accompanied|employed|interviewed|assigned|mandated|entrusted|gathered)$/;

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
		(/[a-z]{2}ed$/.test(lower) && !notVerbs.test(lower));
	if (isPast) {
		if (isTag(before, 'aux', 'modal')) {
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

	if (before === 'conj' && goesOn && presentBefore(flow, tags, at, form === 'base')) {
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
