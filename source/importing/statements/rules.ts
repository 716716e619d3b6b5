import {finite, hasVerb, isTag} from '../language/lexicon/tokens.ts';
import {relatives} from '../language/lexicon/word-classes.ts';
import {lastAt, type Sentence, type Subject, wordAt, wordsAt} from '../language/sentence.ts';
import {groupStart, subjectBefore} from '../language/subject.ts';
import type {Before, Cue, Rule} from './cue.ts';
import {clauseGoingOn, goesOnWithin} from './cues/goes-on.ts';
import {insertedCue} from './cues/inserted.ts';
import {consensusCue, hearsayCue, nounCue} from './cues/noun.ts';
import {predicateCue, viewCue} from './cues/predicate.ts';
import {echoCue, sourceCue, topicCue} from './cues/topic.ts';
import {verbCue} from './cues/verb.ts';

// In this order: at each word the first that finds anything counts.
const rules: readonly Rule[] = [
	{name: 'predicate', find: predicateCue},
	{name: 'source', doubt: 'it is put as “according to”', find: sourceCue},
	{name: 'topic', doubt: 'it is put as a topic, not as something said', find: topicCue},
	{name: 'echo', find: echoCue},
	{name: 'inserted', find: insertedCue},
	{name: 'verb', find: verbCue},
	{name: 'view', find: viewCue},
	{name: 'consensus', doubt: 'it is put as what several agree on, not as something said', find: consensusCue},
	{name: 'noun', doubt: 'it is mentioned in passing', find: nounCue},
	{name: 'hearsay', doubt: 'who tells it is not named', find: hearsayCue},
];

function cueAt(sentence: Sentence, at: number, before: Before): Cue | undefined {
	// "The mission was told otherwise by the pilots": that it was not so.
	if (wordAt(sentence, at + 1) === 'otherwise') {
		return undefined;
	}

	for (const rule of rules) {
		const found = rule.find(sentence, at, before);
		if (found) {
			const from = found.from ?? found.subject?.from ?? found.words.from;
			const subject = found.subject ?? ({kind: 'none', from, inner: false} as const);
			return {...found, rule, from, subject, inner: found.inner ?? subject.inner};
		}
	}

	return undefined;
}

/** The statements a sentence holds, in order, each with the subject it has or shares. */
export function cuesOf(sentence: Sentence): Cue[] {
	const {tags} = sentence;
	const cues: Cue[] = [];
	let current: Subject | undefined;
	let speaking: Subject | undefined;
	const pending: number[] = [];
	for (let at = 0; at < tags.length; at += 1) {
		const raw = cueAt(sentence, at, {cues, subject: speaking ?? current});
		const cue = raw && embedded(sentence, cues, raw);
		const shared = cue?.subject.kind === 'same' && cue.speaker === undefined;
		const told = cues.length > 0;
		if (cue) {
			const before = shared ? (clauseGoingOn(sentence, cue, cues.at(-1)) ?? current) : cue.subject;
			cues.push({...cue, subject: before ?? cue.subject});
			if (before === undefined) {
				pending.push(cues.length - 1);
			}
		}

		const subject =
			cue?.subject ?? (finite.has(tags[at]) ? subjectBefore(sentence, groupStart(sentence, at)) : undefined);
		if (
			subject?.kind === 'phrase' &&
			!subject.inner &&
			!cue?.aside &&
			!(told && (isRelative(sentence, subject.from) || isLedRelative(sentence, subject.from))) &&
			(cue !== undefined ||
				!told ||
				subject.resumes !== undefined ||
				(pending.length > 0 ? opensMain(sentence, subject.from) : !isApart(sentence, subject.from))) &&
			!cue?.participle
		) {
			current = subject;
			// "described the pier; the pilots told another story, asserting that".
			if (cue || tags[subject.from - 1] === 'break') {
				speaking = subject;
			}

			// "While expressing hope that it ends, the mission warned": whose it is comes behind the comma.
			for (const index of pending.splice(0)) {
				cues.splice(index, 1, ...cues.slice(index, index + 1).map((waiting) => ({...waiting, subject})));
			}
		}
	}

	// "They had found their calling, he said", "“They paid us and asked us to go”, he said, “and I went”": all of it is what he said.
	const last = cues.findLast(({rule}) => rule.name === 'inserted');
	const isQuoted =
		/^[“"]$/.test(sentence.flow[0]?.text ?? '') && /^[“"]$/.test(sentence.flow[(last?.words.to ?? 0) + 1]?.text ?? '');
	const closing = last?.content === 0 && (isQuoted || last.words.to >= tags.length - 1) ? [last] : undefined;
	return closing ?? cues.filter((cue, index) => keeps(sentence, cues, cue, index));
}

