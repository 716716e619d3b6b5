import {cueNoun} from '../statements/cue-nouns.ts';
import {type CueVerb, cueVerb} from '../statements/cue-verbs.ts';
import type {Token} from './tokens.ts';
import {capital} from './tokens.ts';
import {
	auxiliaries,
	conjunctions,
	determiners,
	irregularPast,
	isAdverb,
	modals,
	prepositions,
	subjectPronouns,
	subordinators,
} from './word-classes.ts';

/** What a token does in its sentence, as far as its form and its neighbour on the left tell. */
export type Tag =
	| 'det'
	| 'prep'
	| 'pron'
	| 'aux'
	| 'modal'
	| 'adv'
	| 'conj'
	| 'sub'
	| 'to'
	| 'comma'
	| 'break'
	| 'num'
	| 'verb'
	| 'part'
	| 'ing'
	| 'noun';

/** The tags of a sentence's tokens. `verb` is a finite form or one that may be; `part` a participle after an auxiliary. */
export function tagsOf(flow: readonly Token[]): Tag[] {
	const tags: Tag[] = [];
	for (let at = 0; at < flow.length; at += 1) {
		tags.push(tagAt(flow, tags, at));
	}

	return tags;
}

/** The tag before an index, adverbs left out. */
export function tagBefore(tags: readonly Tag[], at: number): Tag | undefined {
	let before = at - 1;
	while (tags[before] === 'adv') {
		before -= 1;
	}

	return tags[before];
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

	return (
		(auxiliaries.has(lower) && 'aux') ||
		((lower === 'this' || lower === 'these' || lower === 'those' || determiners.has(lower)) &&
			!subordinators.has(lower) &&
			'det') ||
		(conjunctions.has(lower) &&
			!(lower === 'then' && tagBefore(tags, at) !== 'comma' && tags[at - 1] !== 'conj') &&
			'conj') ||
		(subordinators.has(lower) && !(lower === 'once' && tags[at - 1] !== 'comma') && 'sub') ||
		(subjectPronouns.has(lower) && 'pron') ||
		(prepositions.has(lower) && !(lower === 'given' && tagBefore(tags, at) === 'aux') && 'prep') ||
		(isAdverb(lower) && !capitalInside(token, at) && 'adv') ||
		openTag(flow, tags, at, token)
	);
}

function thatTag(tags: readonly Tag[], at: number, next: Token | undefined): Tag {
	const before = tags[at - 1];
	return before === 'prep' && next && !determiners.has(next.lower) ? 'det' : 'sub';
}

// "calls on", "believes that", "welcome the": what follows tells the verb from the noun.
function leadsOn(verb: CueVerb, next: string | undefined): boolean {
	return (
		next !== undefined &&
		(next === 'that' || verb.prepositions.includes(next) || (verb.frames.has('np') && determiners.has(next)))
	);
}

// A present form is a verb only where its clause has none yet, and its subject is of the right number.
function opensClause(flow: readonly Token[], tags: readonly Tag[], at: number, number: RegExp): boolean {
	let from = at - 1;
	while (tags[from] === 'adv') {
		from -= 1;
	}

	if (!number.test(flow[from]?.lower ?? '')) {
		return false;
	}

	for (; from >= 0; from -= 1) {
		const tag = tags[from];
		if (tag === 'verb' || tag === 'aux' || tag === 'modal' || tag === 'part') {
			return false;
		}

		if (tag === 'sub' || tag === 'break' || tag === 'comma') {
			return true;
		}
	}

	return true;
}

// "remain concerned about A and welcome B": the verb before is present too, and no "to" stands between.
function presentBefore(flow: readonly Token[], tags: readonly Tag[], at: number): boolean {
	for (let before = at - 1; before >= 0; before -= 1) {
		const lower = flow[before]?.lower ?? '';
		if (tags[before] === 'verb' || tags[before] === 'aux' || lower === 'remain') {
			return /^(?:remains?|are|is)$/.test(lower) || cueVerb(lower)?.form === 'base' || cueVerb(lower)?.form === 's';
		}

		if (tags[before] === 'modal') {
			return false;
		}
	}

	return false;
}

function auxiliaryBefore(flow: readonly Token[], tags: readonly Tag[], at: number): string {
	let before = at - 1;
	while (tags[before] === 'adv') {
		before -= 1;
	}

	return flow[before]?.lower ?? '';
}

function capitalInside(token: Token, at: number): boolean {
	return at > 0 && capital(token);
}

// Nouns and adjectives that end as a past form does.
const notVerbs =
	/^(?:hundred|indeed|need|speed|seed|feed|breed|greed|bed|red|shed|united|armed|so-called|aforementioned|above-mentioned|unprecedented|detailed|continued|increased|renewed|improved|limited|sustained|related|alleged|interested|displaced|disabled|uniformed|skilled|experienced|newly-elected)$/;
// Participles that, after a noun and before these prepositions, describe the noun.
const describing =
	/^(?:associated|affiliated|affected|related|linked|based|located|involved|composed|comprised|aligned|opposed|entitled|dated|known|engaged|stationed|deployed|displaced|trained|organized|established|created|concerned|accompanied|employed|interviewed|assigned|mandated|entrusted|gathered)$/;

function openTag(flow: readonly Token[], tags: readonly Tag[], at: number, {lower, text}: Token): Tag {
	const before = tagBefore(tags, at);
	const next = flow[at + 1]?.lower;
	const cue = cueVerb(lower);
	const counted =
		/^(?:many|some|several|most|few|both|all|others|one|none)$/.test(flow[at - 1]?.lower ?? '') ||
		(tags[at - 1] === 'adv' && /^(?:many|some|several|most|few|both|all|others)$/.test(flow[at - 2]?.lower ?? ''));
	const alone =
		counted &&
		next !== undefined &&
		(determiners.has(next) || prepositions.has(next) || next === 'to' || next === 'that');
	const inside =
		(!alone && before === 'det') ||
		before === 'prep' ||
		before === 'num' ||
		flow[at - 1]?.lower.endsWith("'s") ||
		flow[at - 1]?.lower.endsWith("s'");
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
		(before === 'noun' || before === 'pron') &&
		!inside &&
		(cueNoun(lower) === undefined || leadsOn(cue.verb, next))
	) {
		return before === 'pron' || opensClause(flow, tags, at, /[^s]$|ss$/) ? 'verb' : 'noun';
	}

	if (
		(cue?.form === 'base' || cue?.form === 's') &&
		before === 'conj' &&
		leadsOn(cue.verb, next) &&
		presentBefore(flow, tags, at)
	) {
		return 'verb';
	}

	if (cue?.form === 'base' && before === 'aux' && /^(?:do|does|did)$/.test(auxiliaryBefore(flow, tags, at))) {
		return 'part';
	}

	if (
		cue?.form === 'base' &&
		(before === 'pron' ||
			(before === 'noun' && leadsOn(cue.verb, next) && opensClause(flow, tags, at, /s$|people|society|women|men/)))
	) {
		return 'verb';
	}

	return 'noun';
}
