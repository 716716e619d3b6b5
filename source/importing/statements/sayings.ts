import type {BookActor} from '../actors/book/book-actor.ts';
import {bare, headOf} from '../actors/book/names.ts';
import {joinBefore, joinLed} from '../actors/meant/belonging.ts';
import {isPerson, met, nobody, type Reading, type Speakers, spoke} from '../actors/meant/conversation.ts';
import {isMany} from '../actors/meant/definite.ts';
import {metIn} from '../actors/meant/met-in.ts';
import {pointingBack} from '../actors/meant/pointing-back.ts';
import {resolveSpeakers} from '../actors/meant/speakers.ts';
import {headKind} from '../language/lexicon/offices.ts';
import {type Range, type Sentence, wordAt, wordsAt} from '../language/sentence.ts';
import {mainSubject} from '../language/subject.ts';
import type {Cue} from './cue.ts';
import {
	addressedBy,
	addresseePhrase,
	endOfSpeaker,
	endOfSubject,
	somebody,
	speakersOf,
	speakerWords,
	subjectPhrase,
} from './speakers.ts';

/** Words that say something, where they stand, and who says it. */
export type Saying = {
	readonly reading: Reading;
	readonly cue: Cue;
	readonly speakers: Speakers;
	/** Whom a pronoun for those it is said to means: "urged them to". */
	readonly pointedAt: readonly BookActor[];
};

/** Who a sentence is of: the words for them, whom these mean, and whom it says before these that the mission met. */
type Opening = {
	readonly phrase: string | undefined;
	readonly subject: Speakers | undefined;
	readonly there: readonly BookActor[];
	/** Whether it is of nobody but those who made the visit. */
	readonly isOfVisitors: boolean;
};

function openingOf(reading: Reading, [cue]: readonly Cue[], readTo: (at: number) => void): Opening {
	const {book, talk, sentence} = reading;
	// "In their view, the Government was late", "The Government, they said, was late": whom a pronoun means spoke before it.
	const main = mainSubject(sentence);
	const start = main?.kind === 'phrase' ? main.parts[0]?.from : undefined;
	const {rule, speaker, from: first = 0, words} = cue ?? {};
	const isAhead = words !== undefined && words.from <= (start ?? words.from);
	const isWithin =
		(/^(?:source|inserted)$/.test(rule?.name ?? '') && first === 0) ||
		(/^(?:source|view)$/.test(rule?.name ?? '')
			? speaker !== undefined && isAhead
			: // "The names of two pilots were cited by them": whose words they are spoke before the sentence.
				typeof speaker === 'object' && /^(?:him|her|them|it)$/.test(wordAt(sentence, speaker.from)));
	const opening = isWithin ? undefined : main;
	const from = isWithin ? undefined : start;
	readTo(endOfSubject(sentence, opening));
	if (talk.hasAsked && answers.test(wordsOf(sentence, words)) && /^s?he$/.test(wordAt(sentence, 0))) {
		talk.last = talk.previous;
		talk.person = talk.last.find(isPerson) ?? talk.person;
	}

	talk.hasAsked = false;
	// "At its meeting with the parties, representatives said".
	const there = metIn(reading, from ?? 0);
	met(talk, there);
	const phrase = opening && subjectPhrase(reading, opening);
	const subject = phrase === undefined ? undefined : resolveSpeakers(reading, phrase);
	if (subject && subject.actors.length > 0) {
		// "Its Chair having left, the Governor said": he is of another.
		if (from === 0) {
			joinBefore(reading, subject.actors);
			joinLed(reading, subject.actors);
		}

		spoke(talk, subject);
	} else if (subject === nobody || headKind(headOf(bare(phrase ?? ''))) !== undefined) {
		// "The report praised A. It called for B": what a document says nobody says, and whom the text does not name is none of those before.
		talk.previous = subject === nobody ? [] : talk.last;
		talk.last = [];
	}

	// "In a closed session with the staff the mission was told of their needs".
	const isOfVisitors = subject?.actors.every(book.isVisitor) === true;
	met(talk, isOfVisitors ? there : []);
	return {phrase, subject, there, isOfVisitors};
}

/**
 * Who says what the cues of a sentence say, and goes on with the conversation.
 * @param readTo notes whom the titles up to an offset mean
 */
