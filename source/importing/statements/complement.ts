import {phraseAfter} from '../language/by-phrase.ts';
import type {Sentence} from '../language/sentence.ts';
import {wordAt} from '../language/sentence.ts';
import type {Tag} from '../language/tags.ts';
import {possessives, relatives} from '../language/word-classes.ts';
import {cueNoun, lightVerbs} from './cue-nouns.ts';
import type {CueVerb} from './cue-verbs.ts';
import {cueVerb} from './cue-verbs.ts';

/** Where what is said begins, how the verb leads to it, and the noun of saying between them. */
export type Complement = {
	readonly at: number;
	readonly form: 'that' | 'zero' | 'inf' | 'np' | 'wh' | 'prep' | 'noun';
	readonly noun?: string;
	/** Where the content ends, if a quotation mark tells. */
	readonly end?: number;
	/** Index after the last word that belongs to the cue itself. */
	readonly cueEnd: number;
};

// How far a "that", "to" or preposition may stand from its verb, behind whom it is told.
const reach = 16;

// "emphasized, in particular, the need": what commas close off right behind the verb.
function afterAside({tags}: Sentence, at: number): number {
	const opens = tags[at] === 'comma' ? tags[at + 1] : undefined;
	if (opens !== 'prep' && opens !== 'adv') {
		return at;
	}

	const close = tags.indexOf('comma', at + 1);
	const verb = tags.slice(at, close).some((tag) => tag === 'verb' || tag === 'ing' || tag === 'aux');
	return close > 0 && close < at + 9 && !verb && tags[close + 1] !== 'verb' && tags[close + 1] !== 'conj'
		? close + 1
		: at;
}

// "pointed out", "laid down", "put forward": what is said may follow them in any form.
const particles = new Set(['out', 'down', 'forward']);

// "said: “We want peace”".
function quotation({flow}: Sentence, verb: CueVerb, at: number): Complement | undefined {
	const from = flow[at]?.text === ':' || flow[at]?.text === ',' ? at + 1 : at;
	const mark = flow[from]?.text;
	if ((mark !== '“' && mark !== '"') || !verb.frames.has('that')) {
		return undefined;
	}

	const end = flow.findIndex(({text}, index) => index > from && (text === '”' || text === '"'));
	return from > at && end > 0 ? {at: from + 1, form: 'zero', cueEnd: at, end} : undefined;
}

// "confirmed to the mission his intention to": the addressee ends where another phrase begins.
function afterAddressee(sentence: Sentence, at: number): number {
	const {tags} = sentence;
	if (tags[at] !== 'to' || tags[at + 1] === 'ing' || isBase(sentence, at + 1)) {
		return at;
	}

	let to = tags[at + 1] === 'det' ? at + 2 : at + 1;
	while (tags[to] === 'noun' && to < at + 7) {
		to += 1;
	}

	return to > at + 1 && (tags[to] === 'det' || tags[to] === 'num') ? to : at;
}

/** What is said after a reporting verb that ends before an index, by the frames the verb takes. */
export function complementAfter(sentence: Sentence, verb: CueVerb, after: number): Complement | undefined {
	let at = afterAside(sentence, after);
	let particle = false;
	while (
		sentence.tags[at] === 'adv' ||
		(particles.has(wordAt(sentence, at)) && verb.prepositions.includes(wordAt(sentence, at)))
	) {
		particle ||= particles.has(wordAt(sentence, at));
		at += 1;
	}

	if (verb.frames.has('particle') && !particle) {
		return undefined;
	}

	at = afterAddressee(sentence, at);
	const quoted = quotation(sentence, verb, at);
	if (quoted) {
		return quoted;
	}

	return (
		thatClause(sentence, verb, at) ??
		nounOfSaying(sentence, verb, at) ??
		(wordAt(sentence, at) === 'for' ? prepositional(sentence, verb, at) : undefined) ??
		infinitive(sentence, verb, at) ??
		prepositional(sentence, verb, at) ??
		questionClause(sentence, verb, at) ??
		zeroThat(sentence, verb, at) ??
		nounPhrase(sentence, verb, at)
	);
}

