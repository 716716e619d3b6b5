import type {BookActor} from '../book/book-actor.ts';
import {type Conversation, isGroup, isPerson, nobody, type Reading, type Speakers} from './conversation.ts';

/** "They": those who were met, or who spoke; two who spoke one after the other may be meant. Undefined where nobody can be. */
export function them(reading: Reading): Speakers | undefined {
	const {talk} = reading;
	if (talk.met.length > 0) {
		return {actors: talk.met, extent: 'all'};
	}

	if (talk.last.length > 1 || talk.last.some(isGroup)) {
		return {actors: talk.last, extent: talk.lastExtent};
	}

	const two = oneAfterOther(reading);
	if (two.length === 2 && two.every(isPerson)) {
		return {actors: two, extent: 'all', unsure: true};
	}

	return talk.group.length === 0 ? undefined : {actors: talk.group, extent: 'all'};
}

/** "Both": the two who were met or spoke together; else the two who spoke one after the other may be. */
export function theTwo(reading: Reading): Speakers | undefined {
	const {book, talk} = reading;
	const met = talk.met.length > 0 ? talk.met : talk.last;
	if (met.length === 2) {
		return {actors: met, extent: 'all'};
	}

	const two = oneAfterOther(reading);
	if (two.length === 2) {
		return {actors: two, extent: 'all', unsure: true};
	}

	// One name may stand for two: "the parties".
	return met.length === 1 && met.some(isGroup) && met[0] !== book.mission
		? {actors: met, extent: 'all', unsure: true}
		: nobody;
}

/** "The former", "the latter": of two who were named together, or one after the other. Where there are more it is a guess. */
export function oneOfTwo(talk: Conversation, first: boolean, two: boolean): Speakers {
	const recent = distinct([...talk.last, ...talk.met]);
	const known =
		talk.met.length > 1
			? talk.met
			: talk.last.length > 1
				? talk.last
				: talk.last.every((actor) => talk.together.includes(actor)) && talk.together.length > 1
					? talk.together
					: talk.met.length > 0
						? recent
						: distinct([...talk.before, ...talk.last]);
	const one = known.length < 2 ? undefined : first ? known[0] : known.at(-1);
	if (one === undefined) {
		return nobody;
	}

	const isClear = known.length === (two ? 3 : 2);
	return {actors: two ? known.slice(-2) : [one], extent: 'all', ...(isClear ? {} : {unsure: true})};
}

function oneAfterOther({book, talk}: Reading): readonly BookActor[] {
	return distinct([...talk.before, ...talk.last]).filter((actor) => actor !== book.mission);
}

function distinct(actors: readonly BookActor[]): readonly BookActor[] {
	return [...new Set(actors)];
}
