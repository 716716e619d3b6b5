import {headKind} from '../language/lexicon/offices.ts';
import {capital} from '../language/lexicon/tokens.ts';
import {subjectPronouns} from '../language/lexicon/word-classes.ts';
import type {Sentence} from '../language/sentence.ts';
import {groupStart, subjectBefore} from '../language/subject.ts';
import {finite, type Subject} from '../language/subject-type.ts';
import type {Cue} from './complements/cue.ts';
import {hadCue} from './cues/active.ts';
import {asPutCue} from './cues/as-put.ts';
import {feedbackCue, hearsayCue, ofConcernCue} from './cues/hearsay.ts';
import {consensusCue, nounOfCue, ownedCue} from './cues/owned.ts';
import {clearCue, predicateCue} from './cues/predicate.ts';
import {insetCue, inverted, opinionCue, sourceCue} from './cues/source.ts';
import {beliefCue, favourCue, purposeCue, viewCue} from './cues/stance.ts';
import {echoCue, secondNounCue, topicCue} from './cues/topic.ts';
import {verbCue} from './cues/verb.ts';
import {ofNeither, withJoined} from './speakers.ts';

/** The statements a sentence holds, in order, each with the subject it has or shares. */
export function cuesOf(sentence: Sentence): Cue[] {
	const {tags} = sentence;
	const cues: Cue[] = [];
	let current: Subject | undefined;
	let speaking: Subject | undefined;
	let pending: number[] = [];
	let reached = -1;
	for (let at = 0; at < tags.length; at += 1) {
		const raw =
			predicateCue(sentence, at) ??
			opinionCue(sentence, at) ??
			asPutCue(sentence, at) ??
			beliefCue(sentence, at) ??
			sourceCue(sentence, at) ??
			topicCue(sentence, at) ??
			clearCue(sentence, at) ??
			favourCue(sentence, at) ??
			inverted(sentence, at) ??
			insetCue(sentence, at) ??
			echoCue(sentence, at, cues) ??
			verbCue(sentence, at, {subject: speaking ?? current, parallel: cues.at(-1)?.rule === 'participle'}) ??
			hadCue(sentence, at) ??
			viewCue(sentence, at) ??
			consensusCue(sentence, at) ??
			ownedCue(sentence, at) ??
			nounOfCue(sentence, at) ??
			hearsayCue(sentence, at) ??
			ofConcernCue(sentence, at) ??
			feedbackCue(sentence, at) ??
			purposeCue(sentence, at, speaking ?? current) ??
			secondNounCue(sentence, at, cues);
		const cue = raw && embedded(sentence, cues, raw);
		const shared = cue?.subject.kind === 'same' && cue.speaker === undefined;
		const told = cues.length > 0;
		if (cue) {
			cues.push(shared && current ? {...cue, subject: withJoined(current, cue.subject)} : cue);
			if (shared && !current) {
				pending.push(cues.length - 1);
			}
		}

		const finite = tags[at] === 'verb' || tags[at] === 'aux' || tags[at] === 'modal';
		const subject =
			cue?.subject ?? (finite && at > reached ? subjectBefore(sentence, groupStart(sentence, at)) : undefined);
		if (finite) {
			reached = at;
		}

		if (
			subject?.kind === 'phrase' &&
			!subject.inner &&
			!cue?.aside &&
			!(told && isRelative(sentence, subject.from)) &&
			!(told && !cue && isWithin(sentence, subject.from)) &&
			!(cue && cue.rule === 'participle')
		) {
			current = subject;
			if (cue && maySpeak(sentence, subject)) {
				speaking = subject;
			}

			// "While expressing hope that it ends, the mission warned": whose it is comes behind the comma.
			const open = pending.filter(
				(index) =>
					cues[index]?.rule !== 'participle' ||
					tags[subject.from] === 'comma' ||
					tags[subject.from - 1] === 'comma' ||
					cue,
			);
			for (const index of open) {
				const before = cues[index];
				if (before) {
					cues[index] = {...before, subject: withJoined(subject, before.subject)};
				}
			}

			pending = pending.filter((index) => !open.includes(index));
		}
	}

	return cues.filter((cue, index) => keeps(sentence, cues, cue, index)).map((cue) => ofNeither(sentence, cue));
}

