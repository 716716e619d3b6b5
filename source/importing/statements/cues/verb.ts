import {cueNoun} from '../../language/lexicon/nouns.ts';
import {finite, hasVerb, indexBefore, isTag, runEnd, runStart} from '../../language/lexicon/tokens.ts';
import {type CueVerb, cueVerb} from '../../language/lexicon/verbs.ts';
import {beForms} from '../../language/lexicon/word-classes.ts';
import {phraseAfter} from '../../language/phrases.ts';
import {firstAt, lastAt, type Range, type Sentence, wordAt, wordsAt} from '../../language/sentence.ts';
import {groupStart, subjectBefore} from '../../language/subject.ts';
import {asComplement} from '../complements/as.ts';
import {complementAfter} from '../complements/complement.ts';
import {type Before, type Complement, deniedKind, type FoundCue, isDenied, kindOf} from '../cue.ts';
import {joinedWish, wishBefore} from './leading-words.ts';
import {ownerBefore} from './noun.ts';
import {passiveCue} from './passive.ts';

/** The statement a verb at an index makes, if it is a reporting verb in a use that reports. */
export function verbCue(sentence: Sentence, at: number, before: Before): FoundCue | undefined {
	const {tags} = sentence;
	const verb = cueVerb(wordAt(sentence, at))?.verb;
	const isBehindBe = beForms.has(wordAt(sentence, indexBefore(tags, at)));
	// "was awaiting the approval", "is focusing on growth", "are concentrated in the north": a state, and nobody's words.
	// So is "a responsible and informed decision", and "35 cases, most attributed to thieves"; "given the need" is a reason.
	const isState =
		(tags[at] === 'prep' && wordAt(sentence, at) === 'given') ||
		/^(?:awaiting|informed (?:decisions?|choices?|consent|debate)|(?:attributed|ascribed|credited) to)\b/.test(
			wordsAt(sentence, at, 2),
		) ||
		(isBehindBe && /^(?:focus|concentrate)$/.test(verb?.lemma ?? ''));
	if (!verb || tags[at] === 'adv' || isState) {
		return undefined;
	}

	if (tags[at] === 'noun') {
		const wish = wishBefore(sentence, at);
		const start = wish === undefined ? joinedWish(sentence, at, before) : groupStart(sentence, wish);
		return start === undefined ? undefined : activeCue(sentence, at, verb, start);
	}

	const start = groupStart(sentence, at);
	if (tags[at] === 'ing' && !isBehindBe) {
		return participleCue(sentence, at, at, verb, before);
	}

	// "The Mayor, having recalled that, said".
	if (before.cues.length === 0 && wordAt(sentence, start - 1) === 'having') {
		return participleCue(sentence, start - 1, at, verb, before);
	}

	if (tags[at] !== 'part') {
		return activeCue(sentence, at, verb, start);
	}

	const hasAuxiliary = tags.slice(start, at).some((tag) => isTag(tag, 'aux', 'modal'));
	// "Both were agreed that", "was left with the impression that" say what they held; "it was agreed that" does not say who did.
	const isHeld =
		verb.lemma === 'leave' ||
		(verb.lemma === 'agree' && wordAt(sentence, at + 1) === 'that' && wordAt(sentence, start - 1) !== 'it');
	return isBehindBe && !isHeld
		? passiveCue(sentence, at, verb, start)
		: hasAuxiliary
			? activeCue(sentence, at, verb, start)
			: undefined;
}

const nominal: ReadonlySet<Complement['form']> = new Set(['np', 'prep', 'noun', 'inf']);

