import type {Sentence} from '../../language/sentence.ts';
import type {ActorBook} from '../book/book.ts';
import type {BookActor} from '../book/book-actor.ts';
import {isTitle} from '../book/names.ts';

/** Who spoke last and who was met, for the pronouns of the next sentence. */
type Conversation = {
	/** Where in the whole text it begins. */
	readonly from: number;
	/** The speakers of the last statement or the subject of the last sentence. */
	last: readonly BookActor[];
	/** Who spoke before them. */
	previous: readonly BookActor[];
	lastExtent: 'all' | 'some';
	/** Whether it is a guess that it was they. */
	lastUnsure: boolean;
	/** Those the last sentence names as met, visited or heard, where it names any. */
	met: readonly BookActor[];
	/** The last who were met together, until others are: "representatives" are of them. */
	assembly: readonly BookActor[];
	/** The last two who were met or spoke together, for "the former" and "the latter". */
	pair: readonly BookActor[];
	person: BookActor | undefined;
	/** Whether that was in an earlier paragraph. */
	isPersonBefore: boolean;
	group: readonly BookActor[];
	/** Those whose words the last speaker told of in the same sentence, where there are several: "was glad that the Mayor and the Governor agreed". */
	told: readonly BookActor[];
	/** Whether one of those who made the visit has just put a question: whoever spoke before answers it. */
	hasAsked: boolean;
};

/** Where the reading of a report is, and what it knows there. */
export type Reading = {
	/** Whom the report has named. */
	readonly book: ActorBook;
	/** Who spoke and who was met before. */
	readonly talk: Conversation;
	/** The country that the paragraph is about. */
	readonly country: string | undefined;
	readonly sentence: Sentence;
	/** Of the whole paragraph, which the sentence's offsets are in. */
	readonly text: string;
};

/** The speakers a phrase means. */
export type Speakers = {
	readonly actors: readonly BookActor[];
	readonly extent: 'all' | 'some';
	/** Whether the text leaves open that others are meant. */
	readonly unsure?: boolean;
	/** Whether one person speaks, for a body that is all the text names: "the representative of UNICEF", and "she" behind it. */
	readonly byOne?: boolean;
};

/** Where the text names nobody. */
export const nobody: Speakers = {actors: [], extent: 'all'};

/** A conversation in which nobody has spoken, from an offset in the whole text on. */
export function newConversation(from: number): Conversation {
	return {
		from,
		last: [],
		previous: [],
		lastExtent: 'all',
		lastUnsure: false,
		met: [],
		assembly: [],
		pair: [],
		person: undefined,
		isPersonBefore: false,
		group: [],
		told: [],
		hasAsked: false,
	};
}

/** Notes who spoke, for the pronouns that follow. */
export function spoke(talk: Conversation, {actors, extent, unsure = false, byOne = false}: Speakers): void {
	talk.previous = talk.last.every((actor) => actors.includes(actor)) ? talk.previous : talk.last;
	talk.last = actors;
	talk.lastExtent = extent;
	talk.lastUnsure = unsure;
	talk.met = [];
	talk.pair = actors.length === 2 ? actors : talk.pair;
	if (actors.length < 2 && (byOne || actors.every(isPerson))) {
		// Behind somebody who is not named, "he" may be them.
		talk.person = actors[0];
		talk.isPersonBefore = false;
	} else {
		talk.group = actors;
	}
}

/** Notes who was met, if anybody was, whom "they" and "he" may mean next. */
export function met(talk: Conversation, actors: readonly BookActor[]): void {
	if (actors.length === 0) {
		return;
	}

	talk.met = actors;
	talk.assembly = actors;
	talk.pair = actors.length === 2 ? actors : [];
	const person = actors.findLast(isPerson);
	talk.isPersonBefore &&= person === undefined;
	talk.person = person ?? talk.person;
}

/** Whether an actor is one person, by name or by the office alone. */
export function isPerson(actor: BookActor): boolean {
	return actor.person || isTitle(actor.name);
}