// "efforts aimed at": no effort goes on to note anything.
function maySpeak({flow}: Sentence, subject: Subject): boolean {
	const part = subject.kind === 'phrase' ? subject.parts[0] : undefined;
	const words = part === undefined ? [] : flow.slice(part.from, part.to);
	return (
		words.some((word) => capital(word) || headKind(word.lower) !== undefined) ||
		words.length === 0 ||
		words.some(({lower}) => subjectPronouns.has(lower))
	);
}

// "said that the rebels, who had refused to sign, were responsible": a relative clause is part of what is said.
function embedded(sentence: Sentence, before: readonly Cue[], cue: Cue): Cue {
	const outer = before.findLast(({inner}) => !inner);
	const relative = isRelative(sentence, cue.from) && cue.words.from - cue.from < 6;
	const own =
		sentence.tags[cue.from + 2] === 'det' ||
		sentence.tags[cue.from + 2] === 'pron' ||
		sentence.tags[cue.from + 2] === 'noun';
	return outer && relative && !own && outer.end === undefined ? {...cue, inner: true, aside: true} : cue;
}

// A verb that reports nothing, behind a comma alone, belongs to what is being said: "said that, in spite of all, A remained".
function isWithin({tags}: Sentence, from: number): boolean {
	return tags[from] === 'comma' && tags[from + 1] !== 'conj' && tags[from + 1] !== 'sub';
}

function isRelative({tags, flow}: Sentence, from: number): boolean {
	return tags[from] === 'comma' && /^(?:who|which)$/.test(flow[from + 1]?.lower ?? '');
}

// Within what somebody says, only what names its own speaker is a statement of its own.
function keeps(sentence: Sentence, cues: readonly Cue[], cue: Cue, index: number): boolean {
	const next = cues[index + 1];
	if (
		/^(?:wished|wishes|wanted|wish)$/.test(sentence.flow[cue.words.from]?.lower ?? '') &&
		next &&
		next.words.from <= cue.content + 2
	) {
		return false;
	}

	const quoted = cues.some(({content, end}) => end !== undefined && content <= cue.words.from && cue.words.from < end);
	if (cue.aside || quoted) {
		return false;
	}

	const around = cues
		.slice(index + 1)
		.find(
			({rule, content, end}) =>
				rule === 'after the words' && end !== undefined && content <= cue.words.from && cue.words.from < end,
		);
	if (around) {
		return false;
	}

	const outer = cues.slice(0, index).findLast(({inner}) => !inner);
	const told = cue.rule === 'owned noun' && cues.slice(0, index).some(({content}) => content === cue.content);
	if (told) {
		return false;
	}

	if (!cue.inner || !outer) {
		return true;
	}

	// "said that he welcomed it": the outer verb already reports it, and so does "reiterated the Council's call for".
	const repeats = cue.from <= outer.content + 1 && cue.content > outer.content;
	const sameNoun =
		cue.rule === 'owned noun' &&
		(cue.content === outer.content ||
			(outer.kind === 'objects' && cue.speaker === 'nobody' && cue.words.from <= outer.content + 1));
	return !sameNoun && cue.rule !== 'object' && !(repeats && sentence.tags[outer.content] === 'pron');
}

/** The subject of a sentence's first finite verb outside relative clauses, for the pronouns of the next. */
export function mainSubject(sentence: Sentence): Subject | undefined {
	for (const [at, tag] of sentence.tags.entries()) {
		const subject = at > 0 && finite.has(tag) ? subjectBefore(sentence, groupStart(sentence, at)) : undefined;
		if (subject && !subject.inner) {
			return subject.kind === 'phrase' ? subject : undefined;
		}
	}

	return undefined;
}