function activeCue(sentence: Sentence, at: number, verb: CueVerb, start: number): FoundCue | undefined {
	const what = whatBefore(sentence, start);
	const found = subjectBefore(sentence, start);
	const subject = what === undefined ? found : {...found, from: what, inner: false};
	const complement =
		what === undefined
			? (complementAfter(sentence, verb, at + 1) ?? asComplement(sentence, at, verb))
			: behindLink(sentence, at);
	// "Asked about the drawdown, the Minister replied", "when pressed on it, he replied": nobody's verb.
	const isReduced = start === 0 || reducing.test(wordAt(sentence, start - 1)) || isAside(sentence, verb, start);
	// "With all efforts concentrated on the north".
	const phrase = runStart(sentence.tags, start, 'det', 'noun', 'num', 'adv');
	const isAbsolute = phrase < start && wordAt(sentence, phrase - 1) === 'with' && subject.kind === 'none';
	// "to keep the Council regularly informed of developments".
	const isKept =
		lastAt(at - 1, at - 7, (one) => /^(?:keep|keeps|keeping|kept)$/.test(wordAt(sentence, one))) !== undefined;
	if (!complement || isReduced || isAbsolute || (isKept && complement.form === 'prep')) {
		return undefined;
	}

	const {form, at: content, end, cueEnd} = complement;
	const from = wordAt(sentence, start - 1) === 'nor' ? start - 1 : start;
	const who = subject.kind === 'phrase' ? subject.from : start;
	// "Asked whether they had left": nothing is said yet.
	const named = subject.kind === 'phrase' ? subject.parts[0]?.from : undefined;
	if ([who, (named ?? 0) - 1].some((one) => wordAt(sentence, one) === 'whether')) {
		return undefined;
	}

	const isNeither = /^(?:that )?neither\b/.test(wordsAt(sentence, who, 2));
	const isDenial = isNeither || isDenied(sentence, from, form === 'noun' ? cueEnd : at);
	// "did not conceal that": who conceals a thing says nothing of it.
	const hides = /^(?:conceal|hide|disguise)$/.test(verb.lemma);
	if (hides && !isDenial) {
		return undefined;
	}

	// "asked neither for trials nor for money": what they did not ask for.
	const isOfNeither = wordAt(sentence, at + 1) === 'neither';
	const denied = (isDenial || isOfNeither) && !hides;
	const kind = kindOf(sentence, verb, complement);
	return {
		speaker: gathering.test(verb.lemma) ? heardFrom(sentence, verb, at + 1, complement) : undefined,
		resumes: subject.kind === 'phrase' ? subject.resumes : undefined,
		form,
		nominal: nominal.has(form) && wordAt(sentence, content - 1) !== 'that',
		doubt: doubtOf(sentence, verb, complement),
		words: {
			from: isNeither ? who + Number(wordAt(sentence, who) === 'that') : isDenial || verb.lemma === 'like' ? from : at,
			to: isOfNeither ? at + 1 : Math.max(at + 1, cueEnd),
		},
		content: isOfNeither ? at + 1 : content,
		end,
		denied,
		kind: denied ? deniedKind(kind) : kind,
		subject,
	};
}

// "What the pilots asked for was ice": where "what" opens a clause of its own, and what it was.
function whatBefore(sentence: Sentence, start: number): number | undefined {
	const {tags} = sentence;
	const what = runStart(tags, start, 'det', 'noun', 'num', 'pron', 'prep', 'conj') - 1;
	const opens = what === 0 || isTag(tags[what - 1], 'break', 'conj') || (what === 1 && tags[0] === 'adv');
	return what < start - 1 && opens && wordAt(sentence, what) === 'what' ? what : undefined;
}

function behindLink(sentence: Sentence, at: number): Complement | undefined {
	const link = runEnd(sentence.tags, at + 1, 'prep', 'adv');
	const isThat = wordAt(sentence, link + 1) === 'that';
	return /^(?:was|were|is|are)$/.test(wordAt(sentence, link))
		? {at: isThat ? link + 2 : link + 1, form: isThat ? 'that' : 'np', cueEnd: link + 1}
		: undefined;
}

function doubtOf(sentence: Sentence, {lemma}: CueVerb, {form, at, noun}: Complement): string | undefined {
	const lead = wordAt(sentence, at - 1);
	// Who briefs somebody on a thing has said something of it, which is not told.
	const tells = form === 'prep' && /^(?:brief|debrief|update|inform|apprise|notify|ask|inquire|enquire)$/.test(lemma);
	// "gave an overview of".
	const isReport = noun !== undefined && cueNoun(noun) === 'reports';
	const isTopic = (tells && /^(?:on|about)$/.test(lead)) || (isReport && /^(?:of|on|about)$/.test(lead));
	return form === 'zero'
		? 'no “that” tells where it begins'
		: isTopic
			? 'it names a topic, not what is said of it'
			: undefined;
}

// "The displaced, asked what they needed, spoke of ice": they asked nothing; nor did "the release, presented as a favour, had been late".
function isAside({tags}: Sentence, {lemma}: CueVerb, start: number): boolean {
	const areOthers = /^(?:ask|press|question|invite)$/.test(lemma);
	const clause = lastAt(start - 2, -1, (at) => isTag(tags[at], 'sub', 'break')) ?? -1;
	// What is told of still waits for its verb.
	const isOpen = clause >= 0 && !hasVerb(tags, clause + 1, start - 1);
	const goesOn = (at: number) => {
		const tag = tags[runEnd(tags, at + 1, 'adv')];
		return tags[at] === 'comma' && (areOthers ? finite.has(tag) : isOpen && isTag(tag, 'aux', 'modal'));
	};
	return tags[start - 1] === 'comma' && firstAt(start + 1, tags.length, goesOn) !== undefined;
}