function thatClause(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	if (!verb.frames.has('that')) {
		return undefined;
	}

	const {tags} = sentence;
	let aside = false;
	for (let to = at; to <= at + reach && to < tags.length; to += 1) {
		const word = wordAt(sentence, to);
		if (word === 'that' && tags[to] === 'sub') {
			const direct = to === at || (aside && tags[to - 1] === 'comma') || addressed(sentence, verb, at, to);
			const noun =
				to > at && cueNoun(wordAt(sentence, to - 1)) !== undefined
					? ({form: 'noun', noun: wordAt(sentence, to - 1), cueEnd: to} as const)
					: undefined;
			return direct || noun ? {at: to + 1, form: 'that', cueEnd: at, ...noun} : undefined;
		}

		if (tags[to] === 'comma' && !aside) {
			const opens = tags[to + 1];
			if (opens !== 'prep' && opens !== 'adv' && opens !== 'noun') {
				return undefined;
			}

			aside = true;
		}

		if (
			tags[to] === 'verb' ||
			tags[to] === 'aux' ||
			tags[to] === 'modal' ||
			tags[to] === 'break' ||
			tags[to] === 'sub' ||
			(aside && tags[to] === 'ing')
		) {
			return undefined;
		}
	}

	return undefined;
}

// What stands between verb and "that" tells whom, where or when: "to the mission", "the mission", "in this regard".
function addressed({tags}: Sentence, verb: CueVerb, at: number, that: number): boolean {
	const first = tags[at];
	return first === 'to' || first === 'prep' || first === 'adv' || (verb.frames.has('addressee') && that > at);
}

const passing: ReadonlySet<Tag> = new Set(['det', 'adv', 'noun', 'conj', 'verb', 'comma', 'num']);

/** "concern about", "their readiness to", "the view that": a noun of saying with what it is about. */
export function nounOfSaying(sentence: Sentence, verb: CueVerb, from: number): Complement | undefined {
	const {tags} = sentence;
	const owned = possessives.has(wordAt(sentence, from));
	if (!lightVerbs.has(verb.lemma) && !(verb.frames.has('np') && owned)) {
		return undefined;
	}

	for (let at = from; at < from + 9 && at < tags.length; at += 1) {
		const word = wordAt(sentence, at);
		const noun = word === 'importance' && !/^(?:attach|accord)$/.test(verb.lemma) ? undefined : cueNoun(word);
		if (noun !== undefined) {
			const begins = leadOut(sentence, at + 1, word);
			if (begins !== undefined) {
				return {at: begins, form: 'noun', noun: word, cueEnd: at + 1};
			}
		}

		const passes = passing.has(tags[at] ?? 'break') || (tags[at] === 'prep' && (at === from || word === 'with'));
		if (!passes) {
			return undefined;
		}
	}

	return undefined;
}

// Nouns that "to" leads on from; behind others it tells to whom: "conveyed a message to donors".
const takesTo =
	/^(?:commitments?|opposition|objections?|attention|reference|importance|tribute|priority|support|readiness|willingness|solutions?|contributions?|alternatives?|obstacles?|challenges?|adherence|answers?|appeals?|calls?)$/;

function behindAddressee(sentence: Sentence, at: number): number | undefined {
	let to = at;
	while (sentence.tags[to] === 'det' || sentence.tags[to] === 'noun' || sentence.tags[to] === 'conj') {
		to += 1;
	}

	const word = wordAt(sentence, to);
	return /^(?:that|about|over|regarding|concerning|at|on|for)$/.test(word) ? to + 1 : undefined;
}

