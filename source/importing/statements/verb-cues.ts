import {byPhrase, phraseAfter} from '../language/by-phrase.ts';
import type {Range, Sentence} from '../language/sentence.ts';
import {wordAt} from '../language/sentence.ts';
import {groupStart, hasVerb, type Subject, subjectBefore} from '../language/subject.ts';
import {beForms} from '../language/word-classes.ts';
import type {Complement} from './complement.ts';
import {complementAfter, nounOfSaying} from './complement.ts';
import type {Cue, RuleName} from './cue.ts';
import {cueNoun} from './cue-nouns.ts';
import {type CueVerb, cueVerb} from './cue-verbs.ts';

const rules: Readonly<Record<Complement['form'], RuleName>> = {
	that: 'that',
	zero: 'without that',
	inf: 'infinitive',
	np: 'object',
	wh: 'question',
	prep: 'preposition',
	noun: 'noun of saying',
};

/** The statement a verb at an index makes, if it is a reporting verb in a use that reports. */
export function verbCue(sentence: Sentence, at: number, current: Subject | undefined): Cue | undefined {
	const {tags} = sentence;
	const word = wordAt(sentence, at);
	const entry = cueVerb(word);
	if (!entry) {
		return undefined;
	}

	if (tags[at] === 'noun') {
		const start = afterWish(sentence, at)
			? wishStart(sentence, at)
			: afterWould(sentence, at)
				? groupStart(sentence, at)
				: undefined;
		return start === undefined ? undefined : activeCue(sentence, at, entry.verb, start);
	}

	if (tags[at] === 'ing' && !behindBe(sentence, at)) {
		return participleCue(sentence, at, entry.verb, current);
	}

	if (tags[at] === 'part' && !groupHasAuxiliary(sentence, at)) {
		return undefined;
	}

	const start = groupStart(sentence, at);
	const passive = tags[at] === 'part' && lastAuxiliaryIsBe(sentence, at);
	return passive ? passiveCue(sentence, at, entry.verb, start) : activeCue(sentence, at, entry.verb, start);
}

function behindBe(sentence: Sentence, at: number): boolean {
	return groupHasAuxiliary(sentence, at) && lastAuxiliaryIsBe(sentence, at);
}

function groupHasAuxiliary(sentence: Sentence, at: number): boolean {
	return sentence.tags.slice(groupStart(sentence, at), at).some((tag) => tag === 'aux' || tag === 'modal');
}

function lastAuxiliaryIsBe(sentence: Sentence, at: number): boolean {
	let before = at - 1;
	while (sentence.tags[before] === 'adv') {
		before -= 1;
	}

	return sentence.tags[before] === 'aux' && beForms.has(wordAt(sentence, before));
}

// "wished to stress", "would like to thank", "took the opportunity to recall".
function afterWish(sentence: Sentence, at: number): boolean {
	return (
		wordAt(sentence, at - 1) === 'to' &&
		cueVerb(wordAt(sentence, at))?.form === 'base' &&
		wished(sentence, at) !== undefined
	);
}

// Where the verb of wishing stands: "took the opportunity of the meeting to raise".
function wished(sentence: Sentence, at: number): number | undefined {
	if (/^(?:wished|wishes|wish|like|wanted|continued|keen)$/.test(wordAt(sentence, at - 2))) {
		return at - 2;
	}

	for (let before = at - 2; before > at - 14 && before > 1; before -= 1) {
		if (
			/^(?:opportunity|occasion)$/.test(wordAt(sentence, before)) &&
			/^(?:took|used|seized|taken)$/.test(wordAt(sentence, before - 2))
		) {
			return before - 2;
		}
	}

	return undefined;
}