const reducing = /^(?:when|if|as|once|unless|until|while|whilst|although|though|where)$/;

const gathering = /^(?:hear|learn|receive|gather|understand)$/;

// "heard from the Governor that", "heard the Governor's warning that": he speaks; where nobody is named, nobody does, but whoever
// gathers a thing may do so alone.
function heardFrom(
	sentence: Sentence,
	{lemma}: CueVerb,
	start: number,
	{at, form, cueEnd}: Complement,
): FoundCue['speaker'] {
	const from = firstAt(start, at, (one) => /^(?:from|by)$/.test(wordAt(sentence, one)));
	const owner = form === 'noun' ? ownerBefore(sentence, cueEnd - 1) : undefined;
	return from === undefined
		? (owner ?? (/^(?:gather|understand)$/.test(lemma) ? undefined : 'nobody'))
		: phraseAfter(sentence, from + 1);
}

// "They were divided, some pressing for A, others hoping for B": each has a subject of its own.
function subjectOfParticiple(sentence: Sentence, to: number): Range | undefined {
	const from = runStart(sentence.tags, to, 'det', 'noun', 'num', 'prep');
	const isApart = sentence.tags[from - 1] === 'comma';
	// "with many of them citing".
	if (isApart && wordAt(sentence, from) === 'with' && to > from + 1) {
		return {from: from + 1, to};
	}

	return isApart && /^(?:the|some|others?|several|many|most|one|another)$/.test(wordAt(sentence, from))
		? {from, to}
		: undefined;
}

const agreeing = /^(?:united|agreed|unanimous|one|alone|right|wrong|justified|joined)$/;
const treats = /^(?:present|elaborate|expand|explain|outline|detail|summarize|illustrate|concentrate|dwell|describe)$/;
const leadsParticiple = /^(?:by|in|while|after|before|when|and|or|but|whilst|through)$/;

/** The statement of a participle that begins at an index, with its verb at another: "noting", "having noted". */
function participleCue(
	sentence: Sentence,
	start: number,
	at: number,
	verb: CueVerb,
	{subject}: Before,
): FoundCue | undefined {
	const before = indexBefore(sentence.tags, start);
	// "Speaking to the mission" tells nothing yet.
	if (/^(?:speak|talk|refer|allude|address|meet|plan|exclude|preclude|focus|touch)$/.test(verb.lemma)) {
		return undefined;
	}

	const lead = wordAt(sentence, before);
	// "confined himself to saying that", "contented herself with noting that".
	const isSelf = /^(?:to|with)$/.test(lead) && /sel(?:f|ves)$/.test(wordAt(sentence, before - 1));
	const apart = before < 0 || isTag(sentence.tags[before], 'comma', 'break');
	const speaker = subjectOfParticiple(sentence, before + 1);
	if (!apart && !isSelf && !speaker && !leadsParticiple.test(lead)) {
		return undefined;
	}

	const complement = complementAfter(sentence, verb, at + 1);
	if (!complement) {
		return undefined;
	}

	const {form} = complement;
	// "A role in giving advice" says what role.
	const isPart = lead === 'in' && before > 0 && form === 'noun';
	// "Presenting the plan, he said": what about, and nothing of it yet.
	const isTopic = /^(?:np|prep|noun)$/.test(form) && (start < at || (form !== 'noun' && treats.test(verb.lemma)));
	const says =
		apart ||
		before === 0 ||
		/^(?:while|whilst)$/.test(lead) ||
		speaker !== undefined ||
		/^(?:that|noun|wh)$/.test(form) ||
		(/^(?:in|by)$/.test(lead) && verb.kind === 'asks') ||
		// "concluded by thanking".
		(lead === 'by' &&
			/^(?:began|opened|concluded|closed|ended|replied|responded|answered)$/.test(wordAt(sentence, before - 1))) ||
		// "were united in rejecting".
		(lead === 'in' && agreeing.test(wordAt(sentence, indexBefore(sentence.tags, before))));
	if (isPart || isTopic || !says) {
		return undefined;
	}

	// The clause begins at the comma before the word that leads to it, where one stands there.
	const from = speaker ? speaker.from - 1 : Math.max(0, sentence.tags[before - 1] === 'comma' ? before - 1 : before);
	return {
		participle: true,
		words: {from: at, to: Math.max(at + 1, complement.cueEnd)},
		from,
		content: complement.at,
		kind: verb.lemma === 'note' ? 'content' : kindOf(sentence, verb, complement),
		speaker,
		// "was received by the Mayor, who, noting that it was late, said".
		subject:
			wordAt(sentence, before - 1) === 'who'
				? subjectBefore(sentence, before)
				: (subject ?? {kind: 'same', from, inner: false}),
	};
}