// Where the content begins behind a noun of saying: after a preposition or "that", at "to" and a verb.
function leadOut(sentence: Sentence, at: number, noun: string): number | undefined {
	const word = wordAt(sentence, at);
	const {tags} = sentence;
	if (word === ',' && /^(?:including|namely|notably)$/.test(wordAt(sentence, at + 1))) {
		return at + 2;
	}

	if (word === ',') {
		const close = sentence.tags.indexOf('comma', at + 1);
		return close > 0 && close < at + 10 && wordAt(sentence, close + 1) === 'that' ? close + 2 : undefined;
	}

	if (word === 'that') {
		return at + 1;
	}

	if (word === 'to') {
		return isBase(sentence, at + 1) ? at : takesTo.test(noun) ? at + 1 : behindAddressee(sentence, at + 1);
	}

	if (word === 'of' && !/^(?:note|cognizance|account)$/.test(noun)) {
		// "the concerns of civil society regarding X": whose they are comes before what they are about.
		const {to} = phraseAfter(sentence, at + 1);
		const lead = wordAt(sentence, to);
		if (/^(?:regarding|about|concerning|over|that|with)$/.test(lead) || (lead === 'to' && takesTo.test(noun))) {
			return lead === 'to' && isBase(sentence, to + 1) ? to : to + 1;
		}
	}

	if (/^(?:about|at|over|for|with|of|on|regarding|concerning|in|towards|toward|against|upon|as)$/.test(word)) {
		// "concern to the mission that", "views on the matter": the content follows the addressee.
		return at + 1;
	}

	return tags[at] === 'sub' && !relatives.has(word) && word !== 'as' ? at : undefined;
}

/** Whether the word after "to" can be a verb in its base form: nothing else follows it than a determiner, a name or a plural. */
export function isBase(sentence: Sentence, at: number): boolean {
	const {tags, flow} = sentence;
	const token = flow[at];
	if (token?.kind !== 'word' || /^\p{Lu}/u.test(token.text)) {
		return false;
	}

	const {lower} = token;
	if (tags[at] === 'adv') {
		return isBase(sentence, at + 1);
	}

	if (lower === 'be' || lower === 'have' || lower === 'do' || cueVerb(lower)?.form === 'base') {
		return true;
	}

	return (
		tags[at] === 'noun' &&
		!/(?:s|tion|ment|ity|ness|ance|ence|ing|ed|ism|al|ous|ive)$/.test(
			lower.replace(
				/(?:ss|pass|discuss|process|assess|access|address|focus|finance|enhance|advance|balance|influence|commence|implement|give|live|arrive|strive|drive|receive|achieve|resolve|reveal|appeal|deal|heal|signal|need|proceed|succeed|exceed|feed|speed|bring|position|mention|question|transition|sanction|function|caution|station|fashion|pressure)$/,
				'',
			),
		)
	);
}

function infinitive(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	if (wordAt(sentence, at) === 'to' && verb.frames.has('inf') && isBase(sentence, at + 1)) {
		return {at, form: 'inf', cueEnd: at};
	}

	const self = /selves$|self$/.test(wordAt(sentence, at)) ? at + 1 : at;
	if (verb.frames.has('self') && wordAt(sentence, self) === 'to') {
		return {at: isBase(sentence, self + 1) ? self : self + 1, form: 'inf', cueEnd: self};
	}

	if (!verb.frames.has('obj-inf')) {
		return undefined;
	}

	for (let to = at; to < at + 40 && to < sentence.tags.length; to += 1) {
		const tag = sentence.tags[to];
		if (tag === 'to' && to > at && isBase(sentence, to + 1)) {
			return {at: to, form: 'inf', cueEnd: at};
		}

		if (tag === 'verb' || tag === 'modal' || tag === 'sub' || tag === 'break') {
			return undefined;
		}
	}

	return undefined;
}

function prepositional(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	const here = sentence.tags[at] === 'adv' ? at + 1 : at;
	if (verb.prepositions.includes(wordAt(sentence, here))) {
		return afterPreposition(sentence, verb, here);
	}

	if (!verb.frames.has('addressee') && !verb.frames.has('np')) {
		return undefined;
	}

	for (let to = at + 1; to < at + reach && to < sentence.tags.length; to += 1) {
		const tag = sentence.tags[to];
		const word = wordAt(sentence, to);
		if (verb.frames.has('addressee') && verb.prepositions.includes(word) && word !== 'of') {
			return {at: to + 1, form: 'prep', cueEnd: at};
		}

		if (
			verb.frames.has('addressee') &&
			word === 'of' &&
			verb.prepositions.includes('of') &&
			!/^(?:members|representatives|president|head)$/.test(wordAt(sentence, to - 1))
		) {
			return {at: to + 1, form: 'prep', cueEnd: at};
		}

		const listed = tag === 'comma' && wordAt(sentence, at) === 'by';
		if (
			tag === 'verb' ||
			tag === 'aux' ||
			tag === 'modal' ||
			tag === 'sub' ||
			(tag === 'comma' && !listed) ||
			tag === 'break'
		) {
			return undefined;
		}
	}

	return undefined;
}

