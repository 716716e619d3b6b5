import {headOf} from '../actors/book/names.ts';
import {describesOne} from '../actors/introduced/bodies.ts';
import {nobody, type Reading, type Speakers} from '../actors/meant/conversation.ts';
import {resolveSpeakers} from '../actors/meant/speakers.ts';
import {headKind} from '../language/lexicon/offices.ts';
import {type Range, type Sentence, type Subject, spanOf, wordAt} from '../language/sentence.ts';
import {type Cue, deniedKind} from './cue.ts';

/** The subject of the verb before, with those who join it for this one: "China warned and, together with Chad, asked". */
export function withJoined(subject: Subject, same: Subject): Subject {
	return subject.kind === 'phrase' && same.kind === 'same' && same.joined !== undefined
		? {...subject, parts: [...subject.parts, ...same.joined], list: true}
		: subject;
}

/** "Neither A nor B believed X": both say that it is not so, and the words show it. */
export function ofNeither(sentence: Sentence, cue: Cue): Cue {
	const from = cue.subject.kind === 'phrase' && cue.speaker === undefined ? cue.subject.parts[0]?.from : undefined;
	return from !== undefined && wordAt(sentence, from) === 'neither'
		? {...cue, denied: true, kind: deniedKind(cue.kind), words: {from, to: cue.words.to}}
		: cue;
}

/** Where the words that name a sentence's subject end: who is named behind them is not meant by them. */
export function endOfSubject(sentence: Sentence, subject: Subject | undefined): number {
	return endOf(sentence, subject?.kind === 'phrase' ? subject.parts[0] : undefined);
}

/** Where the words that name who says something end, or those that say it, whichever is later. */
export function endOfSpeaker(sentence: Sentence, {speaker, words}: Cue): number {
	return Math.max(
		typeof speaker === 'object' ? endOf(sentence, speaker) : 0,
		sentence.flow[words.from]?.start ?? sentence.start,
	);
}

function endOf(sentence: Sentence, range: Range | undefined): number {
	return (range && spanOf(sentence, range)?.end) ?? sentence.start;
}

/** Who says what a cue says; undefined where what stands before the verb can say nothing: then there is no statement. */
export function speakersOf(reading: Reading, cue: Cue): Speakers | undefined {
	if (cue.speaker === 'nobody') {
		return nobody;
	}

	if (cue.speaker === 'mission') {
		return resolveSpeakers(reading, 'the mission');
	}

	const phrase = cue.speaker === undefined ? subjectPhrase(reading, cue.subject) : phraseOf(reading, cue.speaker);
	return phrase === undefined ? (cue.inner ? undefined : nobody) : resolveSpeakers(reading, phrase);
}

/** The words that name those it is said to: between what says it and what is said, or the subject of a passive. */
export function addresseePhrase(reading: Reading, {words, content, speaker, subject}: Cue): string {
	const between = phraseOf(reading, {from: words.to, to: content});
	const told = speaker !== undefined && content >= words.to ? subjectPhrase(reading, subject) : undefined;
	return [between, told].filter((phrase) => phrase !== undefined).join(', ');
}

function phraseOf({sentence, text}: Reading, range: Range): string | undefined {
	const span = spanOf(sentence, range);
	return span && text.slice(span.start, span.end);
}

/** The words that name a verb's subject: of a group with its members in apposition the members, of a description the name beside it, of a list all of it. */
export function subjectPhrase(reading: Reading, subject: Subject): string | undefined {
	if (subject.kind !== 'phrase') {
		return undefined;
	}

	const parts = subject.parts.flatMap((part) => phraseOf(reading, part) ?? []);
	const [head, ...others] = parts;
	return head === undefined || subject.list ? parts.join(' and ') || undefined : (nameOf(head, others) ?? head);
}

/** The group before its members in apposition, where the subject names both. */
export function groupPhrase(reading: Reading, subject: Subject): string | undefined {
	const first = subject.kind === 'phrase' && !subject.list ? subject.parts[0] : undefined;
	const head = first && phraseOf(reading, first);
	return head !== undefined && !describesOne(head) && subjectPhrase(reading, subject) !== head ? head : undefined;
}

// "The opposition coalition, the Union for Change,": who has a name speaks by it, and a description of one of several is nobody's name.
function nameOf(head: string, others: readonly string[]): string | undefined {
	const noun = headOf(head);
	const areMany =
		headKind(noun) !== undefined && new RegExp(`\\b${noun.replace(/y$/, '')}(?:s|es|ies)\\b`, 'i').test(head);
	const names = others.filter((part) => /^(?:the )?\p{Lu}/u.test(part));
	return (
		(areMany ? names.find((part) => part.includes(' and ')) : undefined) ??
		(describesOne(head) ? names.find((part) => part === others[0]) : undefined)
	);
}
