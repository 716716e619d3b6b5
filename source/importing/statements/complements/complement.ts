import {capital, finite, hasVerb, isTag, runEnd, type Tag} from '../../language/lexicon/tokens.ts';
import type {CueVerb} from '../../language/lexicon/verbs.ts';
import {phraseAfter} from '../../language/phrases.ts';
import {firstAt, type Sentence, wordAt, wordsAt} from '../../language/sentence.ts';
import {type Complement, reach} from '../cue.ts';
import {infinitive, isBase, isWhen, namesWhom, questionClause, thatClause, withNot, zeroThat} from './clause.ts';
import {nounOfSaying, nounPhrase} from './noun.ts';

// "emphasized, in particular, the need": what commas close off right behind the verb.
function afterAside(sentence: Sentence, at: number): number {
	const {tags} = sentence;
	if (tags[at] !== 'comma') {
		return at;
	}

	const close = tags.indexOf('comma', at + 1);
	const aside = tags.slice(at, close);
	// "In words that left no doubt": such a clause is no part of the sentence's own.
	const ofClause = tags[at + 1] === 'prep' ? aside.indexOf('sub') : -1;
	const verb = (ofClause > 2 ? aside.slice(0, ofClause) : aside).some((tag) => isTag(tag, 'verb', 'ing', 'aux'));
	// "told by the clerk, who has been there for years, that", "affirmed, each in his own words, that".
	// "conceded, when pressed, that".
	const isClause = /^(?:who|whom|which|when|though|if)$/.test(wordAt(sentence, at + 1));
	const isLed = /^(?:that|how|whether)$/.test(wordAt(sentence, close + 1)) && (isClause || !verb);
	return close > 0 &&
		close < at + 12 &&
		(isLed || (tags[at + 1] === 'prep' && close < at + (ofClause > 2 ? 12 : 9) && !verb))
		? close + 1
		: at;
}

/** "pointed out", "laid down", "put forward": what is said may follow them in any form. */
export const particles: ReadonlySet<string> = new Set(['out', 'down', 'forward', 'forth', 'up']);

// "confirmed to the mission his intention to", "reaffirmed in each of them the right": whom or where ends where another phrase begins.
function afterAddressee(sentence: Sentence, verb: CueVerb, at: number): number {
	const {tags} = sentence;
	const word = wordAt(sentence, at);
	const told =
		tags[at] === 'to' ||
		(word === 'in' && tags[at + 1] === 'det') ||
		(word === 'with' && /^(?:raise|share)$/.test(verb.lemma)) ||
		(/^(?:on|upon)$/.test(word) && verb.lemma === 'impress') ||
		(word === 'of' && /^(?:ask|demand|request|require)$/.test(verb.lemma));
	if (!told || tags[at + 1] === 'ing' || isBase(sentence, at + 1)) {
		return at;
	}

	const isToDo = (to: number) => tags[to] === 'to' && verb.frames.has('inf') && isBase(sentence, to + 1);
	const begins = (to: number) => (isTag(tags[to], 'det', 'num') || isToDo(to)) && tags[to - 1] === 'noun';
	const to = firstAt(at + 2, at + 9, (one) => begins(one) || !isTag(tags[one], 'noun', 'prep', 'det'));
	return to !== undefined && begins(to) ? to : at;
}