function afterPreposition(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	const on = wordAt(sentence, at) === 'on' || wordAt(sentence, at) === 'upon' || wordAt(sentence, at) === 'to';
	if (on && /^(?:call|appeal)$/.test(verb.lemma)) {
		for (let to = at + 1; to < at + 40 && to < sentence.tags.length; to += 1) {
			const tag = sentence.tags[to];
			if (tag === 'to' && isBase(sentence, to + 1)) {
				return {at: to, form: 'inf', cueEnd: at + 1};
			}

			if (wordAt(sentence, to) === 'for' && verb.lemma === 'appeal') {
				return {at: to + 1, form: 'prep', cueEnd: at + 1};
			}

			if (tag === 'verb' || tag === 'modal' || tag === 'break') {
				break;
			}
		}
	}

	const next = wordAt(sentence, at + 1);
	if (next === 'the' && wordAt(sentence, at + 2) === 'fact' && wordAt(sentence, at + 3) === 'that') {
		return {at: at + 4, form: 'that', cueEnd: at + 1};
	}

	return sentence.flow[at + 1] ? {at: at + 1, form: 'prep', cueEnd: at + 1} : undefined;
}

function questionClause(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	if (!verb.frames.has('wh')) {
		return undefined;
	}

	for (let to = at; to < at + 8 && to < sentence.tags.length; to += 1) {
		const word = wordAt(sentence, to);
		if (
			/^(?:how|why|whether|what|when|if)$/.test(word) &&
			(to === at || verb.frames.has('addressee') || sentence.tags[at] === 'to')
		) {
			return {at: to, form: 'wh', cueEnd: at};
		}

		if (sentence.tags[to] === 'verb' || sentence.tags[to] === 'comma' || sentence.tags[to] === 'sub') {
			return undefined;
		}
	}

	return undefined;
}

/** "said the process was slow": a subject and a verb follow without "that". */
function zeroThat(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	if (!verb.frames.has('zero')) {
		return undefined;
	}

	const {tags} = sentence;
	const opens = tags[at] === 'det' || tags[at] === 'pron' || tags[at] === 'noun' || tags[at] === 'num';
	for (let to = at + 1; opens && to < at + 25 && to < tags.length; to += 1) {
		if (tags[to] === 'aux' || tags[to] === 'modal' || tags[to] === 'verb') {
			return {at, form: 'zero', cueEnd: at};
		}

		if (tags[to] === 'break' || tags[to] === 'sub' || tags[to] === 'comma') {
			return undefined;
		}
	}

	return undefined;
}

/** "noted with great satisfaction the progress": the feeling tells the kind. */
function withFeeling(sentence: Sentence, at: number): {readonly at: number; readonly noun: string} | undefined {
	if (wordAt(sentence, at) !== 'with') {
		return undefined;
	}

	for (let noun = at + 1; noun < at + 5; noun += 1) {
		if (cueNoun(wordAt(sentence, noun)) !== undefined) {
			return sentence.tags[noun + 1] === 'det' || sentence.tags[noun + 1] === 'noun'
				? {at: noun + 1, noun: wordAt(sentence, noun)}
				: undefined;
		}
	}

	return undefined;
}

function nounPhrase(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	const with_ = withFeeling(sentence, at);
	if (with_ !== undefined && verb.frames.has('np')) {
		return {at: with_.at, form: 'noun', noun: with_.noun, cueEnd: with_.at};
	}

	const tag = sentence.tags[at];
	const begins =
		tag === 'det' || tag === 'noun' || tag === 'num' || (verb.frames.has('ing') && tag === 'ing') || tag === 'pron';
	return verb.frames.has('np') && begins ? {at, form: 'np', cueEnd: at} : undefined;
}
