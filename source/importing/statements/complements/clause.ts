import {cueNoun} from '../../language/lexicon/nouns.ts';
import {headKind} from '../../language/lexicon/offices.ts';
import {capital, finite, isTag, runEnd} from '../../language/lexicon/tokens.ts';
import {type CueVerb, cueVerb} from '../../language/lexicon/verbs.ts';
import {firstAt, lastAt, type Sentence, wordAt, wordsAt} from '../../language/sentence.ts';
import {type Complement, reach} from '../cue.ts';

export function thatClause(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	if (!verb.frames.has('that')) {
		return undefined;
	}

	const {tags} = sentence;
	// "promised to see that": what is promised is to see.
	if (tags[at] === 'to' && isBase(sentence, at + 1)) {
		return undefined;
	}

	const begins = (to: number) => verb.frames.has('obj-inf') && tags[to] === 'to' && to > at && isBase(sentence, to + 1);
	for (let to = at; to <= at + reach && to < tags.length; to += 1) {
		// "pointed to a pact that was near" tells which.
		if (wordAt(sentence, to) === 'that' && tags[to] === 'sub' && to > at && finite.has(tags[to + 1])) {
			return undefined;
		}

		if (wordAt(sentence, to) === 'that' && tags[to] === 'sub') {
			const noun = to > at && !judges(verb) ? wordAt(sentence, to - 1) : '';
			// "asked for forgiveness for the pain that it had caused".
			const isAsked = verb.lemma !== 'ask' || namesWhom(sentence, wordAt(sentence, at) === 'of' ? at + 1 : at, to);
			// "pointed to the gains that they had made" tells which.
			const isPointed = verb.lemma === 'point' && wordAt(sentence, at - 1) !== 'out';
			const isDirect = to === at || (addressed(sentence, verb, at) && isAsked && !isPointed);
			// "noted the Mayor's position that": what is noted is his position.
			const isOfOther =
				cueNoun(noun) !== undefined && verb.frames.has('np') && !verb.frames.has('light') && isOwned(sentence, to - 1);
			return isOfOther
				? {at, form: 'np', cueEnd: at}
				: cueNoun(noun) !== undefined
					? {at: to + 1, form: 'noun', noun, cueEnd: to}
					: isDirect
						? {at: to + 1, form: 'that', cueEnd: at}
						: undefined;
		}

		// "told the mission, to general laughter, that".
		const close = tags[to] === 'comma' && verb.frames.has('addressee') && to > at ? tags.indexOf('comma', to + 1) : -1;
		const aside = tags.slice(to, close);
		// "At the table at which it sat": such a clause is no part of the sentence's own.
		const ofClause = tags[to + 1] === 'prep' ? aside.indexOf('sub') : -1;
		const own = ofClause === -1 ? aside : aside.slice(0, ofClause);
		const isApart = close > 0 && close < to + 12 && !own.some((tag) => finite.has(tag) || tag === 'conj');
		if (isApart && wordAt(sentence, close + 1) === 'that') {
			return {at: close + 2, form: 'that', cueEnd: at};
		}

		const behind = to > at ? behindRelative(sentence, verb, to) : undefined;
		if (behind !== undefined) {
			return {at: behind + 1, form: 'that', cueEnd: at};
		}

		if (
			// "repeated at its meeting on 5 May, that".
			(tags[to] === 'comma' && !(isTag(tags[at], 'prep') && wordAt(sentence, to + 1) === 'that')) ||
			finite.has(tags[to]) ||
			isTag(tags[to], 'break', 'sub') ||
			// "asked the Mayor to ensure that": what is asked for is to ensure.
			(begins(to) && namesWhom(sentence, at, to)) ||
			// "that the pier had been closed and that the crane was sold".
			(tags[to] === 'conj' && tags[to + 1] === 'sub') ||
			(to > at && tags[to] === 'ing') ||
			// "agreed with the view expressed by X that": what is agreed with is the view.
			(tags[to] === 'part' && wordAt(sentence, to + 1) === 'by')
		) {
			return undefined;
		}
	}

	return undefined;
}

/** Whether a noun is that of somebody named before it: "the Prime Minister's position", "the Mayor's urgent call". */
export function isOwned(sentence: Sentence, noun: number): boolean {
	return lastAt(noun - 1, noun - 3, (at) => /(?:'s|s')$/.test(wordAt(sentence, at))) !== undefined;
}