/** What is said after a reporting verb that ends before an index, by the frames the verb takes. */
export function complementAfter(sentence: Sentence, verb: CueVerb, after: number): Complement | undefined {
	const {tags} = sentence;
	let at = afterAside(sentence, after);
	let particle = false;
	while (
		sentence.tags[at] === 'adv' ||
		(particles.has(wordAt(sentence, at)) && verb.prepositions.includes(wordAt(sentence, at)))
	) {
		particle ||= particles.has(wordAt(sentence, at));
		at += 1;
	}

	// "heard too, though less often, that", "set out, without notes, the position".
	const behind = at > after ? afterAside(sentence, at) : at;
	at = particle || wordAt(sentence, behind) === 'that' ? behind : at;
	// "spoke with some satisfaction of the boats".
	const lead = firstAt(at + 1, at + 5, (one) => verb.prepositions.includes(wordAt(sentence, one)));
	const isManner =
		/^(?:speak|talk)$/.test(verb.lemma) &&
		/^with(?:out)?$/.test(wordAt(sentence, at)) &&
		tags[(lead ?? 0) - 1] === 'noun';
	at = isManner && /^(?:of|about)$/.test(wordAt(sentence, lead ?? at)) ? (lead ?? at) : at;
	// "undertook in return to".
	at += /^in (?:return|turn|exchange|response|principle)$/.test(wordsAt(sentence, at, 2)) ? 2 : 0;
	if (isAsWhat(sentence, verb, at)) {
		return {at: at + 2, form: 'np', cueEnd: at + 2};
	}

	// "brought to the attention of the mission the state of the pier".
	const attention = verb.lemma === 'bring' ? attentionAt(sentence, at) : undefined;
	if (attention !== undefined) {
		return attention;
	}

	// "put the strength of the force at 300", "put at seven the number of boats".
	const isNumber = (one: number) =>
		wordAt(sentence, one) === 'at' &&
		(tags.slice(one + 1, one + 5).includes('num') || (one === at && wordAt(sentence, one + 2) === 'the'));
	const number = verb.lemma === 'put' ? firstAt(at, at + reach, isNumber) : undefined;
	if (number !== undefined && !tags.slice(at, number).some((tag) => isTag(tag, 'comma', 'break'))) {
		return {at, form: 'np', cueEnd: at};
	}

	// "put the calm down to a truce".
	const down =
		verb.lemma === 'put' ? firstAt(at + 1, at + reach, (one) => wordsAt(sentence, one, 2) === 'down to') : undefined;
	if (down !== undefined && !hasVerb(tags, at, down)) {
		return {at: down + 2, form: 'prep', cueEnd: at};
	}

	// "put it to the mission that".
	if (verb.frames.has('particle') && !particle && !verb.prepositions.includes(wordAt(sentence, at))) {
		return /^(?:it|to)$/.test(wordAt(sentence, at)) ? thatClause(sentence, verb, at) : nounOfSaying(sentence, verb, at);
	}

	// "recommended: to A; to B".
	const isList = sentence.flow[at]?.text === ':';
	if (isList && at === sentence.flow.length - 1) {
		return {at: at + 1, form: 'np', cueEnd: at};
	}

	// "added: “That is the question”", "replied, “It is”", "replied with a proverb: “…”".
	const sign = runEnd(tags, at, 'det', 'noun', 'prep', 'adv');
	// In "reminded the Mayor, “Big Tom”, that" the quotation marks are hers.
	const isToEnd = verb.frames.has('addressee') && sentence.flow.slice(-2).some(({text}) => /^[”"]$/.test(text));
	const leads = sign === at || isToEnd ? /^[:,]$/ : /^:$/;
	if (leads.test(sentence.flow[sign]?.text ?? '') && verb.frames.has('that') && isQuote(sentence, sign + 1)) {
		return {at: sign + 2, form: 'that', cueEnd: at};
	}

	at = afterAddressee(sentence, verb, isList ? at + 1 : at);
	return (
		listFor(sentence, verb, at) ??
		thatClause(sentence, verb, at) ??
		nounOfSaying(sentence, verb, at) ??
		(/^(?:for|against|about)$/.test(wordAt(sentence, at)) ? prepositional(sentence, verb, at) : undefined) ??
		infinitive(sentence, verb, at) ??
		prepositional(sentence, verb, at) ??
		questionClause(sentence, verb, at) ??
		zeroThat(sentence, verb, at) ??
		nounPhrase(sentence, verb, at)
	);
}

// "brought these cases to the attention of the Mayor", "brought to her attention the cases": what is not said of "the matter".
function attentionAt(sentence: Sentence, at: number): Complement | undefined {
	const {tags} = sentence;
	const to = firstAt(at, at + reach, (one) =>
		/^to (?:the|its|his|her|their) (?:\S+ )?attention /.test(`${wordsAt(sentence, one, 4)} `),
	);
	const noun = to === undefined ? -1 : (firstAt(to, to + 4, (one) => wordAt(sentence, one) === 'attention') ?? -1);
	if (to === undefined || tags.slice(at, to).some((tag) => isTag(tag, 'break', 'sub') || finite.has(tag))) {
		return undefined;
	}

	const {to: whom} = wordAt(sentence, noun + 1) === 'of' ? phraseAfter(sentence, noun + 2) : {to: noun + 1};
	const first =
		to === at && tags[noun + 2] === 'det' ? (firstAt(noun + 3, whom, (one) => tags[one] === 'det') ?? whom) : whom;
	const isMatter = /^(?:the|this|that|these) (?:matter|issue|question)s?$/.test(wordsAt(sentence, at, to - at));
	return to > at
		? isMatter
			? undefined
			: {at, form: 'np', end: to, cueEnd: at}
		: isTag(tags[first], 'det', 'num', 'noun')
			? {at: first, form: 'np', cueEnd: first}
			: undefined;
}

// "dismissed as gossip the claim that", "rejected as unfounded reports that": what is dismissed stands behind as what.
function isAsWhat(sentence: Sentence, {lemma}: CueVerb, at: number): boolean {
	return (
		/^(?:reject|dismiss|denounce|condemn|criticize)$/.test(lemma) &&
		/^as \p{L}/u.test(wordsAt(sentence, at, 2)) &&
		(isTag(sentence.tags[at + 2], 'det', 'num') || /^\p{Ll}+s that$/u.test(wordsAt(sentence, at + 2, 2)))
	);
}

function isQuote({flow}: Sentence, at: number): boolean {
	return /^[“"]$/.test(flow[at]?.text ?? '');
}

// "asked the Mayor: to A; to B", each in a line of its own.
function listFor({tags, flow}: Sentence, {frames}: CueVerb, at: number): Complement | undefined {
	const last = flow.length - 1;
	const isOpen = flow[last]?.text === ':' && frames.has('obj-inf') && !frames.has('np');
	return isOpen && last > at && runEnd(tags, at, 'det', 'noun', 'prep') === last
		? {at: last + 1, form: 'np', cueEnd: at}
		: undefined;
}

function prepositional(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	// "prided herself on".
	const behindSelf = /sel(?:f|ves)$/.test(wordAt(sentence, at)) ? at + 1 : at;
	if (verb.prepositions.includes(wordAt(sentence, behindSelf)) && !isWhen(sentence, behindSelf)) {
		return afterPreposition(sentence, verb, behindSelf);
	}

	// "informed the members of the Council of X".
	const isName = (of: number) =>
		(wordAt(sentence, of) === 'of' &&
			/^(?:members|representatives|leaders|officials)$/.test(wordAt(sentence, of - 1)) &&
			sentence.tags[of - 2] !== 'noun') ||
		// "briefed by the chief of police".
		/^(?:chief|head)s? of (?:police|staff|state|government|mission|delegation|section|cabinet|office|station|operations)$/.test(
			wordsAt(sentence, of - 1, 3),
		);
	const leadsOn = (to: number) =>
		to > at &&
		verb.prepositions.includes(wordAt(sentence, to)) &&
		// "praised the pact as a start".
		wordAt(sentence, to) !== 'as' &&
		// "reproached the Mayor with his silence", but "criticized the plan for the port", "praised the plan for the port".
		((verb.kind !== 'objects' && verb.lemma !== 'advise') || namesWhom(sentence, at, to)) &&
		(!praising.test(verb.lemma) || isOfThem(sentence, at, to)) &&
		!isName(to) &&
		!isWhen(sentence, to) &&
		!isOfTitle(sentence, to);
	const edge = verb.frames.has('addressee')
		? firstAt(at, at + (owing.test(verb.lemma) ? 2 * reach : reach), (to) => {
				const tag = sentence.tags[to];
				// "thanked the Mayor, Ana Silva, for".
				const isApart = tag === 'comma' && !isOwed(sentence, verb, at, to);
				// "criticized the plan of the pilots as a gift for thieves".
				const isAs = wordAt(sentence, to) === 'as' && verb.kind === 'objects';
				return leadsOn(to) || finite.has(tag) || isTag(tag, 'sub', 'break') || isApart || isAs;
			})
		: undefined;
	// "thanked those who received it for their courtesy".
	const who = owing.test(verb.lemma) ? firstAt(at, at + reach, (to) => wordAt(sentence, to) === 'who') : undefined;
	const lead = who !== undefined && !(edge !== undefined && leadsOn(edge)) ? firstAt(who, who + reach, leadsOn) : edge;
	const cueEnd = wordAt(sentence, lead ?? at) === 'against' ? (lead ?? at) + 1 : at;
	return lead !== undefined && leadsOn(lead)
		? (assured(sentence, verb, lead) ?? {at: lead + 1, form: 'prep', cueEnd})
		: undefined;
}

// "thanked the Special Representative of the Secretary-General for Mali, Ana Silva, for", "thanked the Panel on Piers for": whom an office is
// for, or what a body is on, is a part of its name.
function isOfTitle({flow}: Sentence, at: number): boolean {
	const [before, next, behind] = [flow[at - 1], flow[at + 1], flow[at + 2]];
	const named = next?.lower === 'the' ? behind : next;
	const isName = before !== undefined && named !== undefined && capital(before) && capital(named);
	return (
		isName && /^(?:for|on)$/.test(flow[at]?.lower ?? '') && flow.some(({lower}, one) => one > at && lower === 'for')
	);
}

// "the pilots for the pier", "those of the port for their courage": what is praised is of those before it, and not the whole.
function isOfThem(sentence: Sentence, from: number, lead: number): boolean {
	const first = firstAt(from, lead + 1, (at) => wordAt(sentence, at) === 'for');
	const isAct = /^(?:its|their|his|her|having|what) /.test(wordsAt(sentence, lead + 1, 2));
	// "for this achievement": what points back says nothing without them.
	const isPointing = /^(?:this|these|that|those)$/.test(wordAt(sentence, lead + 1));
	return first === lead && !isPointing && (isAct || namesWhom(sentence, from, lead));
}

const praising = /^(?:commend|praise|applaud|laud)$/;
const owing = /^(?:thank|congratulate|compliment)$/;

// Whether a comma stands among the names of those to whom thanks are owed.
function isOwed({tags, flow}: Sentence, {lemma}: CueVerb, from: number, comma: number): boolean {
	const lead = flow.findIndex(({lower}, at) => at > comma && lower === 'for');
	const isOfName = (tag: Tag, at: number, all: readonly Tag[]) =>
		isTag(tag, 'det', 'noun', 'prep', 'conj', 'comma', 'num', 'adv') ||
		/^as$/.test(flow[from + at]?.lower ?? '') ||
		(tag === 'to' && all[at + 1] === 'det');
	return owing.test(lemma) && lead > 0 && tags.slice(from, lead).every(isOfName);
}

function afterPreposition(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	if (/^(?:on|upon|to)$/.test(wordAt(sentence, at)) && /^(?:call|appeal)$/.test(verb.lemma)) {
		const isAct = (to: number) => sentence.tags[to] === 'to' && isBase(sentence, to + 1);
		const ends = (to: number) => isAct(to) || isTag(sentence.tags[to], 'verb', 'modal', 'sub', 'break');
		const edge = firstAt(at + 1, at + 40, ends);
		if (edge !== undefined && isAct(edge)) {
			return {at: withNot(sentence, edge), form: 'inf', cueEnd: at + 1};
		}

		// "appealed to the Council for help".
		const isFor = (to: number) => wordAt(sentence, to) === 'for' && !isOfTitle(sentence, to);
		const owed = verb.lemma === 'appeal' ? firstAt(at + 2, edge ?? sentence.tags.length, isFor) : undefined;
		if (owed !== undefined) {
			return {at: owed + 1, form: 'prep', cueEnd: at + 1};
		}
	}

	// "spoke to the prisoners", "called on the Mayor" tells nothing yet.
	const isTalk = /^(?:(?:speak|talk) to|look at|call (?:up)?on)$/.test(`${verb.lemma} ${wordAt(sentence, at)}`);
	const {to} = phraseAfter(sentence, at + 1);
	if (isTalk && namesWhom(sentence, at + 1, to) && !/^(?:to|:)$/.test(wordAt(sentence, to))) {
		return undefined;
	}

	return assured(sentence, verb, at) ?? {at: at + 1, form: 'prep', cueEnd: at + 1};
}

// "assured the mission of their readiness to": what is said comes behind the noun.
function assured(sentence: Sentence, verb: CueVerb, of: number): Complement | undefined {
	const isTold = wordAt(sentence, of) === 'of' && verb.frames.has('addressee');
	return isTold ? nounOfSaying(sentence, verb, of + 1) : undefined;
}