// "would encourage donors to", "must stress that": a polite turn of the speaker's own.
function afterWould(sentence: Sentence, at: number): boolean {
	let before = at - 1;
	while (sentence.tags[before] === 'adv') {
		before -= 1;
	}

	const polite =
		/^(?:recommend|urge|encourage|suggest|welcome|appreciate|support|propose|emphasize|stress|favour|prefer|advise|oppose|caution)$/;
	return polite.test(wordAt(sentence, at)) && /^(?:would|must)$/.test(wordAt(sentence, before));
}

function wishStart(sentence: Sentence, at: number): number {
	return groupStart(sentence, wished(sentence, at) ?? at);
}

function activeCue(sentence: Sentence, at: number, verb: CueVerb, start: number): Cue | undefined {
	const subject = subjectBefore(sentence, start);
	const complement =
		complementAfter(sentence, verb, at + 1) ?? asComplement(sentence, at, subject) ?? receivedComplement(sentence, at);
	if (!complement || (start === 0 && subject.kind === 'none')) {
		return undefined;
	}

	const denied = isDenied(sentence, start, at);
	const heard = /^(?:hear|learn|receive)$/.test(verb.lemma) ? heardFrom(sentence, at + 1, complement.at) : undefined;
	return {
		...(heard === undefined ? {} : {speaker: heard}),
		...resumption(subject),
		rule: rules[complement.form],
		words: {from: denied ? start : at, to: Math.max(at + 1, complement.cueEnd)},
		from: subject.from,
		content: complement.at,
		...(complement.end === undefined ? {} : {end: complement.end}),
		kind: denied ? deniedKind(kindOf(verb, complement)) : kindOf(verb, complement),
		subject,
		inner: subject.inner,
	};
}

// "…, which the mission welcomed as essential to peace".
function asComplement(sentence: Sentence, at: number, subject: Subject): Complement | undefined {
	const relative = wordAt(sentence, subject.from + 1) === 'which' || wordAt(sentence, subject.from) === 'which';
	return relative && wordAt(sentence, at + 1) === 'as' ? {at: at + 2, form: 'prep', cueEnd: at + 1} : undefined;
}

// "did not support": a support denied is no support, and nobody plans what they did not intend.
function deniedKind(kind: Cue['kind']): Cue['kind'] {
	return kind === 'supports' || kind === 'holds' || kind === 'pledges' || kind === 'plans' || kind === 'asks'
		? 'objects'
		: kind === 'objects'
			? 'holds'
			: kind;
}

function isDenied(sentence: Sentence, from: number, to: number): boolean {
	for (let at = from; at < to; at += 1) {
		if (/^(?:not|never|cannot)$/.test(wordAt(sentence, at)) && wordAt(sentence, at + 1) !== 'only') {
			return true;
		}
	}

	return false;
}

function resumption(subject: Subject): Pick<Cue, 'resumes'> {
	return subject.kind === 'phrase' && subject.resumes !== undefined ? {resumes: subject.resumes} : {};
}

// "received assurances from the Commission that".
function receivedComplement(sentence: Sentence, at: number): Complement | undefined {
	if (!/^(?:received|obtained)$/.test(wordAt(sentence, at))) {
		return undefined;
	}

	for (let noun = at + 1; noun < at + 5; noun += 1) {
		if (cueNoun(wordAt(sentence, noun)) !== undefined && wordAt(sentence, noun + 1) === 'from') {
			const {to} = phraseAfter(sentence, noun + 2);
			return /^(?:that|on|about|of|to)$/.test(wordAt(sentence, to))
				? {at: to + 1, form: 'noun', noun: wordAt(sentence, noun), cueEnd: noun + 1}
				: undefined;
		}
	}

	return undefined;
}

// "heard from the Governor that": he speaks; where nobody is named, nobody does.
function heardFrom(sentence: Sentence, from: number, before: number): Cue['speaker'] {
	for (let at = from; at < before; at += 1) {
		if (wordAt(sentence, at) === 'from') {
			return phraseAfter(sentence, at + 1);
		}
	}

	return 'nobody';
}