export function sayingsOf(reading: Reading, cues: readonly Cue[], readTo: (at: number) => void): Saying[] {
	const {phrase, subject, there, isOfVisitors} = openingOf(reading, cues, readTo);
	const {book, talk, sentence} = reading;
	let inside: Speakers | undefined;
	const sayings = cues.flatMap((cue): Saying[] => {
		readTo(endOfSpeaker(sentence, cue));
		// Whom "the latter" means has just been asked, and they count as having spoken since.
		const isSubject = cue.speaker === undefined && subjectPhrase(reading, cue.subject) === phrase;
		const isOfThose = cue.inner && inside !== undefined && areMeantBy(speakerWords(reading, cue) ?? '', inside.actors);
		const named = isSubject && phrase !== undefined ? subject : isOfThose ? inside : speakersOf(reading, cue);
		// "In a closed session with the staff the mission was told".
		const isTold = cue.speaker === 'nobody' && !cue.inner && isOfVisitors && there.length > 0;
		const speakers = isTold ? {actors: there, extent: 'all' as const, unsure: true} : (named ?? somebody(reading, cue));
		// A verb whose subject can say nothing tells nothing, and must not end what somebody else is saying. "Praised that the report gave a
		// fair view": what nobody is named for is a part of what is praised.
		if (!speakers || (cue.inner && speakers === nobody && cue.speaker !== 'nobody')) {
			return [];
		}

		see(speakers);
		const pointedAt = addresseesPointedAt(reading, cue, speakers);
		if (!cue.inner && speakers !== nobody) {
			// "The Mayor was asked by the member": he goes on.
			const asked = cue.speaker === undefined || cue.speaker === 'nobody' ? undefined : personAsked(reading, cue);
			spoke(talk, asked ? {actors: [asked], extent: 'all'} : speakers);
			// "The mission asked the Mayor to pay; he answered".
			const addressee = speakers.actors.some(isPerson) ? undefined : addressedBy(reading, cue);
			talk.isPersonBefore &&= addressee === undefined;
			talk.person = addressee ?? talk.person;
		}

		inside = cue.inner && (areSeveral(speakers.actors) || !speakers.actors.every(isPerson)) ? speakers : inside;
		return [{reading, cue, speakers, pointedAt}];
	});
	talk.told = inside && areSeveral(inside.actors) ? inside.actors : [];
	talk.hasAsked =
		talk.last.some((one) => book.isVisitor(one) || one.partOf.has(book.mission.id)) &&
		asks.test(reading.text.slice(sentence.start, sentence.end));
	return sayings;
}

// "The mission noted that the Mayor and the Governor held that they had", "that the League agreed to it, as it held".
function areMeantBy(pronoun: string, actors: readonly BookActor[]): boolean {
	return areSeveral(actors) ? /^they$/i.test(pronoun) : /^it$/i.test(pronoun);
}

function areSeveral(actors: readonly BookActor[]): boolean {
	return actors.length > 1 || actors.some(isMany);
}

// "The Mayor spoke of ice. The mission warned him that": whoever spoke or was met before. Of two it is not told which.
function addresseesPointedAt(reading: Reading, cue: Cue, {actors}: Speakers): readonly BookActor[] {
	const {book, talk} = reading;
	const phrase = addresseePhrase(reading, cue).toLowerCase();
	const isOther = (one: BookActor) => !actors.includes(one) && !book.isVisitor(one);
	if (/^(?:him|her)$/.test(phrase)) {
		return [talk.person, ...talk.previous.filter(isPerson)]
			.filter((one) => one !== undefined)
			.filter(isOther)
			.slice(0, 1);
	}

	const isThem = /^(?:(?:both|all) of )?them$/.test(phrase);
	const pointed = /^(?:both|the|those|these) \p{Ll}+$/u.test(phrase)
		? (pointingBack(reading, phrase)?.actors ?? [])
		: [];
	const those = isThem
		? [talk.met, talk.previous, talk.last, talk.assembly].find((all) => all.length > 0 && all.every(isOther))
		: undefined;
	return those ?? pointed.filter(isOther);
}

// The one person whom a passive is of.
function personAsked(reading: Reading, {subject, content, words}: Cue): BookActor | undefined {
	const phrase = content >= words.to ? subjectPhrase(reading, subject) : undefined;
	const {actors = []} = phrase === undefined ? {} : (resolveSpeakers(reading, phrase) ?? {});
	return actors.length === 1 ? actors.find(isPerson) : undefined;
}

const asks =
	/(?<!\b(?:was|were|been|be) )\b(?:asked (?:whether|how|what|why|when|where|who|if|about|after)|[ei]nquired|w(?:ish|ant)ed to know|put (?:a|the) question)\b/;
const answers = /^(?:answered|replied|responded|explained|acknowledged|admitted|conceded|retorted)\b/;

function wordsOf(sentence: Sentence, range: Range | undefined): string {
	return range ? wordsAt(sentence, range.from, range.to - range.from) : '';
}

/** Notes that somebody is seen to speak. */
export function see(speakers: Speakers): Speakers {
	for (const actor of speakers.actors) {
		actor.seen = true;
	}

	return speakers;
}
