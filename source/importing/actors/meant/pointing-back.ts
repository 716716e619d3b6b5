import type {ActorKind} from '../../../report/kinds.ts';
import {headKind} from '../../language/lexicon/offices.ts';
import type {BookActor} from '../book/book-actor.ts';
import {bare, headOf, isTitle, nameWords, rankOf, singular} from '../book/names.ts';
import {isPerson, nobody, type Reading, type Speakers} from './conversation.ts';

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
	[/^all three$/, allThree],
	[/^(?:they|their|them|these|(?:they )?all(?: (?:three|four|five))?(?: of them)?)$/, them],
	[/^both(?: of them)?$/, both],
	[
		/^(?:(?:some|several|many|most|two|three|four|five|a few|half)(?: of them)?|(?:one|others|a number) of them|(?:some|many|several|most) of those(?: present)?|(?:some|several|many|a few) others|(?:one|two|three) of their number|(?:the )?others|the (?:other|remaining) (?:two|three|four|five)|(?:the|a)(?: (?:great|large|vast|small|clear|overwhelming))? (?:number|majority|minority)(?: of them)?)$/,
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
	[/^its?$/, ({talk}) => all(talk.last.length === 1 ? talk.last.filter((actor) => !isPerson(actor)) : [])],
	[
		/^(?:(?:one|two|three|some|several|many|most) of )?(?:its|their) (?:representatives?|members|leaders|leadership|officials|delegates?|delegation|spokes\p{L}+)$/u,
		thoseSpokenFor,
	],
	[/^(?:we|i|our)$/, ({book}) => all([book.author])],
];

// "One judge", "another judge": one of the judges who were met or spoke last.
function oneOfThose({talk}: Reading, phrase: string): Speakers | undefined {
	const noun = /^(?:one|another|a (?:second|third)) (?<noun>\p{L}+)$/u.exec(phrase)?.groups?.noun;
	const those =
		noun === undefined || generic.test(noun)
			? undefined
			: [talk.met, talk.last].find((actors) => actors.some((actor) => isMany(actor) && isNamedSo(actor, noun)));
	return those && {actors: those, extent: 'some', unsure: those.length > 1};
}

function all(actors: readonly BookActor[]): Speakers | undefined {
	return actors.length === 0 ? undefined : {actors, extent: 'all'};
}