const feelings =
	/^(?:concern|doubt|reservation|impression|feeling|sense|hope|objection|misgiving|confidence|view|opinion|expectation|intention|fear|worr(?:y|ie)|wish|desire|question|complaint|plan|interest)s?$/;

/** "had the impression that": "had" with a noun of saying. */
export function hadCue(sentence: Sentence, at: number): Cue | undefined {
	const next = sentence.tags[at + 1];
	const verb =
		/^(?:had|has|have)$/.test(wordAt(sentence, at)) && (next === 'det' || next === 'noun' || next === 'adv')
			? cueVerb('have')?.verb
			: undefined;
	const complement = verb && nounOfSaying(sentence, verb, at + 1);
	if (
		!verb ||
		!complement ||
		!feelings.test(complement.noun ?? '') ||
		sentence.tags.slice(at + 1, complement.cueEnd).some((tag) => tag === 'part' || tag === 'verb')
	) {
		return undefined;
	}

	const subject = subjectBefore(sentence, groupStart(sentence, at));
	return {
		rule: 'noun of saying',
		words: {from: at, to: complement.cueEnd},
		from: subject.from,
		content: complement.at,
		kind: kindOf(verb, complement),
		subject,
		inner: subject.inner,
	};
}

function kindOf(verb: CueVerb, {noun, form}: Complement): Cue['kind'] {
	const named = noun === undefined ? undefined : cueNoun(noun);
	if (named !== undefined) {
		return named;
	}

	// A note of a fact is a report of it; only what is merely noted stays a note.
	return verb.kind === 'notes' && (form === 'that' || form === 'zero') ? 'content' : verb.kind;
}

const leadsParticiple = /^(?:by|in|while|after|before|when|and|or|but|whilst|through)$/;

function participleCue(sentence: Sentence, at: number, verb: CueVerb, current: Subject | undefined): Cue | undefined {
	let before = at - 1;
	while (sentence.tags[before] === 'adv') {
		before -= 1;
	}

	const lead = wordAt(sentence, before);
	if (
		before >= 0 &&
		sentence.tags[before] !== 'comma' &&
		sentence.tags[before] !== 'break' &&
		!leadsParticiple.test(lead)
	) {
		return absoluteCue(sentence, at, verb);
	}

	const complement = complementAfter(sentence, verb, at + 1);
	const apart = before < 0 || sentence.tags[before] === 'comma' || sentence.tags[before] === 'break';
	const opens = /^(?:while|whilst)$/.test(lead) || before === 0;
	if (
		!complement ||
		!(apart || opens || complement.form === 'that' || complement.form === 'noun' || complement.form === 'wh')
	) {
		return undefined;
	}

	const from = Math.max(0, sentence.tags[before - 1] === 'comma' && lead !== ',' ? before - 1 : before);
	return {
		rule: 'participle',
		words: {from: at, to: Math.max(at + 1, complement.cueEnd)},
		from,
		content: complement.at,
		kind: verb.lemma === 'note' ? 'content' : kindOf(verb, complement),
		subject: current ?? {kind: 'same', from, inner: false},
		inner: false,
	};
}

// "with some calling for", "the Minister adding that": the participle has a subject of its own.
function absoluteCue(sentence: Sentence, at: number, verb: CueVerb): Cue | undefined {
	const {tags} = sentence;
	let from = at;
	while (
		from > 0 &&
		(tags[from - 1] === 'noun' ||
			tags[from - 1] === 'det' ||
			tags[from - 1] === 'num' ||
			(tags[from - 1] === 'prep' && /^(?:of|for)$/.test(wordAt(sentence, from - 1))))
	) {
		from -= 1;
	}

	const lead = wordAt(sentence, from - 1);
	const opens = lead === 'with' || lead === ',' || lead === ';' || lead === 'and' || lead === 'while';
	const complement = opens && from < at ? complementAfter(sentence, verb, at + 1) : undefined;
	if (!complement || (lead === 'and' && !/^(?:others|some|several|many)$/.test(wordAt(sentence, from)))) {
		return undefined;
	}

	const clause = sentence.tags[from - 2] === 'comma' && lead !== ',' ? from - 2 : from - 1;
	return {
		rule: 'participle',
		words: {from: at, to: Math.max(at + 1, complement.cueEnd)},
		from: clause,
		content: complement.at,
		kind: kindOf(verb, complement),
		subject: {kind: 'none', from: clause, inner: false},
		speaker: {from, to: at},
		inner: false,
	};
}

