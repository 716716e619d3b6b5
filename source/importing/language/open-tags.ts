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
	for (let before = at - 1; before >= 0; before -= 1) {
		const lower = flow[before]?.lower ?? '';
		// "has yet to debate or endorse": what follows is not said to be so.
		if (isBase && tags[before] === 'to') {
			return false;
		}

		if (tags[before] === 'verb' || tags[before] === 'aux' || lower === 'remain') {
			return /^(?:remains?|are|is)$/.test(lower) || cueVerb(lower)?.form === 'base' || cueVerb(lower)?.form === 's';
		}

		if (tags[before] === 'modal') {
			return false;
		}
	}

	return false;
}

// Nouns and adjectives that end as a past form does.
const notVerbs =
	/^(?:hundred|indeed|need|speed|seed|feed|breed|greed|bed|red|shed|united|armed|so-called|aforementioned|above-mentioned|unprecedented|detailed|continued|increased|renewed|improved|limited|sustained|related|alleged|interested|displaced|disabled|uniformed|skilled|experienced|newly-elected)$/;

// Participles that, after a noun and before these prepositions, describe the noun.
const describing =
	/^(?:associated|affiliated|affected|related|linked|based|located|involved|composed|comprised|aligned|opposed|entitled|dated|known|engaged|stationed|deployed|displaced|trained|organized|established|created|concerned|accompanied|employed|interviewed|assigned|mandated|entrusted|gathered)$/;

export function openTag(flow: readonly Token[], tags: readonly Tag[], at: number, {lower, text}: Token): Tag {
	const before = tags[indexBefore(tags, at)];
	const next = flow[at + 1]?.lower;
	const cue = cueVerb(lower);
	const counted =
		/^(?:many|some|several|most|few|both|all|others|one|none)$/.test(flow[at - 1]?.lower ?? '') ||
		(tags[at - 1] === 'adv' && /^(?:many|some|several|most|few|both|all|others)$/.test(flow[at - 2]?.lower ?? ''));
	const alone =
		counted &&
		next !== undefined &&
		(determiners.has(next) ||
			prepositions.has(next) ||
			next === 'to' ||
			next === 'that' ||
			capital(flow[at + 1] as Token));
	const inside =
		(!alone && before === 'det') || isTag(before, 'prep', 'num') || /(?:'s|s')$/.test(flow[at - 1]?.lower ?? '');
	if (/.ing$/.test(lower) && lower.length > 4 && !(capital({text} as Token) && at > 0)) {
		return (before === 'det' && !/^(?:some|others|many|several|most|few|both|all)$/.test(flow[at - 1]?.lower ?? '')) ||
			/^(?:meeting|building|briefing|training|thing|nothing|everything|something|evening|morning|hearing|beijing|funding|understanding|king|wing|spring|string)$/.test(
				lower,
			)
			? 'noun'
			: 'ing';
	}

	const past =
		cue?.form === 'ed' ||
		cue?.form === 'past' ||
		irregularPast.has(lower) ||
		(/[a-z]{2}ed$/.test(lower) && !notVerbs.test(lower));
	if (past || cue?.form === 'participle') {
		if (before === 'aux' || before === 'modal') {
			return 'part';
		}

		if (
			inside ||
			(capital({text} as Token) && at > 0) ||
			(tags[at - 1] === 'conj' && /ed$/.test(flow[at - 2]?.lower ?? '') && tags[at - 2] === 'noun')
		) {
			return 'noun';
		}

		const describes =
			next === 'by' ||
			(describing.test(lower) && before === 'noun' && !!next && (prepositions.has(next) || next === 'to'));
		return describes && tags[at - 1] !== 'conj' ? 'part' : 'verb';
	}

	if (capital({text} as Token)) {
		return 'noun';
	}

	if (cue?.form === 's' && before === 'noun' && next === 'that') {
		return 'verb';
	}

	if (
		cue?.form === 's' &&
		isTag(before, 'noun', 'pron') &&
		!inside &&
		(leadsOn(cue.verb, flow, at) || next === 'to' || (lightVerbs.has(cue.verb.lemma) && cueNoun(lower) === undefined))
	) {
		return before === 'pron' || opensClause(flow, tags, at, /[^s]$|ss$/) ? 'verb' : 'noun';
	}

	if (
		(cue?.form === 'base' || cue?.form === 's') &&
		before === 'conj' &&
		leadsOn(cue.verb, flow, at) &&
		presentBefore(flow, tags, at, cue.form === 'base')
	) {
		return 'verb';
	}

	if (cue?.form === 'base' && before === 'aux' && /^(?:do|does|did)$/.test(flow[indexBefore(tags, at)]?.lower ?? '')) {
		return 'part';
	}

	if (
		cue?.form === 'base' &&
		!inside &&
		(before === 'pron' ||
			(before === 'noun' && leadsOn(cue.verb, flow, at) && opensClause(flow, tags, at, /s$|people|society|women|men/)))
	) {
		return 'verb';
	}

	return 'noun';
}