function onePerson({book, talk, sentence}: Reading): Speakers | undefined {
	const isOne = (actor: BookActor) => isPerson(actor) || actor === talk.person;
	const alone = talk.last.length === 1 && talk.met.length === 0 ? talk.last : [];
	const only = alone.find(isOne);
	// Where nobody spoke or was met, whoever was named last may be meant.
	const person =
		only ??
		book.holders.lastPersonHere(sentence.start) ??
		(talk.isPersonBefore ? book.holders.lastPersonHere() : undefined) ??
		talk.person ??
		book.holders.lastPerson(talk.from) ??
		alone.find((actor) => actor.seen && actor !== book.mission && !isMany(actor));
	// Behind others who spoke, "he" may be one of them.
	const areOthers = talk.last.some(({kind}) => kind !== book.mission.kind) && !talk.last.some((one) => one === person);
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

// "All three": one who spoke, and two who did behind.
function allThree(reading: Reading): Speakers | undefined {
	const three = [...reading.talk.previous, ...reading.talk.last];
	return three.length === 3 ? all(three) : them(reading);
}

function someOfThem({book, talk}: Reading): Speakers | undefined {
	// The Council is one, its members are several.
	const isPlural = (actor: BookActor, _: number, actors: readonly BookActor[]) =>
		actors.length > 1 || (actor.kind === book.mission.kind ? isMany(actor) : !isPerson(actor));
	const near = lastMet(talk).filter(isPlural);
	if (near.length > 0) {
		return {actors: near, extent: 'some'};
	}

	// "Others", behind what one of those at a meeting said, are others of those.
	const there = talk.assembly.filter(isPlural);
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

// "The groups", "those members", "both leaders", "the Minister": the last who are called that.
function definite(reading: Reading, phrase: string): Speakers | undefined {
	const {talk} = reading;
	const match =
		/^(?:the|those|these|this|that|both|the two|the three|some of the|several of the|some of these|some of those|(?:some|several|many|most|various|all|a number of)(?= (?:members|representatives|participants|speakers)$)|(?:one|another)(?= (?:member|participant|speaker)$)|(?=(?:member|representative|participant)s)) ?(?<noun>\p{L}[\p{L}'’-]*)$/u.exec(
			phrase,
		);
	const noun = match?.groups?.noun;
	const wanted = singular(noun ?? '');
	if (
		noun === undefined ||
		headKind(wanted) === undefined ||
		/^(?:mission|council|government|authorities|president|force)$/.test(noun)
	) {
		return undefined;
	}

	const isPlural = wanted !== noun;
	const isGeneric = generic.test(wanted) || noun === 'speakers';
	const areTwo = /^(?:both|the two) /.test(phrase);
	const fits = (actors: readonly BookActor[]) =>
		actors.length > 0 &&
		(!areTwo || actors.length === 2 || actors.every(isMany)) &&
		// "The Minister" behind two is one of them.
		(isPlural ? actors.length > 1 || actors.every(isMany) : actors.length === 1 || isGeneric) &&
		// "The party" is none of "the political parties".
		(isPlural ||
			!isGeneric ||
			/^(?:one|another) /.test(phrase) ||
			!actors.some((actor) => isMany(actor) && isNamedSo(actor, wanted))) &&
		actors.every(
			(actor) => isCalled(actor, wanted) && (isPlural || generic.test(wanted) || !isTitle(wanted) || !isMany(actor)),
		);
	const found =
		(isGeneric && isPlural ? manyOf(talk.met) : undefined) ??
		lastCalled(reading, phrase, {wanted, isPlural, isGeneric, fits});
	// Where no other delegation was named, it is the one that made the visit.
	if (noun === 'delegation' && (found === undefined || !fits(found))) {
		return undefined;
	}

	if (found === undefined) {
		return isGeneric && !isPlural ? oneOf(reading, wanted) : undefined;
	}

	return {
		actors: found,
		extent: /^(?:some|several|many|most|various|a number|one|another)/.test(phrase) ? 'some' : 'all',
		// "The representatives" behind a meeting with bodies are of all those.
		unsure: !(fits(found) || (isGeneric && areAllMet(talk, found))),
	};
}

type Called = {
	readonly wanted: string;
	readonly isPlural: boolean;
	readonly isGeneric: boolean;
	readonly fits: (actors: readonly BookActor[]) => boolean;
};

// The last who are called what a noun says, or who may be.
function lastCalled({book, talk}: Reading, phrase: string, noun: Called): readonly BookActor[] | undefined {
	const {wanted, isPlural, isGeneric, fits} = noun;
	// Of several the one who is called that.
	const called = isPlural ? [] : [...talk.met, ...talk.last].filter((actor) => fits([actor]));
	// Of two who spoke one after the other.
	const pair = /^(?:both|the two) /.test(phrase) ? [...talk.previous, ...talk.last] : [];
	const candidates = [talk.last, talk.met, talk.group, talk.person ? [talk.person] : [], pair, called, talk.assembly];
	const areMany = talk.last.length > 1 || talk.last.some((actor) => isMany(actor) && actor.kind !== book.mission.kind);
	return (
		candidates.find((actors) => fits(actors) && actors.every((actor) => isNamedSo(actor, wanted))) ??
		candidates.find(fits) ??
		(isGeneric && areMany ? talk.last : isGeneric && pair.length === 2 ? pair : undefined) ??
		(isPlural && /^(?:representative|participant)$/.test(wanted) ? manyOf(talk.assembly) : undefined) ??
		// "The two officers" behind two generals.
		(/^the two /.test(phrase) ? [talk.met, talk.last, talk.pair].find((two) => two.length === 2) : undefined)
	);
}

function areAllMet({assembly}: Reading['talk'], actors: readonly BookActor[]): boolean {
	return actors.length === assembly.length && assembly.every((actor) => isMany(actor) && actors.includes(actor));
}

// "The party", "the leader" under another name: who spoke or was met last may be meant; where nobody can be, nobody is.
function oneOf({book, talk}: Reading, noun: string): Speakers {
	const isBody = /^(?:group|organization|party|delegation|movement|agency|country|community)$/.test(noun);
	const last = [talk.last, talk.met]
		.flatMap((actors) => (actors.length === 1 ? actors : []))
		.find((actor) => actor !== book.mission && actor.kind !== 'Security Council' && isPerson(actor) !== isBody);
	return last === undefined ? nobody : {actors: [last], extent: 'all', unsure: !areAllMet(talk, [last])};
}

// One office is not "the parties"; the armed groups of the north are.
function isMany(actor: BookActor): boolean {
	return (
		!isPerson(actor) &&
		/(?:s|people|women|men|society|sector|displaced|opposition)$/i.test(
			actor.name.split(/ (?:of|for|from|in|at|on) /, 1)[0] ?? '',
		)
	);
}

function manyOf(actors: readonly BookActor[]): readonly BookActor[] | undefined {
	// "The representatives" behind a meeting with the Mayor and representatives of the traders are those of the traders.
	const groups = actors.filter((actor) => !isPerson(actor));
	return groups.length > 1 || groups.some(isMany) ? groups : actors.length > 1 ? actors : undefined;
}

const generic =
	/^(?:group|leader|member|representative|organization|interlocutor|official|party|participant|delegation|movement|agency|mission|country|community)$/;

function isCalled(actor: BookActor, wanted: string): boolean {
	const ofRank = (name: string) => ['', wanted].includes(rankOf(name));
	return (
		isNamedSo(actor, wanted) ||
		kindsCalled.get(wanted)?.includes(actor.kind) === true ||
		(ofRank(actor.name) && nameWords(actor.name).includes(wanted))
	);
}

// A prime minister is not "the Minister".
function isNamedSo(actor: BookActor, wanted: string): boolean {
	const ofRank = (name: string) => ['', wanted].includes(rankOf(name));
	return [actor.name, ...actor.aliases].filter(ofRank).some((name) => headOf(bare(name)) === wanted);
}

const kindsCalled: ReadonlyMap<string, readonly ActorKind[]> = new Map([
	['group', ['armed group', 'civil society']],
	['movement', ['armed group']],
	['organization', ['civil society', 'regional organization']],
]);

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
	return isOfMission ? undefined : {actors: talk.group, extent: 'all', unsure: talk.last.length > 0};
}