const raised: ReadonlySet<string> = new Set(
	'expressed raised voiced made conveyed given reiterated shared registered drawn placed laid put paid'.split(' '),
);

function passiveCue(sentence: Sentence, at: number, verb: CueVerb, start: number): Cue | undefined {
	const subject = subjectBefore(sentence, start);
	const speaker =
		wordAt(sentence, at + 1) === 'by' && tags_(sentence, at + 2) ? phraseAfter(sentence, at + 2) : undefined;
	const complement =
		speaker && speaker.to > speaker.from
			? complementAfter(sentence, passiveFrames(verb), afterApposition(sentence, speaker.to))
			: complementAfter(sentence, passiveFrames(verb), at + 1);
	const given = /^(?:give|provide|present|offer|show)$/.test(verb.lemma)
		? nounOfSaying(sentence, verb, at + 1)
		: undefined;
	if (given && subject.kind === 'phrase') {
		const last = lastBy(sentence, given.at);
		const end = last === undefined ? {} : {end: last.from - 1};
		return {
			rule: 'passive',
			from: subject.from,
			kind: kindOf(verb, given),
			subject,
			inner: subject.inner,
			speaker: byPhrase(sentence, at + 1, given.at) ?? last ?? 'nobody',
			words: {from: start, to: given.cueEnd},
			content: given.at,
			...end,
		};
	}

	const told = verb.frames.has('addressee') || verb.frames.has('obj-inf');
	const by = speaker ?? byPhrase(sentence, at + 1, complement?.at ?? at + 12);
	const shared = {
		rule: 'passive',
		from: subject.from,
		kind:
			verb.lemma === 'advise' && complement?.form === 'that'
				? 'content'
				: complement
					? kindOf(verb, complement)
					: verb.kind,
		subject,
		inner: subject.inner,
		speaker: by ?? 'nobody',
	} as const;
	if (complement && complement.form !== 'np' && (told || complement.form === 'that' || complement.form === 'wh')) {
		return {...shared, words: {from: start, to: at + 1}, content: complement.at};
	}

	if (
		/^(?:view|see|regard|consider|perceive|describe|characterize)$/.test(verb.lemma) &&
		!sentence.tags.slice(start, at).includes('modal')
	) {
		const as = [1, 2, 3, 4, 5, 6, 7].map((ahead) => at + ahead).find((one) => wordAt(sentence, one) === 'as');
		return as !== undefined &&
			as < (sentence.tags.indexOf('comma', at) + 1 || Number.POSITIVE_INFINITY) &&
			(as === at + 1 || by !== undefined)
			? {
					...shared,
					kind: 'assesses',
					words: {from: start, to: as + 1},
					content: as + 1,
					speaker: by ?? lastBy(sentence, as) ?? 'nobody',
				}
			: undefined;
	}

	if (subject.kind !== 'phrase' || subject.inner || !(verb.frames.has('np') || raised.has(wordAt(sentence, at)))) {
		return undefined;
	}

	return (
		ofNoun(sentence, at, start, subject, shared) ?? ofSubject(sentence, start, at, subject, shared, by !== undefined)
	);
}

type SharedParts = Pick<Cue, 'rule' | 'from' | 'kind' | 'subject' | 'inner' | 'speaker'>;

