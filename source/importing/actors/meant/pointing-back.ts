import type {BookActor} from '../book/book-actor.ts';
import {singular} from '../book/names.ts';
import {isPerson, nobody, type Reading, type Speakers} from './conversation.ts';
import {bodyOf, definite, generic, isMany, isNamedSo} from './definite.ts';

/**
 * Whom a pronoun or a phrase that points back means, at this point of the conversation: nobody where there is none; undefined where
 * the phrase does not point back.
 */
export function pointingBack(reading: Reading, phrase: string): Speakers | undefined {
	const {last, lastUnsure} = reading.talk;
	const found = pointedAt(reading, phrase);
	const isSame = found?.actors.every((actor) => last.includes(actor)) === true && found.actors.length > 0;
	return found && isSame && lastUnsure ? {...found, unsure: true} : found;
}

function pointedAt(reading: Reading, phrase: string): Speakers | undefined {
	const lower = phrase.trim().toLowerCase();
	const meaning = meanings.find(([pointer]) => pointer.test(lower))?.[1];
	return meaning ? meaning(reading, lower) : (oneOfThose(reading, lower) ?? definite(reading, lower));
}

type Meaning = (reading: Reading, phrase: string) => Speakers | undefined;

// Phrases that point back, each with whom it means: the first that matches.
const meanings: ReadonlyArray<readonly [RegExp, Meaning]> = [
	[/^(?:he|she|his|her|him)$/, onePerson],
	// One of the groups that a mission went on in.
	[
		/^(?:members of )?(?:the|one|each|that|(?:the )?(?:first|second|third|other)) group(?:,? (?:led|headed) by .*| of (?:council )?members)?$/,
		(reading, phrase) => (reading.book.isInGroups ? all([reading.book.mission]) : definite(reading, phrase)),
	],
	[/^(?:they )?all(?: (?:three|four|five))?(?: of them)?$/, allOfThem],
	[/^(?:they|their|them|these)$/, them],
	[/^both(?: of them)?$/, both],
	[
		/^(?:(?:some|several|many|most|two|three|four|five|a few|half)(?: of them)?|(?:one|others|a number) of them|(?:some|many|several|most) of (?:those(?: present)?|the group)|(?:some|several|many|a few) others|(?:one|two|three) of their number|(?:one|another) of the (?:three|four|five|six|seven|eight|nine|ten)|(?:the )?others|the (?:other|remaining) (?:two|three|four|five)|(?:the|a)(?: (?:great|large|vast|small|clear|overwhelming))? (?:number|majority|minority)(?: of them)?)$/,
		someOfThem,
	],
	// "Several of his colleagues": of those who were there.
	[
		/^(?:(?:some|several|many|most|one)(?: of)? )?(?:his|her|their) (?:colleagues|counterparts|companions)$/,
		({talk}) => {
			const there = talk.assembly.filter(isMany);
			return there.length === 0 ? nobody : {actors: there, extent: 'some', unsure: true};
		},
	],
	// "One", of a group; which of two persons is not told.
	[
		/^(?:one|another)$/,
		(reading) => {
			const some = someOfThem(reading);
			return some?.unsure || some?.actors.some(isPerson) ? undefined : some;
		},
	],
	[/^(?:the )?(?:former|latter)(?: two)?$/, firstOrSecond],
	[
		/^its?$/,
		({talk: {last, previous}}) => {
			const one = last.length === 0 ? previous.filter((actor) => !isMany(actor)) : last;
			return all(one.length === 1 ? one.filter((actor) => !isPerson(actor)) : []);
		},
	],
	[
		/^(?:(?:one|two|three|some|several|many|most) of )?(?:its|their) (?:representatives?|members|leaders|leadership|officials|delegates?|delegation|spokes\p{L}+)$/u,
		thoseSpokenFor,
	],
	[
		/^(?:his|her) (?:own )?(?:party|organization|movement|coalition|association|front|alliance)$/,
		({book, talk: {last, person}}) => {
			const bodies = [...last, ...(person ? [person] : [])].flatMap(
				(one) => (isPerson(one) ? bodyOf(book, one) : one) ?? [],
			);
			return all(bodies.filter((one) => !book.isVisitor(one)).slice(0, 1));
		},
	],
	[/^(?:we|i|our)$/, ({book}) => all([book.author])],
];

// "One judge", "another judge", "several judges": of the judges who were met or spoke last.
function oneOfThose({talk}: Reading, phrase: string): Speakers | undefined {
	const {one, several} =
		/^(?:(?:one|another|a (?:second|third)) (?<one>\p{L}+)|(?:some|several|many|most|a few) (?<several>\p{L}+s))$/u.exec(
			phrase,
		)?.groups ?? {};
	const noun = one ?? (several && singular(several));
	const those =
		noun === undefined || (one !== undefined && generic.test(one))
			? undefined
			: [talk.met, talk.last].find((actors) => actors.some((actor) => isMany(actor) && isNamedSo(actor, noun)));
	return those && {actors: those, extent: 'some', unsure: those.length > 1};
}

function all(actors: readonly BookActor[]): Speakers | undefined {
	return actors.length === 0 ? undefined : {actors, extent: 'all'};
}