// "assured those whom it met that": where "that" stands behind a relative clause on whom it is said to, which has a verb of its own.
function behindRelative(sentence: Sentence, verb: CueVerb, who: number): number | undefined {
	const {tags} = sentence;
	if (!verb.frames.has('addressee') || !/^whom?$/.test(wordAt(sentence, who))) {
		return undefined;
	}

	const isThat = (to: number) => wordAt(sentence, to) === 'that' && !finite.has(tags[to + 1]);
	const that = firstAt(who + 1, who + reach, (to) => isThat(to) || isTag(tags[to], 'comma', 'break'));
	const own = firstAt(who + 1, that ?? who, (to) => isTag(tags[to], 'verb', 'part'));
	const says = own === undefined || cueVerb(wordAt(sentence, own))?.verb.frames.has('that');
	return that !== undefined && isThat(that) && !says ? that : undefined;
}

// "endorsed the suggestion that": what is judged is the whole noun phrase.
export function judges({kind}: CueVerb): boolean {
	return kind === 'supports' || kind === 'objects';
}

// What stands between verb and "that" tells whom, where, when or how: "to the mission", "the mission", "in this regard", "it essential".
function addressed({tags, flow}: Sentence, verb: CueVerb, at: number): boolean {
	// "commends the help that they have given" tells which.
	const isTold = verb.frames.has('addressee') && !judges(verb);
	return isTag(tags[at], 'to', 'prep', 'adv') || flow[at]?.lower === 'it' || isTold;
}

export function questionClause(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	if (!verb.frames.has('wh')) {
		return undefined;
	}

	const isAddressed = verb.frames.has('addressee') || /^(?:to|with)$/.test(wordAt(sentence, at));
	const asks = (to: number) =>
		(to === at || isAddressed) && /^(?:how|why|whether|what|when|if)$/.test(wordAt(sentence, to));
	const edge = firstAt(at, at + 8, (to) => asks(to) || isTag(sentence.tags[to], 'verb', 'comma', 'sub'));
	return edge !== undefined && asks(edge) ? {at: edge, form: 'wh', cueEnd: at} : undefined;
}

/** "said the process was slow": a subject and a verb follow without "that". */
export function zeroThat(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	if (!verb.frames.has('zero')) {
		return undefined;
	}

	const {tags} = sentence;
	const opens = isTag(tags[at], 'det', 'pron', 'noun', 'num') && !/sel(?:f|ves)$/.test(wordAt(sentence, at));
	// "feared attacks and did not see why": another predicate of the same subject.
	const isJoined = (to: number) => tags[to] === 'conj' && isTag(tags[to + 1], 'aux', 'modal');
	const edge = firstAt(
		at + 1,
		at + 25,
		(to) => finite.has(tags[to]) || isTag(tags[to], 'break', 'sub', 'comma') || isJoined(to),
	);
	return opens && edge !== undefined && finite.has(tags[edge]) ? {at, form: 'zero', cueEnd: at} : undefined;
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

	return (
		/^(?:be|have|do|let|cut|put|set|shut|quit)$/.test(lower) ||
		cueVerb(lower)?.form === 'base' ||
		(tags[at] === 'noun' && !endsAsNoun.test(lower.replace(verbAllTheSame, '')))
	);
}

const endsAsNoun = /(?:s|tion|ment|ity|ness|ance|ence|ing|ed|ism|al|ous|ive)$|^(?:him|them)$/;
const verbAllTheSame =
	/(?:ss|pass|discuss|process|assess|access|address|focus|finance|enhance|advance|balance|influence|commence|implement|give|live|arrive|strive|drive|receive|achieve|resolve|reveal|appeal|deal|heal|signal|need|proceed|succeed|exceed|feed|speed|bring|position|mention|question|transition|sanction|function|caution|station|fashion|pressure)$/;