/** "Concern was expressed about X", "Concern about X was expressed". */
function ofNoun(
	sentence: Sentence,
	at: number,
	start: number,
	subject: Subject & {kind: 'phrase'},
	shared: SharedParts,
): Cue | undefined {
	const head = subject.parts[0];
	if (!head || !raised.has(wordAt(sentence, at))) {
		return undefined;
	}

	for (let noun = head.from; noun < head.to; noun += 1) {
		const kind = cueNoun(wordAt(sentence, noun));
		if (kind === undefined) {
			continue;
		}

		const behind = wordAt(sentence, at + 1) === 'by' ? phraseAfter(sentence, at + 2).to : at + 1;
		const follow = noun === start - 1 ? behind : noun + 1;
		const lead = wordAt(sentence, follow);
		if (lead === 'as' && wordAt(sentence, follow + 1) === 'to') {
			return {...shared, words: {from: noun, to: noun + 1}, content: follow + 2, kind};
		}

		if (/^(?:about|over|at|for|that|on|regarding|to|with|of|concerning)$/.test(lead)) {
			const end = noun === start - 1 ? {} : {end: start};
			return {...shared, words: {from: noun, to: noun + 1}, content: follow + 1, kind, ...end};
		}
	}

	return undefined;
}

/** "The arrests were denounced by civil society": the subject itself is what is said of. */
function ofSubject(
	sentence: Sentence,
	start: number,
	at: number,
	subject: Subject & {kind: 'phrase'},
	shared: SharedParts,
	named: boolean,
): Cue | undefined {
	const first = subject.parts[0];
	const judged =
		/^(?:stress|emphas|underlin|underscor|highlight|denounc|condemn|criticiz|deplor|question|welcom|prais|commend|recommend|propos|suggest|request|reject|oppos|support|endors|demand|rais|voic|express|regret|contest|disput|applaud|favour|advocat|reiterat|recall|mention|describ|cited|appreciat|approv|echo)/;
	const stressed =
		/^(?:stress|emphasi[sz]|underlin|underscor|highlight|denounc|condemn|criticiz|deplor|question|welcom|prais|commend|recommend|propos|suggest|request|reject|oppos)/;
	return first &&
		(named || stressed.test(wordAt(sentence, at))) &&
		(judged.test(wordAt(sentence, at)) ||
			(named &&
				sentence.tags.slice(at, at + 16).some((_, ahead) => wordAt(sentence, at + ahead) === 'as') &&
				/^(?:identif|view|seen|perceiv|regard|consider)/.test(wordAt(sentence, at)))) &&
		wordAt(sentence, first.from) !== 'it'
		? {...shared, words: {from: start, to: at + 1}, content: first.from, end: start}
		: undefined;
}

function passiveFrames(verb: CueVerb): CueVerb {
	return {
		...verb,
		frames: new Set(
			[...verb.frames, 'inf'].filter((frame) => frame !== 'obj-inf') as typeof verb.frames extends ReadonlySet<infer F>
				? F[]
				: never,
		),
	};
}

// The speaker at the sentence's end: "was given a briefing on the calendar by the Commission".
function lastBy(sentence: Sentence, from: number): Range | undefined {
	for (let at = sentence.tags.length - 2; at > from && at > sentence.tags.length - 14; at -= 1) {
		if (wordAt(sentence, at) === 'by') {
			const phrase = phraseAfter(sentence, at + 1);
			return wordAt(sentence, phrase.to) === '.' || phrase.to >= sentence.tags.length ? phrase : undefined;
		}
	}

	return undefined;
}

// "told by the Prime Minister, Jean Dupont, that".
function afterApposition({tags}: Sentence, at: number): number {
	const close = tags[at] === 'comma' ? tags.indexOf('comma', at + 1) : -1;
	return close > at && close < at + 12 && !hasVerb(tags, at, close) ? close + 1 : at;
}

function tags_({tags}: Sentence, at: number): boolean {
	return tags[at] !== 'ing' && tags[at] !== 'num';
}