function onePerson({book, talk, sentence}: Reading): Speakers | undefined {
	const isOne = (actor: BookActor) => isPerson(actor) || actor === talk.person;
	const only = talk.last.length === 1 && talk.met.length === 0 ? talk.last.find(isOne) : undefined;
	// Where nobody spoke or was met, whoever was named last may be meant.
	const person =
		only ??
		book.holders.lastPersonHere(sentence.start) ??
		(talk.isPersonBefore ? book.holders.lastPersonHere() : undefined) ??
		talk.person ??
		book.holders.lastPerson(talk.from);
	// Behind others who spoke, "he" may be one of them.
	const areOthers = talk.last.some((one) => !book.isVisitor(one)) && !talk.last.some((one) => one === person);
	const isGuess = person !== only && (person !== talk.person || areOthers);
	return person && {actors: [person], extent: 'all', unsure: isGuess, byOne: true};
}

// "Both": those of whom there are two, or the two who spoke one after the other.
function both({talk}: Reading): Speakers | undefined {
	const {last, met, pair, previous} = talk;
	const inTurn = [...previous, ...last];
	const two = [last, met, pair, inTurn.every(isPerson) ? inTurn : []].find(({length}) => length === 2);
	return two && {actors: two, extent: 'all', unsure: two !== last};
}

function allOfThem(reading: Reading, phrase: string): Speakers | undefined {
	const {assembly, last, previous} = reading.talk;
	const count = counts.findIndex((word) => phrase.includes(word));
	// "All three": one who spoke, and two who did behind.
	const counted = [[...previous, ...last], assembly].find(({length}) => count >= 0 && length === count + 3);
	// Behind one who spoke, all who were there.
	const isBehindOne = count < 0 && last.length === 1 && last.every(isPerson) && assembly.length > 0;
	const those = counted ? all(counted) : isBehindOne ? {actors: assembly, unsure: true} : them(reading);
	return those && {...those, extent: 'all'};
}

const counts = ['three', 'four', 'five'];

function someOfThem({book, talk}: Reading): Speakers | undefined {
	// The Council is one, its members are several.
	const isPlural = (actor: BookActor, _: number, actors: readonly BookActor[]) =>
		actors.length > 1 || (book.isVisitor(actor) ? isMany(actor) : !isPerson(actor));
	const near = lastMet(talk).filter(isPlural);
	if (near.length > 0) {
		return {actors: near, extent: 'some'};
	}

	// "Others", behind what one of those at a meeting said, are others of those.
	const there =
		[talk.assembly, talk.group].map((actors) => actors.filter(isPlural)).find(({length}) => length > 0) ?? [];
	return there.length === 0 ? undefined : {actors: there, extent: 'some', unsure: true};
}

// Of those who were met or spoke last; of two, the latter is the second.
function firstOrSecond({book, talk}: Reading, phrase: string): Speakers | undefined {
	const others = lastMet(talk).filter((actor) => actor !== book.mission);
	const isTold = others.length === 2 || (talk.met.length === 1 && !others.some(isPerson));
	const two = isTold ? others : talk.pair;
	return all(phrase.includes('latter') ? two.slice(-1) : two.slice(0, 1));
}

// "Its representatives", "their leaders": those they speak for.
function thoseSpokenFor({book, talk}: Reading, phrase: string): Speakers | undefined {
	const bodies = lastMet(talk).filter((actor) => !isPerson(actor) && actor !== book.mission);
	const byOne = /^one of|(?:spokes(?:man|woman|person)|representative|delegate)$/.test(phrase);
	const extent = /^\p{L}+ of/u.test(phrase) ? 'some' : 'all';
	return bodies.length === 0 ? undefined : {actors: bodies, extent, unsure: true, byOne};
}

function lastMet({met, last}: Reading['talk']): readonly BookActor[] {
	return met.length > 0 ? met : last;
}

// "They": those who were met, or who spoke. Undefined where nobody can be.
function them({book, talk}: Reading): Speakers | undefined {
	// "The members met the President. They said": one is not "they".
	const isOne = talk.met.length === 1 && talk.met.every(isPerson) && talk.last.some(isMany);
	if (talk.met.length > 0 && !isOne) {
		return {actors: talk.met, extent: 'all'};
	}

	// The mission is "it" as a rule.
	const isMission = talk.last.every((actor) => actor === book.mission) && !talk.met.includes(book.mission);
	const others = [talk.told, talk.group].find((actors) => actors.length > 0);
	if (isMission && others) {
		return {actors: others, extent: 'all', unsure: true};
	}

	if (talk.last.length > 1 || !talk.last.every((actor) => isPerson(actor) || actor === talk.person)) {
		return {actors: talk.last, extent: talk.lastExtent};
	}

	// "The Chair wanted another mission. They held": those he speaks for, or whoever, but not the mission.
	const isOfMission = talk.group.every((actor) => actor === book.mission);
	// "Mr. Silva, who leads the League, said that. They held": it is the League.
	const body = talk.last.flatMap((actor) => bodyOf(book, actor) ?? []).slice(0, 1);
	return isOfMission
		? body.length === 0
			? undefined
			: {actors: body, extent: 'all', unsure: true}
		: {actors: talk.group, extent: 'all', unsure: talk.last.length > 0};
}
