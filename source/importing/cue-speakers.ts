import type {ActorBook} from './actors/actor-book.ts';
import type {Conversation, Speakers} from './actors/conversation.ts';
import {resolveSpeakers} from './actors/speakers.ts';
import {type Range, type Sentence, spanOf} from './language/sentence.ts';
import type {Subject} from './language/subject-type.ts';
import type {Cue} from './statements/cue.ts';
import {subjectPhrase} from './statements/subject-phrase.ts';

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

const nobody: Speakers = {entries: [], extent: 'all'};

/** Who says what a cue says; undefined where what stands before the verb can say nothing: then there is no statement. */
export function speakersOf(
	book: ActorBook,
	talk: Conversation,
	text: string,
	sentence: Sentence,
	cue: Cue,
	country: string | undefined,
): Speakers | undefined {
	if (cue.speaker === 'nobody') {
		return nobody;
	}

	if (cue.speaker === 'mission') {
		return resolveSpeakers(book, talk, 'the mission', country);
	}

	const phrase = cue.speaker === undefined ? subjectPhrase(sentence, text, cue.subject) : spanOf(sentence, cue.speaker);
	if (phrase === undefined) {
		return cue.inner ? undefined : nobody;
	}

	const words = typeof phrase === 'string' ? phrase : text.slice(phrase.start, phrase.end);
	return resolveSpeakers(book, talk, words, country);
}