// "said that the rebels, who had refused to sign, were responsible": a relative clause is part of what is said.
function embedded(sentence: Sentence, before: readonly Cue[], cue: Cue): Cue {
	const outer = before.findLast(({inner}) => !inner);
	if (outer === undefined) {
		return cue;
	}

	const {tags} = sentence;
	const {from, subject, words} = cue;
	// "raised it with the Minister, who promised to look into it": of what is no clause, whoever is named in it speaks for themselves.
	const isAnswer = outer.nominal === true && wordAt(sentence, from + 1) === 'who';
	const isUnnamed = cue.speaker === 'nobody' && isLedRelative(sentence, from);
	// "on which the Mayor would say only that", but "in which his word was questioned".
	const isLed = cue.speaker !== 'nobody' && isLedRelative(sentence, from);
	const hasSubject = isTag(tags[from + (isLed ? 3 : 2)], 'det', 'noun');
	const relative =
		!isAnswer && !hasSubject && !cue.echo && from >= outer.content && (isUnnamed || isRelative(sentence, from));
	const isSame = subject.kind === 'same';
	const isJoined =
		isSame && tags[from] === 'conj' && !tags.slice(outer.content, from).some((tag) => isTag(tag, 'comma', 'break'));
	// "In explaining that his party wanted boats and did not want ice, he left": the words of a participle end with its clause.
	const isOfParticiple = outer.participle && isJoined && hasVerb(tags, outer.content, from);
	// "observed that his country had been seen as rich and was now seen as poor".
	const isSeen =
		isSame && cue.speaker === 'nobody' && outer.speaker === undefined && wordAt(sentence, cue.content - 1) === 'as';
	// "said: “We are not afraid, we are tired”".
	const isQuoted =
		/^[“"]$/.test(wordAt(sentence, outer.content - 1)) &&
		!sentence.flow.slice(outer.content, from).some(({text}) => /^[”"]$/.test(text));
	// "said that his priorities were few", "In his view the date was an aim": that is his view.
	const isOfSource = outer.rule.name === 'source';
	const isTopic = cue.rule.name === 'topic' && (from === outer.content || (isOfSource && words.from < outer.content));
	if (
		isOfParticiple ||
		isSeen ||
		isQuoted ||
		isTopic ||
		relative ||
		goesOnWithin(sentence, outer, cue) ||
		isInSeries(sentence, cue)
	) {
		return {...cue, inner: true, aside: true};
	}

	// "In their view, the Government had no plan and did not want one": what the Government had is part of their view.
	const isView = isOfSource && (from === outer.content || isJoined);
	// "asked that the pier be mended, and the Mayor agreed": what is asked for has no finite verb, and another clause follows.
	const isNext = outer.kind === 'asks' && tags[from] === 'comma' && tags[from + 1] === 'conj';
	const isWithin = !isSame && !cue.echo && !(isNext && subject.kind === 'phrase') && opensClause(sentence, outer, from);
	return {...cue, inner: cue.inner || isView || isWithin};
}

// "open to those who renounced violence, accepted the talks and laid down arms": all of it tells who they are.
function isInSeries(sentence: Sentence, {words, subject}: Cue): boolean {
	const {tags} = sentence;
	const verb = lastAt(words.from - 2, -1, (at) => finite.has(tags[at]));
	const pronoun = verb === undefined ? 0 : groupStart(sentence, verb) - 1;
	const isRestrictive = /^(?:who|that)$/.test(wordAt(sentence, pronoun)) && tags[pronoun - 1] === 'noun';
	const areThose = /^those who$/.test(wordsAt(sentence, pronoun - 1, 2));
	return tags[words.from - 1] === 'comma' && subject.kind === 'same' && (isRestrictive || areThose);
}

// "noted that, the last time they met, he had asked for it": before the first verb of what is said nothing is over.
function opensClause(sentence: Sentence, {content, participle, subject}: Cue, from: number): boolean {
	const {tags} = sentence;
	const isBehind =
		wordAt(sentence, content - 1) === 'that' && from >= content && !(participle && subject.kind === 'same');
	// "stated that A and that, since then, B had asked for it".
	const isJoined = (at: number) => wordAt(sentence, at - 1) === 'that' && tags[at - 2] === 'conj';
	const clause = lastAt(from, content, isJoined) ?? content;
	const close = tags[clause] === 'comma' ? tags.indexOf('comma', clause + 1) : clause;
	// Each clause within has a verb of its own.
	let within = 0;
	return (
		isBehind &&
		!tags.slice(Math.max(clause, close), from).some((tag, at, all) => {
			const isVerb = finite.has(tag) && !finite.has(all[at - 1]) && all[at - 1] !== 'adv';
			const isMain = isVerb && within === 0;
			within += tag === 'sub' ? 1 : isVerb && within > 0 ? -1 : 0;
			return tag === 'break' || isMain;
		})
	);
}

// A verb that reports nothing, behind a comma alone, belongs to what is being said: "said that, in spite of all, A remained"; where whose
// words those are is to come, it is theirs: "While saying that A was late, the Mayor left".
function isApart({tags}: Sentence, from: number): boolean {
	return tags[from] === 'comma' && tags[from + 1] !== 'conj' && tags[from + 1] !== 'sub';
}

// "While acknowledging A, the mission visited B": whoever comes right behind the comma.
function opensMain(sentence: Sentence, from: number): boolean {
	return isApart(sentence, from) || isApart(sentence, from - 1);
}

function isRelative({tags, flow}: Sentence, from: number): boolean {
	return tags[from] === 'comma' && relatives.has(flow[from + 1]?.lower ?? '');
}

// ", in which his word was questioned".
function isLedRelative({tags, flow}: Sentence, from: number): boolean {
	return tags[from] === 'comma' && tags[from + 1] === 'prep' && relatives.has(flow[from + 2]?.lower ?? '');
}

// "“We came by boat. We ask for ice.”": who are quoted are "we", not who writes.
function isOfQuoted({flow}: Sentence, {subject}: Cue): boolean {
	const first = subject.kind === 'phrase' ? (subject.parts[0]?.from ?? 0) : 0;
	const marks = flow.slice(0, first).filter(({text}) => /^[“”"]$/.test(text));
	const isOpen = /^[“"]$/.test(marks.at(-1)?.text ?? '') && (marks.at(-1)?.text === '“' || marks.length % 2 === 1);
	return isOpen && /^(?:we|i)$/.test(flow[first]?.lower ?? '');
}

// Within what somebody says, only what names its own speaker is a statement of its own.
function keeps(sentence: Sentence, cues: readonly Cue[], cue: Cue, index: number): boolean {
	const {words, content, inner, aside, noun} = cue;
	const [before, next] = [cues.slice(0, index), cues[index + 1]];
	const isWish = /^(?:wished|wishes|wanted|wish|like)$/.test(sentence.flow[words.from]?.lower ?? '');
	const leadsToNext = isWish && next !== undefined && next.words.from <= content + 2;
	// "The Government, he said, was committed to it", "The Government, as he said, was": that is all what he said.
	const goesOn = before.some(
		(one) =>
			one.rule.name === 'inserted' &&
			(one.words.to === cue.from || (one.content === cue.from && one.words.to === cue.resumes)) &&
			(one.end === undefined || one.end > one.words.to),
	);
	const isTold = noun && before.some((one) => one.content === content);
	if (aside || leadsToNext || isTold || goesOn || isOfQuoted(sentence, cue)) {
		return false;
	}

	const outer = before.findLast((one) => !one.inner);
	// "Had failed for those who had wished it": that tells who they are.
	if (
		cue.subject.kind === 'phrase' &&
		cue.subject.inner &&
		/^those who /.test(`${wordsAt(sentence, cue.subject.from - 1, 2)} `)
	) {
		return false;
	}

	// "No letter in which the pier was described as old": what nobody said in a clause on something else is no statement.
	if (!inner || !outer) {
		return !(cue.subject.inner && cue.speaker === 'nobody' && sentence.tags[cue.subject.from] === 'prep');
	}

	// "said that he welcomed it": the outer verb already reports it, unless others told them, and so does "reiterated the Council's call for".
	const isOfTeller = typeof cue.speaker === 'object' && wordAt(sentence, content - 1) === 'that';
	const repeats =
		!isOfTeller && cue.from <= outer.content + 1 && content > outer.content && sentence.tags[outer.content] === 'pron';
	const isObject =
		(outer.kind === 'objects' || wordAt(sentence, content - 1) !== 'that') && words.from <= outer.content + 1;
	// What others are said to do, to plan, to wish or to refuse is part of what is said; what they pledge is theirs.
	const isOwn = cue.kind === 'holds' || (content === words.to && cue.kind !== 'pledges');
	const isAct = (cue.kind === 'plans' || (isOwn && !noun)) && sentence.tags[content] === 'to';
	// "Denied that the Mayor was opposed to it": it is no stance of hers.
	const isDenied = outer.denied === true || /^den(?:y|ies|ied|ying)$/.test(wordAt(sentence, outer.words.to - 1));
	return !isDenied && !(noun && isObject) && cue.form !== 'np' && !isAct && !repeats;
}