export function infinitive(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	// Adverbs before "to" are skipped, but "agreed not to return" is not to be turned round.
	// "would have liked to wait"; "would like to thank" says the next thing.
	const takesIt = verb.frames.has('inf') || wordAt(sentence, at - 1) === 'liked';
	if (wordAt(sentence, at) === 'to' && takesIt && isBase(sentence, at + 1)) {
		return {at: withNot(sentence, at), form: 'inf', cueEnd: at};
	}

	const self = /selves$|self$/.test(wordAt(sentence, at)) ? at + 1 : at;
	if (verb.frames.has('self') && wordAt(sentence, self) === 'to') {
		return {at: isBase(sentence, self + 1) ? self : self + 1, form: 'inf', cueEnd: self};
	}

	// "would like to thank": nobody else is to do it.
	const isOwn = wordAt(sentence, at) === 'to' && isBase(sentence, at + 1);
	if (!verb.frames.has('obj-inf') || isOwn) {
		return undefined;
	}

	const {tags} = sentence;
	const begins = (to: number) => tags[to] === 'to' && to > at && isBase(sentence, to + 1);
	const edge = firstAt(at, at + 40, (to) => begins(to) || isTag(tags[to], 'verb', 'modal', 'sub', 'break'));
	// "wanted ambulances to bring the sick": what can do nothing is wanted itself.
	const isWhom = edge !== undefined && (!verb.frames.has('np') || namesWhom(sentence, at, edge));
	// "wanted the Mayor to pay": that is said of him, and not to him.
	const isOfThem = /^(?:want|wish|like|desire|expect)$/.test(verb.lemma);
	return isWhom && begins(edge) ? {at: isOfThem ? at : withNot(sentence, edge), form: 'inf', cueEnd: at} : undefined;
}

/** Whether a list names anybody: of each phrase what stands before its first preposition tells whether it can do anything. */
export function namesWhom({tags, flow}: Sentence, from: number, to: number): boolean {
	let isHead = true;
	return flow.slice(from, to).some((token, ahead) => {
		const tag = tags[from + ahead];
		isHead = isTag(tag, 'conj', 'comma') || (isHead && tag !== 'prep');
		const isWhom =
			capital(token) ||
			headKind(token.lower) !== undefined ||
			/^(?:him|her|them|us|it|any(?:one|body)|every(?:one|body))$/.test(token.lower);
		return isHead && isWhom;
	});
}

/** Where an infinitive begins: at its "not", where it has one. */
export function withNot(sentence: Sentence, to: number): number {
	return /^(?:not|never)$/.test(wordAt(sentence, to - 1)) ? to - 1 : to;
}

/** Whether a preposition at an index leads to a date: "on 26 August", "on 15 and 16 May", "on the evening of", "on the next day", "in 2022". */
export function isWhen({flow, tags}: Sentence, at: number): boolean {
	const month = flow[runEnd(tags, at + 1, 'num', 'conj')];
	const isDate = tags[at + 1] === 'num' && month !== undefined && capital(month);
	const isPart =
		/^(?:the|that) (?:(?:same|following|next|previous|first|second|last) )?(?:morning|afternoon|evening|night|day|eve)(?= |$)/.test(
			wordsAt({flow}, at + 1, 3),
		);
	const isYear = flow[at]?.lower === 'in' && /^(?:19|20)\d\d$/.test(flow[at + 1]?.text ?? '');
	return isYear || (flow[at]?.lower === 'on' && (isDate || isPart));
}

/** Where what is said goes on behind those it is told, or owed to: "to the Governor, Ana Silva, for", "with the authorities about". */
export function behindAddressee(sentence: Sentence, at: number): number | undefined {
	if (!/^(?:to|with)$/.test(wordAt(sentence, at)) || isBase(sentence, at + 1)) {
		return undefined;
	}

	const {tags, flow} = sentence;
	const leads = (to: number) =>
		/^(?:that|for|about|over|regarding|concerning|on|at)$/.test(wordAt(sentence, to)) &&
		!/^\p{Lu}/u.test(flow[to + 1]?.text ?? '') &&
		// "to the Special Representative of the Secretary-General for the Sudan".
		!(
			/^\p{Lu}/u.test(flow[to - 1]?.text ?? '') &&
			flow[to + 1]?.lower === 'the' &&
			/^\p{Lu}/u.test(flow[to + 2]?.text ?? '')
		) &&
		// "gratitude to the pilots that had stayed".
		!(wordAt(sentence, to) === 'that' && finite.has(tags[to + 1]));
	const edge = firstAt(
		at + 2,
		at + 40,
		// "to the Governments of the States visited for their hospitality".
		(to) =>
			leads(to) || isTag(tags[to], 'aux', 'modal', 'break', 'sub', 'ing') || (tags[to] === 'verb' && !leads(to + 1)),
	);
	return edge !== undefined && leads(edge) ? edge : undefined;
}
